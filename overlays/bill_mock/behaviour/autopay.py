"""Vendors with automatic payment: creating a bill can move money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.paying import BANKS, Order, is_usable, schedule
from bill_mock.business_days import add_business_days
from bill_mock.money import amount

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject


def pay(call: Call, bill: JsonObject) -> None:
    """Schedule the payment of a new bill for the next business day, where its vendor is paid automatically.

    Bills that need an approval, exceed the largest automatic amount or have no usable account are left alone.
    """
    vendor = call.tenant.table("vendors").get(bill["vendorId"]) or {}
    wanted = vendor.get("autoPay", {})
    if not wanted.get("enabled") or bill["approvalStatus"] != "UNASSIGNED" or bill["dueAmount"] <= 0:
        return
    if "maxAmount" in wanted and bill["amount"] > amount(wanted["maxAmount"]):
        return
    account_id = wanted.get("bankAccountId") or default_account(call)
    if is_usable(call.tenant, account_id):
        account = {"type": "BANK_ACCOUNT", "id": account_id}
        day = add_business_days(call.now.date(), 1)
        schedule(call, Order(vendor, [(bill, bill["dueAmount"])], account, day, wanted["createdBy"]))


def default_account(call: Call) -> str | None:
    """Bank account that bills are paid from where none is named; None when the organization has chosen none."""
    defaults = (row["id"] for row in call.tenant.table(BANKS) if row.get("default", {}).get("payables"))
    return next(defaults, None)
