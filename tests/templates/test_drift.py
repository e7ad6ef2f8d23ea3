"""Deviations of an answer from its description: places and kinds, never values."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.templates.packages import Package, call, describe, listing, mapping, record, refer

THING = {
    "allOf": [refer("Base"), record({"name": {"type": "string"}})],
    "description": "A thing.",
}
BASE = record(
    {
        "id": {"type": "string"},
        "count": {"type": "integer"},
        "amount": {"type": "number", "format": "decimal"},
        "flag": {"type": "boolean"},
        "day": {"type": "string", "format": "date"},
        "at": {"type": "string", "format": "date-time"},
        "maybe": {"type": ["string", "null"]},
        "either": {"type": ["string", "integer"]},
        "kind": refer("Kind"),
        "inline": {"type": "string", "enum": ["a"]},
        "parts": listing(refer("Part")),
        "byName": mapping(refer("Part")),
        "free": {"type": "object"},
        "any": {},
        "pet": {"oneOf": [refer("Cat"), refer("Dog")], "discriminator": {"propertyName": "type"}},
        "self": refer("Thing"),
    },
    "id",
)
DOCUMENT = describe(
    {
        "Thing": THING,
        "Base": BASE,
        "Kind": {"type": "string", "enum": ["one", "two"]},
        "Part": record({"size": {"type": "integer"}}, "size"),
        "Cat": record({"type": {"type": "string", "const": "cat"}, "lives": {"type": "integer"}}),
        "Dog": record({"type": refer("DogType")}),
        "DogType": {"type": "string", "enum": ["dog", "wolf"]},
    },
    {
        "/connect/v3/thing": {"get": call("getThing", result=refer("Thing"))},
        "/connect/v3/things": {"get": call("listThings", result=listing(refer("Thing"))), "delete": call("dropThings")},
    },
)
CLEAN: dict[str, Any] = {
    "id": "1",
    "name": "a",
    "count": 5,
    "amount": Decimal("1.10"),
    "flag": False,
    "day": "2026-01-31",
    "at": "2026-01-31T12:00:00Z",
    "maybe": None,
    "either": 5,
    "kind": "one",
    "inline": "a",
    "parts": [{"size": 1}],
    "byName": {"x": {"size": 1}},
    "free": {"what": ["ever"]},
    "any": [{}],
    "pet": {"type": "wolf"},
    "self": {"id": "2"},
}
DEVIATIONS: list[tuple[dict[str, Any], tuple[str, str, str]]] = [
    ({"name": 5}, ("/name", "string", "integer")),
    ({"name": None}, ("/name", "string", "null")),
    ({"count": "5"}, ("/count", "integer", "string")),
    ({"count": Decimal("5.5")}, ("/count", "integer", "number")),
    ({"count": True}, ("/count", "integer", "boolean")),
    ({"amount": "1.10"}, ("/amount", "number", "string")),
    ({"flag": "true"}, ("/flag", "boolean", "string")),
    ({"maybe": 5}, ("/maybe", "string or null", "integer")),
    ({"either": []}, ("/either", "string or integer", "array")),
    ({"day": "s3cret"}, ("/day", "date", "other text")),
    ({"at": "s3cret"}, ("/at", "date-time", "other text")),
    ({"kind": "s3cret"}, ("/kind", "a listed member", "another member")),
    ({"inline": "s3cret"}, ("/inline", "a listed member", "another member")),
    ({"kind": 5}, ("/kind", "string", "integer")),
    ({"parts": {}}, ("/parts", "array", "object")),
    ({"parts": [{"size": 1}, {}]}, ("/parts/*/size", "present", "absent")),
    ({"parts": [None]}, ("/parts/*", "object", "null")),
    ({"byName": {"s3cret": {"size": "x"}}}, ("/byName/*/size", "integer", "string")),
    ({"byName": []}, ("/byName", "object", "array")),
    ({"free": "s3cret"}, ("/free", "object", "string")),
    ({"newField": "s3cret"}, ("/newField", "no such field", "string")),
    ({"self": {"id": "2", "new": {}}}, ("/self/new", "no such field", "object")),
    ({"self": {}}, ("/self/id", "present", "absent")),
    ({"pet": {"type": "s3cret"}}, ("/pet/type", "a listed variant", "another variant")),
    ({"pet": {"lives": 9}}, ("/pet", "object with type", "object")),
    ({"pet": "s3cret"}, ("/pet", "object with type", "string")),
    ({"pet": {"type": "cat", "lives": "x"}}, ("/pet/lives", "integer", "string")),
    ({"pet": {"type": ["s3cret"]}}, ("/pet/type", "a listed variant", "another variant")),
]


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Things."""
    return generate(DOCUMENT)


def drifts(package: Package, value: Any, operation: str = "getThing") -> list[tuple[str, str, str]]:
    """What is found."""
    found = package.load("drift").check(package.load("operations").OPERATIONS[operation], value)
    assert all(each.operation == operation for each in found)
    return [(each.pointer, each.expected, each.got) for each in found]


def test_an_answer_as_described_has_none(package: Package) -> None:
    """All fields or the required ones only."""
    assert drifts(package, CLEAN) == []
    assert drifts(package, {"id": "1"}) == []
    assert drifts(package, {"id": "1", "amount": 5}) == []
    assert drifts(package, [CLEAN, CLEAN], "listThings") == []


@pytest.mark.parametrize(("change", "deviation"), DEVIATIONS)
def test_each_kind_of_deviation_is_found_once(
    package: Package, change: dict[str, Any], deviation: tuple[str, str, str]
) -> None:
    """With its pointer; nothing of the value is told, nor keys of a map."""
    found = drifts(package, {**CLEAN, **change})
    assert found == [deviation]
    assert "s3cret" not in str(found)


def test_a_missing_field_is_found(package: Package) -> None:
    """Where the description promises it."""
    assert drifts(package, {"name": "a"}) == [("/id", "present", "absent")]


def test_the_whole_may_be_of_another_kind(package: Package) -> None:
    """The pointer is empty then."""
    assert drifts(package, []) == [("", "object", "array")]
    assert drifts(package, None, "listThings") == [("", "array", "null")]


def test_the_same_deviation_in_many_elements_is_one(package: Package) -> None:
    """A page of a hundred rows does not make a hundred reports."""
    assert drifts(package, [{"id": "1", "kind": str(i)} for i in range(100)], "listThings") == [
        ("/*/kind", "a listed member", "another member")
    ]


def test_several_deviations_are_all_found_in_order(package: Package) -> None:
    """Sorted by pointer."""
    found = drifts(package, {"name": 5, "flag": "x", "new": 1})
    assert [pointer for pointer, _, _ in found] == ["/flag", "/id", "/name", "/new"]


def test_an_operation_without_json_has_no_drift(package: Package) -> None:
    """There is nothing to compare with."""
    assert drifts(package, {"what": "ever"}, "dropThings") == []


def test_a_drift_reads_well(package: Package) -> None:
    """In a log, and after a way through another process."""
    one = package.load("drift").Drift("getThing", "/name", "string", "null")
    assert str(one) == "getThing /name: expected string, got null"
    assert str(package.load("drift").Drift("getThing", "", "object", "array")).startswith("getThing /: expected")
    assert pickle.loads(pickle.dumps(one)) == one
