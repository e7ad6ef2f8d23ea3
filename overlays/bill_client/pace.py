"""How time passes for a client: its clock, its sleep and its dice, so that tests need neither."""

from __future__ import annotations

import contextlib
import random
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio
    import threading

__all__ = ("REAL", "Pace", "RealPace", "TestingPace")


TESTING_EPOCH = 1_800_000_000.0
"""Where clocks of tests begin: an hour of the year 2027."""


MOMENT = 0.001
"""Seconds that threads of a test may really take."""


class Pace(Protocol):
    """A clock with a way to wait and a source of jitter; everything that waits asks it."""

    def now(self) -> float:
        """Seconds on a clock that never goes back; only differences mean something."""
        ...

    def wall(self) -> float:
        """Seconds since 1970, which other processes and machines count alike."""
        ...

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        ...

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Let time pass until something happens, but no longer than this; None waits for as long as it takes."""
        ...

    async def asleep(self, seconds: float) -> None:
        """Let time pass while other tasks go on."""
        ...

    async def await_(self, event: asyncio.Event, seconds: float | None) -> None:
        """Let time pass until something happens, while other tasks go on."""
        ...

    def random(self) -> float:
        """A number from 0 up to but without 1."""
        ...


class RealPace:
    """The time of the machine."""

    def now(self) -> float:
        """Seconds of the monotonic clock."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds of the system clock."""
        return time.time()

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Wait for the event, but no longer than this."""
        event.wait(seconds)

    async def await_(self, event: asyncio.Event, seconds: float | None) -> None:
        """Wait for the event, but no longer than this, while other tasks go on."""
        import asyncio

        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds)

    def sleep(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Sleep while other tasks go on."""
        import asyncio

        await asyncio.sleep(seconds)

    def random(self) -> float:
        """A number that nobody can foresee, so that clients do not march in step."""
        return random.random()  # noqa: S311 - jitter, not cryptography


class TestingPace:
    """Waits take no time but move the clock on, and the dice always fall alike.

    Args:
        seed: of the dice.
    """

    __test__ = False  # no class of tests, whatever its name looks like

    def __init__(self, seed: int = 0) -> None:
        self.slept: list[float] = []
        """Every wait so far, in seconds."""
        self._now = 0.0
        self._dice = random.Random(seed)  # noqa: S311 - jitter, not cryptography

    def now(self) -> float:
        """Seconds that were slept so far."""
        return self._now

    def wall(self) -> float:
        """The same, counted from an arbitrary hour."""
        return TESTING_EPOCH + self._now

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Give other threads a moment, and move the clock on where the event does not happen; None really waits."""
        if not event.wait(None if seconds is None else MOMENT) and seconds is not None:
            self.sleep(seconds)

    async def await_(self, event: asyncio.Event, seconds: float | None) -> None:
        """The same for tasks."""
        if seconds is None:
            await event.wait()
        elif not event.is_set():
            await self.asleep(seconds)

    def sleep(self, seconds: float) -> None:
        """Move the clock on."""
        self.slept.append(seconds)
        self._now += seconds

    async def asleep(self, seconds: float) -> None:
        """Move the clock on, and let other tasks have their turn."""
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)

    def random(self) -> float:
        """The next number of the series."""
        return self._dice.random()


REAL = RealPace()
"""One is enough for the process."""
