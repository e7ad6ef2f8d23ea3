"""Objects of one kind: O(1) by id and by indexed field, in the order they were made, with undo."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from bill_mock.values import value

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

Undo: TypeAlias = Callable[[], None]


class Journal:
    """What has to be undone when a request is refused; inactive outside of a request."""

    def __init__(self) -> None:
        self.steps: list[Undo] = []

    def rollback(self, mark: int = 0) -> None:
        """Undo everything since `mark` (a length of `steps`), the newest first."""
        while len(self.steps) > mark:
            self.steps.pop()()


class Atomic:
    """A `with` block whose changes are all kept, or all undone when it raises; such blocks stand inside each other.

    Args:
        journal: where the changes are noted.
    """

    __slots__ = ("_journal", "_mark")

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._mark = len(journal.steps)

    def __enter__(self) -> Journal:
        """The journal."""
        return self._journal

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Undo everything after an exception."""
        if kind is not None:
            self._journal.rollback(self._mark)


@value
class Stored:
    """A row that was put or deleted, as the journal holds it: what it was before. Calling it undoes the change."""

    table: Table
    key: str
    old: JsonObject | None

    def __call__(self) -> None:
        """Make the row what it was before."""
        self.table.restore(self.key, self.old)


class Table:
    """Rows by id. A row is never changed in place: `put` replaces it by another dict.

    Args:
        journal: where the undo of each change goes.
        indexes: dotted fields that rows can be found by without a scan.
        owner: id of the organization the rows belong to.
        kind: what the rows are, such as `bills`.
    """

    def __init__(self, journal: Journal, indexes: Iterable[str] = (), owner: str = "", kind: str = "") -> None:
        self.owner = owner
        self.kind = kind
        self._journal = journal
        self._rows: dict[str, JsonObject] = {}
        self._indexes: dict[str, dict[object, dict[str, None]]] = {field: {} for field in indexes}
        self._numbers: dict[str, int] = {}
        self._order: list[str] | None = []

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[JsonObject]:
        return (self._rows[key] for key in self.order())

    def get(self, key: str) -> JsonObject | None:
        """The row with this id, or None."""
        return self._rows.get(key)

    def put(self, row: JsonObject) -> JsonObject:
        """Add a row, or replace the one with the same `id`; returns it."""
        key: str = row["id"]
        self._swap(key, row)
        return row

    def delete(self, key: str) -> None:
        """Remove a row for good."""
        self._swap(key, None)

    def indexed(self, field: str) -> bool:
        """Whether `find` works for this dotted field."""
        return field in self._indexes

    def find(self, field: str, value: object) -> list[JsonObject]:
        """Rows whose indexed field has this value, in the order of creation."""
        keys = sorted(self._indexes[field].get(value, ()), key=self._numbers.__getitem__)
        return [self._rows[key] for key in keys]

    def order(self) -> list[str]:
        """Ids in the order of creation; not to be changed by the caller."""
        if self._order is None:
            self._order = sorted(self._rows, key=self._numbers.__getitem__)
        return self._order

    def number(self, key: str) -> int:
        """Place of an id in the order of creation; stays known after a deletion."""
        return self._numbers[key]

    def position(self, number: int) -> int:
        """How many of the rows in `order()` were made before the one with this number."""
        return bisect_left(self.order(), number, key=self._numbers.__getitem__)

    def _swap(self, key: str, row: JsonObject | None) -> None:
        self._journal.steps.append(Stored(self, key, self._rows.get(key)))
        self.restore(key, row)

    def restore(self, key: str, row: JsonObject | None) -> None:
        """Set or remove a row without a note in the journal, as an undo does."""
        old = self._rows.pop(key, None) if row is None else self._rows.get(key)
        if self._indexes:
            self._reindex(key, old, row)
        if row is None:
            self._order = None
            return
        self._rows[key] = row
        if old is not None:
            return
        known = key in self._numbers
        self._numbers.setdefault(key, len(self._numbers))
        if known:
            self._order = None
        elif self._order is not None:
            self._order.append(key)

    def _reindex(self, key: str, old: JsonObject | None, new: JsonObject | None) -> None:
        for field, index in self._indexes.items():
            before = None if old is None else field_value(old, field)
            after = None if new is None else field_value(new, field)
            if before == after:
                continue
            if before is not None:
                _drop(index, before, key)
            if after is not None:
                index.setdefault(after, {})[key] = None


def field_value(row: JsonObject, path: str) -> object:
    """Value of a dotted field, or None when a step of the path is missing."""
    if "." not in path:
        return row.get(path)
    value: object = row
    for step in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(step)
    return value


def _drop(index: dict[object, dict[str, None]], value: object, key: str) -> None:
    keys = index[value]
    del keys[key]
    if not keys:
        del index[value]
