"""Schedules: the days on which a series falls due."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bill_mock.errors import wrong_field

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

_DAYS = {"DAILY": 1, "WEEKLY": 7}
_MONTHS = {"MONTHLY": 1, "YEARLY": 12}
_MONTHS_OF_YEAR = 12
# What follows a due day, such as its payment, still has to fall into the calendar.
_BEYOND = date(9000, 1, 1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a series makes something.

    Args:
        period: DAILY, WEEKLY, MONTHLY, YEARLY; anything else, such as NONE, happens once.
        due: day on which the next one is due; None when there is none.
        end: last day of the series.
        lead: days between making and being due.
    """

    period: str
    frequency: int
    due: date | None
    end: date | None
    lead: int

    @property
    def making_day(self) -> date | None:
        """The day on which the next one is made, None once the series is over."""
        if self.due is None or (self.end is not None and self.due > self.end):
            return None
        try:
            return self.due - timedelta(days=self.lead)
        except OverflowError:
            return date.min

    def following(self, day_of_month: int) -> date | None:
        """The due day after the next; in short months the last day stands for a later one."""
        if self.due is None:
            return None
        if self.period in _DAYS:
            number = self.due.toordinal() + _DAYS[self.period] * self.frequency
            return date.fromordinal(number) if number < _BEYOND.toordinal() else None
        if self.period not in _MONTHS:
            return None
        months = self.due.year * _MONTHS_OF_YEAR + self.due.month - 1 + _MONTHS[self.period] * self.frequency
        year, month = months // _MONTHS_OF_YEAR, months % _MONTHS_OF_YEAR + 1
        return date(year, month, min(day_of_month, monthrange(year, month)[1])) if year < _BEYOND.year else None


def read_schedule(sent: JsonObject) -> Schedule:
    """A schedule as it is sent and stored.

    Raises:
        RefusedError: 400 for a day that is none, a frequency below 1 or a negative number of days.
    """
    frequency, lead = int(sent.get("frequency", 1)), int(sent.get("daysInAdvance", 0))
    if frequency < 1:
        raise wrong_field("schedule.frequency", "must be greater than or equal to 1")
    if lead < 0:
        raise wrong_field("schedule.daysInAdvance", "must be greater than or equal to 0")
    due = _day(sent, "nextDueDate")
    if due is not None and due >= _BEYOND:
        raise wrong_field("schedule.nextDueDate", "must be a date before the year 9000")
    return Schedule(sent.get("period", "NONE"), frequency, due, _day(sent, "endDate"), lead)


def _day(sent: JsonObject, name: str) -> date | None:
    text = sent.get(name)
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise wrong_field(f"schedule.{name}", "must be a valid date") from error
