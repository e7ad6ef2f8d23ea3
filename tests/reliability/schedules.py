"""Schedules: what goes wrong with one process after the other until somebody settles it, as values and as text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random
from typing import Self

from attrs import frozen

from bill_client.intents.points import POINTS
from tests.reliability.catalog import CRASHES, FAULTS, HAPPENINGS, INTERRUPTIONS, SINGLES, TROUBLES, Trouble

PAYING = {
    "pay": "createPayment",
    "create": "createPayment",
    "bulk": "createBulkPayment",
    "mass": "createMassPayment",
}
"""How bills are paid, and by which operation: ``client.pay``, ``client.payments.create``, and ``client.pay_many``."""
WAYS = tuple(PAYING)
CALM = "calm"
_BETWEEN = "~"


@frozen
class Schedule:
    """What happens, step by step.

    Args:
        way: how bills are paid.
        steps: each either the names of the troubles of a process, joined by plus signs, or ``~`` and a happening.
        is_async: whether the processes use asyncio.
    """

    way: str
    steps: tuple[str, ...]
    is_async: bool = False

    def __str__(self) -> str:
        return f"{self.way}{'*' * self.is_async}: {' > '.join(self.steps)}"

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The schedule that was written so.

        Raises:
            KeyError: there is no such trouble.
            ValueError: there is no such way or happening.
        """
        way, _, rest = text.partition(": ")
        steps = tuple(rest.split(" > "))
        schedule = cls(way.rstrip("*"), steps, way.endswith("*"))
        if schedule.way not in WAYS:
            raise ValueError(f"the way must be one of {', '.join(WAYS)}, not {schedule.way}")
        for step in steps:
            check(step)
        return schedule


def check(step: str) -> None:
    """Raise where a step names what there is not."""
    happening = happening_of(step)
    if happening is None:
        troubles_of(step)
    elif happening not in HAPPENINGS:
        raise ValueError(f"a happening must be one of {', '.join(HAPPENINGS)}, not {happening}")


def happening_of(step: str) -> str | None:
    """What happens between two processes; None where the step is a process."""
    return step.removeprefix(_BETWEEN) if step.startswith(_BETWEEN) else None


def troubles_of(step: str) -> list[Trouble]:
    """What goes wrong with a process."""
    return [] if step == CALM else [TROUBLES[name] for name in step.split("+")]


def singles(way: str) -> Iterator[Schedule]:
    """Each trouble alone, and nothing at all."""
    yield Schedule(way, (CALM,))
    yield from (Schedule(way, (name,)) for name in SINGLES)


def rare(way: str) -> Iterator[Schedule]:
    """A crash at each point that no process comes to by itself: where it is refused, turned away or in doubt."""
    faults = {"reject": "refused-422", "doubt": "lost", "resolve": "lost", "unsent": "limited-always"}
    for point in POINTS:
        step = point.partition(".")[0]
        if step == "release":
            yield Schedule(way, ("~withdraw", f"kill@{point}"))
        elif step in faults:
            yield Schedule(way, (f"kill@{point}+{faults[step]}",))


def interrupted(way: str) -> Iterator[Schedule]:
    """Each way to be asked to end, at each point."""
    return (Schedule(way, (name,), is_async=name.startswith("cancel")) for name in INTERRUPTIONS)


def crossed(way: str) -> Iterator[Schedule]:
    """Each crash in a process that has each fault as well."""
    return (Schedule(way, (f"{crash}+{fault}",)) for crash, fault in product(CRASHES, FAULTS))


def pairs(way: str) -> Iterator[Schedule]:
    """Each trouble, a restart, and each trouble again."""
    return (Schedule(way, (first, second)) for first, second in product(SINGLES, SINGLES))


def at_random(seed: int) -> Schedule:
    """A schedule of one to four troubles, with happenings between them; the same for the same seed."""
    dice = Random(seed)
    steps: list[str] = []
    left = dice.randint(1, 4)
    while left:
        if dice.random() < 0.4:
            steps.append(_BETWEEN + dice.choice(HAPPENINGS))
        step = dice.choice(list(SINGLES))
        left -= 1
        if left and "@" in step and dice.random() < 0.5:
            step += "+" + dice.choice(list(FAULTS))
            left -= 1
        steps.append(step)
    return Schedule(dice.choice(WAYS), tuple(steps), dice.random() < 0.3)
