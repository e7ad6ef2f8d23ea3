"""Constructs that the generator loses or breaks, each with its cure."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import escape
from generator.document import all_schemas, deref, schemas
from generator.rules.base import Finding
from generator.rules.operations import EVIDENCE
from generator.tree import Json

_DEPTH_OF_COMPONENT = 3
_NO_MAPPING = "write what it is; `true` and `false` are no types"
TYPES = ("string", "number", "integer", "boolean", "object", "array", "null")


def components(document: dict[str, Json]) -> Iterator[Finding]:
    """A component is a schema of its own: no alias, no list of itself; it says how sure we are."""
    for name, schema in schemas(document).items():
        at = f"/components/schemas/{escape(name)}"
        if not isinstance(schema, dict):
            yield Finding(at, "schema", "not a mapping", _NO_MAPPING)
            continue
        if "$ref" in schema:
            yield Finding(at, "alias", "only another name for a schema", "refer to the other schema directly")
        if schema.get("type") == "array" and deref(document, schema.get("items")) is schema:
            yield Finding(at, "self-items", "a list of itself", "put an object between")
        if schema.get("x-evidence") not in EVIDENCE:
            yield Finding(at, "evidence", f"x-evidence is {schema.get('x-evidence')!r}", f"use one of {EVIDENCE}")


def constructs(document: dict[str, Json]) -> Iterator[Finding]:
    """Every schema, wherever it stands."""
    for at, schema in all_schemas(document):
        yield from _types(at, schema)
        yield from _objects(document, at, schema)
        yield from _unions(document, at, schema)


def _types(at: str, schema: dict[str, Json]) -> Iterator[Finding]:
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if unknown := [kind for kind in kinds if kind not in TYPES]:
        yield Finding(at, "type", f"unknown type {unknown}", f"use {TYPES}")
    if "number" in kinds and schema.get("format") != "decimal":
        advice = "money, rates and quantities are decimal; whole numbers are type: integer"
        yield Finding(at, "decimal", "a number without format: decimal", advice)
    if "array" in kinds and "items" not in schema:
        yield Finding(at, "items", "an array of what?", "add items")
    if "default" in schema:
        yield Finding(at, "default", "a default would be sent in every PATCH", "say it in the description")
    if "nullable" in schema:
        yield Finding(at, "nullable", "nullable belongs to 3.0", "write type: [string, 'null']")
    if schema.get("format") == "byte":
        yield Finding(at, "format", "format byte is not decoded", "use type: string and say that it is base64")


def _objects(document: dict[str, Json], at: str, schema: dict[str, Json]) -> Iterator[Finding]:
    if schema.get("additionalProperties") is False:
        advice = "leave it out; servers add fields"
        yield Finding(at, "additional-properties", "additionalProperties: false drops new fields", advice)
    for key in ("patternProperties", "prefixItems", "not", "if", "$defs", "const"):
        if key in schema:
            yield Finding(at, "construct", f"{key} is not generated", "use plain properties, items or an enum")
    if "allOf" in schema and at.count("/") != _DEPTH_OF_COMPONENT:
        yield Finding(at, "all-of", "allOf is merged in components only", "make it a schema of its own")
    for name, child in (schema.get("properties") or {}).items():
        if not isinstance(child, dict):
            yield Finding(f"{at}/properties/{escape(name)}", "schema", "not a mapping", _NO_MAPPING)
    yield from _names(document, at, schema)


def _names(document: dict[str, Json], at: str, schema: dict[str, Json]) -> Iterator[Finding]:
    known = set(schema.get("properties") or {})
    for part in schema.get("allOf") or []:
        target = _mapping(document, part)
        known |= set(target.get("properties") or {})
        if target.get("type") != "object":
            yield Finding(at, "all-of", "allOf of something that is no object", "refer to it without allOf")
    for name in sorted(set(schema.get("required") or []) - known):
        yield Finding(at, "required", f"required {name!r} is no property", "describe it or take it out")


def _unions(document: dict[str, Json], at: str, schema: dict[str, Json]) -> Iterator[Finding]:
    if "anyOf" in schema:
        yield Finding(at, "union", "anyOf is decoded by trying", "use oneOf with a discriminator")
    choices = schema.get("oneOf")
    if choices is None:
        return
    tag = (schema.get("discriminator") or {}).get("propertyName")
    if tag is None:
        yield Finding(at, "union", "oneOf without a discriminator", "name the property that tells the variants apart")
        return
    for i, choice in enumerate(choices):
        target = _mapping(document, choice)
        if not isinstance(choice, dict) or "$ref" not in choice or tag not in (target.get("properties") or {}):
            advice = f"refer to a component with the property {tag!r}"
            yield Finding(f"{at}/oneOf/{i}", "union", "this variant has no tag", advice)


def _mapping(document: dict[str, Json], node: Json) -> dict[str, Json]:
    target = deref(document, node)
    return target if isinstance(target, dict) else {}


RULES = (components, constructs)
