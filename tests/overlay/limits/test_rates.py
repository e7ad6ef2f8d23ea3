from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_client import ConfigurationError, LimitRules
from bill_client.limits.rates import MemoryCounters, Rate, Used, block, give_back, take

HOURLY = Rate("calls", 10, 3600.0, sliding=False)
MINUTELY = Rate("spend_calls", 3, 60.0)
STEPS = st.lists(st.floats(0, 100), max_size=60)


@given(STEPS)
def test_no_minute_holds_more_than_allowed(steps: list[float]) -> None:
    """Whichever sixty seconds one looks at."""
    now, used, made = 1_800_000_000.0, Used(), []
    for step in steps:
        now += step
        used, grant = take(used, MINUTELY, now)
        made += [now] * grant.count
    assert all(len([other for other in made if start <= other < start + 60]) <= 3 for start in made)


@given(STEPS)
def test_whoever_waits_as_told_gets_through(steps: list[float]) -> None:
    """The wait is neither too short nor longer than the time that counts."""
    now, used = 1_800_000_000.0, Used()
    for step in steps:
        now += step
        used, grant = take(used, MINUTELY, now)
        if not grant.count:
            assert 0 < grant.wait <= 60
            now += grant.wait + 1e-6
            used, grant = take(used, MINUTELY, now)
            assert grant.count == 1


@given(st.lists(st.tuples(st.floats(0, 2000), st.integers(1, 8)), max_size=40))
def test_no_hour_holds_more_than_allowed(steps: list[tuple[float, int]]) -> None:
    """Hours of the clock; blocks are cut to what is left, and a new hour begins at zero."""
    now, used = 1_800_000_000.0, Used()
    made: dict[int, int] = {}
    for step, wanted in steps:
        now += step
        used, grant = take(used, HOURLY, now, wanted)
        hour = int(now // 3600)
        left = 10 - made.get(hour, 0)
        assert grant.count == min(wanted, left)
        assert grant.count or now + grant.wait == pytest.approx((hour + 1) * 3600)
        made[hour] = made.get(hour, 0) + grant.count


@given(st.integers(0, 9), st.floats(0, 1e10), st.lists(st.floats(0, 1e10)), st.floats(0, 1e10))
def test_what_is_kept_reads_as_it_was_written(count: int, window: float, times: list[float], until: float) -> None:
    """JSON and back."""
    used = Used(int(window), count, tuple(times), until)
    assert Used.read(used.written()) == used
    assert Used.read(None) == Used()


def test_a_clock_that_is_set_back_does_not_block_for_longer_than_the_rate() -> None:
    """Calls of the future count as calls of now."""
    used = Used(times=(9000.0, 9001.0, 9002.0))
    used, grant = take(used, MINUTELY, 1000.0)
    assert (grant.count, grant.wait) == (0, 60.0)
    assert take(used, MINUTELY, 1060.1)[1].count == 1


def test_an_hour_that_another_machine_began_counts() -> None:
    """Its clock is a little ahead: the calls of its hour are not forgotten by ours."""
    ahead, _ = take(Used(), HOURLY, 7200.5, 10)
    assert take(ahead, HOURLY, 7199.0)[1].count == 0


def test_what_the_server_blocks_is_blocked_for_all() -> None:
    """Until it said; a shorter block does not take a longer one back."""
    used = block(block(Used(), 500.0), 400.0)
    assert take(used, HOURLY, 450.0)[1].wait == 50.0
    assert take(used, MINUTELY, 450.0)[1].wait == 50.0
    assert take(used, HOURLY, 500.0)[1].count == 1


def test_what_was_not_used_is_given_back() -> None:
    """In its own hour; later it is forgotten anyhow."""
    used, grant = take(Used(), HOURLY, 100.0, 8)
    assert give_back(used, HOURLY, 5, grant.until).count == 3
    later, _ = take(used, HOURLY, 4000.0, 2)
    assert give_back(later, HOURLY, 5, grant.until).count == 2


def test_counters_in_memory_are_apart() -> None:
    """By name and key."""
    counters = MemoryCounters()
    assert [counters.change(name, "k", lambda old: ("1", old)) for name in ("a", "b", "a")] == [None, None, "1"]


@pytest.mark.parametrize("name", ["in_flight", "calls_an_hour", "logins_an_hour", "spend_calls_a_minute"])
@pytest.mark.parametrize("value", [0, -1, 1.5, True, "3"])
def test_a_limit_is_a_whole_number_or_none(name: str, value: Any) -> None:
    """Anything else says which one is wrong."""
    with pytest.raises(ConfigurationError, match=f"LimitRules: {name} must be a whole number"):
        LimitRules(**{name: value})
    assert getattr(LimitRules.off(), name) is None
