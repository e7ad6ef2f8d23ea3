"""What a webhook event says about an intent. One that carries our own number settles it; others are a hint to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import DecodeError

from bill_api.codec import decode_json
from bill_client.intents.evidence.mass import batch_id
from bill_client.intents.evidence.picture import wanted_shares
from bill_client.intents.evidence.sent import sent_by
from bill_client.intents.evidence.stopping import CANCELLED
from bill_client.intents.evidence.values import dig, is_same, moment, money, objects, texts
from bill_client.intents.outcomes import children_of, ids_in, outcome_of
from bill_client.intents.resolve import Resolution
from bill_client.intents.states import State
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_client.intents.evidence import JSON
    from bill_client.intents.records import Intent

__all__ = ("from_event", "notification_of")

_PAYMENTS = frozenset(("createPayment", "createBulkPayment", "createMassPayment"))
_STOPS = frozenset(("cancelPayment", "voidPayment"))
_WHATEVER_CAME_BEFORE = frozenset(("BDC_1151", "BDC_1152", "BDC_1361", "BDC_1402"))
"""Reasons for which any copy of a request is refused, so that no earlier copy can have gone through."""


def from_event(intent: Intent, event: Any) -> Resolution | None:
    """What an event says about an intent.

    Events repeat, come late and in any order, and tell of everybody's payments. So an event settles only what it names
    by a number or id of ours, and never takes back what is settled.

    Args:
        intent: in any state.
        event: a notification as JSON data or as a model of :mod:`bill_api.webhooks`, or a record of the event history.

    Returns:
        None where the event is about something else. A resolution without a state where it is about this intent, and
        reading has to tell what became of it, or nothing is left to tell.
    """
    notification = notification_of(event)
    kind = dig(notification, "metadata.eventType")
    known = _KINDS.get(kind) if isinstance(kind, str) else None
    return None if known is None else known(intent, notification)


def notification_of(event: Any) -> JSON:
    """The notification in whatever form an event is at hand; empty where there is none in it."""
    dump = getattr(event, "to_dict", None)
    data = event if dump is None else dump()
    payload = data.get("payload") if is_object(data) else None
    if isinstance(payload, str):  # the history tells notifications as texts
        try:
            data = decode_json(payload.encode("utf-8"))
        except (DecodeError, ValueError, RecursionError):
            return {}
    return data if is_object(data) else {}


def _payment_updated(intent: Intent, notification: JSON) -> Resolution | None:
    payment = notification.get("payment")
    if not is_object(payment):
        return None
    if intent.operation in _PAYMENTS:
        return _paid(intent, payment)
    if intent.operation in _STOPS and sent_by(intent).ids.get("paymentId") == payment.get("id"):
        return _stopped(intent, payment)
    return None


def _paid(intent: Intent, payment: JSON) -> Resolution | None:
    number = payment.get("transactionNumber")
    if intent.number is None or not is_same(number, intent.number):
        return None
    wanted = wanted_shares(sent_by(intent).body, intent.bills)
    covered = [bill for bill in texts(payment.get("billIds")) if bill in wanted]
    if not covered:
        return None
    key = payment.get("id")
    words = (
        f"BILL announced payment {key} ({payment.get('status')}) of {' and '.join(covered)} under our number {number}"
    )
    evidence = _evidence(payment, words)
    if intent.state is State.ABSENT:
        alarm = f"ALARM, it was taken for absent and is there after all: {words}"
        return Resolution(state=State.NEEDS_HUMAN, words=alarm, evidence=evidence)
    if intent.state is State.UNKNOWN and len(covered) == len(wanted):
        shown = [_as_read(intent, payment)]
        return Resolution(
            state=State.CONFIRMED,
            words=f"it happened: {words}",
            evidence=evidence,
            outcome=outcome_of(intent, shown),
            children=children_of(intent, shown),
        )
    if intent.state is State.CONFIRMED and intent.outcome is not None and key not in ids_in(intent.outcome):
        words = f"ALARM, {words}, which is another payment than the one that this call ended with"
    return Resolution(state=None, words=words, evidence=evidence)


def _stopped(intent: Intent, payment: JSON) -> Resolution:
    words = f"BILL announced that payment {payment.get('id')} is {payment.get('status')}"
    is_cancelled = intent.operation == "cancelPayment" and payment.get("status") in CANCELLED
    if is_cancelled and intent.state is State.UNKNOWN:
        shown = {"id": payment.get("id"), "singleStatus": payment.get("status"), "cancelRequestSubmitted": True}
        return Resolution(
            state=State.CONFIRMED,
            words=f"it happened: {words}",
            evidence=_evidence(payment, words),
            outcome=outcome_of(intent, [shown]),
        )
    return Resolution(state=None, words=words, evidence=_evidence(payment, words))


def _payment_failed(intent: Intent, notification: JSON) -> Resolution | None:
    """A refusal; the answer to it is all that we miss. It counts where no other copy can have gone through."""
    payment = notification.get("payment")
    if intent.operation not in _PAYMENTS or not is_object(payment) or intent.number is None:
        return None
    if not is_same(payment.get("transactionNumber"), intent.number):
        return None
    reasons = objects(notification.get("errors"))
    codes = {str(each.get("code")) for each in reasons}
    words = f"BILL announced that the payment under our number {intent.number} failed ({', '.join(sorted(codes))})"
    evidence = _evidence({}, words)
    is_proof = (
        intent.state is State.UNKNOWN
        and intent.attempt == 1
        and bool(codes)
        and codes <= _WHATEVER_CAME_BEFORE
        and _is_of(intent, payment)
    )
    return Resolution(state=State.ABSENT if is_proof else None, words=words, evidence=evidence)


def _is_of(intent: Intent, payment: JSON) -> bool:
    """Whether a payment that failed is the one that was sent: the same bills and amounts, and not from before."""
    sent = sent_by(intent)
    wanted = wanted_shares(sent.body, intent.bills)
    bills = {str(row.get("id")): money(row.get("amount")) for row in objects(payment.get("bills"))}
    created = moment(payment.get("createdTime"))
    is_later = sent.since is None or created is None or created >= sent.since
    return is_later and bills == wanted


def _mass_payment_updated(intent: Intent, notification: JSON) -> Resolution | None:
    """A batch; which call it came from shows only where an answer that broke off told its id."""
    batch = next((each for each in notification.values() if is_object(each) and "paymentBatchId" in each), None)
    if intent.operation != "createMassPayment" or batch is None:
        return None
    key, total = batch["paymentBatchId"], dig(batch, "count.total")
    words = f"BILL announced batch {key} ({batch.get('batchStatus')}) of {total} payments"
    evidence = _evidence({"id": key}, words)
    if intent.state is State.UNKNOWN and key == batch_id(intent):
        outcome = outcome_of(intent, [batch])
        return Resolution(state=State.CONFIRMED, words=f"it happened: {words}", evidence=evidence, outcome=outcome)
    if total != len(wanted_shares(sent_by(intent).body, intent.bills)):
        return None
    return Resolution(state=None, words=f"{words}, as many as this call asked for", evidence=evidence)


def _something_created(intent: Intent, notification: JSON) -> Resolution | None:
    """Something with the natural key of what was to be created; whether there is one more only a list shows."""
    operation, entity, fields = _CREATED[str(dig(notification, "metadata.eventType"))]
    row = notification.get(entity)
    body = sent_by(intent).body
    if intent.operation != operation or not is_object(row):
        return None
    if not all(is_same(dig(row, name), dig(body, name)) and dig(row, name) is not None for name in fields):
        return None
    words = f"BILL announced {row.get('id')} with {' and '.join(f'{name} {dig(row, name)}' for name in fields)}"
    return Resolution(state=None, words=words, evidence=_evidence(row, words))


_CREATED = {
    "bill.created": ("createBill", "bill", ("invoice.invoiceNumber", "vendorId")),
    "vendor.created": ("createVendor", "vendor", ("name",)),
    "invoice.created": ("createInvoice", "invoice", ("invoiceNumber",)),
    "bank-account.created": ("createBankAccount", "bank-account", ("nameOnAccount", "routingNumber")),
}
"""Event -> operation that may have caused it, key of the object, and fields in which both are the same."""
_KINDS = {
    "payment.updated": _payment_updated,
    "payment.failed": _payment_failed,
    "mass-payment.updated": _mass_payment_updated,
    **dict.fromkeys(_CREATED, _something_created),
}


def _as_read(intent: Intent, payment: JSON) -> dict[str, Any]:
    """The payment as a read would show it, as far as an event and what was sent tell."""
    sent = sent_by(intent)
    wanted = wanted_shares(sent.body, intent.bills)
    told = {name: payment[name] for name in _ALIKE if name in payment}
    return told | {
        "vendorId": dig(payment, "vendor.id"),
        "vendorName": dig(payment, "vendor.name"),
        "singleStatus": payment.get("status"),
        "billPayments": [{"billId": bill, "amount": amount} for bill, amount in wanted.items()],
        "amount": sum(filter(None, wanted.values())),
        **({"billId": next(iter(wanted))} if len(wanted) == 1 else {}),
    }


_ALIKE = ("id", "transactionNumber", "createdBy", "createdTime", "updatedTime", "processDate")
"""Fields that events and reads show alike."""


def _evidence(row: JSON, words: str) -> dict[str, Any]:
    return {"verdict": "event", "objects": [str(row["id"])] if "id" in row else [], "readings": [words]}
