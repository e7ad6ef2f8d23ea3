"""Payments that carry no number of ours: recorded ones, and those of customers. What is new and fits has to be one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bill_client.intents.evidence.finding import Finding, happened, nothing, several, unclear
from bill_client.intents.evidence.payments import payments_since
from bill_client.intents.evidence.picture import shares_of, wanted_shares
from bill_client.intents.evidence.reading import newest, rows
from bill_client.intents.evidence.sent import Sent, sent_by
from bill_client.intents.evidence.standing import standings
from bill_client.intents.evidence.values import is_same, money, objects, shown
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = (
    "before_receiving",
    "before_recording",
    "look_for_received",
    "look_for_recorded",
)

_RECEIVED = "listReceivablePayments"
_DUE = ("dueAmount", "scheduledAmount")
_MOST_IDS = 100


def before_recording(sent: Sent) -> Reading[dict[str, Any]]:
    """What is read before a payment of bills is recorded: the newest payments of the vendor, and the bills."""
    known = yield from newest("listPayments", filters={"vendorId": str(sent.field("vendorId"))})
    bills = wanted_shares(sent.body, ())
    found = yield from standings({}, bills)
    return known | {"settled": {each.bill: str(each.after) for each in found if each.after is not None}}


def look_for_recorded(intent: Intent) -> Reading[Finding]:
    """What became of a payment that was recorded: a new one, not made online, of exactly these bills."""
    sent = sent_by(intent)
    wanted = wanted_shares(sent.body, intent.bills)
    others = yield from payments_since(sent, wanted)
    fitting = [each for each in others if not each.get("onlinePayment") and _equal(shares_of(each), wanted)]
    fitting = [each for each in fitting if is_same(each.get("processDate"), sent.field("processDate"))]
    if fitting or sent.before is None:
        return _one_of(fitting, sent)
    settled: Mapping[str, Any] = sent.before.get("settled") or {}
    before = {bill: {"paidAmount": paid, "scheduledAmount": 0} for bill, paid in settled.items()}
    seconds = yield from standings(before, wanted)
    words = [each.words for each in seconds]
    if any(each.moved is None or each.moved for each in seconds):
        return unclear("no recorded payment fits, yet the bills are not what they were", *words, objects=others)
    return nothing("no recorded payment of these bills is new", *words)


def before_receiving(sent: Sent) -> Reading[dict[str, Any]]:
    """What is read before a customer is charged or a receipt recorded: the newest receipts, and the invoices."""
    known = yield from newest(_RECEIVED)
    return known | {"invoices": (yield from _invoices(_parts(sent.body)))}


def look_for_received(intent: Intent) -> Reading[Finding]:
    """What became of a charge or a recorded receipt: a new one of exactly these invoices."""
    sent = sent_by(intent)
    wanted = _parts(sent.body)
    filters = {} if sent.since is None else {"createdTime__gte": sent.since}
    listed = yield from rows(_RECEIVED, **({"filters": filters} if filters else {}))
    fitting = [each for each in listed if sent.is_new(each) and _fits(each, sent, wanted)]
    if fitting or sent.before is None:
        return _one_of(fitting, sent)
    before = sent.before.get("invoices", {})
    now = yield from _invoices(wanted)
    changed = [_changed(key, before.get(key), now.get(key)) for key in wanted if now.get(key) != before.get(key)]
    if changed or not wanted:
        return unclear("no receipt fits, yet the invoices are not what they were", *changed)
    return nothing("no receipt of these invoices is new", f"invoices {', '.join(wanted)} are due as before")


def _one_of(fitting: list[JSON], sent: Sent) -> Finding:
    words = [f"{each.get('id')} of {shown(money(each.get('amount')))} fits" for each in fitting]
    if sent.before is None:
        why = "nothing was read before the call, so that nobody can tell what is new since"
        return unclear(why, *words, objects=fitting)
    if len(fitting) > 1:
        return several(fitting, *words)
    return happened(fitting, f"exactly one that is new fits: {words[0].removesuffix(' fits')}")


def _fits(row: JSON, sent: Sent, wanted: Mapping[str, Decimal | None]) -> bool:
    customer, amount, day = sent.field("customerId"), sent.field("amount"), sent.field("paymentDate")
    return (
        (customer is None or row.get("customerId") == customer)
        and (amount is None or money(row.get("amount")) == money(amount))
        and (day is None or is_same(row.get("paymentDate"), day))
        and _equal(_parts(row), wanted)
    )


def _parts(data: object) -> dict[str, Decimal | None]:
    """How much of which invoice, in any of the three ways in which that is written."""
    items = data.get("invoicePayments") or data.get("invoices") if is_object(data) else None
    parts: dict[str, Decimal | None] = {}
    for item in objects(items):
        key, amount = item.get("invoiceId") or item.get("id"), money(item.get("amount"))
        if isinstance(key, str):
            parts[key] = None if amount is None else (parts.get(key) or Decimal(0)) + amount
    return parts


def _equal(one: Mapping[str, Decimal | None] | None, other: Mapping[str, Decimal | None]) -> bool:
    return one is not None and dict(one) == dict(other)


def _invoices(ids: Iterable[str]) -> Reading[dict[str, dict[str, str]]]:
    """Invoice id -> what of it is due and scheduled, as texts that are the same for the same amount."""
    wanted = list(ids)
    found: dict[str, dict[str, str]] = {}
    for start in range(0, len(wanted), _MOST_IDS):
        listed = yield from rows("listInvoices", filters={"id__in": wanted[start : start + _MOST_IDS]})
        for row in listed:
            amounts = {name: money(row.get(name)) for name in _DUE}
            found[str(row.get("id"))] = {name: f"{value.normalize():f}" for name, value in amounts.items() if value}
    return found


def _changed(key: str, before: Mapping[str, str] | None, now: Mapping[str, str] | None) -> str:
    if before is None or now is None:
        return f"invoice {key} cannot be compared with before"
    return f"invoice {key}: {_told(before)} before, {_told(now)} now"


def _told(amounts: Mapping[str, str]) -> str:
    return f"{amounts.get('dueAmount', '0')} due and {amounts.get('scheduledAmount', '0')} scheduled"
