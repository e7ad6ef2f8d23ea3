"""Bank accounts of the organization: added, verified by the amount of a deposit, changed, and taken out of use."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.bank_users import NOMINATED, VERIFIED, add_entry, keep_entry
from bill_mock.behaviour.environment import is_production
from bill_mock.behaviour.funding_sources import BANK_USERS, user_entry
from bill_mock.behaviour.paying import BANKS
from bill_mock.behaviour.vendors import masked
from bill_mock.call import ADMINISTRATOR, Call
from bill_mock.errors import FUNDING_ACCOUNT, INVALID_FIELD, business, forbidden
from bill_mock.generic import create, merged
from bill_mock.lifecycle import LifeCycle
from bill_mock.money import amount
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Handler
    from bill_mock.codec import JsonObject

VERIFICATION = LifeCycle(
    first="PENDING",
    moves={"PENDING": frozenset({"VERIFIED", "INVALID"})},
    timed={},
)
_DEPOSITS = "bank-deposits"
_ALWAYS_RIGHT = Decimal("0.5")
_TRIES = 3
_ROUTING_DIGITS = 9
_CHANGEABLE = frozenset({"nameOnAccount", "ownerType", "bankName", "accessToAdmins", "default", "chartOfAccountId"})
_NO_DEFAULT = {"payables": False, "receivables": False}


def _derive(call: Call, change: Change) -> JsonObject:
    """A new account, which is archived until it is verified."""
    row = change.row
    routing = row["routingNumber"]
    if not (len(routing) == _ROUTING_DIGITS and routing.isdecimal()):
        raise business(INVALID_FIELD, "Invalid value for field routingNumber.")
    _check_ledger(call, row)
    own = {"accountNumber": masked(row["accountNumber"]), "status": VERIFICATION.first, "archived": True}
    return {"accessToAdmins": False, **row, **own, "default": _NO_DEFAULT}


def _check_ledger(call: Call, row: JsonObject) -> None:
    ledger = row.get("chartOfAccountId")
    if ledger is not None and call.tenant.table("classifications/chart-of-accounts").get(ledger) is None:
        raise business(INVALID_FIELD, "Invalid value for field chartOfAccountId.")


def _create(call: Call) -> object:
    if call.role != ADMINISTRATOR:
        message = "Only an administrator may add bank accounts."
        raise forbidden(message)
    account = create(call.resources[BANKS], call, call.data)
    cents = int(call.world.ids.code()) % 99 + 1
    call.tenant.table(_DEPOSITS).put({"id": account["id"], "amount": Decimal(cents).scaleb(-2), "tries": 0})
    entry = {"bankAccountId": account["id"], "userId": call.caller.user_id, "verificationStatus": NOMINATED}
    add_entry(call.world, call.tenant, BANK_USERS, entry, call.time)
    return account


def _verify(call: Call) -> object:
    """Compare the amount with the deposit; the third wrong one makes the account useless."""
    account = call.resources[BANKS].row(call, call.ids[0])
    if account["status"] != VERIFICATION.first:
        raise business(FUNDING_ACCOUNT, "The bank account does not wait for a verification.")
    deposit = call.tenant.table(_DEPOSITS).get(account["id"]) or {"id": account["id"], "amount": None, "tries": 0}
    wanted = [deposit["amount"]] if is_production(call.tenant) else [deposit["amount"], _ALWAYS_RIGHT]
    if amount(call.data["depositAmount"]) in wanted:
        _settle(call, account, "VERIFIED")
        return {"verified": True}
    call.tenant.table(_DEPOSITS).put({**deposit, "tries": deposit["tries"] + 1})
    if deposit["tries"] + 1 >= _TRIES:
        _settle(call, account, "INVALID")
    return {"verified": False}


def _settle(call: Call, account: JsonObject, status: str) -> None:
    """End the verification; it makes the user who added the account one who may pay from it."""
    verified = status == "VERIFIED"
    changes = {"status": status, "archived": not verified, "updatedTime": call.time}
    call.tenant.table(BANKS).put({**account, **changes})
    entry = user_entry(call.tenant, BANK_USERS, account["id"], account["createdBy"])
    if verified and entry is not None:
        keep_entry(call.tenant, BANK_USERS, {**entry, "verificationStatus": VERIFIED, "updatedTime": call.time})


def _verified(call: Call) -> JsonObject:
    account = call.resources[BANKS].row(call, call.ids[0])
    if account["status"] != "VERIFIED":
        raise business(FUNDING_ACCOUNT, "The bank account is not verified.")
    return account


def _update(call: Call) -> object:
    """Change what can change; a new default takes the place of the old one."""
    account = _verified(call)
    sent = {name: value for name, value in call.data.items() if name in _CHANGEABLE}
    _check_ledger(call, sent)
    if "default" in sent:
        sent["default"] = {name: one for name, one in sent["default"].items() if name in _NO_DEFAULT}
    row = {**merged(account, sent), "updatedTime": call.time}
    table = call.tenant.table(BANKS)
    for name in [name for name, value in row["default"].items() if value]:
        for other in table.find(f"default.{name}", True):
            table.put({**other, "default": {**other["default"], name: False}, "updatedTime": call.time})
    return table.put(row)


def _archive(call: Call) -> object:
    account = _verified(call)
    if account["archived"]:
        return account
    entry = user_entry(call.tenant, BANK_USERS, account["id"], call.caller.user_id)
    if entry is None or entry["verificationStatus"] != VERIFIED:
        raise business(FUNDING_ACCOUNT, "The user is not verified for the bank account.")
    changes = {"archived": True, "default": _NO_DEFAULT, "updatedTime": call.time}
    return call.tenant.table(BANKS).put({**account, **changes})


HANDLERS: dict[str, Handler] = {
    "createBankAccount": _create,
    "verifyBankAccount": _verify,
    "updateBankAccount": _update,
    "archiveBankAccount": _archive,
}
RULES = {BANKS: Rules(derive=_derive)}
