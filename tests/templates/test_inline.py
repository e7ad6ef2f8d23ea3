"""Schemas that stand where they are used: their facts are not lost on the way to a class."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.templates.packages import Package, call, describe, listing, mapping, parameter, record

LOGIN = record(
    {
        "password": {"type": "string", "description": "The secret word."},
        "pin": {"type": "string", "writeOnly": True},
        "old": {"type": "string", "deprecated": True},
        "maybe": {"type": ["string", "null"]},
        "both": {"type": ["string", "integer"]},
        "rate": {"type": "number", "format": "decimal"},
        "kind": {"type": "string", "enum": ["a", "b"]},
    },
    description="Credentials.",
)
DOCUMENT = describe(
    {
        "Holder": record(
            {"direct": LOGIN, "list": listing(LOGIN), "map": mapping(LOGIN), "deep": listing(listing(LOGIN))}
        ),
        "Pot": record({"lidColour": {"type": "string", "enum": ["red"], "description": "Paint of the lid."}}),
        "PotLid": record({"colour": {"type": "string", "description": "Any text."}}),
        "Logins": listing(LOGIN),
        "LoginMap": mapping(LOGIN),
    },
    {
        "/connect/v3/a": {"post": call("sendLogin", body=LOGIN, result=LOGIN)},
        "/connect/v3/b": {"post": call("sendLogins", body=listing(LOGIN), result=listing(LOGIN))},
        "/connect/v3/c": {
            "get": call("findLogins", parameters=[parameter("kind", "query", {"type": "string", "enum": ["x", "y"]})])
        },
    },
)
CLASSES = (
    "HolderDirect",
    "HolderListItem",
    "HolderMapValue",
    "HolderDeepItemItem",
    "LoginsItem",
    "LoginMapValue",
    "SendLoginBody",
    "SendLoginResult",
    "SendLoginsBodyItem",
    "SendLoginsResultItem",
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Credentials, everywhere inline."""
    return generate(DOCUMENT)


@pytest.mark.parametrize("name", CLASSES)
def test_secrets_are_hidden(package: Package, name: str) -> None:
    """Wherever the object is written."""
    one = package.model(name).from_dict({"password": "s3cret", "pin": "s3cret"})
    assert "s3cret" not in repr(one)


@pytest.mark.parametrize("name", CLASSES)
def test_deprecated_fields_warn(package: Package, name: str) -> None:
    """Wherever the object is written."""
    one = package.model(name).from_dict({"old": "x"})
    with pytest.warns(DeprecationWarning, match=rf"{name}\.old"):
        assert one.old == "x"


@pytest.mark.parametrize("name", CLASSES)
def test_types_and_texts_are_those_of_the_description(package: Package, name: str) -> None:
    """Nullable, of two kinds, money, enum; and the docs."""
    cls = package.model(name)
    assert cls.__annotations__["maybe"] == "str | None | Unset"
    assert cls.__annotations__["both"] == "str | int | Unset"
    assert cls.__annotations__["rate"] == "Decimal | Unset"
    assert cls.from_dict({"rate": 1, "kind": "a"}).rate == Decimal(1)
    assert cls.from_dict({"kind": "a"}).kind.known
    assert "The secret word." in cls.__doc__
    assert cls.__doc__.startswith("Credentials.")


def test_inline_bodies_and_answers_have_classes(package: Package) -> None:
    """After the operation."""
    operation = package.operation("send_login")
    body = package.model("SendLoginBody")(password="x")
    assert operation.build(body).content == b'{"password":"x"}'
    assert type(operation.parse(package.response(b"{}"))) is package.model("SendLoginResult")
    several = package.operation("send_logins")
    assert several.build([package.model("SendLoginsBodyItem")(pin="1")]).content == b'[{"pin":"1"}]'
    assert type(several.parse(package.response(b"[{}]"))[0]) is package.model("SendLoginsResultItem")


def test_inline_enums_of_parameters_have_classes(package: Package) -> None:
    """After the operation and the parameter."""
    kind = package.model("FindLoginsKind")
    assert [member.value for member in kind] == ["x", "y"]
    assert package.operation("find_logins").build(kind=kind.X).query == (("kind", "x"),)


def test_texts_of_a_class_are_not_taken_from_a_field_whose_place_sounds_alike(package: Package) -> None:
    """`Pot.lidColour` becomes the class `PotLidColour`; `PotLid.colour` is a text and becomes none."""
    assert package.model("PotLidColour").__doc__.startswith("Paint of the lid.")
