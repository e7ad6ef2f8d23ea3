"""People of the Spend & Expense company; deleting retires them for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.listing import Listing, answer
from bill_mock.behaviour.spend.members import join_open_budgets
from bill_mock.behaviour.spend.store import USERS, acting_user, changeable, identity, is_gone, keep, known, shown

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

LISTING = Listing(USERS, "getUser")
_SENT = ("firstName", "lastName", "email", "role")


def new_user(call_time: str, names: JsonObject, sent: JsonObject) -> JsonObject:
    """A person with the fields that the server adds; the date of birth and the phone are kept, never answered."""
    row = {
        **names,
        **{name: sent[name] for name in _SENT},
        "retired": False,
        "useCompanyMailingAddress": True,
        "smsOptIn": False,
        "hasDateOfBirth": "dateOfBirth" in sent,
        "receiptEmail": f"receipts-{names['uuid'][:8]}@example.com",
        "createdTime": call_time,
    }
    return row | {f"_{name}": sent[name] for name in ("dateOfBirth", "phone") if name in sent}


def _create(call: Call) -> object:
    # Whether an address may be used twice is not documented; the mock lets it.
    user = keep(call.tenant, USERS, new_user(call.time, identity(call.world.ids), call.data))
    join_open_budgets(call.tenant, user)
    return shown(user)


def _update(call: Call) -> object:
    row = changeable(call.tenant, USERS, call.ids[0])
    changed = {**row, **{name: call.data[name] for name in _SENT if name in call.data}}
    if "dateOfBirth" in call.data:
        changed |= {"_dateOfBirth": call.data["dateOfBirth"], "hasDateOfBirth": True}
    return shown(keep(call.tenant, USERS, changed))


def _delete(call: Call) -> object:
    row = known(call.tenant, USERS, call.ids[0])
    if not is_gone(row):
        keep(call.tenant, USERS, {**row, "retired": True})
    return None


HANDLERS: dict[str, Handler] = {
    "getCurrentUser": lambda call: shown(acting_user(call)),
    "getUser": lambda call: shown(known(call.tenant, USERS, call.ids[0])),
    "listUsers": lambda call: answer(call, LISTING),
    "createUser": _create,
    "updateUser": _update,
    "deleteUser": _delete,
}
