"""Payments of bills: found again by the number that they carry; the bills are a second opinion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from bill_client.intents.evidence.finding import Finding, nothing, unclear
from bill_client.intents.evidence.picture import Shares, judge_own, judge_rest, paid_by, shares_of, wanted_shares
from bill_client.intents.evidence.reading import rows
from bill_client.intents.evidence.sent import Sent, sent_by
from bill_client.intents.evidence.standing import standings
from bill_client.intents.evidence.values import is_same, texts

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = ("glance", "look_for_payments", "payments_since")

_LIST = "listPayments"
MOST_VENDORS = 50
"""Vendors whose payments are read one after the other; of more all payments of the time are read."""


def glance(intent: Intent) -> Reading[Finding]:
    """Whether BILL has payments under the number of an intent already: one read, before anything is sent.

    One that does not fit the call is one too many.
    """
    number = intent.number
    if number is None:
        return unclear("this call carries no number by which it could be found")
    wanted = wanted_shares(sent_by(intent).body, intent.bills)
    own = yield from _numbered(number, wanted)
    verdict = judge_own(own, wanted, number) or nothing(f"no payment carries our number {number}")
    return evolve(verdict, verdict="several") if verdict.verdict == "unclear" else verdict


def look_for_payments(intent: Intent, *, whole: bool = True) -> Reading[Finding]:
    """What became of a payment of one or several bills.

    The number decides. Where the list that is filtered by it does not show all of it, all payments of the time are
    read, because an index may lag behind; where none carries the number, the amounts of the bills have to be what they
    were. A payment under another number is never taken for ours.

    Args:
        intent: of the payment.
        whole: whether BILL pays all of the bills or none.
    """
    sent, number = sent_by(intent), intent.number
    wanted = wanted_shares(sent.body, intent.bills)
    if number is None or not wanted:
        return unclear("this call carries no number and names no bill, so that nobody can tell its payment from others")
    own = yield from _numbered(number, wanted)
    verdict = judge_own(own, wanted, number, whole=whole)
    if verdict is not None and verdict.verdict in ("happened", "several"):
        return verdict
    others = yield from payments_since(sent, wanted)
    own = _merged(own, [each for each in others if is_same(each.get("transactionNumber"), number)])
    if (verdict := judge_own(own, wanted, number, whole=whole)) is not None:
        return verdict
    seconds = yield from standings(sent.bills, wanted)
    doubt = judge_rest(seconds, others, wanted, number)
    return doubt or nothing(f"no payment carries our number {number}", *(each.words for each in seconds))


def payments_since(sent: Sent, wanted: Shares) -> Reading[list[JSON]]:
    """Payments of some bills that may have been made since a call, whatever number they carry.

    Args:
        sent: the call; its time by the clock of the server, where it is known, bounds what is read.
        wanted: the bills.
    """
    vendors = {str(bill.get("vendorId")) for bill in sent.bills.values() if bill.get("vendorId")}
    vendors |= set(texts([sent.field("vendorId")]))
    bound: dict[str, Any] = {} if sent.since is None else {"createdTime__gte": sent.since}
    windows = [{**bound, "vendorId": vendor} for vendor in sorted(vendors)]
    if bound and not 0 < len(vendors) <= MOST_VENDORS:
        windows = [bound]
    found: list[JSON] = []
    for window in windows:
        listed = yield from rows(_LIST, filters=window)
        found = _merged(found, [each for each in listed if shares_of(each) and paid_by(each, wanted)])
    return [each for each in found if sent.is_new(each)]


def _numbered(number: str, wanted: Shares) -> Reading[list[JSON]]:
    """Payments that carry a number and pay one of the bills; a number of the caller's may be on others too."""
    listed = yield from rows(_LIST, filters={"transactionNumber": number})
    numbered = [each for each in listed if is_same(each.get("transactionNumber", number), number)]
    return [each for each in numbered if not wanted or paid_by(each, wanted) is not None]


def _merged(some: list[JSON], more: list[JSON]) -> list[JSON]:
    known = {each.get("id") for each in some}
    return some + [each for each in more if each.get("id") not in known]
