"""Bank accounts of customers: masked, verified by time, fixed but for nickname and kind of owner."""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.vendors import masked
from bill_mock.business_days import add_business_days
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business
from bill_mock.lifecycle import LifeCycle, Timed
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.table import Table

ACCOUNTS = "customers/*/bank-accounts"
VERIFICATION = LifeCycle(
    first="PENDING",
    moves={"PENDING": frozenset({"VERIFIED"})},
    timed={"PENDING": Timed("VERIFIED", 2)},
)
_CHANGEABLE = frozenset({"nickname", "ownerType", "updatedTime"})


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    if change.old is not None:
        return {**change.old, **{name: value for name, value in row.items() if name in _CHANGEABLE}}
    customer = call.resources["customers"].row(call, call.ids[0])
    if not customer.get("billingAddress"):
        raise business(INVALID_FIELD, "The customer needs a billing address before a bank account is added.")
    return {**row, "accountNumber": masked(row["accountNumber"]), "status": VERIFICATION.first}


def _after(call: Call, change: Change) -> None:
    accounts, customers = call.tenant.table(ACCOUNTS, call.ids[0]), call.tenant.table("customers")
    customer = customers.get(call.ids[0])
    has_one = any(not account["archived"] for account in accounts)
    if customer is not None and customer["hasBankAccount"] != has_one:
        customers.put({**customer, "hasBankAccount": has_one, "updatedTime": call.time})
    if change.old is None:
        verification = VERIFICATION.timed[VERIFICATION.first]
        day = add_business_days(call.now.date(), verification.business_days)
        due = datetime.combine(day, time(), UTC)
        call.world.later(due, partial(_verify, accounts, change.row["id"], verification.to))


def _verify(accounts: Table, key: str, status: str, now: datetime) -> None:
    account = accounts.get(key)
    if account is not None and VERIFICATION.allows(account["status"], status):
        accounts.put({**account, "status": status, "updatedTime": stamp(now)})


RULES = {ACCOUNTS: Rules(derive=_derive, after=_after)}
