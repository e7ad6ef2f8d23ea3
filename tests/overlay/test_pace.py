from __future__ import annotations

import asyncio

from bill_client.pace import REAL, TestingPace


def test_in_testing_waits_take_no_time_but_count() -> None:
    """The clock moves on by what was slept; nobody waited."""
    pace = TestingPace()
    before = REAL.now()
    pace.sleep(3600)
    asyncio.run(pace.asleep(60))
    assert pace.now() == 3660
    assert pace.slept == [3600, 60]
    assert REAL.now() - before < 5


def test_in_testing_jitter_is_always_the_same() -> None:
    """And different for another seed."""
    first, second, other = TestingPace(), TestingPace(), TestingPace(seed=1)
    series = [first.random() for _ in range(5)]
    assert series == [second.random() for _ in range(5)]
    assert series != [other.random() for _ in range(5)]
    assert all(0 <= each < 1 for each in series)


def test_the_real_pace_really_waits() -> None:
    """Briefly here."""
    before = REAL.now()
    REAL.sleep(0.01)
    asyncio.run(REAL.asleep(0.01))
    assert REAL.now() - before >= 0.02
    assert 0 <= REAL.random() < 1
