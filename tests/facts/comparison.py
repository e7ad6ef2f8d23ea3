"""What the fact base has and the description has not, one difference a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.document import Operation, deref, operations, schemas, webhooks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.tree import Json
    from tests.facts.factbase import FactField, FactSchema


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One point in which fact base and description differ.

    Args:
        about: what differs: `operation`, `schema`, `field`, `type`, `enum`, `required`, `event`.
        place: where, in the words of the fact base, such as `ap:BillCreate.dueDate`.
        facts: what the fact base says.
        description: what the description says.
    """

    about: str
    place: str
    facts: str
    description: str

    @property
    def key(self) -> str:
        """The difference as the table of exceptions names it: `type ap:Bill.amount`."""
        return f"{self.about} {self.place}"

    def __str__(self) -> str:
        return f"{self.key}: the fact base has {self.facts}, the description {self.description}"


def compare_operations(document: dict[str, Json], rows: list[dict[str, str]]) -> Iterator[Difference]:
    """Operations that are missing, stand elsewhere, or are in no list."""
    described = {operation.id: operation for operation in operations(document)}
    for row in rows:
        expected = f"{row['method']} {row['path']} {row['tag']}"
        operation = described.pop(row["operationId"], None)
        found = _line(operation) if operation else "nothing"
        if found != expected:
            yield Difference("operation", row["operationId"], expected, found)
    for name, operation in described.items():
        yield Difference("operation", name, "nothing", _line(operation))


def compare_events(document: dict[str, Json], names: list[str]) -> Iterator[Difference]:
    """Events that are missing, and events that are in no list."""
    described = {operation.path for operation in webhooks(document)}
    for name in sorted(described ^ set(names)):
        pair = ("an event", "nothing") if name in names else ("nothing", "an event")
        yield Difference("event", name, *pair)


def compare_schemas(
    document: dict[str, Json], facts: list[FactSchema], renamed: dict[str, dict[str, str]]
) -> Iterator[Difference]:
    """Schemas, fields, types, enum members and, where something is sent, required flags that differ."""
    for schema in facts:
        names = renamed.get(schema.half, {})
        name = names.get(schema.name, schema.name)
        place = f"{schema.half}:{schema.name}"
        if name not in schemas(document):
            yield Difference("schema", place, name, "nothing")
            continue
        yield from _compare_fields(document, schema, merged(document, schemas(document)[name]), names)


def _compare_fields(
    document: dict[str, Json], schema: FactSchema, ours: Json, names: dict[str, str]
) -> Iterator[Difference]:
    for field in schema.fields:
        place = f"{schema.half}:{schema.name}.{field.name}"
        if field.name not in ours["properties"]:
            yield Difference("field", place, field.type, "nothing")
            continue
        mine = ours["properties"][field.name]
        expected, found = fact_type(field, names), described_type(document, mine)
        if expected != found:
            yield Difference("type", place, expected, found)
        missing = [member for member in field.members if member not in described_members(document, mine)]
        if missing:
            yield Difference("enum", place, ", ".join(missing), "none of these")
        required = field.name in ours["required"]
        if schema.request and field.required != required:
            words = {True: "required", False: "optional"}
            yield Difference("required", place, words[field.required], words[required])


def _line(operation: Operation) -> str:
    return f"{operation.method.upper()} {operation.path} {operation.tag}"


def merged(document: dict[str, Json], schema: Json) -> dict[str, Json]:
    """Properties and required names of an object, those of its `allOf` parts included."""
    properties: dict[str, Json] = {}
    required: set[str] = set()
    for part in schema.get("allOf") or []:
        inner = merged(document, deref(document, part))
        properties |= inner["properties"]
        required |= set(inner["required"])
    properties |= schema.get("properties") or {}
    return {"properties": properties, "required": sorted(required | set(schema.get("required") or []))}


def fact_type(field: FactField, names: dict[str, str]) -> str:
    """Type of a field in one wording for both halves, with the names of the description."""
    kind = field.type
    inner = kind.removeprefix("array<").removesuffix(">") if kind.startswith("array<") else kind
    inner = "map" if inner.startswith("map") else names.get(inner, inner)
    return f"array<{inner}>" if kind.startswith("array<") else inner


def described_type(document: dict[str, Json], schema: Json) -> str:
    """Type of a field of the description in the wording of the fact base."""
    target = deref(document, schema)
    kinds = target.get("type", "object" if "allOf" in target or "oneOf" in target else "anything")
    kinds = [kind for kind in kinds if kind != "null"] if isinstance(kinds, list) else [kinds]
    if kinds == ["array"]:
        return f"array<{described_type(document, target['items'])}>"
    if kinds == ["object"] and "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if kinds == ["object"] and "additionalProperties" in target:
        return "map"
    if kinds == ["string"] and target.get("format") in ("date", "date-time"):
        return str(target["format"])
    return "|".join(kinds)


def described_members(document: dict[str, Json], schema: Json) -> list[str]:
    """Enum members of a field or of the elements of a list."""
    target = deref(document, schema)
    if "items" in target:
        return described_members(document, target["items"])
    return list(target.get("enum") or [])
