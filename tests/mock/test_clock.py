"""The settable clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bill_mock import Clock
from bill_mock.clock import stamp

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_frozen_clock_moves_only_when_told() -> None:
    """Two reads give the same instant until it is advanced."""
    clock = Clock(NOON, ticking=False)
    assert clock.now() == clock.now() == NOON
    clock.advance(1.5)
    assert clock.now() == NOON + timedelta(seconds=1.5)


def test_ticking_clock_goes_on_from_where_it_was_set() -> None:
    """It begins at the start and never stands still for long."""
    clock = Clock(NOON)
    first = clock.now()
    assert NOON <= first < NOON + timedelta(minutes=1)
    clock.set(NOON - timedelta(days=400))
    assert clock.now() < NOON
    clock.advance(86400)
    assert NOON - timedelta(days=399) <= clock.now() < NOON - timedelta(days=398)


def test_clock_without_start_is_that_of_the_system() -> None:
    """Within a minute of it."""
    assert abs(Clock().now() - datetime.now(UTC)) < timedelta(minutes=1)


def test_instant_needs_a_zone() -> None:
    """A naive instant is refused."""
    with pytest.raises(ValueError, match="time zone"):
        Clock(NOON.replace(tzinfo=None))


def test_stamp_has_milliseconds_and_offset() -> None:
    """`yyyy-MM-dd'T'HH:mm:ss.SSSX` with `+00:00` (platform facts 1)."""
    clock = Clock(datetime(2026, 5, 1, 14, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2))), ticking=False)
    assert stamp(clock.now()) == "2026-05-01T12:00:00.123+00:00"
