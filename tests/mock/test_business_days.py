"""US banking days; the holidays are those that the Federal Reserve publishes for 2026 and 2027."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_mock.business_days import add_business_days, is_business_day

HOLIDAYS = [
    *[(2026, *day) for day in [(1, 1), (1, 19), (2, 16), (5, 25), (6, 19), (9, 7), (10, 12), (11, 11), (11, 26)]],
    (2026, 12, 25),
    *[(2027, *day) for day in [(1, 1), (1, 18), (2, 15), (5, 31), (7, 5), (9, 6), (10, 11), (11, 11), (11, 25)]],
]


@pytest.mark.parametrize("day", HOLIDAYS)
def test_holidays(day: tuple[int, int, int]) -> None:
    """A holiday on a Sunday is kept on the Monday after it."""
    assert not is_business_day(date(*day))


def test_holiday_on_saturday_is_not_moved() -> None:
    """4 July 2026 is a Saturday: banks work on Friday the 3rd."""
    assert is_business_day(date(2026, 7, 3))


def test_weekdays_between() -> None:
    """A year has its 260 or so weekdays less 11 holidays at most."""
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    assert sum(map(is_business_day, days)) == 251


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 20))
def test_added_days_are_counted(day: date, count: int) -> None:
    """The result is a business day with exactly so many business days after the start up to it."""
    end = add_business_days(day, count)
    assert is_business_day(end)
    between = [day + timedelta(days=n + 1) for n in range((end - day).days)]
    expected = count if count or is_business_day(day) else 1
    assert sum(map(is_business_day, between)) == expected
