"""Payments made outside BILL, booked so that their bills count as paid; no money moves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bill_mock.behaviour.exchange_rates import current_rate
from bill_mock.behaviour.paying import PAYMENTS, Order, owed, refused, schedule
from bill_mock.behaviour.payment_cycle import OFFLINE
from bill_mock.behaviour.payments import credited
from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.money import amount
from bill_mock.references import check_references

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.references import References

_REFERENCES: References = {"classifications": {"chartOfAccountId": "classifications/chart-of-accounts"}}
_SHOWN = ("description", "toPrintCheck", "classifications", "syncReference", "allowExport")


def _record(call: Call) -> object:
    """Book a payment of any day; approvals are not asked for, since the money has gone already."""
    data = call.data
    vendor = call.tenant.table("vendors").get(data["vendorId"])
    if vendor is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    check_references(call, _REFERENCES, data)
    bills = [_share(call, item, index) for index, item in enumerate(data["payments"])]
    extra = {name: data[name] for name in _SHOWN if data.get(name) is not None}
    order = Order(
        vendor,
        bills,
        {},
        date.fromisoformat(data["processDate"]),
        call.caller.user_id,
        extra,
        current_rate(vendor["billCurrency"], call.now),
        OFFLINE,
        state="CLEARED",
    )
    return call.resources[PAYMENTS].show(call, schedule(call, order))


def _share(call: Call, item: JsonObject, index: int) -> tuple[JsonObject, Decimal]:
    path, value = f"payments[{index}]", amount(item["amount"])
    if value <= 0:
        raise wrong_field(f"{path}.amount", "must be greater than 0")
    bill = owed(call, item["billId"], value)
    if bill["vendorId"] != call.data["vendorId"]:
        raise refused(INVALID_FIELD, "The bill is of another vendor.", bill["id"])
    wanted = item.get("vendorCredits") or []
    return (credited(call, bill, wanted, path, value) if wanted else bill), value


HANDLERS: dict[str, Handler] = {"recordPayment": _record}
