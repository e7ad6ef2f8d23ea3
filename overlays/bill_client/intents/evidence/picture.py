"""What payments say about the bills that a call was to pay: pure, from the payments that were read to a finding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from bill_client.intents.evidence.finding import Finding, happened, several, unclear
from bill_client.intents.evidence.values import money, objects, shown
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.evidence.standing import Standing

__all__ = ("Shares", "judge_own", "judge_rest", "named", "paid_by", "shares_of", "wanted_shares")

Shares = Mapping[str, Decimal | None]
"""Bill id -> how much of it; None where that is not known."""


def wanted_shares(body: object, bills: Sequence[str]) -> dict[str, Decimal | None]:
    """What a call was to pay, by its body; of the bills of its intent where there is none.

    Args:
        body: of ``createPayment``, ``createBulkPayment``, ``createMassPayment`` or ``recordPayment``.
        bills: those of the intent.
    """
    items = (body.get("payments") or [body]) if is_object(body) else []
    wanted: dict[str, Decimal | None] = {}
    for item in items:
        bill, amount = item.get("billId"), money(item.get("amount"))
        if isinstance(bill, str):
            wanted[bill] = None if amount is None else (wanted.get(bill) or Decimal(0)) + amount
    return wanted or dict.fromkeys(bills)


def shares_of(payment: JSON) -> Shares | None:
    """How much of which bill a payment pays; None where it does not say."""
    parts = objects(payment.get("billPayments"))
    if not parts:
        bill = payment.get("billId")
        return {bill: money(payment.get("amount"))} if isinstance(bill, str) else None
    shares: dict[str, Decimal | None] = {}
    for part in parts:
        bill, amount = part.get("billId"), money(part.get("amount"))
        if isinstance(bill, str):
            shares[bill] = None if amount is None else (shares.get(bill) or Decimal(0)) + amount
    return shares


def paid_by(payment: JSON, wanted: Shares) -> Shares | None:
    """What a payment pays of the bills that were to be paid; None where it pays others alone.

    One that does not say which bills it pays is taken to pay the only bill, and nobody knows what where there are more.
    """
    shares = shares_of(payment)
    if shares is None:
        return {bill: money(payment.get("amount")) for bill in wanted} if len(wanted) == 1 else {}
    mine = {bill: amount for bill, amount in shares.items() if bill in wanted}
    return mine or None


def judge_own(payments: Sequence[JSON], wanted: Shares, number: str, *, whole: bool = True) -> Finding | None:
    """What payments under our own number say; None where there is none.

    Args:
        payments: those that carry the number and pay one of the bills.
        wanted: what was to be paid.
        number: the ``transactionNumber`` of the call.
        whole: whether BILL pays all of the bills or none; else one of them shows that it took them all.
    """
    if not payments:
        return None
    words = [named(each) + f" carries our number {number}" for each in payments]
    parts = [(paid_by(each, wanted) or {}) for each in payments]
    paid = {bill: [part[bill] for part in parts if bill in part] for bill in wanted}
    verdicts = {bill: _compare(amounts, wanted[bill]) for bill, amounts in paid.items()}
    for bill, verdict in verdicts.items():
        if verdict != "paid":
            words.append(_differs(bill, verdict, paid[bill], wanted[bill]))
    if "twice" in verdicts.values():
        return several(payments, *words)
    if set(verdicts.values()) <= ({"paid"} if whole else {"paid", "missing"}) and "paid" in verdicts.values():
        return happened(payments, *words)
    return unclear(_mixed(verdicts), *words, objects=payments)


def judge_rest(standings: Iterable[Standing], strangers: Sequence[JSON], wanted: Shares, number: str) -> Finding | None:
    """What speaks against it that nothing happened, where no payment carries our number; None where nothing does.

    Args:
        standings: the second opinion.
        strangers: payments of the same bills under other numbers, which may explain why a bill moved.
        wanted: what was to be paid.
        number: the ``transactionNumber`` of the call.
    """
    moved = [each for each in standings if each.moved is None or each.moved]
    if not moved:
        return None
    words = [f"{named(each)} pays {_listed(paid_by(each, wanted))} under another number" for each in strangers]
    words += [each.words for each in moved]
    why = f"no payment carries our number {number}, yet the bills are not what they were"
    return unclear(why, *words, objects=strangers)


def named(payment: JSON) -> str:
    """A payment for people."""
    status = payment.get("singleStatus") or payment.get("status") or "in an unknown state"
    number = payment.get("transactionNumber")
    told = f"payment {payment.get('id')} of {shown(money(payment.get('amount')))} ({status}"
    return told + (f", number {number})" if number else ")")


def _compare(amounts: Sequence[Decimal | None], wanted: Decimal | None) -> str:
    """How what is paid of a bill compares with what was to be paid."""
    if not amounts:
        return "missing"
    if wanted is None or None in amounts:
        return "paid" if len(amounts) == 1 else "twice"
    total = sum((each for each in amounts if each is not None), Decimal(0))
    if total == wanted:
        return "paid"
    return "twice" if total > wanted and len(amounts) > 1 else "different"


def _differs(bill: str, verdict: str, amounts: Sequence[Decimal | None], wanted: Decimal | None) -> str:
    if verdict == "missing":
        return f"none of them pays bill {bill}"
    return f"{' and '.join(map(shown, amounts))} of bill {bill} is paid, where {shown(wanted)} was asked for"


def _mixed(verdicts: Mapping[str, str]) -> str:
    count = sum(verdict == "paid" for verdict in verdicts.values())
    if len(verdicts) == 1:
        return "it is not what was asked for"
    return f"{count} of {len(verdicts)} bills are paid as asked, where BILL pays all or none"


def _listed(shares: Shares | None) -> str:
    return " and ".join(f"{shown(amount)} of bill {bill}" for bill, amount in (shares or {}).items())
