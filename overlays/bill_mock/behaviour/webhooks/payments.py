"""Payments to vendors, as notifications carry them, and those that were refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.shapes import pick, shape
from bill_mock.clock import stamp
from bill_mock.errors import ROLLED_BACK
from bill_mock.events import Emits, News, emit

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.errors import RefusedError
    from bill_mock.world import Tenant

_BANKS, _CARDS = "funding-accounts/banks", "funding-accounts/cards"
_SERVER_ERROR = 500
# Before money has moved the disbursement holds the day of arrival alone.
_BEFORE_MONEY_MOVES = frozenset(
    {
        "SCHEDULED",
        "READY_TO_FUND",
        "FUNDING_STARTED",
        "FUNDING_FAILED_ACTION_NEEDED",
        "FUNDING_FAILED_VOIDED",
        "CANCELLATION_IN_PROGRESS",
        "CANCELED",
    }
)
PAYMENT = shape("id transactionNumber createdBy createdTime updatedTime processDate")
AUTOPAY = shape("createdBy updatedTime", vendor=shape("id name"), fundingAccount=shape("id type"))
MASS_PAYMENT = shape("paymentBatchId batchStatus updatedTime", count=shape("scheduled failed completed total"))
_ACCOUNT = shape("type id name accountNumber last4")


def _payment(tenant: Tenant, row: JsonObject) -> JsonObject:
    return {
        **pick(row, PAYMENT),
        "billIds": [share["billId"] for share in row.get("billPayments", ())],
        # The status of the event is what the API calls `singleStatus` (webhooks 5.4).
        "status": row["singleStatus"],
        "funding": {
            "amount": row["fundingAmount"],
            "currency": "USD",
            "fundingAccount": _funding_account(tenant, row.get("fundingAccount", {})),
        },
        "disbursement": _disbursement(tenant, row),
        "vendor": {"id": row["vendorId"], "name": row["vendorName"]},
        "billingType": row.get("_billing", "BDC"),
    }


def _funding_account(tenant: Tenant, account: JsonObject) -> JsonObject:
    key = str(account.get("id", ""))
    if account.get("type") == "BANK_ACCOUNT":
        bank = tenant.table(_BANKS).get(key) or {}
        account = {**account, "name": bank.get("bankName"), "accountNumber": bank.get("accountNumber")}
    elif account.get("type") == "CARD_ACCOUNT":
        card = tenant.table(_CARDS).get(key) or {}
        account = {**account, "name": card.get("nameOnAccount"), "last4": card.get("last4")}
    return pick(account, _ACCOUNT)


def _disbursement(tenant: Tenant, row: JsonObject) -> JsonObject:
    ways = [way for way in row.get("disbursementInfo", {}).values() if isinstance(way, dict)]
    arrival: JsonObject = next(({"arrivesByDate": way["arrivesByDate"]} for way in ways if "arrivesByDate" in way), {})
    if row["singleStatus"] in _BEFORE_MONEY_MOVES:
        return {**arrival, "disbursementAccount": {}}
    vendor = tenant.table("vendors").get(row["vendorId"]) or {}
    number = vendor.get("paymentInformation", {}).get("bankAccount", {}).get("accountNumber")
    account = pick({"type": row.get("disbursementType"), "accountNumber": number}, shape("type accountNumber"))
    currency = vendor.get("billCurrency", "USD")
    return {**arrival, "amount": row["amount"], "currency": currency, "disbursementAccount": account}


def _autopay(_tenant: Tenant, row: JsonObject) -> JsonObject:
    return pick(row, AUTOPAY)


def _mass_payment(_tenant: Tenant, row: JsonObject) -> JsonObject:
    return pick({"paymentBatchId": row["id"], "updatedTime": row.get("_changed"), **row}, MASS_PAYMENT)


def refused(call: Call, refusal: RefusedError) -> None:
    """Report a payment that was refused: one event for each vendor of the request (webhooks 5.5)."""
    if refusal.status >= _SERVER_ERROR:
        return
    reasons = [reason for reason in refusal.reasons if reason.code != ROLLED_BACK]
    errors = [{"code": one.code or "", "message": one.message, "timestamp": stamp(call.now)} for one in reasons]
    for vendor_id, bills in _by_vendor(call).items():
        payment = _failed(call, vendor_id, bills)
        emit(call.world, call.tenant, News("payment.failed", {"payment": payment, "errors": errors}))


def _failed(call: Call, vendor_id: str, bills: list[JsonObject]) -> JsonObject:
    payment: JsonObject = {
        "bills": bills,
        "createdBy": call.caller.user_id,
        "createdTime": call.time,
        "updatedTime": call.time,
        "fundingAccount": pick(call.data["fundingAccount"], shape("type id")),
    }
    if "transactionNumber" in call.data:
        payment["transactionNumber"] = call.data["transactionNumber"]
    if vendor_id:
        vendor = call.tenant.table("vendors").get(vendor_id) or {}
        payment["vendor"] = pick({**vendor, "id": vendor_id}, shape("id name"))
    return payment


def _by_vendor(call: Call) -> dict[str, list[JsonObject]]:
    found: dict[str, list[JsonObject]] = {}
    items: list[JsonObject] = call.data.get("payments", [call.data])
    for item in items:
        bill = call.tenant.table("bills").get(item.get("billId", "")) or {}
        share = pick({"id": item.get("billId"), "amount": item.get("amount")}, shape("id amount"))
        found.setdefault(str(bill.get("vendorId") or item.get("vendorId", "")), []).append(share)
    return found


EVENTS: dict[str, Emits] = {
    # There is no event of its own for a new payment.
    "payments": Emits(
        "payment",
        _payment,
        created="payment.updated",
        updated="payment.updated",
        watched=("status",),
    ),
    # A row for each bill that could not be paid; which bill it was is not told.
    "autopay-failures": Emits("autopay", _autopay, created="autopay.failed", beside=("errors",)),
    "payments/mass": Emits(
        "mass-payment",
        _mass_payment,
        created="mass-payment.updated",
        updated="mass-payment.updated",
        watched=("batchStatus",),
        entity="paymentBatchId",
    ),
}
REFUSALS: dict[str, Callable[[Call, RefusedError], None]] = {"createPayment": refused, "createBulkPayment": refused}
