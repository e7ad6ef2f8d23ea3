"""Who may pay from a bank account: nominated by somebody, then verified in the web app, which the mock has none of.

An entry stands in two tables: that of all, and that of its user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.funding_sources import BANK_USERS, user_entry
from bill_mock.behaviour.paying import is_usable
from bill_mock.errors import FUNDING_ACCOUNT, INVALID_FIELD, business, no_such_object
from bill_mock.lists import Fields, answer_list

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

NOMINATED, VERIFIED, UNVERIFIED = "NOMINATED", "VERIFIED", "UNVERIFIED"


def keep_entry(tenant: Tenant, users: str, entry: JsonObject) -> JsonObject:
    """Store an entry where it is looked for; returns it."""
    tenant.table(users, entry["userId"]).put(entry)
    return tenant.table(users).put(entry)


def add_entry(world: World, tenant: Tenant, users: str, entry: JsonObject, time: str) -> JsonObject:
    """Tie a user to an account or a card, in the state that the entry says; returns it."""
    times = {"createdTime": time, "updatedTime": time}
    return keep_entry(tenant, users, {"id": world.ids.new(), "archived": False, **entry, **times})


def list_users(call: Call, users: str, schema: str) -> JsonObject:
    """One page of entries, with `currentUser` those of the caller alone."""
    own = (call.caller.user_id,) if call.query.get("currentUser") else ()
    item = {"$ref": f"#/components/schemas/{schema}"}
    return answer_list(call, call.tenant.table(users, *own), Fields(call.description, item, "id"))


def _list(call: Call) -> object:
    return list_users(call, BANK_USERS, "BankAccountUser")


def _nominate(call: Call) -> object:
    """Propose a user; one who is proposed or verified already stays so."""
    account_id, user_id = call.data["bankAccountId"], call.data["userId"]
    if not is_usable(call.tenant, account_id):
        raise business(FUNDING_ACCOUNT, "The bank account is not verified.")
    user = call.tenant.table("users").get(user_id)
    if user is None or user["archived"]:
        raise business(INVALID_FIELD, "Invalid value for field userId.")
    if user_entry(call.tenant, BANK_USERS, account_id, user_id) is None:
        entry = {"bankAccountId": account_id, "userId": user_id, "verificationStatus": NOMINATED}
        add_entry(call.world, call.tenant, BANK_USERS, entry, call.time)
    return {"status": "SUCCESS"}


def _archive(call: Call) -> object:
    entry = call.tenant.table(BANK_USERS).get(call.ids[0])
    if entry is None:
        raise no_such_object(call.ids[0])
    if entry["archived"]:
        return entry
    ended = {"archived": True, "verificationStatus": UNVERIFIED, "updatedTime": call.time}
    return keep_entry(call.tenant, BANK_USERS, {**entry, **ended})


HANDLERS: dict[str, Handler] = {
    "listBankAccountUsers": _list,
    "nominateBankAccountUser": _nominate,
    "archiveBankAccountUser": _archive,
}
