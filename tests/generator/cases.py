"""One broken thing and the problem it has to be reported as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.generator.mini import Mini

if TYPE_CHECKING:
    from pathlib import Path

    from generator.problems import Problem
    from generator.tree import Json

Change = Callable[[Mini], None]


@dataclass(frozen=True)
class Case:
    """A change to the tiny description, and what lint says of it.

    Args:
        rule: the rule that is broken.
        file: file of the problem.
        pointer: pointer of the problem inside that file.
        message: a part of the message.
        changes: what to change.
        also: further rules that this change cannot help breaking.
    """

    rule: str
    file: str
    pointer: str
    message: str
    changes: tuple[Change, ...]
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.rule}: {self.message}"


def case(rule: str, place: tuple[str, str], message: str, *changes: Change, also: tuple[str, ...] = ()) -> Case:
    """A case; `place` is file and pointer."""
    return Case(rule, *place, message, changes, also)


def put(file: str, pointer: str, value: Json) -> Change:
    """The change that sets a part."""
    return lambda mini: mini.put(file, pointer, value)


def drop(file: str, pointer: str = "") -> Change:
    """The change that takes a part out."""
    return lambda mini: mini.drop(file, pointer)


def found(case: Case, folder: Path) -> list[Problem]:
    """Problems of the tiny description after the changes of a case."""
    mini = Mini(folder)
    for change in case.changes:
        change(mini)
    return mini.lint()


def check(case: Case, folder: Path) -> None:
    """The case breaks its rule at its place, says so with an advice, and breaks nothing else."""
    problems = found(case, folder)
    hits = [p for p in problems if (p.rule, p.file, p.pointer) == (case.rule, case.file, case.pointer)]
    assert [p.message for p in hits if case.message in p.message], "\n".join(map(str, problems)) or "no problem"
    assert {p.rule for p in problems} - {case.rule} == set(case.also), "\n".join(map(str, problems))
    assert len(hits) == 1, "\n".join(map(str, hits))
    for problem in hits:
        assert len(problem.advice.split()) > 1
        assert problem.advice not in {problem.message, problem.rule}
