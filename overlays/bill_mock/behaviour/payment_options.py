"""The ways to pay a vendor: each account and card with its cost, its dates, and why it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.card_accounts import CREDIT_CARD_RATE
from bill_mock.behaviour.funding_sources import CARDS, is_open_card, may_use_bank
from bill_mock.behaviour.paying import BANKS, is_usable
from bill_mock.behaviour.payment_cycle import OFFLINE, pace_of
from bill_mock.behaviour.process_dates import vendor_day
from bill_mock.business_days import add_business_days
from bill_mock.errors import INVALID_FIELD, malformed, wrong_field
from bill_mock.money import ZERO, amount, percent

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_OFFLINE = "VENDOR_UNABLE_TO_RECEIVE_EPAYMENTS"
_CLOSED = "FUNDING_ACCOUNT_NOT_USABLE"


def _options(call: Call) -> object:
    vendor = call.tenant.table("vendors").get(call.query["vendorId"])
    if vendor is None:
        raise malformed(INVALID_FIELD, "Invalid value for field vendorId.")
    value = amount(call.query["amount"])
    if value <= 0:
        raise wrong_field("amount", "must be greater than 0")
    kind, tenant, user_id = vendor["paymentInformation"]["payByType"], call.tenant, call.caller.user_id
    day = vendor_day(tenant, vendor, None, call.now.date())
    arrives = add_business_days(day, pace_of(kind).cleared)
    dates = {"processDate": day.isoformat(), "deliveryDate": arrives.isoformat()}
    banks = []
    for row in tenant.table(BANKS):
        usable = is_usable(tenant, row["id"]) and may_use_bank(tenant, row["id"], user_id)
        shown = {"id": row["id"], "name": row.get("bankName", ""), "fee": ZERO}
        banks.append({**shown, **dates, **_availability(kind, usable=usable)})
    cards = []
    for row in tenant.table(CARDS):
        fee = {"amount": percent(CREDIT_CARD_RATE, value), "rate": CREDIT_CARD_RATE}
        shown = {"id": row["id"], "name": f"{row['brand']} {row['last4']}", "brand": row["brand"], "feeInfo": fee}
        usable = is_open_card(tenant, row["id"], user_id)
        cards.append({**shown, **dates, **_availability(kind, usable=usable)})
    options: JsonObject = {"banks": banks, "cards": cards}
    return {"vendorId": vendor["id"], "amount": call.query["amount"], "fundingOptions": options}


def _availability(kind: str, *, usable: bool) -> JsonObject:
    """Whether an account can be used, and why not; the words of the reasons are invented."""
    if kind == OFFLINE:
        return {"available": False, "reason": _OFFLINE}
    return {"available": True} if usable else {"available": False, "reason": _CLOSED}


HANDLERS: dict[str, Handler] = {"listPaymentOptions": _options}
