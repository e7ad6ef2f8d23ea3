"""Vendors, bills and the accounts that pay them, as notifications carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.shapes import ADDRESS, pick, shape
from bill_mock.events import Emits

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

VENDOR = shape(
    "id name shortName archived email phone networkStatus paymentNetworkId rppsId accountNumber "
    "recurringPayments billCurrency createdTime updatedTime",
    address=shape(ADDRESS),
    paymentInformation=shape("payeeName email payByType lastPaymentDate", virtualCard=shape("status")),
    additionalInfo=shape("taxId taxIdType track1099 leadTimeInDays combinePayments companyName"),
    balance=shape("amount lastUpdatedDate"),
    autoPay=shape("enabled bankAccountId createdBy maxAmount daysBeforeDueDate"),
)
BILL = shape(
    "id vendorId vendorName amount createdTime updatedTime createdBy archived description dueDate paymentStatus "
    "payFromChartOfAccountId purchaseOrderNumber",
    invoice=shape("invoiceNumber invoiceDate"),
    classifications=shape("chartOfAccountId accountingClassId departmentId locationId"),
)
BANK_ACCOUNT = shape(
    "id archived accountNumber nameOnAccount routingNumber bankName status createdBy type ownerType "
    "createdTime updatedTime",
    default=shape("payables receivables"),
)
CARD_ACCOUNT = shape(
    "id archived createdTime updatedTime createdBy nameOnAccount brand type status last4",
    expiration=shape("year month"),
    default=shape("payables receivables funding disbursement"),
)


def _vendor(_tenant: Tenant, row: JsonObject) -> JsonObject:
    payload = {"recurringPayments": False, "autoPay": {"enabled": False}, **pick(row, VENDOR)}
    payment = payload.get("paymentInformation", {})
    return {**payload, "paymentInformation": {"virtualCard": {"status": "UNKNOWN"}, **payment}}


def _bill(_tenant: Tenant, row: JsonObject) -> JsonObject:
    payload = pick(row, BILL)
    invoice = payload.get("invoice", {})
    if "invoiceDate" in invoice:
        payload["invoice"] = {**invoice, "invoiceDate": f"{invoice['invoiceDate']}T00:00:00.000Z"}
    return payload


def _bank_account(_tenant: Tenant, row: JsonObject) -> JsonObject:
    return pick(row, BANK_ACCOUNT)


def _card_account(_tenant: Tenant, row: JsonObject) -> JsonObject:
    payload = pick(row, CARD_ACCOUNT)
    if "expiration" in payload:
        payload["expiration"] = {name: str(value) for name, value in payload["expiration"].items()}
    return payload


EVENTS: dict[str, Emits] = {
    "vendors": Emits(
        "vendor",
        _vendor,
        created="vendor.created",
        updated="vendor.updated",
        archived="vendor.archived",
        restored="vendor.restored",
    ),
    "bills": Emits(
        "bill",
        _bill,
        created="bill.created",
        updated="bill.updated",
        archived="bill.archived",
        restored="bill.restored",
        hidden=(("bill.created", "vendorName"),),
    ),
    "funding-accounts/banks": Emits(
        "bank-account",
        _bank_account,
        created="bank-account.created",
        updated="bank-account.updated",
        watched=("archived", "status", "default"),
    ),
    "funding-accounts/cards": Emits(
        "card-account",
        _card_account,
        created="card-account.created",
        updated="card-account.updated",
        watched=("expiration",),
    ),
}
