"""Real processes are killed, stopped and cut off at every point, with every fault of the server, and started again."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from tests.reliability.catalog import ALL_POINTS
from tests.reliability.crew import Played, play_all
from tests.reliability.schedules import Schedule, at_random, crossed, interrupted, pairs, rare, singles

SEED = 5
"""Of the slice that is played here; `make torture` plays all."""


def _slice(server: str) -> Iterator[Schedule]:
    """Every trouble alone, and some of everything else."""
    dice = Random(f"{SEED}{bool(server)}")
    yield from singles("pay")
    yield from singles("bulk")
    yield from rare("pay")
    for way in ("pay", "bulk"):
        yield from dice.sample(list(interrupted(way)), 12)
        yield from dice.sample(list(crossed(way)), 15)
        yield from dice.sample(list(pairs(way)), 20)
    yield from (at_random(dice.randrange(10**6)) for _ in range(50))


@pytest.fixture(scope="module")
def played(server: str) -> list[Played]:
    """What came of each schedule of the slice."""
    return list(play_all(((schedule, seed) for seed, schedule in enumerate(_slice(server))), server))


def test_whatever_happens_a_bill_is_paid_once_at_most_and_the_ledger_says_so(played: list[Played]) -> None:
    """At most one request took effect, and each intent is true, or a person is needed and it says why."""
    assert [each.told for each in played if each.problems] == []


def test_processes_died_at_every_point(played: list[Played]) -> None:
    """A point that no schedule comes to proves nothing."""
    assert {point for each in played for point in each.died} == set(ALL_POINTS)


def test_one_trouble_alone_is_resolved_without_a_person(played: list[Played]) -> None:
    """Except where reading cannot tell: the same was paid by hand meanwhile, or it shows later than a window."""
    alone = [each for each in played if len(each.schedule.steps) == 1 and "+" not in each.schedule.steps[0]]
    asked = {each.schedule.steps[0] for each in alone if "NEEDS_HUMAN" in each.states}
    assert asked <= {"never-seen", "hand@sent.after", "hand@act.body"}
