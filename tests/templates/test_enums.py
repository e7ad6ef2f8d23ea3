"""Enums are open: what the server may add tomorrow does not break what runs today."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.templates.packages import Package, describe, listing, mapping, record, refer

DOCUMENT = describe(
    {
        "Colour": {"type": "string", "enum": ["red", "DarkBlue", "", "$", "1099", "a-b"], "description": "A colour."},
        "Named": {"type": "string", "enum": ["desc", "DESC"], "x-enum-varnames": ["LOWER", "UPPER"]},
        "Wall": record(
            {
                "colour": refer("Colour"),
                "stripes": listing(refer("Colour")),
                "byRoom": mapping(refer("Colour")),
                "grid": listing(listing(refer("Colour"))),
                "finish": {"type": "string", "enum": ["matt", "gloss"]},
                "coats": listing({"type": "string", "enum": ["one", "two"]}),
            }
        ),
    }
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Walls and their colours."""
    return generate(DOCUMENT)


def test_a_listed_value_decodes_to_its_member(package: Package) -> None:
    """The member itself comes back, not a copy."""
    colour = package.model("Colour")
    wall = package.model("Wall").from_dict({"colour": "red", "stripes": ["red", "DarkBlue"]})
    assert wall.colour is colour.RED
    assert wall.stripes == [colour.RED, colour.DARK_BLUE]
    assert wall.colour.known


@pytest.mark.parametrize(
    ("value", "name"),
    [("", "EMPTY"), ("$", "DOLLAR_SIGN"), ("1099", "VALUE_1099"), ("a-b", "A_B"), ("DarkBlue", "DARK_BLUE")],
)
def test_names_of_members_come_from_their_values_alone(package: Package, value: str, name: str) -> None:
    """No name depends on the position of a member, so that a new one renames nothing."""
    colour = package.model("Colour")
    assert colour(value).name.startswith(name)
    assert colour(value).name.isidentifier()
    assert colour(value).known


def test_names_that_the_description_gives_are_used(package: Package) -> None:
    """`x-enum-varnames` tells members apart that are alike in capitals."""
    named = package.model("Named")
    assert (named.LOWER.value, named.UPPER.value) == ("desc", "DESC")


@given(value=st.text())
def test_any_text_is_kept_and_is_equal_to_itself(package: Package, value: str) -> None:
    """An unlisted value is a member that equals its text and goes back as it came."""
    colour = package.model("Colour")
    wall = package.model("Wall").from_dict({"colour": value})
    assert isinstance(wall.colour, colour)
    assert wall.colour == value
    assert hash(wall.colour) == hash(value)
    assert wall.to_dict() == {"colour": value}
    assert wall.colour.known is (value in {"red", "DarkBlue", "", "$", "1099", "a-b"})


@pytest.mark.parametrize("value", ["RED", "DARK_BLUE", "VALUE_1099", "EMPTY", "known", "__class__"])
def test_a_value_that_is_called_like_a_member_is_still_unknown(package: Package, value: str) -> None:
    """Only values count: `RED` is not `red`."""
    member = package.model("Colour")(value)
    assert not member.known
    assert member == value
    assert member not in list(package.model("Colour"))


@pytest.mark.parametrize("value", ["red", "", "violet", "RED"])
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_members_survive_pickle_and_copies(package: Package, value: str, protocol: int) -> None:
    """Known members keep their identity, unknown ones their value."""
    colour = package.model("Colour")
    member = colour(value)
    for twin in (pickle.loads(pickle.dumps(member, protocol)), copy.copy(member), copy.deepcopy(member)):
        assert twin == member
        assert type(twin) is colour
        assert twin.known == member.known
        assert twin is member or not member.known


def test_unknown_members_are_not_added_to_the_class(package: Package) -> None:
    """Listing the class gives what is described, whatever was decoded before."""
    colour = package.model("Colour")
    before = list(colour)
    assert colour("violet") == "violet"
    assert list(colour) == before
    assert "violet" not in colour.__members__


@pytest.mark.parametrize("value", [None, 1, True, {"a": 1}, ["red"], Decimal("1.5")])
def test_a_value_that_is_no_text_stays_as_it_came(package: Package, value: object) -> None:
    """Also one that cannot be hashed; nothing is raised, nothing changed."""
    wall = package.model("Wall").from_dict({"colour": value, "stripes": [value, "red"], "byRoom": {"k": value}})
    assert wall.colour == value
    assert wall.stripes[0] == value
    assert wall.by_room == {"k": value}
    assert wall.to_dict() == {"colour": value, "stripes": [value, "red"], "byRoom": {"k": value}}


def test_enums_decode_inside_lists_maps_and_nested_lists(package: Package) -> None:
    """Wherever they stand, known or not."""
    colour = package.model("Colour")
    data = {"byRoom": {"hall": "red", "attic": "violet"}, "grid": [["red", "violet"], []]}
    wall = package.model("Wall").from_dict(data)
    assert wall.by_room["hall"] is colour.RED
    assert [type(each) for each in wall.grid[0]] == [colour, colour]
    assert wall.to_dict() == data


def test_an_enum_written_in_a_property_gets_a_class_after_its_place(package: Package) -> None:
    """`finish` of `Wall` is a `WallFinish`; the elements of `coats` are `WallCoatsItem`s."""
    wall = package.model("Wall").from_dict({"finish": "matt", "coats": ["one", "three"]})
    assert wall.finish is package.model("WallFinish").MATT
    assert wall.coats == [package.model("WallCoatsItem").ONE, "three"]
    assert not wall.coats[1].known


def test_texts_are_accepted_in_place_of_members_when_encoding(package: Package) -> None:
    """Both are sent alike."""
    wall, colour = package.model("Wall"), package.model("Colour")
    assert wall(colour="red").to_dict() == wall(colour=colour.RED).to_dict() == {"colour": "red"}
    assert type(wall(colour=colour.RED).to_dict()["colour"]) is str
