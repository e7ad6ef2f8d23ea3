"""Vendor credits: what their lines add up to, how much of it is used, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.credits import CREDITS, settle_credit, usage
from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.money import lines_total
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

# The only answers that tell where a credit was used.
_WITH_USAGE = frozenset({"getVendorCredit", "listVendorCredits"})


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    if call.tenant.table("vendors").get(row["vendorId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    if "applyToChartOfAccountId" in row and "applyToBankAccountId" in row:
        raise wrong_field("applyToBankAccountId", "must be null when applyToChartOfAccountId is sent")
    bank = row.get("applyToBankAccountId")
    if bank is not None and call.tenant.table("funding-accounts/banks").get(bank) is None:
        raise business(INVALID_FIELD, "Invalid value for field applyToBankAccountId.")
    row["amount"] = lines_total(row.get("vendorCreditLineItems"))
    row = settle_credit(call.tenant, row)
    if row["amount"] < row["appliedAmount"]:
        raise business(INVALID_FIELD, "The amount is less than what is applied already.")
    if change.old is not None and row["appliedAmount"] and row["vendorId"] != change.old["vendorId"]:
        raise business(INVALID_FIELD, "The vendor cannot change while the credit is applied.")
    return row


def _show(call: Call, row: JsonObject) -> JsonObject:
    if call.operation.id not in _WITH_USAGE:
        return row
    used = usage(call.tenant, row["id"])
    return {**row, "usage": used} if used else row


RULES = {CREDITS: Rules(derive=_derive, show=_show)}
