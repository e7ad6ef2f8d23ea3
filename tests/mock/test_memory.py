"""What is left of worlds that are gone: nothing, whoever collects circles and when."""

from __future__ import annotations

import gc
import sys
import weakref
from typing import TYPE_CHECKING

import pytest

from bill_mock import Limits, MockBill
from tests.mock.support import Api

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bill_mock.world import World

REQUESTS = 300
# A leak of one object a request would be 600 and more; what is counted changes by a few as caches fill.
MOST_BLOCKS = 60


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Circles of objects stay where they are."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def reset(mock: MockBill) -> None:
    """Begin again with nothing."""
    mock.control.reset()


def restore(mock: MockBill) -> None:
    """Begin again with what was there."""
    mock.control.restore()


def work(mock: MockBill) -> None:
    """Requests that store, list, change and fail."""
    api = Api(mock, mock.control.seed())
    api.login()
    for _ in range(REQUESTS // 3):
        api.vendor()
        api.get("/vendors", "max=5")
        api.post("/vendors", {"name": 5})


def blocks_left(rounds: int, after: Callable[[MockBill], None] = reset) -> int:
    """Blocks of memory that so many rounds leave behind once everything has been used before."""
    mock = MockBill(limits=Limits.off())
    for _ in range(3):
        work(mock)
        after(mock)
    before = sys.getallocatedblocks()
    for _ in range(rounds):
        work(mock)
        after(mock)
    return sys.getallocatedblocks() - before


@pytest.mark.parametrize("begin_again", [reset, restore])
@pytest.mark.usefixtures("no_collector")
def test_world_that_was_replaced_is_freed_at_once(begin_again: Callable[[MockBill], None]) -> None:
    """Timers and what is not told yet lead back to it; a server that collects seldom would keep every one."""
    mock = MockBill(limits=Limits.off())
    work(mock)
    mock.control.snapshot()
    world: weakref.ref[World] = weakref.ref(mock.world)
    tenants = [weakref.ref(tenant) for tenant in mock.world.tenants.values()]
    begin_again(mock)
    assert world() is None
    assert [tenant() for tenant in tenants] == [None] * len(tenants)


@pytest.mark.usefixtures("no_collector")
def test_requests_leave_nothing_behind_a_reset() -> None:
    """Counted in blocks, which do not depend on how the allocator spreads them."""
    assert blocks_left(2) < MOST_BLOCKS


@pytest.mark.usefixtures("no_collector")
def test_counting_blocks_finds_a_leak() -> None:
    """One world that stays is seen."""
    kept: list[World] = []

    def leak(mock: MockBill) -> None:
        kept.append(mock.world)
        reset(mock)

    assert blocks_left(2, leak) > MOST_BLOCKS * REQUESTS / 10
