from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bill_client import LimitReached, Wait
from bill_client.limits.gates import RateGate, SlotGate
from bill_client.limits.rates import MemoryCounters, Rate
from bill_client.limits.waiting import Watch
from bill_client.pace import REAL, TestingPace
from bill_client.steps import aadvance, ado, advance, do
from bill_client.store.locks import FileLocks, Locks, MemoryLocks

SPEND = Rate("spend_calls", 2, 60.0)
CALLS = Rate("calls", 100, 3600.0, sliding=False)


def _rate(watch: Watch, rate: Rate = SPEND, counters: Any = None) -> RateGate:
    return RateGate(rate, "key", counters or MemoryCounters(), watch, threading.Event, slow=False)


def _slots(watch: Watch, locks: Locks | None = None, slots: int = 1) -> SlotGate:
    return SlotGate("line", slots, locks or MemoryLocks(), watch, threading.Event)


@pytest.fixture
def pace() -> TestingPace:
    """A clock that moves when somebody sleeps."""
    return TestingPace()


@pytest.fixture
def waits() -> list[Wait]:
    """What the hook was told."""
    return []


@pytest.fixture
def watch(pace: TestingPace, waits: list[Wait]) -> Watch:
    """Tells the list."""
    return Watch(pace, waits.append)


@pytest.fixture(params=["memory", "files"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Locks, Locks]]:
    """Two holders of the same locks; in memory they are one."""
    one: Locks = MemoryLocks() if request.param == "memory" else FileLocks(tmp_path)
    two: Locks = one if request.param == "memory" else FileLocks(tmp_path)
    yield one, two
    one.close()
    two.close()


def test_calls_beyond_the_rate_wait_until_there_is_room(pace: TestingPace, waits: list[Wait], watch: Watch) -> None:
    """The third of two a minute waits for a minute, and the hook knows for how long."""
    gate = _rate(watch)
    for _ in range(3):
        advance(gate.enter("listUsers", None), lambda step: do(step, pace))
    assert pace.now() == pytest.approx(60)
    assert waits == [Wait("spend_calls", "listUsers", 60.0)]


def test_a_wait_beyond_the_deadline_is_refused_at_once(pace: TestingPace, watch: Watch) -> None:
    """It says when to come back, and the clock has not moved; the next caller does not even ask the counter."""
    gate = _rate(watch)
    for _ in range(2):
        advance(gate.enter("listUsers", None), lambda step: do(step, pace))
    for _ in range(2):
        with pytest.raises(LimitReached, match=r"listUsers: the Spend.*again in 60 s, which is after") as caught:
            advance(gate.enter("listUsers", pace.now() + 30), lambda step: do(step, pace))
        error = caught.value
        assert (error.limit, error.retry_after, error.operation) == ("spend_calls", 60.0, "listUsers")
    assert pace.now() == 0


def test_a_deadline_that_has_passed_is_refused(pace: TestingPace, watch: Watch) -> None:
    """Nothing is counted."""
    counters = MemoryCounters()
    with pytest.raises(LimitReached):
        advance(_rate(watch, counters=counters).enter("listUsers", pace.now()), lambda step: do(step, pace))
    assert counters.change("spend_calls", "key", lambda old: ("", old)) is None


def test_calls_of_an_hour_are_counted_in_growing_blocks(pace: TestingPace, watch: Watch) -> None:
    """So that few of them write to the store; what is left over is given back."""
    changes: list[str] = []

    class Counters(MemoryCounters):
        def change(self, name: str, key: str, work: Any) -> Any:
            changes.append(name)
            return super().change(name, key, work)

    counters = Counters()
    gate = _rate(watch, CALLS, counters)
    for _ in range(10):
        advance(gate.enter("listBills", None), lambda step: do(step, pace))
    assert len(changes) == 4  # 1 + 2 + 4 + 8
    gate.close()
    gate.close()
    other = _rate(watch, CALLS, counters)
    for _ in range(90):
        advance(other.enter("listBills", pace.now() + 1), lambda step: do(step, pace))
    with pytest.raises(LimitReached):
        advance(other.enter("listBills", pace.now() + 1), lambda step: do(step, pace))


