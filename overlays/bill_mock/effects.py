"""What a request has changed, read off the journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bill_mock.table import Stored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bill_mock.table import Undo


@dataclass(frozen=True, slots=True)
class Effects:
    """What came of a request.

    Args:
        count: how many rows were made, changed or removed, or 1 for what no row shows.
        kinds: how many of each kind of object.
        made: ids of the new ones.
    """

    count: int = 0
    kinds: Mapping[str, int] = field(default_factory=dict)
    made: tuple[str, ...] = ()


NONE = Effects()
# What is written down about an effect is not one more.
_RECORD = "audit-trail"


def effects_of(steps: Sequence[Undo]) -> Effects:
    """The effects of what the journal holds; a row that was changed several times is one effect."""
    if not steps:
        return NONE
    first: dict[tuple[int, str], Stored] = {}
    for step in steps:
        if isinstance(step, Stored) and step.table.kind != _RECORD:
            first.setdefault((id(step.table), step.key), step)
    kinds: dict[str, int] = {}
    for stored in first.values():
        kinds[stored.table.kind] = kinds.get(stored.table.kind, 0) + 1
    made = tuple([stored.key for stored in first.values() if stored.old is None])
    return Effects(len(first) or 1, kinds, made)
