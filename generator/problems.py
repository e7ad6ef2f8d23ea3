"""Problems are values: collected by every stage, printed together, never raised one by one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in the description.

    Args:
        file: path relative to the folder of the description.
        pointer: JSON pointer inside that file, `` for the whole file.
        rule: short name of the rule that was broken.
        message: what is wrong.
        advice: what to do about it.
    """

    file: str
    pointer: str
    rule: str
    message: str
    advice: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}\n  [{self.rule}] {self.message}\n  -> {self.advice}"


class BrokenDescriptionError(Exception):
    """The description has problems; nothing was written.

    Args:
        problems: all of them, in any order.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(self.report())

    def report(self) -> str:
        """All problems as text for a person, sorted by file, with a count at the end."""
        files = len({problem.file for problem in self.problems})
        lines = [str(problem) for problem in self.problems]
        lines.append(f"{len(self.problems)} problem(s) in {files} file(s); nothing was written.")
        return "\n".join(lines)
