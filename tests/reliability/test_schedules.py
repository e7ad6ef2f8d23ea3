from __future__ import annotations

import pytest

from tests.reliability.catalog import CRASHES, FAULTS, SINGLES
from tests.reliability.schedules import Schedule, at_random, crossed, pairs, singles


def test_a_schedule_is_the_same_after_it_was_written() -> None:
    """So that what failed can be played again from its text."""
    for schedule in [*singles("pay"), *map(at_random, range(500))]:
        assert Schedule.from_text(str(schedule)) == schedule


@pytest.mark.parametrize("text", ["pay: nothing", "pay: kill@nowhere", "pay: ~rain", "beg: calm", "calm"])
def test_what_there_is_not_is_refused(text: str) -> None:
    """A text with a mistake is not played as something else."""
    with pytest.raises((KeyError, ValueError)):
        Schedule.from_text(text)


def test_the_same_seed_gives_the_same_schedule() -> None:
    """And different seeds different ones, of one to four troubles."""
    assert at_random(7) == at_random(7)
    made = {str(at_random(seed)) for seed in range(300)}
    assert len(made) > 290
    counts = {sum(step.count("+") + 1 for step in at_random(seed).steps if step[0] != "~") for seed in range(300)}
    assert counts == {1, 2, 3, 4}


def test_the_matrix_is_complete() -> None:
    """Each crash with each fault, and each trouble before each trouble."""
    assert len(list(crossed("pay"))) == len(CRASHES) * len(FAULTS)
    assert len(list(pairs("pay"))) == len(SINGLES) ** 2
    assert len(list(singles("bulk"))) == len(SINGLES) + 1
