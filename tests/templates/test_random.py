"""Descriptions made at random: whatever lint lets pass decodes and encodes without loss."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.templates.packages import Json, Package, describe, listing, mapping, record, refer

COUNT = 60
NAMES = ("id", "type", "field", "v", "class", "max", "amount", "dueDate", "URL", "x-y", "list", "value", "from", "None")
SIMPLE: tuple[Json, ...] = (
    {"type": "string"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "integer"},
    {"type": "boolean"},
    {"type": "number", "format": "decimal"},
    {"type": ["number", "null"], "format": "decimal"},
    {"type": ["string", "integer"]},
    {"type": "string", "enum": ["a", "B-c", "1", "", "ä"]},
    {"type": "object"},
    {},
)
TEXTS = {"date": "2026-01-31", "date-time": "2026-01-31T12:00:00.000+00:00"}


class Dice:
    """Makes schemas, and data for them.

    Args:
        seed: start of the random numbers.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def schema(self, depth: int = 0) -> Json:
        """A schema that may refer to the others."""
        kind = self.random.choice(
            ("simple", "simple", "ref", "list", "map", "object", "union") if depth < 3 else ("simple",)
        )
        if kind == "ref":
            return refer(f"S{self.random.randrange(COUNT)}")
        if kind == "list":
            return listing(self.schema(depth + 1))
        if kind == "map":
            return mapping(self.schema(depth + 1))
        if kind == "object":
            return self.record(depth + 1)
        if kind == "union":
            return {"oneOf": [refer("Left"), refer("Right")], "discriminator": {"propertyName": "kind"}}
        return dict(self.random.choice(SIMPLE))

    def record(self, depth: int = 0) -> Json:
        """An object schema."""
        names = self.random.sample(NAMES, self.random.randint(1, 5))
        marks = [{"deprecated": True}, {"writeOnly": True}, {}, {}, {}]
        fields: Json = {name: self.schema(depth) for name in names}
        for field in fields.values():
            field.update(self.random.choice(marks) if "$ref" not in field else {})
        return record(fields, *self.random.sample(names, self.random.randint(0, len(names))))

    def data(self, document: Json, schema: Json, depth: int = 0) -> Json:
        """Data for a schema, now and then with null or an unknown field in it."""
        if self.random.random() < 0.05:
            return None
        if "$ref" in schema:
            return self.data(document, document["components"]["schemas"][schema["$ref"].rpartition("/")[2]], depth)
        if "oneOf" in schema:
            return {"kind": self.random.choice(["left", "right", "neither"]), "value": 5}
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice([*schema["enum"], "unknown"])
        kinds = schema.get("type", "any")
        return self.of_kind(document, kinds if isinstance(kinds, str) else self.random.choice(kinds), schema, depth)

    def of_kind(self, document: Json, kind: str, schema: Json, depth: int) -> Json:
        """Data of one JSON type."""
        if depth > 5:
            return None
        if kind == "object":
            known = {name: self.data(document, item, depth + 1) for name, item in schema.get("properties", {}).items()}
            values = schema.get("additionalProperties")
            extra = {"new key": self.data(document, values, depth + 1) if values else [1]}
            return {name: value for name, value in {**known, **extra}.items() if self.random.random() < 0.8}
        if kind == "array":
            return [self.data(document, schema["items"], depth + 1) for _ in range(self.random.randint(0, 3))]
        simple = {"integer": 7, "boolean": False, "null": None, "any": {"a": [1]}, "number": Decimal("1.10")}
        return simple.get(kind, TEXTS.get(schema.get("format", ""), "text"))


@pytest.fixture(scope="module", params=range(3))
def package(request: pytest.FixtureRequest, generate: Callable[[Any], Package]) -> Package:
    """A package of random schemas."""
    dice = Dice(request.param)
    schemas = {f"S{i}": dice.record() for i in range(COUNT)}
    for name in ("left", "right"):
        fields = {"kind": {"type": "string", "const": name}, "value": dice.schema()}
        schemas[name.capitalize()] = record(fields)
    return generate(describe(schemas))


def test_any_description_gives_models_that_lose_nothing(package: Package) -> None:
    """Ten data sets for each of the schemas, by way of bytes."""
    codec = package.load("codec")
    dice = Dice(4711)
    for name in package.load("models").__all__:
        schema = package.facts.document["components"]["schemas"].get(name)
        for _ in range(10 if schema and "properties" in schema else 0):
            data = {**(dice.data(package.facts.document, schema) or {})}
            model = package.model(name).from_dict(codec.decode_json(codec.encode_json(data)))
            assert codec.decode_json(codec.encode_json(model.to_dict())) == data
            assert repr(model).startswith(f"{name}(")


def test_every_module_of_any_description_can_be_imported(package: Package) -> None:
    """None is broken by the names in it."""
    paths = sorted((package.folder / "models").glob("*.py"))
    assert len(paths) > COUNT
    for path in paths:
        assert package.load(f"models.{path.stem}".removesuffix(".__init__")).__name__.startswith(package.name)
