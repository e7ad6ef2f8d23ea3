"""Vendors: how they are paid, and what is kept of their bank account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import audit
from bill_mock.errors import INVALID_FIELD, business
from bill_mock.money import ZERO
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_SHOWN_DIGITS = 4


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    payment = dict(row.get("paymentInformation", {}))
    account = payment.get("bankAccount")
    if account:
        payment["bankAccount"] = {**account, "accountNumber": masked(str(account.get("accountNumber", "")))}
    payment["payByType"] = "ACH" if account else "CHECK"
    row["paymentInformation"] = payment
    row.setdefault("billCurrency", "USD")
    row.setdefault("accountType", "NONE")
    row["bankAccountStatus"] = "NO_NET_LINKED_ACCOUNT" if account else "NO_ACCOUNT"
    row["networkStatus"] = row.get("networkStatus", "NOT_CONNECTED")
    row.setdefault("balance", {"amount": ZERO, "lastUpdatedDate": call.time})
    if row.get("autoPay"):
        row["autoPay"] = _auto_pay(call, row["autoPay"])
    return row


def _auto_pay(call: Call, wanted: JsonObject) -> JsonObject:
    account = wanted.get("bankAccountId")
    if account is not None and call.tenant.table("funding-accounts/banks").get(account) is None:
        raise business(INVALID_FIELD, "Invalid value for field autoPay.bankAccountId.")
    return {"createdBy": call.caller.user_id, **wanted}


def masked(number: str) -> str:
    """The number of an account with all but its last four digits hidden."""
    return "*" * max(0, len(number) - _SHOWN_DIGITS) + number[-_SHOWN_DIGITS:]


RULES = {"vendors": Rules(derive=_derive, after=audit.record)}
