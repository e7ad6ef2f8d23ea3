"""Periods of budgets: when they begin and end in the zone of the budget, and what is given anew in each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bill_mock.money import ZERO, total

if TYPE_CHECKING:
    from datetime import tzinfo
    from decimal import Decimal

    from bill_mock.codec import JsonObject

DEFAULT_ZONE = "US/Central"
_MONTHS = {"MONTHLY": 1, "QUARTERLY": 3, "YEARLY": 12}
_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Period:
    """One period: how many came before it, its first day, and its last (None without an end)."""

    number: int
    first: date
    last: date | None


@lru_cache(maxsize=256)
def zone(name: str) -> tzinfo:
    """The time zone of this name; one that this machine does not know counts as UTC."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def today(budget: JsonObject, now: datetime) -> date:
    """The day that it is in the zone of a budget."""
    try:
        return now.astimezone(zone(budget["timezone"])).date()
    except OverflowError:
        return now.date()


def end_of(day: date, budget: JsonObject) -> datetime | None:
    """The midnight after a day in the zone of a budget; None when it is outside of the calendar."""
    try:
        return datetime.combine(day + timedelta(days=1), time(), zone(budget["timezone"])).astimezone(UTC)
    except OverflowError:
        return None


def period_of(budget: JsonObject, day: date) -> Period:
    """The period of a budget that holds a day: WEEKLY ones begin on Mondays, longer ones on the first of a month."""
    interval = budget["recurringInterval"]
    if interval == "DAILY":
        return Period(day.toordinal(), day, day)
    if interval == "WEEKLY":
        number = (day.toordinal() - 1) // 7
        return Period(number, date.fromordinal(number * 7 + 1), _day(number * 7 + 7))
    if interval not in _MONTHS:
        return Period(0, day, None)
    length = _MONTHS[interval]
    offset = (budget["_recurMonth"] - 1) % length
    number = (day.year * _A_YEAR + day.month - 1 - offset) // length
    first = number * length + offset
    return Period(number, _month(first), _month(first + length) - timedelta(days=1))


def renewed(given: Decimal, left: Decimal, elapsed: int, *, carry_over: bool) -> Decimal:
    """What somebody may spend in a new period: what is given each time, and what was left if that moves on."""
    return total([max(left, ZERO), given * elapsed]) if carry_over else given


def _month(number: int) -> date:
    year, month = divmod(number, _A_YEAR)
    if year < date.min.year:
        return date.min
    return date.max if year > date.max.year else date(year, month + 1, 1)


def _day(ordinal: int) -> date:
    return date.fromordinal(min(ordinal, date.max.toordinal()))
