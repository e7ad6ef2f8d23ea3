"""Unions are told apart by their discriminator, never by trying."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from tests.templates.packages import Package, call, describe, listing, mapping, record, refer

CHOICES = {"oneOf": [refer("Cat"), refer("Dog")], "discriminator": {"propertyName": "v"}}
DOCUMENT = describe(
    {
        "Cat": record({"v": {"type": "string", "const": "cat"}, "name": {"type": "string"}, "friend": refer("Pet")}),
        "Dog": record({"v": refer("DogKind"), "name": {"type": "string"}, "pups": listing(refer("Pet"))}),
        "DogKind": {"type": "string", "enum": ["dog", "v", "wolf\"'s"]},
        "Pet": CHOICES,
        "Home": record(
            {"pet": refer("Pet"), "pets": listing(refer("Pet")), "inline": CHOICES, "byName": mapping(refer("Pet"))}
        ),
    },
    {"/connect/v3/homes": {"get": call("getHome", result=refer("Home"))}},
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Homes with pets."""
    return generate(DOCUMENT)


@pytest.mark.parametrize(("tag", "name"), [("cat", "Cat"), ("dog", "Dog"), ("v", "Dog"), ("wolf\"'s", "Dog")])
@pytest.mark.parametrize("field", ["pet", "inline"])
def test_a_known_tag_decodes_to_its_class(package: Package, tag: str, name: str, field: str) -> None:
    """A variant may have several tags, and tags may be any text."""
    data = {field: {"v": tag, "name": "Rex", "new": 1}}
    home = package.model("Home").from_dict(data)
    assert type(getattr(home, field)) is package.model(name)
    assert home.to_dict() == data


@pytest.mark.parametrize("pet", [{"v": "bird", "wings": 2}, {"name": "Rex"}, {"v": None}, {"v": ["cat"]}, {}])
def test_an_unknown_variant_stays_a_dict(package: Package, pet: dict[str, Any]) -> None:
    """It is never decoded as a class that happens to fit."""
    home = package.model("Home").from_dict({"pet": pet, "pets": [pet]})
    assert home.pet == pet
    assert type(home.pet) is dict
    assert home.pets == [pet]
    assert home.to_dict() == {"pet": pet, "pets": [pet]}


@pytest.mark.parametrize("value", [None, "cat", 7, True, ["cat"]])
def test_what_is_no_object_stays_as_it_came(package: Package, value: Any) -> None:
    """In the field and in the list."""
    data = {"pet": value, "pets": [value], "inline": value}
    assert package.model("Home").from_dict(data).to_dict() == data


def test_a_list_may_hold_several_variants(package: Package) -> None:
    """Each element by its own tag, in order."""
    data = {"pets": [{"v": "dog"}, {"v": "bird"}, {"v": "cat"}, None]}
    home = package.model("Home").from_dict(data)
    assert [type(pet).__name__ for pet in home.pets] == ["Dog", "dict", "Cat", "NoneType"]
    assert home.to_dict() == data


def test_variants_may_hold_the_union_again(package: Package) -> None:
    """A recursive union decodes to the last level, and survives pickle."""
    data = {"pet": {"v": "cat", "friend": {"v": "dog", "pups": [{"v": "cat", "friend": {"v": "cat"}}]}}}
    home = package.model("Home").from_dict(data)
    assert type(home.pet.friend.pups[0].friend) is package.model("Cat")
    assert home.to_dict() == data
    assert pickle.loads(pickle.dumps(home)) == home


def test_a_map_of_unions_loses_nothing(package: Package) -> None:
    """Its values may stay plain."""
    data = {"byName": {"Rex": {"v": "dog", "name": "Rex"}}}
    assert package.model("Home").from_dict(data).to_dict() == data


def test_a_variant_can_be_constructed_and_sent(package: Package) -> None:
    """Models and dicts may be mixed."""
    cat = package.model("Cat")(v="cat", name="Tom")
    home = package.model("Home")(pet=cat, pets=[cat, {"v": "bird"}])
    assert home.to_dict() == {"pet": {"v": "cat", "name": "Tom"}, "pets": [{"v": "cat", "name": "Tom"}, {"v": "bird"}]}


def test_the_annotation_names_every_variant(package: Package) -> None:
    """A type checker sees the classes and the dict of an unknown one."""
    text = (package.folder / "models" / "home.py").read_text(encoding="utf-8")
    assert "pet: Cat | Dog | dict[str, Any] | Unset = UNSET" in text
    assert "pets: list[Cat | Dog | dict[str, Any]] | Unset = UNSET" in text
