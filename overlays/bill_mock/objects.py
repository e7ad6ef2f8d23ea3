"""Every object that a mock keeps, by its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.world import INDEXES

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.core import MockBill


def objects_of(mock: MockBill, kind: str | None) -> JsonObject:
    """The objects of a type under `results`; without a type, how many there are of each under `types`.

    Raises:
        ValueError: there is no such type.
    """
    tables = list(mock.world.tables())
    if kind is None:
        counts = dict.fromkeys(sorted({table.kind for table in tables if len(table)}), 0)
        for table in tables:
            if len(table):
                counts[table.kind] += len(table)
        return {"types": counts}
    known = {*mock.resources, *INDEXES, *(table.kind for table in tables)}
    if kind not in known:
        message = f"type must be one of {', '.join(sorted(known))}"
        raise ValueError(message)
    return {"results": [row for table in tables if table.kind == kind for row in table]}
