"""Lists: filter, sort, and pages with opaque cursors that stay right while objects are added."""

from __future__ import annotations

import base64
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from bill_mock.codec import JsonObject, decode, encode
from bill_mock.errors import wrong_field
from bill_mock.filters import Comparable, Condition, allow, comparable, holds, literal, parse_filters, parse_sort
from bill_mock.table import Table, field_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bill_mock.call import Call
    from bill_mock.document import Description

DEFAULT_PAGE = 20
LARGEST_PAGE = 100
_CURSORS = {"page": ("page",), "forward": ("page",), "cursor": ("nextPage", "prevPage")}
SortKey: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins or ends: beside a row known by its number, or at an offset when that row has gone."""

    forward: bool
    number: int
    offset: int


@dataclass(frozen=True, slots=True)
class Query:
    """What a list is asked for; a cursor carries all of it on to the next page."""

    filters: str = ""
    sort: str = ""
    size: int = DEFAULT_PAGE
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """Where the fields of a list's conditions are found in its rows.

    Args:
        item: schema of one object of the list.
        id_name: name of the path parameter that holds the id of such an object.
    """

    description: Description
    item: JsonObject
    id_name: str

    def resolve(self, field: str) -> tuple[str, JsonObject]:
        """Path in the row, and schema, of a field as `filters` and `sort` name it."""
        for path in (field, field.removesuffix("s")):
            schema = self.description.property_at(self.item, path)
            if schema is not None:
                return path, schema
        if field.removesuffix("s") == self.id_name:
            return "id", {"type": "string"}
        return field, {"type": "string"}

    def meant(self, condition: Condition) -> Condition:
        """A condition with its values as rows hold them."""
        return condition

    def read(self, row: JsonObject, path: str) -> object:
        """Value of a path of `resolve` in a row; an array fulfils a condition that one of its elements fulfils."""
        return field_value(row, path)


def answer_list(call: Call, table: Table, fields: Fields) -> JsonObject:
    """One page of a table as BILL answers it.

    Raises:
        RefusedError: 400 for filters, a sort order or a cursor that the list does not take.
    """
    query = _query(call)
    if not query.filters and not query.sort:
        begin, end = _window(query, len(table), lambda place: _bounds(place.number, table.position))
        rows = _slice(table, begin, end)
        return _page(call, table, query, rows, (begin, end, len(table)))
    rows = _filtered(call, table, fields, query)
    numbers = [table.number(row["id"]) for row in rows]
    if query.sort:
        _sort(rows, fields, parse_sort(query.sort, call.operation.sortable))
        numbers = [table.number(row["id"]) for row in rows]
        begin, end = _window(query, len(rows), lambda place: _beside(place, numbers))
    else:
        begin, end = _window(query, len(rows), lambda place: _bounds(place.number, partial(bisect_left, numbers)))
    return _page(call, table, query, rows[begin:end], (begin, end, len(rows)))


def asked(call: Call) -> list[Condition]:
    """The conditions that a list is asked for, by its parameters or by the cursor that carries them on.

    Raises:
        RefusedError: 400 for filters or a cursor that cannot be read.
    """
    filters = _query(call).filters
    return parse_filters(filters) if filters else []


def _query(call: Call) -> Query:
    sent = call.query
    names = _CURSORS.get(call.operation.pagination or "", ())
    cursor = next((sent[name] for name in names if name in sent), None)
    known = _read_cursor(cursor, call.operation.id) if cursor is not None else Query()
    for name, value in (("filters", known.filters), ("sort", known.sort)):
        if cursor is not None and sent.get(name, value) != value:
            raise wrong_field(name, "must be the same on every page")
    return Query(
        sent.get("filters", known.filters),
        sent.get("sort", known.sort),
        int(sent.get("max", known.size)),
        known.place,
    )


def _filtered(call: Call, table: Table, fields: Fields, query: Query) -> list[JsonObject]:
    conditions = [fields.meant(one) for one in parse_filters(query.filters)] if query.filters else []
    tests = [_test(condition, call, fields) for condition in conditions]
    return [row for row in _candidates(table, fields, conditions) if all(test(row) for test in tests)]


def _test(condition: Condition, call: Call, fields: Fields) -> Callable[[JsonObject], bool]:
    allow(condition, call.operation.filterable)
    path, schema = fields.resolve(condition.field)
    literals = [literal(value, schema) for value in condition.values]

    def test(row: JsonObject) -> bool:
        value = fields.read(row, path)
        values = value if isinstance(value, list) else [value]
        return any(holds(condition.operator, comparable(one, schema), literals) for one in values)

    return test


def _candidates(table: Table, fields: Fields, conditions: Sequence[Condition]) -> Sequence[JsonObject]:
    for condition in conditions:
        path, _ = fields.resolve(condition.field)
        if condition.operator not in ("eq", "in"):
            continue
        if path == "id":
            found = [table.get(key) for key in dict.fromkeys(condition.values)]
            return sorted((row for row in found if row is not None), key=lambda row: table.number(row["id"]))
        if condition.operator == "eq" and table.indexed(path):
            return table.find(path, condition.values[0])
    return list(table)


def _sort(rows: list[JsonObject], fields: Fields, order: Sequence[tuple[str, bool]]) -> None:
    for name, descending in reversed(order):
        path, schema = fields.resolve(name)
        rows.sort(key=lambda row: _rank(comparable(fields.read(row, path), schema)), reverse=descending)


def _rank(value: Comparable | None) -> SortKey:
    if value is None:
        return (0,)
    return (1, value) if isinstance(value, bool | Decimal) else (2, value)


def _window(query: Query, length: int, locate: Callable[[Place], tuple[int, int]]) -> tuple[int, int]:
    if query.place is None:
        return 0, min(query.size, length)
    end, begin = locate(query.place)
    if query.place.forward:
        return begin, min(begin + query.size, length)
    return max(0, end - query.size), end


def _bounds(number: int, position: Callable[[int], int]) -> tuple[int, int]:
    return position(number), position(number + 1)


def _beside(place: Place, numbers: list[int]) -> tuple[int, int]:
    if place.number in numbers:
        at = numbers.index(place.number)
        return at, at + 1
    offset = min(max(0, place.offset), len(numbers))
    return offset, offset


def _slice(table: Table, begin: int, end: int) -> list[JsonObject]:
    found = (table.get(key) for key in table.order()[begin:end])
    return [row for row in found if row is not None]


def _page(
    call: Call,
    table: Table,
    query: Query,
    rows: list[JsonObject],
    window: tuple[int, int, int],
) -> JsonObject:
    begin, end, length = window
    page: JsonObject = {"results": rows}
    if rows and end < length:
        page["nextPage"] = _write_cursor(call, query, Place(True, table.number(rows[-1]["id"]), end))
    if rows and begin > 0 and call.operation.pagination != "forward":
        page["prevPage"] = _write_cursor(call, query, Place(False, table.number(rows[0]["id"]), begin))
    return page


def _write_cursor(call: Call, query: Query, place: Place) -> str:
    parts = [call.operation.id, query.filters, query.sort, query.size, place.forward, place.number, place.offset]
    return base64.urlsafe_b64encode(encode(parts)).decode("ascii").rstrip("=")


def _read_cursor(text: str, operation: str) -> Query:
    try:
        parts = decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        return _query_of(parts, operation)
    except (ValueError, TypeError, IndexError) as error:
        raise wrong_field("page", "is not a cursor of this list") from error


def _query_of(parts: object, operation: str) -> Query:
    if not isinstance(parts, list) or parts[0] != operation:
        raise ValueError(operation)
    filters, sort, size, forward, number, offset = parts[1:]
    place = Place(bool(forward), int(number), int(offset))
    return Query(str(filters), str(sort), min(max(int(size), 1), LARGEST_PAGE), place)
