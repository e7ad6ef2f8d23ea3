"""The second opinion on a payment: what of its bills is paid or scheduled now, and what was before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from bill_client.approvals.errors import MoneyRefused
from bill_client.approvals.reading import read_bills
from bill_client.intents.evidence.values import money, shown
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON

__all__ = ("Standing", "standings")


@frozen
class Standing:
    """How much of a bill was paid or scheduled before a call, and how much is now.

    Args:
        bill: its id.
        before: None where it was not read, or BILL did not say.
        after: the same of now.
    """

    bill: str
    before: Decimal | None
    after: Decimal | None

    @property
    def moved(self) -> Decimal | None:
        """By how much it changed; None where that is not known.

        A bill of which nothing is paid or scheduled was not paid, whatever was before.
        """
        if self.after == 0 and self.before is None:
            return self.after
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def words(self) -> str:
        """The same for people."""
        if self.moved is None:
            return f"what of bill {self.bill} is paid or scheduled cannot be compared with before"
        if self.before is None:
            return f"of bill {self.bill} nothing is paid or scheduled"
        if not self.moved:
            return f"of bill {self.bill} still {shown(self.after)} is paid or scheduled, as before"
        return f"of bill {self.bill} {shown(self.before)} was paid or scheduled before, and {shown(self.after)} is now"


def standings(before: Mapping[str, JSON], bills: Iterable[str]) -> Reading[tuple[Standing, ...]]:
    """Where bills stand.

    Args:
        before: bill id -> its amounts before the call.
        bills: ids of those to read.
    """
    wanted = tuple(bills)
    try:
        now = yield from read_bills(wanted)
    except MoneyRefused:
        now = {}
    return tuple(Standing(key, _settled(before.get(key)), _settled(now.get(key))) for key in wanted)


def _settled(bill: object) -> Decimal | None:
    """What of a bill is paid or scheduled; vendor credits are no payments."""
    if not is_object(bill):
        return None
    paid, scheduled = money(bill.get("paidAmount")), money(bill.get("scheduledAmount"))
    if paid is not None and scheduled is not None:
        return paid + scheduled
    amount, due = money(bill.get("amount")), money(bill.get("dueAmount"))
    if amount is None or due is None:
        return None
    return amount - due - (money(bill.get("creditAmount")) or Decimal(0))
