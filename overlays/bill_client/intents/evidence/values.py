"""Values of answers, whichever way they are written: amounts, times, texts and ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from bill_client.shapes import is_object, is_text

__all__ = ("dig", "is_same", "key_of", "moment", "money", "objects", "shown", "texts")


def money(value: object) -> Decimal | None:
    """An amount, written as a number or as text; None where it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def shown(value: Decimal | None) -> str:
    """An amount for people: as it is, without an exponent."""
    return "an unknown amount" if value is None else f"{value:f}"


def moment(value: object) -> datetime | None:
    """An instant of an answer; one without a zone is taken for UTC. None where it is none."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def dig(data: Any, path: str) -> Any:
    """The value at a dotted path, None where the way there is missing."""
    for name in path.split("."):
        data = data.get(name) if is_object(data) else None
    return data


def is_same(one: object, other: object) -> bool:
    """Whether two values mean the same: texts whatever their case and spaces around, numbers whatever their digits."""
    if isinstance(one, str) and isinstance(other, str):
        return one.strip().casefold() == other.strip().casefold()
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    amount = money(one)
    return one == other if amount is None else amount == money(other)


def key_of(row: Mapping[str, Any]) -> str:
    """Id of an object; Spend & Expense has two kinds of them, and its older one is going away."""
    return str(row.get("uuid") or row.get("id") or "")


def objects(values: object) -> list[Mapping[str, Any]]:
    """The objects of a list, and nothing where there is no list."""
    return list(filter(is_object, _several(values)))


def texts(values: object) -> tuple[str, ...]:
    """The texts of a list, and nothing where there is no list."""
    return tuple(filter(is_text, _several(values)))


def _several(values: object) -> Sequence[Any]:
    return cast("Sequence[Any]", values) if isinstance(values, list | tuple) else ()
