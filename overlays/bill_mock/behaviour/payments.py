"""Payments to vendors: one, or several bills at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.behaviour import credits as vendor_credits
from bill_mock.behaviour.abroad import check_stated
from bill_mock.behaviour.autopay import give_way
from bill_mock.behaviour.balances import settle
from bill_mock.behaviour.card_accounts import check_purpose
from bill_mock.behaviour.exchange_rates import batch_rate
from bill_mock.behaviour.funding_sources import funding_account
from bill_mock.behaviour.paying import PAYMENTS, Order, able_vendor, owed, payable, repeated, schedule
from bill_mock.behaviour.process_dates import process_day, vendor_day
from bill_mock.errors import INVALID_FIELD, RefusedError, business, wrong_field
from bill_mock.generic import create, rolled_back
from bill_mock.money import amount
from bill_mock.resource import Rules
from bill_mock.standing import check_plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from decimal import Decimal

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_SHOWN = ("description", "processingOptions", "transactionNumber", "paymentPurpose", "cardFundingPurpose")
_MERGED_AT_MOST = 35


@dataclass(frozen=True, slots=True)
class Terms:
    """What all payments of a request have in common.

    Args:
        day: the process date that was asked for.
        asked: when the request came in, by which a batch of exchange rates is judged.
    """

    account: JsonObject
    day: date | None
    extra: JsonObject
    vendor_id: str | None
    batch: int | None
    asked: datetime


def read_terms(call: Call) -> Terms:
    """The terms that a request states.

    Raises:
        RefusedError: 422 BDC_1151 for the funding account, BDC_1152 for the process date.
    """
    data = call.data
    account = funding_account(call, data["fundingAccount"])
    day = process_day(call, data.get("processDate"), account)
    extra = {name: data[name] for name in _SHOWN if data.get(name) is not None}
    return Terms(account, day, extra, data.get("vendorId"), data.get("exchangeRateBatchId"), call.now)


def pay(call: Call, terms: Terms, vendor: JsonObject, bills: Sequence[tuple[JsonObject, Decimal]]) -> JsonObject:
    """Schedule a payment of one vendor's bills by the terms of the request; returns it."""
    day = vendor_day(call.tenant, vendor, terms.day, terms.asked.date())
    rate = batch_rate(call.tenant, vendor["billCurrency"], terms.batch, terms.asked)
    order = Order(vendor, bills, terms.account, day, call.caller.user_id, terms.extra, rate)
    return schedule(call, order)


def vendor_of(call: Call, terms: Terms, bill: JsonObject) -> JsonObject:
    """The vendor of a bill, when it can be paid by these terms.

    Raises:
        RefusedError: 422 when it is not the vendor that was named, or there is no way to pay it; 400 and 422 for what
            its currency, its country or the kind of account ask for.
    """
    vendor = call.tenant.table("vendors").get(bill["vendorId"])
    if vendor is None or (terms.vendor_id or bill["vendorId"]) != bill["vendorId"]:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    check_plan(call.tenant)
    able_vendor(vendor)
    batch_rate(call.tenant, vendor["billCurrency"], terms.batch, terms.asked)
    vendor_day(call.tenant, vendor, terms.day, terms.asked.date())
    check_purpose(call.tenant, vendor, terms.account, terms.extra)
    check_stated(vendor, terms.extra)
    return vendor


def _create(call: Call) -> object:
    try:
        return _paid(call)
    except RefusedError as refused:
        twice = repeated(refused, call.data.get("billId"))
        if twice is None:
            raise
        raise twice from refused


def _paid(call: Call) -> object:
    data = call.data
    value = amount(data["amount"])
    if value <= 0:
        raise wrong_field("amount", "must be greater than 0")
    terms = read_terms(call)
    creates = _creates_bill(data)
    bill_id = _new_bill(call, value) if creates else data["billId"]
    bill = payable(call, bill_id, value)
    payment = pay(call, terms, vendor_of(call, terms, bill), [(bill, value)])
    if creates:
        give_way(call, bill)
    return _shown(call, payment)


def _creates_bill(data: JsonObject) -> bool:
    # Also taken at the top level, as seen live (platform facts 14.12).
    creates = bool(data["processingOptions"].get("createBill") or data.get("createBill"))
    if creates and data.get("billId") is not None:
        raise wrong_field("billId", "must be null when processingOptions.createBill is true")
    if creates and data.get("vendorId") is None:
        raise wrong_field("vendorId", "must not be null")
    if not creates and data.get("billId") is None:
        raise wrong_field("billId", "must not be null")
    return creates


def _new_bill(call: Call, value: Decimal) -> str:
    body = {
        "vendorId": call.data["vendorId"],
        "dueDate": call.data.get("processDate") or call.now.date().isoformat(),
        "invoice": {"invoiceNumber": f"AUTO-{call.world.ids.number()}", "invoiceDate": call.now.date().isoformat()},
        "billLineItems": [{"amount": value}],
    }
    key: str = create(call.resources["bills"], call, body)["id"]
    return key


def _create_bulk(call: Call) -> object:
    terms = read_terms(call)
    items: list[JsonObject] = call.data["payments"]
    paid = []
    for group in _groups(call, items):
        bills = [_share(call, terms, items, index) for index in group]
        vendor = vendor_of(call, terms, bills[0][0])
        paid.append(_shown(call, pay(call, terms, vendor, bills)))
    return {"payments": paid}


def _share(call: Call, terms: Terms, items: list[JsonObject], index: int) -> tuple[JsonObject, Decimal]:
    try:
        bill, value = take(call, items[index], f"payments[{index}]")
        vendor_of(call, terms, bill)
    except RefusedError as refused:
        raise rolled_back(refused, index, len(items)) from refused
    return bill, value


def take(call: Call, item: JsonObject, path: str) -> tuple[JsonObject, Decimal]:
    """The bill of an element of a request and how much of it is paid, once its credits are set off.

    Raises:
        RefusedError: as `payable` and `credits.use_with_payment`.
    """
    value = amount(item["amount"])
    bill = payable(call, item["billId"], value)
    wanted = item.get("vendorCredits") or []
    return (credited(call, bill, wanted, path, value) if wanted else bill), value


def credited(call: Call, bill: JsonObject, wanted: list[JsonObject], path: str, value: Decimal) -> JsonObject:
    """The bill after credits were set off against it in a payment of this much."""
    vendor_credits.use_with_payment(call, bill, wanted, f"{path}.vendorCredits")
    bill = call.tenant.table("bills").put({**settle(call.tenant, bill), "updatedTime": call.time})
    return owed(call, bill["id"], value)


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


def show(_call: Call, payment: JsonObject) -> JsonObject:
    """A payment without what the mock notes for itself."""
    return {name: value for name, value in payment.items() if not name.startswith("_")}


def _shown(call: Call, payment: JsonObject) -> JsonObject:
    return call.resources[PAYMENTS].show(call, payment)


HANDLERS: dict[str, Handler] = {"createPayment": _create, "createBulkPayment": _create_bulk}
RULES = {PAYMENTS: Rules(show=show)}
