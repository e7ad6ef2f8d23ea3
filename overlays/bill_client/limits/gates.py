"""What a call passes before it is sent: a rate is counted, and a slot is taken for the time it is under way."""

from __future__ import annotations

from collections.abc import Callable, Generator
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias

from bill_client.limits.rates import Grant, Used, block, give_back, take
from bill_client.limits.turns import Turns
from bill_client.limits.waiting import Wait
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from bill_client.limits.rates import Counters, Rate
    from bill_client.limits.turns import Ticket
    from bill_client.limits.waiting import Watch
    from bill_client.store.locks import Locks

__all__ = ("Passing", "RateGate", "SlotGate")

Passing: TypeAlias = Generator[Do | Pause, Any, None]
LARGEST_BLOCK = 32
"""Calls that are counted at once at most, so that not each of them writes to the store."""

PATIENCE = (8.0, 2.0, 1.0)
"""How often to look again before the outer door, before the inner one and before the slots: times the locks' own."""


class RateGate:
    """Counts calls; in a store, for all who share it.

    Args:
        rate: what is allowed.
        key: hash of what is counted.
        counters: where.
        slow: whether counting may block.
        watch: bounds waits and tells of them.
        make_event: makes an event of the kind that callers wait for.
    """

    def __init__(
        self, rate: Rate, key: str, counters: Counters, watch: Watch, make_event: Callable[[], Any], *, slow: bool
    ) -> None:
        self._rate = rate
        self._key = key
        self._counters = counters
        self._slow = slow
        self._watch = watch
        self._turns = Turns(make_event)
        self._mutex = Lock()
        self._left = Grant(0)
        self._block = 1
        self._opens = 0.0

    def enter(self, operation: str, deadline: float | None) -> Passing:
        """Count one call; waits until there is room.

        Raises:
            LimitReached: there is none before the deadline.
            StoreError: the store cannot be used.
        """
        if self._use_one():
            return
        name = self._rate.name
        ticket = self._turns.enter()
        try:
            while True:
                known = self._opens - self._watch.pace.wall()
                self._watch.check(name, operation, deadline, known if known > 0 else None)
                if not self._turns.is_first(ticket):
                    yield Pause(self._patience(deadline), ticket.event)
                    continue
                wait = yield Do(self._count, self._slow)
                if wait is None:
                    return
                self._watch.check(name, operation, deadline, wait)
                self._watch.begin(Wait(name, operation, wait))
                yield Pause(wait)
        finally:
            self._turns.leave(ticket)

    def _patience(self, deadline: float | None) -> float | None:
        left = self._watch.left(deadline)
        return None if left is None else max(left, 0.0)

    def _use_one(self) -> bool:
        """Take a call of those that were counted before."""
        with self._mutex:
            if self._left.count and self._watch.pace.wall() < self._left.until:
                self._left = Grant(self._left.count - 1, until=self._left.until)
                return True
        return False

    def _count(self) -> float | None:
        """Count some calls; seconds to wait where none fits."""
        if self._use_one():
            return None
        now = self._watch.pace.wall()
        grant = self._change(lambda used: take(used, self._rate, now, self._block))
        with self._mutex:
            if not grant.count:
                self._opens = now + grant.wait
                return grant.wait
            self._left = Grant(grant.count - 1, until=grant.until)
            self._block = min(self._block * 2, LARGEST_BLOCK)
        return None

    def _change(self, work: Callable[[Used], tuple[Used, Grant]]) -> Grant:
        def change(text: str | None) -> tuple[str, Grant]:
            used, grant = work(Used.read(text))
            return used.written(), grant

        return self._counters.change(self._rate.name, self._key, change)

    def block(self, seconds: float) -> None:
        """Let nobody pass for some seconds, because the server said so."""
        until = self._watch.pace.wall() + seconds
        with self._mutex:
            self._left = Grant(0)
        self._change(lambda used: (block(used, until), Grant(0)))

    def close(self) -> None:
        """Give back what was counted and not used."""
        with self._mutex:
            left, self._left = self._left, Grant(0)
        if left.count:
            self._change(lambda used: (give_back(used, self._rate, left.count, left.until), Grant(0)))


