"""Vendors with automatic payment: creating a bill can move money.

What keeps a bill from being paid is written down as a row of `autopay-failures`, with the code that the event
`autopay.failed` gives it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.approval_settings import settings
from bill_mock.behaviour.balances import ALLOCATIONS
from bill_mock.behaviour.exchange_rates import current_rate
from bill_mock.behaviour.funding_sources import may_pay, may_use_bank
from bill_mock.behaviour.paying import BANKS, Order, is_usable, schedule
from bill_mock.behaviour.payment_cycle import OFFLINE
from bill_mock.behaviour.process_dates import vendor_day
from bill_mock.business_days import is_business_day
from bill_mock.money import amount
from bill_mock.standing import standing

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

FAILURES = "autopay-failures"
USER_INACTIVE, USER_UNAUTHORIZED, BANK_INACTIVE = "1", "2", "3"
BILL_NOT_READY, PAID_ALREADY, OFFLINE_VENDOR = "4", "5", "6"
_MOST_DAYS = 365
_MESSAGES = {
    USER_INACTIVE: "The user who set up automatic payment is inactive.",
    USER_UNAUTHORIZED: "The user who set up automatic payment is not authorized to pay.",
    BANK_INACTIVE: "The bank account is inactive.",
    BILL_NOT_READY: "The bill is not ready to be paid.",
    PAID_ALREADY: "The bill has an existing payment.",
    OFFLINE_VENDOR: "An offline vendor cannot be paid.",
}


def pay(call: Call, bill: JsonObject) -> None:
    """Schedule the payment of a new bill, where its vendor is paid automatically; a larger one waits for a person."""
    vendor = call.tenant.table("vendors").get(bill["vendorId"]) or {}
    wanted = vendor.get("autoPay", {})
    if not wanted.get("enabled") or _is_settled(call, bill):
        return
    if "maxAmount" in wanted and bill["amount"] > amount(wanted["maxAmount"]):
        return
    account_id = wanted.get("bankAccountId") or default_account(call)
    obstacle = _obstacle(call, bill, vendor, account_id)
    if obstacle is not None:
        _fail(call, vendor, account_id, obstacle)
        return
    rate = current_rate(vendor["billCurrency"], call.now)
    account = {"type": "BANK_ACCOUNT", "id": account_id}
    parts, day = [(bill, bill["dueAmount"])], _day(call, vendor, bill)
    schedule(call, Order(vendor, parts, account, day, wanted["createdBy"], rate=rate, billing="BILL_AUTOPAY"))


def give_way(call: Call, bill: JsonObject) -> None:
    """Note that the payment which made a bill has come before the automatic one."""
    vendor = call.tenant.table("vendors").get(bill["vendorId"]) or {}
    wanted = vendor.get("autoPay", {})
    if wanted.get("enabled"):
        _fail(call, vendor, wanted.get("bankAccountId") or default_account(call), PAID_ALREADY)


def default_account(call: Call) -> str | None:
    """Bank account that bills are paid from where none is named; None when the organization has chosen none."""
    defaults = call.tenant.table(BANKS).find("default.payables", True)
    return defaults[0]["id"] if defaults else None


def _is_settled(call: Call, bill: JsonObject) -> bool:
    return bool(bill["dueAmount"] <= 0 and not call.tenant.table(ALLOCATIONS).find("billId", bill["id"]))


def _obstacle(call: Call, bill: JsonObject, vendor: JsonObject, account_id: str | None) -> str | None:
    tenant, user_id = call.tenant, vendor["autoPay"]["createdBy"]
    user = tenant.table("users").get(user_id)
    if user is None or user["archived"]:
        return USER_INACTIVE
    if account_id is None or not is_usable(tenant, account_id):
        return BANK_INACTIVE
    if not may_pay(tenant, user_id) or not may_use_bank(tenant, account_id, user_id):
        return USER_UNAUTHORIZED
    if bill["approvalStatus"] not in ("UNASSIGNED", "APPROVED") and settings(tenant)["needsApproval"]:
        return BILL_NOT_READY
    if bill["dueAmount"] <= 0:
        return PAID_ALREADY
    is_payable = vendor["paymentInformation"]["payByType"] != OFFLINE and standing(tenant)["payments"]
    return None if is_payable else OFFLINE_VENDOR


def _day(call: Call, vendor: JsonObject, bill: JsonObject) -> date:
    """So many days before the bill is due, moved back to a business day; at once where nothing was said."""
    earliest = vendor_day(call.tenant, vendor, None, call.now.date())
    before = vendor["autoPay"].get("daysBeforeDueDate")
    if before is None or vendor["billCurrency"] != "USD":
        return earliest
    due, lead = date.fromisoformat(bill["dueDate"]), timedelta(days=max(0, min(int(before), _MOST_DAYS)))
    if due <= earliest:
        return earliest
    day = due - lead
    while not is_business_day(day):
        day -= timedelta(days=1)
    return max(day, earliest)


def _fail(call: Call, vendor: JsonObject, account_id: str | None, code: str) -> None:
    call.tenant.table(FAILURES).put(
        {
            "id": call.world.ids.new(),
            "vendor": {"id": vendor["id"], "name": vendor["name"]},
            "createdBy": vendor["autoPay"]["createdBy"],
            "fundingAccount": {"id": account_id or "", "type": "BANK_ACCOUNT"},
            "updatedTime": call.time,
            "errors": [{"code": code, "message": _MESSAGES[code], "timestamp": call.time}],
        }
    )
