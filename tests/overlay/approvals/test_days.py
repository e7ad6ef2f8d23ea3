from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bill_client import MoneyRefused
from bill_client.approvals.days import check_process_date, is_banking_day
from bill_mock.business_days import is_business_day

MONDAY = datetime(2026, 11, 16, 15, 0, tzinfo=UTC).timestamp()

CLOSED_IN_2027 = ("01-01", "01-18", "02-15", "05-31", "07-05", "09-06", "10-11", "11-11", "11-25")
"""Holidays of the Federal Reserve in 2027 that take a weekday; Juneteenth and Christmas are Saturdays, and the Fourth
of July is a Sunday."""


def test_the_holidays_of_a_year_as_the_federal_reserve_lists_them() -> None:
    """Written down by hand."""
    days = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
    closed = [day for day in days if day.weekday() < 5 and not is_banking_day(day)]
    assert [f"{day:%m-%d}" for day in closed] == list(CLOSED_IN_2027)
    assert not any(is_banking_day(day) for day in days if day.weekday() >= 5)


def test_the_mock_counts_the_same_days() -> None:
    """Two calendars that were written apart agree on every day of half a century since Juneteenth became a holiday."""
    day = date(2022, 1, 1)
    while day.year < 2072:
        assert is_banking_day(day) is is_business_day(day), day
        day += timedelta(days=1)


def test_juneteenth_is_kept_since_2021_only() -> None:
    """Before that banks worked."""
    assert is_banking_day(date(2020, 6, 19))
    assert not is_banking_day(date(2023, 6, 19))
    assert not is_banking_day(date(2022, 6, 20))


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        ("2026-11-15", "is over or has begun"),
        ("2026-11-16", "by the clock of this machine it is 2026-11-16"),
        (date(2001, 1, 1), "is over or has begun"),
        ("2026-11-21", "is a day of a weekend"),
        (date(2026, 11, 22), "is a day of a weekend"),
        ("2026-11-26", "is a holiday of US banks"),
        ("2027-01-01", "is a holiday of US banks"),
        ("2027-07-05", "is a holiday of US banks"),
        ("tomorrow", "is no day such as"),
        ("2026-11-31", "is no day such as"),
        ("", "is no day such as"),
        (20261117, "is no day such as"),
    ],
)
def test_days_on_which_no_money_can_be_taken_are_refused(wanted: object, problem: str) -> None:
    """Past, today, weekends, holidays, and what is no day."""
    with pytest.raises(MoneyRefused, match=problem) as caught:
        check_process_date(wanted, now=MONDAY)
    assert [each.id for each in caught.value.problems] == ["processDate"]


@pytest.mark.parametrize("wanted", ["2026-11-17", date(2026, 11, 27), "2026-12-24", "2026-07-03", None])
def test_every_other_day_is_left_to_bill(wanted: object) -> None:
    """Friday the third of July is worked though the Fourth is a Saturday."""
    check_process_date(
        wanted, now=datetime(2026, 6, 1, 15, tzinfo=UTC).timestamp() if wanted == "2026-07-03" else MONDAY
    )


def test_a_day_counts_as_over_once_it_is_over_everywhere() -> None:
    """Where the day still lasts somewhere, the client does not know better than BILL."""
    noon, later = (datetime(2026, 11, 17, hour, 30, tzinfo=UTC).timestamp() for hour in (11, 12))
    check_process_date("2026-11-17", now=noon)
    with pytest.raises(MoneyRefused):
        check_process_date("2026-11-17", now=later)


def test_without_a_clock_to_trust_the_past_is_left_to_bill() -> None:
    """Weekends and holidays are known without one."""
    check_process_date("2001-01-02", now=None)
    with pytest.raises(MoneyRefused, match="weekend"):
        check_process_date("2001-01-06", now=None)


@pytest.mark.parametrize(
    ("funding", "needed"), [("WALLET", True), ("AP_CARD", True), ("BANK_ACCOUNT", False), (None, False)]
)
def test_some_accounts_need_a_day(funding: str | None, *, needed: bool) -> None:
    """BILL finds the next one for the others."""
    if not needed:
        check_process_date(None, now=MONDAY, funding=funding)
        return
    with pytest.raises(MoneyRefused, match=f"a day is needed to pay from {funding}"):
        check_process_date(None, now=MONDAY, funding=funding)
