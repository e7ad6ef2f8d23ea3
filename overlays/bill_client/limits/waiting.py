"""Waits that callers can see: by a hook and in the log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from attrs import frozen

from bill_client.errors import LimitReached

if TYPE_CHECKING:
    from bill_client.pace import Pace

__all__ = ("Wait", "Watch")

LONG = 60.0
"""Seconds from which on a wait is worth a warning."""

_TEXTS = {
    "in_flight": "as many calls are under way as one developer key may have in an organization",
    "calls": "the calls of this hour are used up",
    "logins": "the sign-ins of an hour are used up",
    "spend_calls": "the Spend & Expense calls of a minute are used up",
    "texts": "the text messages of a minute are used up",
    "sign_in": "somebody else is signing in",
}


@frozen
class Wait:
    """A wait that begins.

    Args:
        limit: ``in_flight``, ``calls``, ``logins``, ``spend_calls``, ``texts``, or ``sign_in`` where another process
            signs in for all.
        operation: operationId of the call that waits.
        seconds: how long, None where that depends on other calls.
    """

    limit: str
    operation: str
    seconds: float | None


class Watch:
    """Bounds waits by deadlines, and tells of them.

    Args:
        pace: the clock.
        on_wait: called with each wait that begins.
    """

    def __init__(self, pace: Pace, on_wait: Callable[[Wait], object] | None = None) -> None:
        self.pace = pace
        self._on_wait = on_wait

    def begin(self, wait: Wait) -> None:
        """Tell of a wait; what the hook raises is logged and goes no further."""
        from logging import DEBUG, INFO, WARNING, getLogger

        level = DEBUG if wait.seconds is None else WARNING if wait.seconds >= LONG else INFO
        log = getLogger("bill_client.limits")
        if log.isEnabledFor(level):
            time = "" if wait.seconds is None else f" for {wait.seconds:.1f} s"
            log.log(level, "%s waits%s: %s", wait.operation, time, _TEXTS[wait.limit])
        if self._on_wait is None:
            return
        try:
            self._on_wait(wait)
        except Exception:
            log.exception("on_wait failed for %s", wait.limit)

    def left(self, deadline: float | None) -> float | None:
        """Seconds until the deadline, None where there is none."""
        return None if deadline is None else deadline - self.pace.now()

    def check(self, limit: str, operation: str, deadline: float | None, seconds: float | None = None) -> None:
        """Give up where the deadline has passed, or comes before the wait is over.

        Raises:
            LimitReached: it does; nothing was sent.
        """
        left = self.left(deadline)
        if left is not None and (left <= 0 or (seconds is not None and seconds > left)):
            self.give_up(limit, operation, seconds)

    def give_up(self, limit: str, operation: str, seconds: float | None = None) -> NoReturn:
        """Say that there is no more time to wait.

        Raises:
            LimitReached: always; nothing was sent.
        """
        when = "" if seconds is None else f"; there is room again in {seconds:.0f} s"
        message = f"{operation}: {_TEXTS[limit]}{when}, which is after the deadline of the call"
        raise LimitReached(message, operation=operation, limit=limit, seconds=seconds)
