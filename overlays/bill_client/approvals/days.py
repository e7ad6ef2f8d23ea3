"""Days on which BILL cannot take money, as far as that is known without asking it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bill_client.approvals.errors import MoneyProblem, MoneyRefused

__all__ = ("check_process_date", "is_banking_day")

_FIELD = "processDate"
_NEEDED_BY = frozenset(("WALLET", "AP_CARD"))
_LAST_PLACE = timedelta(hours=12)
"""Behind UTC; a day that is over there is over everywhere."""
_SATURDAY, _SUNDAY = 5, 6
_DATES = {(1, 1): 0, (6, 19): 2021, (7, 4): 0, (11, 11): 0, (12, 25): 0}
"""Month and day of holidays that have a date -> the year since which they are kept."""
_MONDAY, _THURSDAY = 0, 3
_RANKED = {(1, _MONDAY, 3), (2, _MONDAY, 3), (9, _MONDAY, 1), (10, _MONDAY, 2), (11, _THURSDAY, 4)}
"""Month, weekday, and which of them in its month."""
_MAY, _JUNE = 5, 6
_WEEK = timedelta(days=7)


def check_process_date(wanted: object, *, now: float | None, funding: str | None = None) -> None:
    """Refuse a day on which BILL cannot take the money; what only BILL knows is left to it.

    It alone knows when a vendor's new bank account may be used and which single day a payment in another currency has.

    Args:
        wanted: ``processDate`` of the request: a day, also as a text, or None for the next one that is possible.
        now: seconds since 1970. What is not over everywhere on Earth is left to BILL, which counts days in the US, and
            so is every past day where it is None, because no clock is to be trusted.
        funding: ``fundingAccount.type`` of the request.

    Raises:
        MoneyRefused: the day is over, today, a weekend or a holiday of US banks, or one is needed and missing.
    """
    problem = _problem(wanted, now, funding)
    if problem is not None:
        raise MoneyRefused.of(
            MoneyProblem(_FIELD, problem), hint="nothing was sent; take a US business day after today"
        )


def is_banking_day(day: date) -> bool:
    """Whether the Federal Reserve settles payments on a day: no weekend, and none of its holidays.

    A holiday on a Sunday is kept on the Monday after it, and one on a Saturday not at all.
    """
    if day.weekday() >= _SATURDAY:
        return False
    eve = day - timedelta(days=1)
    return not (_is_dated(day) or _is_ranked(day) or (eve.weekday() == _SUNDAY and _is_dated(eve)))


def _problem(wanted: object, now: float | None, funding: str | None) -> str | None:
    if wanted is None:
        return f"a day is needed to pay from {funding}" if funding in _NEEDED_BY else None
    day = _day(wanted)
    if day is None:
        return f"{wanted!r} is no day such as 2026-12-15"
    if now is not None and day <= (today := (datetime.fromtimestamp(now, UTC) - _LAST_PLACE).date()):
        return f"{day} is over or has begun; by the clock of this machine it is {today} or later everywhere"
    if is_banking_day(day):
        return None
    return f"{day} is a day of a weekend" if day.weekday() >= _SATURDAY else f"{day} is a holiday of US banks"


def _day(wanted: object) -> date | None:
    if isinstance(wanted, date):
        return wanted
    try:
        return date.fromisoformat(wanted) if isinstance(wanted, str) else None
    except ValueError:
        return None


def _is_dated(day: date) -> bool:
    since = _DATES.get((day.month, day.day))
    return since is not None and day.year >= since


def _is_ranked(day: date) -> bool:
    if day.month == _MAY:
        return day.weekday() == _MONDAY and (day + _WEEK).month == _JUNE
    return (day.month, day.weekday(), (day.day + 6) // 7) in _RANKED
