"""Random data that a schema describes; the same seed gives the same data."""

from __future__ import annotations

import random
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tests.generated.description import Json, flat

DEEP = 4
"""Objects inside objects beyond this depth have their required fields only."""

UNKNOWN = "BRAND_NEW_MEMBER"
EXTRA = {"brandNewField": {"deep": [1, None, "text", Decimal("1.10")]}}


class Instances:
    """Makes data.

    Args:
        seed: start of the random numbers.
        share: how many of the optional fields are there: 1 all of them, 0 none.
        unknown: write a member that no enum lists in place of each member.
        extra: add a field that is not described to every object.
    """

    def __init__(self, seed: str, share: float = 1.0, *, unknown: bool = False, extra: bool = False) -> None:
        self._random = random.Random(seed)
        self._share = share
        self._unknown = unknown
        self._extra = extra

    def make(self, node: Mapping[str, Any], depth: int = 0) -> Json:
        """One instance."""
        schema = flat(node)
        if "oneOf" in schema:
            return self._variant(schema, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return UNKNOWN if self._unknown else self._random.choice(schema["enum"])
        kinds = schema.get("type")
        kind = self._random.choice(kinds) if isinstance(kinds, list) else kinds
        return self._of_kind(str(kind), schema, depth)

    def _variant(self, schema: dict[str, Any], depth: int) -> Json:
        tag = schema["discriminator"]["propertyName"]
        choice = flat(self._random.choice(schema["oneOf"]))
        known = flat(choice["properties"][tag])
        return {**self._object(choice, depth), tag: known.get("const") or self._random.choice(known["enum"])}

    def _of_kind(self, kind: str, schema: dict[str, Any], depth: int) -> Json:
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return [self.make(schema["items"], depth + 1) for _ in range(self._random.randint(0 if depth else 1, 2))]
        if kind == "string":
            return self._text(schema.get("format"))
        makers: dict[str, Any] = {
            "number": lambda: Decimal(self._random.randint(-(10**9), 10**12)).scaleb(-self._random.randint(0, 6)),
            "integer": lambda: self._random.randint(0, 2**31 - 1),
            "boolean": lambda: self._random.random() < 0.5,
            "null": lambda: None,
        }
        return makers.get(kind, lambda: {"any": [1]})()

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Json]:
        required = schema.get("required", ())
        share = 0 if depth >= DEEP else self._share
        found = {
            name: self.make(item, depth + 1)
            for name, item in schema.get("properties", {}).items()
            if name in required or self._random.random() < share
        }
        values = schema.get("additionalProperties")
        if isinstance(values, dict):
            found.update({f"key {i}": self.make(values, depth + 1) for i in range(2)})
        elif self._extra:
            found.update(EXTRA)
        return found

    def _text(self, form: str | None) -> str:
        day = f"20{self._random.randint(10, 39)}-{self._random.randint(1, 12):02}-{self._random.randint(1, 28):02}"
        if form == "date":
            return day
        if form == "date-time":
            zone = self._random.choice(("+00:00", "-05:00", "+05:30"))
            return f"{day}T{self._random.randint(0, 23):02}:30:{self._random.randint(0, 59):02}.095{zone}"
        return self._random.choice(("", "text", "ä ß 漢 \U0001f600", 'quote " \\ / \n', "0" * 20)) + str(
            self._random.randint(0, 10**6)
        )
