"""Interleaved rounds and medians."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the table.

    Args:
        what: what is measured.
        value: the measured ratio, or seconds where the unit says so.
        unit: `x` for a ratio, `s` for seconds, `modules` for a count.
        target: what it should not exceed; None for rows that are there to compare.
        detail: the two figures behind the ratio, for a reader.
    """

    what: str
    value: float
    unit: str = "x"
    target: float | None = None
    detail: str = ""

    @property
    def verdict(self) -> str:
        """`met`, `missed` or nothing."""
        if self.target is None:
            return ""
        return "met" if self.value <= self.target else "missed"

    def as_dict(self) -> dict[str, object]:
        """The row as JSON data."""
        return {**asdict(self), "value": round(self.value, 3), "verdict": self.verdict}


def medians(works: Mapping[str, Work], *, rounds: int, repeat: int = 1) -> dict[str, float]:
    """Median seconds of one call of each work; the works take turns, so that load on the machine hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for name in works:
        works[name]()
    for _ in range(rounds):
        for name, work in works.items():
            gc.collect()
            start = time.perf_counter()
            for _ in range(repeat):
                work()
            times[name].append((time.perf_counter() - start) / repeat)
    return {name: statistics.median(found) for name, found in times.items()}
