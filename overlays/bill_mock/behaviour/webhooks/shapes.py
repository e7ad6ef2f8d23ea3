"""Shapes of payloads: which fields of a row a notification carries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

Shape: TypeAlias = Mapping[str, "Shape | None"]

ADDRESS = "line1 line2 city stateOrProvince zipOrPostalCode country"


def shape(names: str, **inner: Shape | None) -> dict[str, Shape | None]:
    """Fields that are carried as they are, by their names with spaces between; `inner` gives the shape of objects."""
    return {**dict.fromkeys(names.split()), **inner}


def pick(row: JsonObject, wanted: Shape) -> JsonObject:
    """The fields of a shape that the row has."""
    found: JsonObject = {}
    for name, inner in wanted.items():
        value = row.get(name)
        if value is not None:
            found[name] = pick(value, inner) if inner is not None and isinstance(value, dict) else value
    return found
