"""Who is next: first come, first served, within one client."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Any

__all__ = ("Ticket", "Turns")


class Ticket:
    """A place in the queue.

    Args:
        event: is set when it is worth looking again; a ``threading.Event`` or an ``asyncio.Event``.
    """

    __slots__ = ("event", "waited")

    def __init__(self, event: Any) -> None:
        self.event = event
        self.waited = False


class Turns:
    """A queue of callers, of whom only the first may try.

    Args:
        make_event: makes an event of the kind that callers wait for.
    """

    def __init__(self, make_event: Callable[[], Any]) -> None:
        self._make_event = make_event
        self._queue: deque[Ticket] = deque()
        self._mutex = Lock()

    def enter(self) -> Ticket:
        """Queue up."""
        ticket = Ticket(self._make_event())
        with self._mutex:
            self._queue.append(ticket)
        return ticket

    def is_first(self, ticket: Ticket) -> bool:
        """Whether it is this caller's turn; what happens from now on sets the event."""
        ticket.event.clear()
        return self.is_next(ticket)

    def is_next(self, ticket: Ticket) -> bool:
        """Whether it is this caller's turn; what has happened stays marked on the event."""
        return self._queue[0] is ticket

    def leave(self, ticket: Ticket) -> None:
        """Go away, served or not; the next one is told."""
        with self._mutex:
            self._queue.remove(ticket)
        self.wake()

    def wake(self) -> None:
        """Tell the first one to look again."""
        with self._mutex:
            if self._queue:
                self._queue[0].event.set()
