"""Stopping a payment: cancelling before it is processed, asking for a void afterwards.

In the sandbox a void is accepted at once; in production, and for a payment marked `mock:void-rejected`, it is decided
on the next business day. VOID_AND_CREDIT credits the bank account that the money came from, as the vendor's page on the
older VoidAPPayment says, so that it makes no vendor credit. Whether a payment that is issued again keeps its id is not
documented for v3: here there is a new payment of the same bills.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.environment import is_production
from bill_mock.behaviour.paying import PAYMENTS, Order, fate_of, move, place
from bill_mock.behaviour.payment_cycle import (
    MOVES,
    VIRTUAL_CARD,
    VOID_PENDING,
    VOIDED,
    is_voidable,
    marked,
)
from bill_mock.business_days import add_business_days
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

ACCEPTED, REJECTED, WAITING = "ACCEPTED", "REJECTED", "TO_BE_PROCESSED"
_REISSUED = {"VOID_AND_REISSUE": "", "VOID_AND_REISSUE_VCARD": VIRTUAL_CARD}
_REPEATED = ("description", "processingOptions", "paymentPurpose", "cardFundingPurpose")


def _cancel(call: Call) -> object:
    payment = call.resources[PAYMENTS].row(call, call.ids[0])
    if "CANCELED" not in MOVES.get(payment["singleStatus"], ()):
        raise business(INVALID_FIELD, "The payment can no longer be cancelled; it may be possible to void it.")
    asked = {**payment, "cancelRequestSubmitted": True}
    return _shown(call, move(call.world, call.tenant, asked, "CANCELED", call.now))


def _void(call: Call) -> object:
    payment = call.resources[PAYMENTS].row(call, call.ids[0])
    kind = call.data["type"]
    if not is_voidable(payment, payment["singleStatus"]):
        raise business(INVALID_FIELD, "The payment cannot be voided in its present state.")
    if kind in _REISSUED and not payment["onlinePayment"]:
        raise business(INVALID_FIELD, "A payment made outside BILL cannot be issued again.")
    request = {
        "id": call.world.ids.new(),
        "requestedBy": call.caller.user_id,
        "type": kind,
        "status": WAITING,
        "reason": call.data["reason"],
        "createdTime": call.time,
        "updatedTime": call.time,
    }
    asked = {**payment, "voidInfo": [*payment.get("voidInfo", ()), request]}
    if not _waits(call.tenant, payment):
        return _shown(call, _decide(call.world, call.tenant, asked, ACCEPTED, call.now))
    before = payment["singleStatus"]
    pending = move(call.world, call.tenant, {**asked, "_before": before}, VOID_PENDING, call.now)
    due = datetime.combine(add_business_days(call.now.date(), 1), time(), UTC)
    call.world.later(due, partial(_on_time, call.world, call.tenant, payment["id"]))
    return _shown(call, pending)


def _waits(tenant: Tenant, payment: JsonObject) -> bool:
    return payment["onlinePayment"] and (is_production(tenant) or _is_refused(tenant, payment))


def _is_refused(tenant: Tenant, payment: JsonObject) -> bool:
    return (fate_of(tenant, payment) or marked(payment)) == "void-rejected"


def _on_time(world: World, tenant: Tenant, payment_id: str, now: datetime) -> None:
    payment = tenant.table(PAYMENTS).get(payment_id)
    if payment is not None and payment["singleStatus"] == VOID_PENDING:
        _decide(world, tenant, payment, REJECTED if _is_refused(tenant, payment) else ACCEPTED, now)


def _decide(world: World, tenant: Tenant, payment: JsonObject, outcome: str, now: datetime) -> JsonObject:
    """Settle the newest request; a payment that is not voided goes on from where it was."""
    *earlier, request = payment["voidInfo"]
    decided = {**request, "status": outcome, "updatedTime": stamp(now)}
    row = {**payment, "voidInfo": [*earlier, decided]}
    row = move(world, tenant, row, VOIDED if outcome == ACCEPTED else row.pop("_before"), now)
    if outcome == ACCEPTED and request["type"] in _REISSUED:
        _reissue(world, tenant, row, _REISSUED[request["type"]], now)
    return row


def _reissue(world: World, tenant: Tenant, payment: JsonObject, kind: str, now: datetime) -> None:
    """Pay the same bills again, from the same account on the next business day."""
    bills = tenant.table("bills")
    shares = [(bills.get(share["billId"]), share["amount"]) for share in payment["billPayments"]]
    vendor = tenant.table("vendors").get(payment["vendorId"])
    if vendor is None:
        return
    order = Order(
        vendor,
        [(bill, value) for bill, value in shares if bill is not None],
        payment["fundingAccount"],
        add_business_days(now.date(), 1),
        payment["createdBy"],
        {name: payment[name] for name in _REPEATED if name in payment},
        payment["exchangeRate"],
        kind or payment["disbursementType"],
    )
    place(world, tenant, order, now)


def _shown(call: Call, payment: JsonObject) -> JsonObject:
    return call.resources[PAYMENTS].show(call, payment)


HANDLERS: dict[str, Handler] = {"cancelPayment": _cancel, "voidPayment": _void}
