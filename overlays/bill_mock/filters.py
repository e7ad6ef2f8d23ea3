"""The `filters` and `sort` parameters of lists: their grammar, and what they mean for a field of the description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

from bill_mock.clock import stamp
from bill_mock.errors import wrong_field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bill_mock.codec import JsonObject

OPERATORS = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "sw")
Comparable: TypeAlias = "str | Decimal | bool"
_LONGEST_NUMBER = 40
_FIELD = re.compile(r"[A-Za-z0-9_.]+")
_CANONICAL_END = "+00:00"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition as it was written: `values` has one element except for `in` and `nin`."""

    field: str
    operator: str
    values: tuple[str, ...]


def parse_filters(text: str) -> list[Condition]:
    """Read `field:operator:value,...`; a value may stand in double quotes, the list of `in` and `nin` has to.

    Raises:
        RefusedError: 400 when the text does not follow the grammar.
    """
    conditions = []
    rest = text
    while True:
        name, operator, rest = _head(rest)
        value, quoted, rest = _value(rest)
        many = operator in ("in", "nin") and quoted
        values = tuple(part.strip() for part in value.split(",")) if many else (value,)
        conditions.append(Condition(name, operator, values))
        if not rest:
            return conditions
        rest = rest[1:]


def parse_sort(text: str, sortable: Sequence[str]) -> list[tuple[str, bool]]:
    """Read `field:asc,field:desc`; a bare field is ascending. True stands for descending.

    Raises:
        RefusedError: 400 for a field that the list does not sort by, or an unknown direction.
    """
    result = []
    for part in text.split(","):
        name, colon, direction = part.strip().partition(":")
        if name not in sortable:
            raise wrong_field("sort", "names a field that this list cannot be sorted by")
        if colon and direction not in ("asc", "desc"):
            raise wrong_field("sort", "must be written field:asc or field:desc")
        result.append((name, direction == "desc"))
    return result


def allow(condition: Condition, filterable: Mapping[str, Sequence[str]]) -> None:
    """Hold a condition against `x-filterable`; an empty list of operators there means that they are not known.

    Raises:
        RefusedError: 400 for a field or operator that the list does not take.
    """
    if condition.field not in filterable:
        raise wrong_field("filters", "names a field that this list cannot be filtered by")
    operators = filterable[condition.field]
    if operators and condition.operator not in operators:
        raise wrong_field("filters", "uses an operator that this field does not take")


def literal(text: str, schema: JsonObject) -> Comparable:
    """A value of a condition in the form that `comparable` gives to values of rows.

    Raises:
        RefusedError: 400 when it is not a value of the field's type, or not one of its enum.
    """
    if "enum" in schema and text not in schema["enum"]:
        raise wrong_field("filters", "has a value that the field cannot have")
    try:
        return _READERS.get(_form(schema), str)(text)
    except (ValueError, InvalidOperation, OverflowError) as error:
        raise wrong_field("filters", "has a value that is not of the field's type") from error


def comparable(value: object, schema: JsonObject) -> Comparable | None:
    """A value of a row, made comparable; None when it is absent or of another type."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | Decimal):
        return Decimal(value)
    if not isinstance(value, str):
        return None
    if _form(schema) != "date-time" or value.endswith(_CANONICAL_END):
        return value
    try:
        return _moment(value)
    except (ValueError, OverflowError):
        return None


def holds(operator: str, value: Comparable | None, literals: Sequence[Comparable]) -> bool:
    """Whether a condition holds for a value; an absent one fulfils only `ne` and `nin`."""
    if value is None or any(type(value) is not type(other) for other in literals):
        return operator in ("ne", "nin")
    return _TESTS[operator](value, literals)


def _head(text: str) -> tuple[str, str, str]:
    name, first, rest = text.partition(":")
    operator, second, rest = rest.partition(":")
    if not (_FIELD.fullmatch(name.strip()) and first and second):
        raise wrong_field("filters", "must be written field:operator:value")
    if operator not in OPERATORS:
        raise wrong_field("filters", "uses an unknown operator")
    return name.strip(), operator, rest


def _value(text: str) -> tuple[str, bool, str]:
    if not text.startswith('"'):
        bare, comma, rest = text.partition(",")
        if not bare:
            raise wrong_field("filters", "has a condition without a value")
        return bare, False, comma + rest
    quoted, closing, rest = text[1:].partition('"')
    if not closing or (rest and not rest.startswith(",")):
        raise wrong_field("filters", "has a quote that is not closed before the next comma")
    return quoted, True, rest


def _form(schema: JsonObject) -> str:
    kind = schema.get("type", "string")
    kind = next((one for one in kind if one != "null"), "string") if isinstance(kind, list) else kind
    return str(schema.get("format", kind)) if kind == "string" else str(kind)


def _moment(text: str) -> str:
    instant = datetime.fromisoformat(text)
    return stamp((instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC))


def _day(text: str) -> str:
    return date.fromisoformat(text[:10]).isoformat()


def _number(text: str) -> Decimal:
    value = Decimal(text)
    if len(text) > _LONGEST_NUMBER or not value.is_finite():
        raise ValueError(text)
    return value


def _truth(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError(text)
    return text.lower() == "true"


_READERS: dict[str, Callable[[str], Comparable]] = {
    "date-time": _moment,
    "date": _day,
    "number": _number,
    "integer": _number,
    "boolean": _truth,
}
_TESTS: dict[str, Callable[[Comparable, Sequence[Comparable]], bool]] = {
    "eq": lambda value, others: value == others[0],
    "ne": lambda value, others: value != others[0],
    "gt": lambda value, others: value > others[0],  # type: ignore[operator]
    "gte": lambda value, others: value >= others[0],  # type: ignore[operator]
    "lt": lambda value, others: value < others[0],  # type: ignore[operator]
    "lte": lambda value, others: value <= others[0],  # type: ignore[operator]
    "in": lambda value, others: value in others,
    "nin": lambda value, others: value not in others,
    "sw": lambda value, others: str(value).startswith(str(others[0])),
}
