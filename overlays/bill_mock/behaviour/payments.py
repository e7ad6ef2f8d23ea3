"""Payments to vendors: options, one or several at once, and cancelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.paying import (
    BANKS,
    PAYMENT,
    Order,
    funding_account,
    is_usable,
    move,
    payable,
    process_day,
    schedule,
)
from bill_mock.business_days import add_business_days
from bill_mock.errors import INVALID_FIELD, RefusedError, business, no_such_object, not_modelled, wrong_field
from bill_mock.generic import create, rolled_back
from bill_mock.money import ZERO, amount

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_SHOWN = ("description", "processingOptions", "transactionNumber", "paymentPurpose", "cardFundingPurpose")
_MERGED_AT_MOST = 35


def _create(call: Call) -> object:
    data = call.data
    value = amount(data["amount"])
    if value <= 0:
        raise wrong_field("amount", "must be greater than 0")
    account = funding_account(call, data["fundingAccount"])
    day = process_day(call, data.get("processDate"))
    bill_id = _new_bill(call, value, day) if _creates_bill(data) else data["billId"]
    bill = payable(call, bill_id, value)
    vendor = _vendor(call, bill)
    extra = {name: data[name] for name in _SHOWN if name in data}
    return schedule(call, Order(vendor, [(bill, value)], account, day, call.caller.user_id, extra))


def _creates_bill(data: JsonObject) -> bool:
    creates = bool(data["processingOptions"].get("createBill"))
    if creates and "billId" in data:
        raise wrong_field("billId", "must be null when processingOptions.createBill is true")
    if creates and "vendorId" not in data:
        raise wrong_field("vendorId", "must not be null")
    if not creates and "billId" not in data:
        raise wrong_field("billId", "must not be null")
    return creates


def _new_bill(call: Call, value: Decimal, day: date) -> str:
    body = {
        "vendorId": call.data["vendorId"],
        "dueDate": day.isoformat(),
        "invoice": {"invoiceNumber": f"AUTO-{call.world.ids.number()}", "invoiceDate": call.now.date().isoformat()},
        "billLineItems": [{"amount": value}],
    }
    key: str = create(call.resources["bills"], call, body)["id"]
    return key


def _vendor(call: Call, bill: JsonObject) -> JsonObject:
    vendor = call.tenant.table("vendors").get(bill["vendorId"])
    if vendor is None or call.data.get("vendorId", bill["vendorId"]) != bill["vendorId"]:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    if vendor["billCurrency"] != "USD":
        what = "payments in a currency other than USD"
        raise not_modelled(what)
    return vendor


def _create_bulk(call: Call) -> object:
    data = call.data
    account = funding_account(call, data["fundingAccount"])
    day = process_day(call, data.get("processDate"))
    extra = {name: data[name] for name in _SHOWN if name in data}
    items: list[JsonObject] = data["payments"]
    paid = []
    for group in _groups(call, items):
        bills = [_share(call, items, index) for index in group]
        order = Order(_vendor(call, bills[0][0]), bills, account, day, call.caller.user_id, extra)
        paid.append(schedule(call, order))
    return {"payments": paid}


def _share(call: Call, items: list[JsonObject], index: int) -> tuple[JsonObject, Decimal]:
    item = items[index]
    if item.get("vendorCredits"):
        what = "vendor credits in payments"
        raise not_modelled(what)
    value = amount(item["amount"])
    try:
        bill = payable(call, item["billId"], value)
        _vendor(call, bill)
    except RefusedError as refused:
        raise rolled_back(refused, index, len(items)) from refused
    return bill, value


def _groups(call: Call, items: list[JsonObject]) -> Iterable[list[int]]:
    """Indexes of the bills that one payment covers: those of a vendor that combines payments, each other one alone."""
    groups: dict[object, list[list[int]]] = {}
    seen: set[tuple[object, str]] = set()
    for index, item in enumerate(items):
        bill = call.tenant.table("bills").get(item["billId"])
        vendor = call.tenant.table("vendors").get(bill["vendorId"]) if bill else None
        combines = vendor is not None and vendor.get("additionalInfo", {}).get("combinePayments", False)
        key: object = vendor["id"] if vendor is not None and combines else index
        parts = groups.setdefault(key, [[]])
        if len(parts[-1]) == _MERGED_AT_MOST or (key, item["billId"]) in seen:
            parts.append([])
        parts[-1].append(index)
        seen.add((key, item["billId"]))
    return [part for parts in groups.values() for part in parts if part]


def _cancel(call: Call) -> object:
    payment = call.tenant.table("payments").get(call.ids[0])
    if payment is None:
        raise no_such_object(call.ids[0])
    if not PAYMENT.allows(payment["singleStatus"], "CANCELED"):
        raise business(INVALID_FIELD, "The payment can no longer be cancelled; it may be possible to void it.")
    return move(call.tenant, {**payment, "cancelRequestSubmitted": True}, "CANCELED", call.now)


def _options(call: Call) -> object:
    vendor = call.tenant.table("vendors").get(call.query["vendorId"])
    if vendor is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    today = call.now.date()
    process, delivery = add_business_days(today, 1), add_business_days(today, 3)
    banks = [
        {
            "id": row["id"],
            "name": row.get("bankName", ""),
            "available": True,
            "fee": ZERO,
            "processDate": process.isoformat(),
            "deliveryDate": delivery.isoformat(),
        }
        for row in call.tenant.table(BANKS)
        if is_usable(call.tenant, row["id"])
    ]
    options: JsonObject = {"banks": banks, "cards": []}
    return {"vendorId": vendor["id"], "amount": call.query["amount"], "fundingOptions": options}


HANDLERS: dict[str, Handler] = {
    "createPayment": _create,
    "createBulkPayment": _create_bulk,
    "cancelPayment": _cancel,
    "listPaymentOptions": _options,
}
