"""US banking days: payments are debited on them only."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_MONDAY, _THURSDAY, _SATURDAY, _SUNDAY = 0, 3, 5, 6
_FIXED = ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25))
_FLOATING = ((1, _MONDAY, 3), (2, _MONDAY, 3), (9, _MONDAY, 1), (10, _MONDAY, 2), (11, _THURSDAY, 4))


def is_business_day(day: date) -> bool:
    """Whether US banks work: neither a weekend nor a holiday of the Federal Reserve."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year)


def add_business_days(day: date, count: int) -> date:
    """The business day `count` business days after `day`; 0 gives `day` itself or the next business day."""
    while count or not is_business_day(day):
        day += timedelta(days=1)
        if count and is_business_day(day):
            count -= 1
    return day


@lru_cache(maxsize=64)
def _holidays(year: int) -> frozenset[date]:
    fixed = {_observed(date(year, month, day)) for month, day in _FIXED}
    floating = {_nth_weekday(year, *rule) for rule in _FLOATING}
    last_of_may = date(year, 5, 31)
    memorial_day = last_of_may - timedelta(days=last_of_may.weekday())
    return frozenset(fixed | floating | {memorial_day})


def _observed(day: date) -> date:
    return day + timedelta(days=1) if day.weekday() == _SUNDAY else day


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
