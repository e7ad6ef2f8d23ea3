"""Time that tests can set: sessions end, payments progress and tokens expire by this clock alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """A clock in UTC that goes on by itself, or stands still until it is moved.

    Args:
        start: the instant it begins with, aware; the system's time when left out.
        ticking: False makes it stand still between `set` and `advance`.
    """

    def __init__(self, start: datetime | None = None, *, ticking: bool = True) -> None:
        self.ticking = ticking
        self._offset = timedelta()
        self._frozen = datetime.now(UTC)
        if start is not None:
            self.set(start)

    def now(self) -> datetime:
        """The current instant, aware and in UTC."""
        return datetime.now(UTC) + self._offset if self.ticking else self._frozen

    def set(self, instant: datetime) -> None:
        """Move to an instant, before or after the current one.

        Raises:
            ValueError: the instant has no time zone.
        """
        if instant.tzinfo is None:
            message = "the instant needs a time zone"
            raise ValueError(message)
        self._frozen = instant.astimezone(UTC)
        self._offset = self._frozen - datetime.now(UTC)

    def advance(self, seconds: float) -> None:
        """Move on by a number of seconds.

        Raises:
            OverflowError: the result is outside of the calendar.
        """
        self.set(self.now() + timedelta(seconds=seconds))


def stamp(instant: datetime) -> str:
    """An instant as BILL writes it, in UTC: `2026-11-21T09:30:00.000+00:00`."""
    return instant.isoformat(timespec="milliseconds")
