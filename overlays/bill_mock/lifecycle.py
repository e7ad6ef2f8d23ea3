"""Life cycles as data: states, the moves between them, and those that time makes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Timed:
    """A move that happens by itself: so many business days, or so long, after the date that the cycle counts from."""

    to: str
    business_days: int = 0
    after: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class LifeCycle:
    """States of a kind of object.

    Args:
        first: state of a new object.
        moves: for each state those that may follow it; a state without an entry is final.
        timed: for a state the move that time makes.
    """

    first: str
    moves: Mapping[str, frozenset[str]]
    timed: Mapping[str, Timed]

    def allows(self, state: str, to: str) -> bool:
        """Whether an object may go from one state to another."""
        return to in self.moves.get(state, ())
