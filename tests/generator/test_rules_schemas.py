"""Schemas that the generator loses or breaks are reported, each with its cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.cases import Case, Change, case, check, drop, put
from tests.generator.mini import ARCHIVE, GET, PAGE, ROOT, THING, Mini

if TYPE_CHECKING:
    from pathlib import Path

    from generator.tree import Json

FOLDER = "payables/things/schemas"
NAME, OTHER = "/properties/name", "/properties/other"
ALIAS = {"$ref": "Thing.yaml", "description": "Another name for it.", "x-evidence": "seen"}
NEST = {"type": "array", "items": {"$ref": "Nest.yaml"}, "description": "Boxes in boxes.", "x-evidence": "seen"}
OTHERS = {"description": "One of several others."}
TAGGED = {"propertyName": "kind"}


def other(**schema: Json) -> Change:
    """The change that adds a property."""
    return put(THING, OTHER, {**OTHERS, **schema})


def used(name: str, content: Json) -> tuple[Change, Change]:
    """The changes that add a schema and refer to it."""
    return put(f"{FOLDER}/{name}.yaml", "", content), other(**{"$ref": f"{name}.yaml"})


COMPONENTS = (
    case("schema", (f"{FOLDER}/Truth.yaml", ""), "not a mapping", *used("Truth", content=True)),
    case("schema", (THING, OTHER), "not a mapping", put(THING, OTHER, value=True)),
    case("alias", (f"{FOLDER}/Alias.yaml", ""), "only another name", *used("Alias", ALIAS)),
    case("self-items", (f"{FOLDER}/Nest.yaml", ""), "a list of itself", *used("Nest", NEST)),
    case("evidence", (THING, ""), "x-evidence is None", drop(THING, "/x-evidence")),
    case("evidence", (THING, ""), "x-evidence is 'maybe'", put(THING, "/x-evidence", "maybe")),
)
TYPES = (
    case("type", (THING, NAME), "unknown type ['text']", put(THING, f"{NAME}/type", "text")),
    case("type", (THING, NAME), "unknown type ['none']", put(THING, f"{NAME}/type", ["string", "none"])),
    case("decimal", (THING, "/properties/price"), "without format: decimal", drop(THING, "/properties/price/format")),
    case("decimal", (THING, OTHER), "without format: decimal", other(type=["number", "null"], format="double")),
    case("items", (THING, OTHER), "an array of what?", other(type="array")),
    case("default", (THING, NAME), "would be sent in every PATCH", put(THING, f"{NAME}/default", "Lamp")),
    case("nullable", (THING, NAME), "belongs to 3.0", put(THING, f"{NAME}/nullable", value=True)),
    case("format", (THING, NAME), "format byte", put(THING, f"{NAME}/format", "byte")),
)
OBJECTS = (
    case("additional-properties", (THING, ""), "drops new", put(THING, "/additionalProperties", value=False)),
    case("construct", (THING, ""), "patternProperties", put(THING, "/patternProperties", {"^a": {"type": "string"}})),
    case("construct", (THING, OTHER), "prefixItems", other(type="array", items={"type": "string"}, prefixItems=[{}])),
    case("construct", (THING, ""), "not is not", put(THING, "/not", {"type": "string"})),
    case("construct", (THING, ""), "if is not", put(THING, "/if", {"type": "object"})),
    case("construct", (THING, ""), "$defs is not", put(THING, "/$defs", {"A": {"type": "string"}})),
    case("construct", (THING, OTHER), "const is not", other(type="string", const="A")),
    case("all-of", (PAGE, ""), "no object", put(PAGE, "/allOf/2", {"type": "string"})),
    case("all-of", (THING, OTHER), "in components only", other(allOf=[{"$ref": "../../../shared/schemas/Page.yaml"}])),
    case("required", (THING, ""), "required 'owner' is no property", put(THING, "/required", ["id", "owner"])),
    case("required", (PAGE, "/allOf/1"), "'total' is no", put(PAGE, "/allOf/1/required", ["results", "total"])),
)
UNIONS = (
    case("union", (THING, OTHER), "anyOf is decoded by trying", other(anyOf=[{"type": "string"}, {"type": "null"}])),
    case("union", (THING, OTHER), "oneOf without a disc", other(oneOf=[{"$ref": "Thing.yaml"}])),
    case(
        "union", (THING, f"{OTHER}/oneOf/0"), "has no tag", other(discriminator=TAGGED, oneOf=[{"$ref": "Thing.yaml"}])
    ),
    case("union", (THING, f"{OTHER}/oneOf/0"), "has no tag", other(discriminator=TAGGED, oneOf=[{"type": "object"}])),
    case("union", (THING, f"{OTHER}/oneOf/0"), "has no tag", other(discriminator=TAGGED, oneOf=[True])),
)
REFERENCES = (
    case("reference", (THING, OTHER), "Lost' leads nowhere", other(**{"$ref": "#/components/schemas/Lost"})),
    case("reference", (THING, OTHER), "is no component", other(**{"$ref": "#/components/schemas/Thing/properties/id"})),
    case("reference", (GET, "/responses/500"), "leads", put(GET, "/responses/500/$ref", "#/components/responses/Lost")),
)  # fmt: skip
SHAPES = (
    case("shape", (ROOT, "/openapi"), '"3.2.0" does not match', put(ROOT, "/openapi", "3.2.0")),
    case("shape", (ROOT, ""), '"info" is a required property', drop(ROOT, "/info")),
    case("shape", (ARCHIVE, "/responses/200"), "null is not of type", put(ARCHIVE, "/responses/200", None)),
    case("shape", (THING, f"{NAME}/minLength"), '"a" is not of type', put(THING, f"{NAME}/minLength", "a")),
)
CASES = (*COMPONENTS, *TYPES, *OBJECTS, *UNIONS, *REFERENCES, *SHAPES)


@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_schema_is_reported(one: Case, tmp_path: Path) -> None:
    """The schema is named where it is written, and the advice is its cure."""
    check(one, tmp_path)


def test_a_union_with_tags_is_no_problem(tmp_path: Path) -> None:
    """Variants that are components and have the tag can be told apart."""
    mini = Mini(tmp_path)
    variants = [{"$ref": "Thing.yaml"}, {"$ref": "ThingCreate.yaml"}]
    mini.put(THING, OTHER, {**OTHERS, "oneOf": variants, "discriminator": {"propertyName": "name"}})
    assert mini.lint() == []


def test_a_ref_among_values_is_no_reference(tmp_path: Path) -> None:
    """An example may hold a key that is called `$ref`; a property called `example` is looked into."""
    mini = Mini(tmp_path)
    mini.put(THING, f"{NAME}/example", {"$ref": "#/nowhere"})
    mini.put(THING, "/properties/example", {**OTHERS, "$ref": "#/nowhere"})
    assert [(p.rule, p.pointer) for p in mini.lint()] == [("reference", "/properties/example")]


def test_null_beside_a_type_is_no_problem(tmp_path: Path) -> None:
    """What may be null says so in its type."""
    mini = Mini(tmp_path)
    mini.put(THING, OTHER, {**OTHERS, "type": ["string", "null"]})
    assert mini.lint() == []
