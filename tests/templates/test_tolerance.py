"""Decoding takes whatever came, keeps it, and gives it back unchanged."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.templates.packages import Package, describe, listing, mapping, record, refer

FIELDS: dict[str, Any] = {
    "text": {"type": "string"},
    "count": {"type": "integer"},
    "flag": {"type": "boolean"},
    "amount": {"type": "number", "format": "decimal"},
    "day": {"type": "string", "format": "date"},
    "moment": {"type": "string", "format": "date-time"},
    "colour": refer("Colour"),
    "part": refer("Part"),
    "union": refer("Either"),
    "several": {"type": ["string", "integer"]},
    "anything": {},
    "texts": listing({"type": "string"}),
    "amounts": listing({"type": "number", "format": "decimal"}),
    "days": listing({"type": "string", "format": "date"}),
    "colours": listing(refer("Colour")),
    "parts": listing(refer("Part")),
    "unions": listing(refer("Either")),
    "grid": listing(listing(refer("Part"))),
    "named": mapping({"type": "string"}),
    "priced": mapping({"type": "number", "format": "decimal"}),
    "partsByName": mapping(refer("Part")),
    "listsByName": mapping(listing(refer("Part"))),
}
EITHER = {"oneOf": [refer("Cat"), refer("Dog")], "discriminator": {"propertyName": "kind"}}
DOCUMENT = describe(
    {
        "Colour": {"type": "string", "enum": ["red", "blue"]},
        "Part": record({"size": {"type": "integer"}, "weight": {"type": "number", "format": "decimal"}}),
        "Cat": record({"kind": {"type": "string", "const": "cat"}, "lives": {"type": "integer"}}),
        "Dog": record({"kind": {"type": "string", "const": "dog"}, "tricks": {"type": "integer"}}),
        "Either": EITHER,
        "Thing": record(FIELDS),
        "Strict": record(FIELDS, *FIELDS),
    }
)
KINDS = ("Thing", "Strict")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Things with a field of every kind."""
    return generate(DOCUMENT)


def attribute(name: str) -> str:
    """Attribute of a field of the description above."""
    return {"partsByName": "parts_by_name", "listsByName": "lists_by_name"}.get(name, name)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FIELDS)
def test_null_is_kept_in_every_kind_of_field(package: Package, kind: str, name: str) -> None:
    """Null is not absence: it is None, and goes back as null."""
    thing = package.model(kind).from_dict({name: None})
    assert getattr(thing, attribute(name)) is None
    assert thing.to_dict() == {name: None}


@pytest.mark.parametrize("name", [name for name in FIELDS if name not in {"texts", "named", "anything"}])
def test_null_among_the_elements_is_kept(package: Package, name: str) -> None:
    """Also inside lists, nested lists and maps."""
    for data in ({name: [None]}, {name: {"a": None}}, {name: [[None], None]}, {name: {"a": [None]}}):
        assert package.model("Thing").from_dict(data).to_dict() == data


@pytest.mark.parametrize("kind", KINDS)
def test_absent_fields_are_unset_and_are_not_sent(package: Package, kind: str) -> None:
    """Also required ones: a server that leaves one out does not break the answer."""
    thing = package.model(kind).from_dict({})
    assert {getattr(thing, attribute(name)) for name in FIELDS} == {package.load().UNSET}
    assert thing.to_dict() == {}


def test_constructing_asks_for_what_is_required(package: Package) -> None:
    """What is sent without a required field would be refused by the server anyway."""
    with pytest.raises(TypeError, match="text"):
        package.model("Strict")()
    assert package.model("Thing")().to_dict() == {}


def test_positional_arguments_are_refused(package: Package) -> None:
    """Fields may be added anywhere in the description without changing what a call means."""
    with pytest.raises(TypeError, match="positional"):
        package.model("Part")(1)


@given(extra=st.dictionaries(st.text().filter(lambda key: key not in FIELDS), JSON, max_size=4))
def test_unknown_keys_are_kept_and_sent_back(package: Package, extra: dict[str, Any]) -> None:
    """Whatever their names are, also those of methods and attributes of the model."""
    thing = package.model("Thing").from_dict({"text": "a", **extra})
    assert thing.additional_properties == extra
    assert thing.to_dict() == {"text": "a", **extra}


@pytest.mark.parametrize(
    "name", ["to_dict", "from_dict", "additional_properties", "self", "cls", "load", "v", "__class__"]
)
def test_unknown_keys_may_be_called_like_parts_of_the_model(package: Package, name: str) -> None:
    """They live in a dict of their own."""
    thing = package.model("Thing").from_dict({name: 1})
    assert thing.additional_properties == {name: 1}
    assert thing.to_dict() == {name: 1}


def test_unknown_keys_of_inner_objects_are_kept(package: Package) -> None:
    """At every depth."""
    data = {"part": {"size": 1, "new": [1]}, "parts": [{"new": None}], "partsByName": {"a": {"new": {}}}}
    thing = package.model("Thing").from_dict(data)
    assert thing.parts[0].additional_properties == {"new": None}
    assert thing.to_dict() == data


@given(name=st.sampled_from(sorted(FIELDS)), value=JSON)
def test_a_value_of_any_other_type_never_raises_and_is_kept(package: Package, name: str, value: Any) -> None:
    """A string where an object is described, an object where a list is, anything: it goes back as it came."""
    thing = package.model("Thing").from_dict({name: value})
    assert repr(thing).startswith("Thing(")
    sent = package.load("codec").encode_json(thing.to_dict())
    received = json.loads(sent)
    if name not in {"day", "days", "moment", "amount", "amounts", "priced", "parts", "part", "partsByName", "grid"}:
        assert received == {name: value}


@pytest.mark.parametrize("value", ["text", 5, True, ["a"], [["a"]], {"a": 1}, {"a": {"b": 1}}, {"size": []}])
@pytest.mark.parametrize("name", FIELDS)
def test_wrong_types_are_kept_as_they_came(package: Package, name: str, value: Any) -> None:
    """One of each kind of JSON value in each kind of field."""
    assert package.model("Thing").from_dict({name: value}).to_dict() == {name: value}


def test_any_mapping_decodes(package: Package) -> None:
    """The outermost object need not be a dict."""
    from types import MappingProxyType

    thing = package.model("Thing").from_dict(MappingProxyType({"text": "a", "new": 1}))
    assert (thing.text, thing.additional_properties) == ("a", {"new": 1})


def test_decoding_leaves_its_input_alone(package: Package) -> None:
    """The data that was decoded may be used again."""
    data = {"part": {"size": 1, "new": 2}, "new": 3, "days": ["2026-01-31"]}
    before = json.dumps(data)
    package.model("Thing").from_dict(data).to_dict()["part"]["size"] = 9
    assert json.dumps(data) == before
