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
    kinds: dict[str, int] = {}
    made: list[str] = []
    seen: set[tuple[int, str]] = set()
    for step in steps:
        if not isinstance(step, Stored) or step.table.kind == _RECORD or (row := (id(step.table), step.key)) in seen:
            continue
        seen.add(row)
        kinds[step.table.kind] = kinds.get(step.table.kind, 0) + 1
        if step.old is None:
            made.append(step.key)
    return Effects(len(seen) or 1, kinds, tuple(made))
