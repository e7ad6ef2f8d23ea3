# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""How an answer differs from its description: a walk over the raw data, done only when somebody asks."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import frozen as _frozen

from .codec import day, decode_json, instant, json_kind

if TYPE_CHECKING:
    from .wire import Operation

__all__ = ("Drift", "check")


@_frozen
class Drift:
    """One deviation; it names places and kinds, never values.

    Args:
        operation: operationId.
        pointer: JSON pointer into the answer; elements of lists are ``*``.
        expected: what the description says.
        got: what came.
    """

    operation: str
    pointer: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.operation} {self.pointer or '/'}: expected {self.expected}, got {self.got}"


@cache
def document() -> Mapping[str, Any]:
    """The bundled description."""
    text = (files(__name__.rpartition(".")[0]) / "openapi.json").read_bytes()
    found: Mapping[str, Any] = decode_json(text)
    return found


def check(operation: Operation, value: Any) -> tuple[Drift, ...]:
    """Deviations of a decoded success from the description, each once.

    Args:
        operation: what was called.
        value: the answer as plain data, as :func:`bill_api.codec.decode_json` reads it.
    """
    item = document()["paths"][operation.path][operation.method.lower()]
    content = item["responses"][str(operation.success)].get("content") or {}
    media = content.get("application/json")
    if media is None:
        return ()
    found = {(pointer, expected, got) for pointer, expected, got in _walk(media["schema"], value, "")}
    return tuple(Drift(operation.id, *each) for each in sorted(found))


_Deviation = tuple[str, str, str]


def _deref(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def _walk(schema: Mapping[str, Any], value: Any, pointer: str) -> Iterator[_Deviation]:
    schema = _deref(schema)
    if "oneOf" in schema:
        yield from _variant(schema, value, pointer)
        return
    if "allOf" in schema:
        schema = _merge(schema)
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    kind = json_kind(value)
    if kinds and kind not in kinds and not (kind == "integer" and "number" in kinds):
        yield pointer, " or ".join(kinds), kind
    elif isinstance(value, dict):
        yield from _object(schema, value, pointer)
    elif isinstance(value, list):
        for item in value:
            yield from _walk(schema.get("items", {}), item, f"{pointer}/*")
    elif isinstance(value, str):
        yield from _text(schema, value, pointer)


def _merge(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    for part in [*map(_deref, schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}]:
        properties.update(part.get("properties", {}))
        required += part.get("required", [])
    return {"type": "object", "properties": properties, "required": required}


def _object(schema: Mapping[str, Any], value: Mapping[str, Any], pointer: str) -> Iterator[_Deviation]:
    properties = schema.get("properties", {})
    extra = schema.get("additionalProperties")
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{pointer}/{name}", "present", "absent"
    for name, item in value.items():
        if name in properties:
            yield from _walk(properties[name], item, f"{pointer}/{name}")
        elif isinstance(extra, Mapping):
            yield from _walk(extra, item, f"{pointer}/*")
        elif properties and extra is None:
            yield f"{pointer}/{name}", "no such field", json_kind(item)


def _text(schema: Mapping[str, Any], value: str, pointer: str) -> Iterator[_Deviation]:
    if "enum" in schema and value not in schema["enum"]:
        yield pointer, "a listed member", "another member"
    form = schema.get("format")
    if form == "date" and not isinstance(day(value), datetime.date):
        yield pointer, "date", "other text"
    if form == "date-time" and not isinstance(instant(value), datetime.datetime):
        yield pointer, "date-time", "other text"


def _variant(schema: Mapping[str, Any], value: Any, pointer: str) -> Iterator[_Deviation]:
    tag = schema["discriminator"]["propertyName"]
    if not isinstance(value, Mapping) or tag not in value:
        yield pointer, f"object with {tag}", json_kind(value)
        return
    for choice in map(_deref, schema["oneOf"]):
        kind = _deref(choice["properties"][tag])
        if value[tag] == kind.get("const") or value[tag] in kind.get("enum", ()):
            yield from _walk(choice, value, pointer)
            return
    yield f"{pointer}/{tag}", "a listed variant", "another variant"
