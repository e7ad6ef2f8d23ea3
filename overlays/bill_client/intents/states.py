"""The states of an intent, and the moves between them that can be true."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

__all__ = ("LEGAL", "OPEN", "SETTLED", "State")


class State(StrEnum):
    """What is known of an operation that must not happen twice."""

    PREPARED = "PREPARED"
    """Nothing of it has left."""
    SENT = "SENT"
    """From the moment before the first byte leaves until an answer is kept."""
    CONFIRMED = "CONFIRMED"
    """It happened; the answer is kept."""
    REJECTED = "REJECTED"
    """The server refused it, and did nothing; the answer is kept."""
    UNKNOWN = "UNKNOWN"
    """It left, and whether it happened is not known."""
    ABSENT = "ABSENT"
    """It left and did not happen: reading proved it."""
    NEEDS_HUMAN = "NEEDS_HUMAN"
    """Reading cannot tell whether it happened, or what it shows contradicts itself; a person decides."""


OPEN = frozenset((State.SENT, State.UNKNOWN, State.NEEDS_HUMAN))
"""Something left, and what became of it is not known; bills of such an intent are claimed."""

SETTLED = frozenset((State.CONFIRMED, State.REJECTED, State.ABSENT))
"""Known, for all that can be known."""

LEGAL: Mapping[State, frozenset[State]] = {
    State.PREPARED: frozenset((State.SENT, State.UNKNOWN)),
    State.SENT: frozenset((State.CONFIRMED, State.REJECTED, State.UNKNOWN, State.PREPARED)),
    State.UNKNOWN: frozenset((State.CONFIRMED, State.REJECTED, State.ABSENT, State.NEEDS_HUMAN)),
    State.NEEDS_HUMAN: frozenset((State.CONFIRMED, State.ABSENT)),
    State.ABSENT: frozenset((State.NEEDS_HUMAN,)),
    State.CONFIRMED: frozenset(),
    State.REJECTED: frozenset(),
}
"""State -> states that may follow; the database refuses every other move.

PREPARED becomes UNKNOWN only where the store turned out to be an old copy; SENT becomes PREPARED only by its owner,
with proof that nothing left or that the server turned it away unexecuted.
"""
