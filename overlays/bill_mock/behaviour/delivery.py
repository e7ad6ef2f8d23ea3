"""How a payment reaches the vendor: the part of it that says when, by what, and whether it can still be voided."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bill_mock.behaviour.payment_cycle import (
    ABROAD,
    CHECK,
    OFFLINE,
    VIRTUAL_CARD,
    VOID_PENDING,
    VOIDED,
    is_voidable,
    pace_of,
)
from bill_mock.business_days import add_business_days
from bill_mock.money import amount, product

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

_PARTS = {
    "ACH": "achDisbursement",
    CHECK: "checkDisbursement",
    "RPPS": "rppsDisbursement",
    ABROAD: "internationalDisbursement",
    VIRTUAL_CARD: "vcardDisbursement",
    "WALLET": "walletDisbursement",
}
_NOT_SENT = frozenset(
    {
        "SCHEDULED",
        "CANCELED",
        "FUNDING_STARTED",
        "FUNDING_FAILED_ACTION_NEEDED",
        "FUNDING_FAILED_VOIDED",
        VOID_PENDING,
        VOIDED,
    }
)
_CARD_LIVES = 60


def delivery(payment: JsonObject, state: str) -> JsonObject:
    """The `disbursementInfo` of a payment in a state; a part once sent stays sent."""
    info: JsonObject = {"isVoidable": is_voidable(payment, state)}
    kind = payment["disbursementType"]
    if kind == OFFLINE or kind not in _PARTS:
        return info
    name = _PARTS[kind]
    before: JsonObject = payment.get("disbursementInfo", {}).get(name, {})
    return {**info, name: {**_part(payment, kind, state), **before}}


def _part(payment: JsonObject, kind: str, state: str) -> JsonObject:
    day = date.fromisoformat(payment["processDate"])
    options = payment.get("processingOptions", {})
    pace = pace_of(kind, options)
    part: JsonObject = {"arrivesByDate": add_business_days(day, pace.cleared).isoformat()}
    if kind == ABROAD:
        part |= {"amount": product(amount(payment["amount"])), "disbursementSubType": "LOCAL"}
    if kind == VIRTUAL_CARD:
        part["validUntil"] = add_business_days(day, _CARD_LIVES).isoformat()
    waits_for_post = pace.sent is not None and state == "PROCESSED"
    if state in _NOT_SENT or waits_for_post or kind in (VIRTUAL_CARD, "WALLET"):
        return part
    part["sentDate"] = add_business_days(day, pace.processed if pace.sent is None else pace.sent).isoformat()
    if kind == CHECK:
        part["checkNumber"] = payment["_number"]
        if options.get("requestPayFaster") or options.get("requestCheckDeliveryType", "STANDARD") != "STANDARD":
            part["trackingInformation"] = {}
    return part
