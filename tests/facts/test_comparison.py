"""The comparison finds each kind of difference; this needs no fact base."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.facts.comparison import compare_events, compare_operations, compare_schemas
from tests.facts.factbase import FactField, FactSchema, read_events, read_schemas

if TYPE_CHECKING:
    from pathlib import Path

    from generator.tree import Json

AP = """
enums: {Unit: {values: [DAY, 'NO']}}
schemas:
  BoxCreate:
    _kind: request
    _note: not a field
    unit: {type: string, enum_ref: Unit}
    owner: {type: Owner, required: true}
  Owner: {_kind: response, name: {type: string, required: true}}
"""
AR = """
schemas:
  BoxUpdate: {kind: request, fields: {parts: {type: array<Part>}}}
  Part: {kind: component, fields: {id: {type: string, required: true}}}
  Other: {kind: component, fields: {id: {type: string, required: true}}}
"""


def box(**properties: Json) -> dict[str, Json]:
    """A document with the schemas Box, Owner and Mood."""
    base = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    owner = {"type": "object", "properties": {}}
    mood = {"type": "string", "enum": ["GOOD"]}
    own = {"type": "object", "properties": properties}
    return {"components": {"schemas": {"Base": base, "Owner": owner, "Mood": mood, "Box": {
        "allOf": [{"$ref": "#/components/schemas/Base"}, own]}}}}  # fmt: skip


def keys(document: dict[str, Json], *fields: FactField, request: bool = False) -> list[str]:
    """Keys of the differences of one schema `Box` with these fields."""
    schema = FactSchema("ap", "Box", request, fields)
    return [difference.key for difference in compare_schemas(document, [schema], {"ap": {"Person": "Owner"}})]


@pytest.mark.parametrize(
    ("fact", "described"),
    [
        ("string", {"type": "string"}),
        ("string", {"type": ["string", "null"]}),
        ("string", {"$ref": "#/components/schemas/Mood"}),
        ("date", {"type": "string", "format": "date"}),
        ("date-time", {"type": "string", "format": "date-time"}),
        ("number", {"type": "number", "format": "decimal"}),
        ("map<string,string>", {"type": "object", "additionalProperties": {"type": "string"}}),
        ("Person", {"$ref": "#/components/schemas/Owner"}),
        ("array<Person>", {"type": "array", "items": {"$ref": "#/components/schemas/Owner"}}),
        ("object", {"type": "object"}),
    ],
)
def test_equal_types_are_no_difference(fact: str, described: Json) -> None:
    """Both ways of writing a type come to the same words."""
    assert keys(box(field=described), FactField("field", fact, (), required=False)) == []


@pytest.mark.parametrize(
    ("fact", "described"),
    [
        ("number", {"type": "integer"}),
        ("date", {"type": "string"}),
        ("string", {"type": "string", "format": "date-time"}),
        ("Person", {"type": "object"}),
        ("array<string>", {"type": "string"}),
        ("array<string>", {"type": ["array", "object"], "items": {"type": "string"}}),
    ],
)
def test_another_type_is_a_difference(fact: str, described: Json) -> None:
    """A field with another type is named."""
    assert keys(box(field=described), FactField("field", fact, (), required=False)) == ["type ap:Box.field"]


def test_missing_parts_are_differences() -> None:
    """A schema, a field and an enum member that are not described are named."""
    field = FactField("mood", "string", ("GOOD", "BAD"), required=False)
    document = box(mood={"$ref": "#/components/schemas/Mood"})
    assert keys(document, field) == ["enum ap:Box.mood"]
    assert keys(document, FactField("lost", "string", (), required=False)) == ["field ap:Box.lost"]
    absent = compare_schemas(document, [FactSchema("ar", "Gone", request=False, fields=())], {})
    assert [difference.key for difference in absent] == ["schema ar:Gone"]


def test_required_counts_where_something_is_sent() -> None:
    """A required flag that differs either way is named in requests, and is no matter in answers."""
    more, less = FactField("id", "string", (), required=False), FactField("name", "string", (), required=True)
    document = box(name={"type": "string"})
    assert keys(document, more, less, request=True) == ["required ap:Box.id", "required ap:Box.name"]
    assert keys(document, more, less) == []


def test_operations_differ_by_place_and_presence() -> None:
    """A lost operation, a moved one and an unlisted one are named."""
    row = {"method": "GET", "path": "/a", "tag": "things"}
    item = {"get": {"operationId": "moved", "tags": ["things"]}, "put": {"operationId": "extra", "tags": ["things"]}}
    rows = [{"operationId": name, **row} for name in ("lost", "moved")]
    found = list(compare_operations({"paths": {"/b": item}}, rows))
    assert [difference.key for difference in found] == ["operation lost", "operation moved", "operation extra"]
    assert str(found[1]).endswith("has GET /a things, the description GET /b things")


def test_events_differ_both_ways() -> None:
    """A lost event and an unlisted one are named."""
    document: dict[str, Json] = {"webhooks": {"a.made": {"post": {}}, "b.made": {"post": {}}}}
    found = compare_events(document, ["a.made", "c.made"])
    assert [(one.key, one.facts) for one in found] == [("event b.made", "nothing"), ("event c.made", "an event")]


def test_both_halves_are_read_into_one_form(tmp_path: Path) -> None:
    """Fields beside each other or under `fields`, enums by reference, and parts of what is sent."""
    (tmp_path / "schemas-ap.yaml").write_text(AP, encoding="utf-8")
    (tmp_path / "schemas-ar-spend.yaml").write_text(AR, encoding="utf-8")
    found = {schema.name: schema for schema in read_schemas(tmp_path)}
    assert found["BoxCreate"].fields[0] == FactField("unit", "string", ("DAY", "NO"), required=False)
    assert [field.required for field in found["BoxCreate"].fields] == [False, True]
    assert {name for name, schema in found.items() if schema.request} == {"BoxCreate", "BoxUpdate", "Part"}


def test_events_are_spelled_out(tmp_path: Path) -> None:
    """A row of the catalog may shorten the second event to `.updated`; other sections do not count."""
    rows = "| `a.made`, `.lost` | x |\n| `b-c.made` |"
    text = f"## 3. X\n| `no.event` |\n## 4. Event catalog\n| Event |\n{rows}\n\n## 5. Y\n| `no` |\n"
    (tmp_path / "webhooks.md").write_text(text, encoding="utf-8")
    assert read_events(tmp_path) == ["a.made", "a.lost", "b-c.made"]
