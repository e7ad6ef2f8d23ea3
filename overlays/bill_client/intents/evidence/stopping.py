"""Payments that were to be stopped: the payment itself says whether somebody asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bill_client.intents.evidence.finding import Finding, happened, nothing, several, unclear
from bill_client.intents.evidence.picture import named
from bill_client.intents.evidence.reading import found
from bill_client.intents.evidence.sent import Sent, sent_by
from bill_client.intents.evidence.values import is_same, key_of, objects

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = ("CANCELLED", "before_voiding", "look_for_cancel", "look_for_void")

CANCELLED = frozenset(("CANCELED", "CANCELLED", "CANCELLATION_IN_PROGRESS"))
"""States of a payment that was cancelled or is about to be, in both spellings that BILL uses."""
_VOID = frozenset(("VOID", "VOIDED", "VOID_PENDING"))
_STATES = ("singleStatus", "status")


def look_for_cancel(intent: Intent) -> Reading[Finding]:
    """What became of a cancellation; whoever asked for it, a second one would change nothing."""
    key = sent_by(intent).id("paymentId")
    payment = yield from found("getPayment", key)
    if payment is None:
        return unclear(f"BILL shows no payment {key}")
    if payment.get("cancelRequestSubmitted") is True or not CANCELLED.isdisjoint(map(payment.get, _STATES)):
        return happened((payment,), f"{named(payment)} is cancelled, or about to be")
    return nothing(f"{named(payment)} was not cancelled")


def before_voiding(sent: Sent) -> Reading[dict[str, Any]]:
    """The requests to void a payment that there are already."""
    payment = (yield from found("getPayment", sent.id("paymentId"))) or {}
    return {"seen": [key_of(each) for each in _requests(payment)], "isVoid": _is_void(payment)}


def look_for_void(intent: Intent) -> Reading[Finding]:
    """What became of a request to void a payment: it is listed at the payment, with its kind and reason."""
    sent = sent_by(intent)
    key = sent.id("paymentId")
    payment = yield from found("getPayment", key)
    if payment is None:
        return unclear(f"BILL shows no payment {key}")
    fresh = [each for each in _requests(payment) if sent.is_new(each)]
    ours = [each for each in fresh if _is_asked(each, sent)]
    words = [f"request {key_of(each)} to void payment {key} is {each.get('status')}" for each in ours]
    if len(ours) > 1:
        return several((payment,), *words)
    if ours and sent.before is not None:
        return happened((payment,), *words)
    was_void = bool((sent.before or {}).get("isVoid"))
    if ours or fresh or (_is_void(payment) and not was_void):
        why = f"{named(payment)} changed, and no request to void it is certainly ours"
        return unclear(why, *words, objects=(payment,))
    return nothing(f"nobody asked to void {named(payment)}")


def _requests(payment: JSON) -> list[JSON]:
    return objects(payment.get("voidInfo"))


def _is_asked(request: JSON, sent: Sent) -> bool:
    return all(is_same(request.get(name), sent.field(name)) for name in ("type", "reason") if sent.field(name))


def _is_void(payment: JSON) -> bool:
    return not _VOID.isdisjoint(map(payment.get, _STATES))