def test_a_slot_is_given_to_one_at_a_time(pair: tuple[Locks, Locks], pace: TestingPace, watch: Watch) -> None:
    """Two clients, one slot; who has no time left gives up and leaves no trace."""
    one, two = (_slots(watch, locks) for locks in pair)
    slot = advance(one.enter("listBills", None), lambda step: do(step, pace))
    for _ in range(2):
        with pytest.raises(LimitReached, match="as many calls are under way") as caught:
            advance(two.enter("listBills", pace.now() + 1), lambda step: do(step, pace))
        assert (caught.value.limit, caught.value.retry_after) == ("in_flight", None)
    assert pace.now() >= 2
    one.free(slot)
    one.wake()
    advance(two.enter("listBills", pace.now() + 1), lambda step: do(step, pace))


def test_those_who_wait_in_one_client_are_served_in_order() -> None:
    """First come, first served, and woken without polling."""
    order: list[int] = []

    async def main() -> None:
        gate = SlotGate("line", 1, MemoryLocks(), Watch(REAL), asyncio.Event)

        async def call(number: int) -> None:
            slot = await aadvance(gate.enter("listBills", None), lambda step: ado(step, REAL))
            order.append(number)
            await asyncio.sleep(0)
            gate.free(slot)
            gate.wake()

        await asyncio.gather(*(call(number) for number in range(20)))

    asyncio.run(main())
    assert order == list(range(20))


def test_a_task_that_is_cancelled_while_it_waits_gives_its_place_to_the_next(tmp_path: Path) -> None:
    """Whether it was first in the queue, with the doors in hand, or not."""

    async def main() -> None:
        locks = FileLocks(tmp_path)
        gate = SlotGate("line", 1, locks, Watch(REAL), asyncio.Event)

        async def enter() -> str:
            return await aadvance(gate.enter("listBills", None), lambda step: ado(step, REAL))

        slot = await enter()
        waiting = [asyncio.create_task(enter()) for _ in range(3)]
        await asyncio.sleep(0.01)
        waiting[0].cancel()
        waiting[1].cancel()
        await asyncio.gather(*waiting[:2], return_exceptions=True)
        gate.free(slot)
        gate.wake()
        assert await waiting[2] == slot
        locks.close()

    asyncio.run(main())


def test_a_task_that_is_cancelled_while_it_takes_a_slot_leaves_it() -> None:
    """The thread that asks cannot be stopped: what it got is given back."""
    asking, go_on = threading.Event(), threading.Event()

    class Slow(MemoryLocks):
        blocks = True

        def take(self, names: Any) -> str | None:
            asking.set()
            assert go_on.wait(5)
            return super().take(names)

    async def main() -> None:
        locks = Slow()
        gate = SlotGate("line", 1, locks, Watch(REAL), asyncio.Event)
        task = asyncio.create_task(aadvance(gate.enter("listBills", None), lambda step: ado(step, REAL)))
        await asyncio.to_thread(asking.wait)
        task.cancel()
        await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert MemoryLocks.take(locks, ("slot:line:0",)) == "slot:line:0"

    asyncio.run(main())


def test_the_hook_may_fail(pace: TestingPace, caplog: pytest.LogCaptureFixture) -> None:
    """It is logged, and the call goes on; the log tells of long waits without being asked."""

    def fail(_wait: Wait) -> None:
        raise RuntimeError("hook")

    gate = _rate(Watch(pace, fail))
    for _ in range(3):
        advance(gate.enter("listUsers", None), lambda step: do(step, pace))
    assert "on_wait failed for spend_calls" in caplog.text
    assert "listUsers waits for 60.0 s: the Spend & Expense calls of a minute are used up" in caplog.text
