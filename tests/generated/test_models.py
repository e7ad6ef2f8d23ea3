"""Every model of the package, against random data of its schema."""

from __future__ import annotations

import copy
import pickle
import warnings
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

from bill_api import UNSET, models
from bill_api.codec import decode_json, encode_json
from tests.generated.description import ENUMS, OBJECTS, SCHEMAS, flat
from tests.generated.instances import EXTRA, UNKNOWN, Instances

SHARES = (1.0, 0.0, 0.5, 0.3, 0.8)


def through(name: str, data: Any) -> Any:
    """Data after one way through bytes, the model, and bytes again."""
    model = getattr(models, name).from_dict(decode_json(encode_json(data)))
    return decode_json(encode_json(model.to_dict()))


def attributes(model: Any) -> Iterator[Any]:
    """Values of all fields of a model; reading them through their slots does not warn."""
    for attribute in model.__attrs_attrs__:
        yield getattr(model, attribute.name)


@pytest.mark.parametrize("name", OBJECTS)
def test_data_survives_the_model(name: str) -> None:
    """All fields, the required ones, and random choices of them."""
    for i, share in enumerate(SHARES):
        data = Instances(f"{name} {i}", share).make(SCHEMAS[name])
        assert through(name, data) == data


@pytest.mark.parametrize("name", OBJECTS)
def test_unknown_fields_survive_the_model(name: str) -> None:
    """At every depth."""
    data = Instances(name, extra=True).make(SCHEMAS[name])
    assert through(name, data) == data
    if not flat(SCHEMAS[name]).get("additionalProperties"):
        assert getattr(models, name).from_dict(data).additional_properties == EXTRA


@pytest.mark.parametrize("name", OBJECTS)
def test_unknown_members_survive_the_model(name: str) -> None:
    """They are members of their enum, and not known ones."""
    data = Instances(name, unknown=True).make(SCHEMAS[name])
    assert through(name, data) == data
    model = getattr(models, name).from_dict(data)
    members = [value for value in attributes(model) if isinstance(value, StrEnum)]
    assert all(str(member) == UNKNOWN and not getattr(member, "known", True) for member in members)


@pytest.mark.parametrize("name", OBJECTS)
def test_null_is_taken_in_every_field(name: str) -> None:
    """One at a time, and in all at once."""
    properties = flat(SCHEMAS[name])["properties"]
    whole = Instances(name).make(SCHEMAS[name])
    for field in properties:
        data = {**whole, field: None}
        assert through(name, data) == data
    nothing = dict.fromkeys(properties)
    assert through(name, nothing) == nothing


@pytest.mark.parametrize("name", OBJECTS)
def test_every_field_of_the_description_is_a_field_of_the_model(name: str) -> None:
    """None ends among the unknown ones, and none is made up."""
    properties = flat(SCHEMAS[name])["properties"]
    model = getattr(models, name).from_dict(dict.fromkeys(properties, "text"))
    assert model.additional_properties == {}
    assert sum(value is not UNSET for value in attributes(model)) == len(properties) + 1
    assert len(model.__attrs_attrs__) == len(properties) + 1


@pytest.mark.parametrize("name", OBJECTS)
def test_models_can_be_copied_pickled_and_compared(name: str) -> None:
    """Without a warning of deprecated fields."""
    cls = getattr(models, name)
    data = Instances(name, extra=True).make(SCHEMAS[name])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = cls.from_dict(data)
        for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model), copy.copy(model)):
            assert type(twin) is cls
            assert twin == model
            assert twin.to_dict() == data
        assert model != cls.from_dict({**data, "anotherField": 1})
        assert repr(model).startswith(f"{name}(")


@pytest.mark.parametrize("name", OBJECTS)
def test_secrets_do_not_stand_in_the_repr(name: str) -> None:
    """Passwords and write-only fields, by their schema."""
    properties = flat(SCHEMAS[name])["properties"]
    secret = [f for f, s in properties.items() if flat(s).get("format") == "password" or flat(s).get("writeOnly")]
    model = getattr(models, name).from_dict(dict.fromkeys(secret, "s3cret"))
    assert "s3cret" not in repr(model)
    assert repr(model).count("<hidden>") == len(secret)


@pytest.mark.parametrize("name", ENUMS)
def test_every_member_of_the_description_is_a_member_of_the_enum(name: str) -> None:
    """In order; names are unique and do not change with the position."""
    enum = getattr(models, name)
    assert [member.value for member in enum] == SCHEMAS[name]["enum"]
    assert len(enum.__members__) == len(SCHEMAS[name]["enum"])
    for member in enum:
        assert enum(member.value) is member
        assert member.known
        assert pickle.loads(pickle.dumps(member)) is member


@pytest.mark.parametrize("name", ENUMS)
def test_every_enum_is_open(name: str) -> None:
    """A value that is not listed is kept."""
    member = getattr(models, name)(UNKNOWN)
    assert (member, member.known, type(member).__name__) == (UNKNOWN, False, name)
    assert pickle.loads(pickle.dumps(member)) == member
