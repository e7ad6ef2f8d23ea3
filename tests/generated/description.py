"""The description as these tests read it: by their own simple means, not by those of the generator."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

HOME = Path(__file__).parents[2]
PACKAGE = HOME / "generated" / "bill_api"
DOCUMENT: dict[str, Any] = json.loads((PACKAGE / "openapi.json").read_bytes(), parse_float=Decimal)
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]

Json = Any


def resolve(node: Mapping[str, Any]) -> dict[str, Any]:
    """What a node is after following its references; what stands beside a reference is left out."""
    found: Any = node
    while "$ref" in found:
        _, _, kind, name = found["$ref"].split("/")
        found = DOCUMENT["components"][kind][name]
    return dict(found)


def flat(node: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with references followed and the parts of `allOf` put together."""
    schema = resolve(node)
    for part in schema.pop("allOf", ()):
        other = flat(part)
        schema["properties"] = {**other.get("properties", {}), **schema.get("properties", {})}
        schema["required"] = [*other.get("required", ()), *schema.get("required", ())]
        schema.setdefault("type", "object")
    return schema


@dataclass(frozen=True)
class Call:
    """An operation of the description.

    Args:
        id: operationId.
        method: HTTP method in capitals.
        path: path template.
        data: the operation object.
    """

    id: str
    method: str
    path: str
    data: dict[str, Any]

    @property
    def parameters(self) -> list[dict[str, Any]]:
        """Parameters with references followed."""
        return [resolve(item) for item in self.data.get("parameters", ())]

    @property
    def body(self) -> tuple[str, dict[str, Any]] | None:
        """Content type and media type object of the request body."""
        content = self.data.get("requestBody", {}).get("content", {})
        return next(iter(content.items()), None)

    @property
    def success(self) -> tuple[int, dict[str, Any] | None]:
        """Status of success, and the schema of its JSON."""
        status = next(status for status in self.data["responses"] if status.startswith("2"))
        media = resolve(self.data["responses"][status]).get("content", {}).get("application/json")
        return int(status), None if media is None else media["schema"]


def _calls() -> Iterator[Call]:
    for path, item in DOCUMENT["paths"].items():
        for method, data in item.items():
            if isinstance(data, dict) and "operationId" in data:
                yield Call(data["operationId"], method.upper(), path, data)


CALLS = sorted(_calls(), key=lambda call: call.id)
"""Every operation, by operationId."""

OBJECTS = sorted(name for name in SCHEMAS if flat(SCHEMAS[name]).get("type") == "object")
"""Names of components that are objects."""

ENUMS = sorted(name for name in SCHEMAS if "enum" in SCHEMAS[name])
"""Names of components that are enums."""
