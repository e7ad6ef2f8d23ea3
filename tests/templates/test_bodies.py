"""Request bodies: JSON, forms and multipart."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.templates.packages import Package, call, describe, listing, record, refer, upload

FORM = record(
    {
        "grant_type": {"type": "string"},
        "scope": {"type": "string"},
        "amount": {"type": "number", "format": "decimal"},
        "day": {"type": "string", "format": "date"},
        "flag": {"type": "boolean"},
        "kind": {"type": "string", "enum": ["a"]},
        "several": listing({"type": "string"}),
    }
)
PARTS = record(
    {
        "file": {"type": "string", "format": "binary"},
        "name": {"type": "string"},
        "amount": {"type": "number", "format": "decimal"},
        "flag": {"type": "boolean"},
        "tags": listing({"type": "string"}),
    }
)
JSON_KINDS = {"amount": {"type": "number", "format": "decimal"}, "name": {"type": "string"}}
OPTIONAL = call("saveMaybe", body=refer("Thing"))
OPTIONAL["requestBody"] = {**OPTIONAL["requestBody"], "required": False}
DOCUMENT = describe(
    {"Form": FORM, "Parts": PARTS, "Thing": record(JSON_KINDS), "Other": record(JSON_KINDS)},
    {
        "/connect/v3/form": {"post": upload("sendForm", "application/x-www-form-urlencoded", refer("Form"))},
        "/connect/v3/parts": {"post": upload("sendParts", "multipart/form-data", refer("Parts"))},
        "/connect/v3/things": {
            "post": call("saveThing", body=refer("Thing")),
            "put": call("saveThings", body=listing(refer("Thing"))),
            "patch": OPTIONAL,
        },
        "/connect/v3/free": {"post": call("saveFree", body={"type": "object"}), "put": call("saveAny", body={})},
    },
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Bodies of every kind."""
    return generate(DOCUMENT)


def parts(request: Any) -> dict[str, list[Any]]:
    """A multipart body as an independent parser reads it."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    found: dict[str, list[Any]] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        found.setdefault(name, []).append(part.get_payload(decode=True))
    return found


def test_a_json_body_is_sent_as_json(package: Package) -> None:
    """Bytes, plain data and content type agree."""
    thing = package.model("Thing")(amount=Decimal("1.10"), name="ä")
    request = package.operation("save_thing").build(thing)
    assert request.content == '{"amount":1.10,"name":"ä"}'.encode()
    assert request.json == {"amount": Decimal("1.10"), "name": "ä"}
    assert request.headers == {"Content-Type": "application/json"}


def test_an_empty_object_is_a_body(package: Package) -> None:
    """It is not mistaken for no body."""
    assert package.operation("save_thing").build(package.model("Thing")()).content == b"{}"
    assert package.operation("save_things").build([]).content == b"[]"
    assert package.operation("save_free").build({}).content == b"{}"


def test_an_optional_body_may_be_left_out(package: Package) -> None:
    """Then nothing is sent, and no content type is claimed."""
    request = package.operation("save_maybe").build()
    assert request.content is None
    assert request.json is None
    assert "Content-Type" not in request.headers
    assert package.operation("save_maybe").build(package.model("Thing")(name="a")).content == b'{"name":"a"}'


@pytest.mark.parametrize("several", [list, tuple, iter])
def test_a_list_body_takes_any_sequence_of_models(package: Package, several: Callable[[Any], Any]) -> None:
    """Each is encoded."""
    things = [package.model("Thing")(name=name) for name in "ab"]
    request = package.operation("save_things").build(several(things))
    assert request.content == b'[{"name":"a"},{"name":"b"}]'


@pytest.mark.parametrize("body", [{"name": "a"}, "text", 5, None])
def test_a_body_of_another_type_is_refused(package: Package, body: Any) -> None:
    """With the name of the operation and of the class; a dict gets a hint."""
    with pytest.raises(TypeError, match=f"saveThing: body must be Thing, not {type(body).__name__}") as refusal:
        package.operation("save_thing").build(body)
    assert ("Thing.from_dict(...)" in str(refusal.value)) is isinstance(body, dict)


@pytest.mark.parametrize("body", [{"name": "a"}, "text", b"text", 5, [{"name": "a"}]])
def test_a_list_body_of_another_type_is_refused(package: Package, body: Any) -> None:
    """Also a sequence of the wrong things."""
    with pytest.raises(TypeError, match="saveThings: body must be"):
        package.operation("save_things").build(body)


def test_a_model_of_another_class_is_refused(package: Package) -> None:
    """Although it has the same fields."""
    with pytest.raises(TypeError, match="must be Thing, not Other"):
        package.operation("save_thing").build(package.model("Other")(name="a"))


def test_free_bodies_take_anything(package: Package) -> None:
    """Plain data, with models inside."""
    thing = package.model("Thing")(name="a")
    assert package.operation("save_free").build({"a": [thing]}).content == b'{"a":[{"name":"a"}]}'
    assert package.operation("save_any").build([1, "a", None]).content == b'[1,"a",null]'


def test_a_form_is_sent_as_a_form(package: Package) -> None:
    """Each value as it stands in a query."""
    form = package.model("Form")(
        grant_type="client & credentials",
        scope="ä+b=c",
        amount=Decimal("1.10"),
        day=datetime.date(2026, 1, 31),
        flag=True,
        kind="a",
    )
    request = package.operation("send_form").build(form)
    assert request.headers == {"Content-Type": "application/x-www-form-urlencoded"}
    assert dict(parse_qsl(request.content.decode(), strict_parsing=True)) == {
        "grant_type": "client & credentials",
        "scope": "ä+b=c",
        "amount": "1.10",
        "day": "2026-01-31",
        "flag": "true",
        "kind": "a",
    }


def test_a_form_repeats_the_name_of_several_values_and_leaves_out_null(package: Package) -> None:
    """A form has no other way to say it."""
    form = package.model("Form")(grant_type="a", scope=None, several=["x", "y"])
    request = package.operation("send_form").build(form)
    assert parse_qsl(request.content.decode()) == [("grant_type", "a"), ("several", "x"), ("several", "y")]


def test_multipart_holds_fields_and_files(package: Package) -> None:
    """An independent parser finds each of them."""
    body = package.model("Parts")(file=b"\x00--\r\n\xff", name="ä", amount=Decimal("1.10"), flag=False, tags=["x", "y"])
    assert parts(package.operation("send_parts").build(body)) == {
        "file": [b"\x00--\r\n\xff"],
        "name": ["ä".encode()],
        "amount": [b"1.10"],
        "flag": [b"false"],
        "tags": [b"x", b"y"],
    }


def test_the_boundary_is_another_each_time(package: Package) -> None:
    """A constant one could stand in a file."""
    body = package.model("Parts")(file=b"a")
    kinds = {package.operation("send_parts").build(body).headers["Content-Type"] for _ in range(5)}
    assert len(kinds) == 5
    for kind in kinds:
        assert len(kind.partition("boundary=")[2]) >= 30


def test_names_of_parts_cannot_break_out_of_their_header(package: Package) -> None:
    """Quotes and line ends are percent-encoded."""
    body = package.model("Parts")(additional_properties={'a"\r\nX-Evil: 1': "v"})
    content = package.operation("send_parts").build(body).content
    assert b"\r\nX-Evil" not in content
    assert b'name="a%22%0D%0AX-Evil%3A%201"' in content