class SlotGate:
    """Lets a number of calls be under way at the same time, of all who share the locks.

    Whoever waits goes through two doors, each with a lock of its own: only one process at a time stands before the
    slots and keeps looking, and only one before that. So processes come by turns, the one that just went has to queue
    up behind another, and waiting costs next to nothing.

    Args:
        line: hash of what shares the slots.
        slots: how many there are.
        locks: who has which.
        watch: bounds waits and tells of them.
        make_event: makes an event of the kind that callers wait for.
    """

    def __init__(self, line: str, slots: int, locks: Locks, watch: Watch, make_event: Callable[[], Any]) -> None:
        self._slots = tuple(f"slot:{line}:{number}" for number in range(slots))
        self._doors = (f"outer door:{line}", f"inner door:{line}")
        self._behind = 0
        self._locks = locks
        self._watch = watch
        self._turns = Turns(make_event)

    def enter(self, operation: str, deadline: float | None) -> Generator[Do | Pause, Any, str]:
        """Take a slot; waits until one is free, and returns its name.

        Raises:
            LimitReached: none is free before the deadline.
            StoreError: the locks cannot be used.
        """
        ticket = self._turns.enter()
        try:
            while True:
                if self._turns.is_first(ticket):
                    slot: str | None = yield Do(self._try, self._locks.blocks, self._undo)
                    if slot is not None:
                        return slot
                self._watch.check("in_flight", operation, deadline)
                if not ticket.waited:
                    ticket.waited = True
                    self._watch.begin(Wait("in_flight", operation, None))
                yield Pause(self._patience(ticket, deadline), ticket.event)
        finally:
            self._leave(ticket)

    def _try(self) -> str | None:
        """Go as far as possible; what is held of the way stays held."""
        if self._locks.poll is None:
            return self._locks.take(self._slots)
        while self._behind < len(self._doors):
            if not self._through(self._behind):
                return None
        slot = self._locks.take(self._slots)
        if slot is not None:
            self._go_back()
        return slot

    def _through(self, number: int) -> bool:
        """Go through one door, or through the inner one at once where the system keeps the queue."""
        queued = self._locks.queue(self._doors[-1]) if number == 0 else None
        if queued is None:
            if self._locks.take((self._doors[number],)) is None:
                return False
            self._free_door(number - 1)
        elif queued:
            number = len(self._doors) - 1
        else:
            return False
        self._behind = number + 1
        return True

    def _go_back(self) -> None:
        """Before the outer door again."""
        behind, self._behind = self._behind, 0
        self._free_door(behind - 1)

    def _free_door(self, number: int) -> None:
        if number >= 0:
            self._locks.free(self._doors[number])

    def _patience(self, ticket: Ticket, deadline: float | None) -> float | None:
        left = self._watch.left(deadline)
        patience = None if left is None else max(left, 0.0)
        if self._locks.poll is None or not self._turns.is_next(ticket):
            return patience
        soon = self._locks.poll * PATIENCE[self._behind] * (0.5 + self._watch.pace.random())
        return soon if patience is None else min(patience, soon)

    def _undo(self, slot: str | None) -> None:
        if slot is not None:
            self._locks.free(slot)

    def _leave(self, ticket: Ticket) -> None:
        if self._behind and self._turns.is_next(ticket):
            self._go_back()
        self._turns.leave(ticket)

    def free(self, slot: str) -> None:
        """Give a slot back."""
        self._locks.free(slot)

    @property
    def blocks(self) -> bool:
        """Whether giving back may take a while."""
        return self._locks.blocks

    def wake(self) -> None:
        """Tell whoever waits first that a slot was given back."""
        self._turns.wake()
