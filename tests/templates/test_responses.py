"""Answers: outcome first, then meaning; the response is never lost."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.templates.packages import Package, call, describe, listing, record, refer

BYTES = call("getFile")
BYTES["responses"] = {
    "200": {
        "description": "The file.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
CREATED = call("createThing", result=refer("Thing"))
CREATED["responses"] = {"201": CREATED["responses"]["200"]}
DOCUMENT = describe(
    {
        "Thing": record({"name": {"type": "string"}, "net": {"type": "number", "format": "decimal"}}, "name"),
        "Kind": {"type": "string", "enum": ["a"]},
        "Cat": record({"kind": {"type": "string", "const": "cat"}}),
        "Dog": record({"kind": {"type": "string", "const": "dog"}}),
    },
    {
        "/connect/v3/thing": {"get": call("getThing", result=refer("Thing")), "post": CREATED},
        "/connect/v3/things": {"get": call("listThings", result=listing(refer("Thing")))},
        "/connect/v3/texts": {"get": call("listTexts", result=listing({"type": "string"}))},
        "/connect/v3/kinds": {"get": call("listKinds", result=listing(refer("Kind")))},
        "/connect/v3/text": {"get": call("getText", result={"type": "string"})},
        "/connect/v3/map": {
            "get": call("getMap", result={"type": "object", "additionalProperties": {"type": "integer"}})
        },
        "/connect/v3/any": {"get": call("getAny", result={})},
        "/connect/v3/nothing": {"delete": call("deleteThing")},
        "/connect/v3/file": {"get": BYTES},
    },
)
WORKING = [
    ("get_thing", b'{"name":"a","net":1.10}', {"name": "a", "net": Decimal("1.10")}),
    ("create_thing", b'{"name":"a"}', {"name": "a"}),
    ("list_things", b'[{"name":"a"},{}]', [{"name": "a"}, {}]),
    ("list_texts", b'["a",null]', ["a", None]),
    ("list_kinds", b'["a","new"]', ["a", "new"]),
    ("get_text", b'"a"', "a"),
    ("get_map", b'{"a":1}', {"a": 1}),
    ("get_any", b"[1]", [1]),
    ("delete_thing", b"", None),
    ("delete_thing", b'{"unexpected":1}', None),
    ("get_file", b"\x00\xff", b"\x00\xff"),
]
KINDS = [
    ("get_thing", b"[]", "array", "an object"),
    ("get_thing", b'"text"', "string", "an object"),
    ("get_thing", b"null", "null", "an object"),
    ("get_thing", b"true", "boolean", "an object"),
    ("get_thing", b"1.5", "number", "an object"),
    ("list_things", b"{}", "object", "an array"),
    ("list_texts", b'"a"', "string", "an array"),
    ("get_map", b"[]", "array", "an object"),
]
BROKEN = [
    b"",
    b"<html>busy</html>",
    b"{",
    b'{"name":}',
    b"\xff\xfe",
    b'{"a":1}x',
    b"[" * 100_000,
    b"NaN",
    b'{"net":1e99999999999999999999}',
]


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Answers of every kind."""
    return generate(DOCUMENT)


def plain(package: Package, value: Any) -> Any:
    """A result as plain data."""
    return value if isinstance(value, bytes) else package.load("codec").plain(value)


def answers(package: Package, name: str, status: int, content: bytes) -> list[Any]:
    """What all four functions of an operation return for one answer, or the errors that they raise."""
    found: list[Any] = []
    operation = package.operation(name)
    transport = httpx.MockTransport(lambda _: httpx.Response(status, content=content, headers={"X-Id": "r1"}))
    client = package.load("client").Client("https://example.com", transport=transport)
    later = package.load("client").AsyncClient("https://example.com", transport=transport)
    acts: list[Callable[[], Any]] = [
        lambda: operation.sync(client=client),
        lambda: operation.sync_detailed(client=client),
        lambda: asyncio.run(operation.asyncio(client=later)),
        lambda: asyncio.run(operation.asyncio_detailed(client=later)),
    ]
    for act in acts:
        try:
            found.append(act())
        except package.load("errors").ApiError as error:
            found.append(error)
    return found


@pytest.mark.parametrize(("name", "content", "data"), WORKING)
def test_all_four_functions_decode_alike(package: Package, name: str, content: bytes, data: Any) -> None:
    """Objects, lists, plain values, bytes, and no body at all."""
    sync, detailed, later, later_detailed = answers(package, name, 200, content)
    assert plain(package, sync) == plain(package, later) == data
    assert plain(package, detailed.parsed) == plain(package, later_detailed.parsed) == data
    for one in (detailed, later_detailed):
        assert (one.status, one.content, one.headers["x-ID"]) == (200, content, "r1")


def test_objects_of_lists_are_models(package: Package) -> None:
    """Not dicts."""
    things = package.operation("list_things").parse(package.response(b'[{"name":"a"}]'))
    assert type(things[0]) is package.model("Thing")
    kinds = package.operation("list_kinds").parse(package.response(b'["a","new"]'))
    assert [kind.known for kind in kinds] == [True, False]


@pytest.mark.parametrize("status", [200, 201, 202, 204, 206, 299])
def test_any_success_is_decoded(package: Package, status: int) -> None:
    """The server may answer 200 where 201 is described; it did what was asked."""
    content = b"" if status == 204 else b'{"name":"a"}'
    name = "delete_thing" if status == 204 else "create_thing"
    assert not any(isinstance(each, Exception) for each in answers(package, name, status, content))


@pytest.mark.parametrize("status", [100, 199, 301, 304, 400, 404, 499, 500, 520, 599, 999])
def test_any_other_status_is_an_error_that_holds_the_response(package: Package, status: int) -> None:
    """Also one that no standard knows; a body that is no JSON changes nothing."""
    wire, errors = package.load("wire"), package.load("errors")
    response = wire.Response(status=status, content=b"<html>")
    with pytest.raises(errors.UnexpectedStatus, match=f"getThing: status {status}") as failure:
        wire.succeeded(package.operation("get_thing").OPERATION, response)
    assert failure.value.response is response
    assert failure.value.operation == "getThing"


@pytest.mark.parametrize("status", [499, 520])
def test_statuses_that_no_standard_knows_are_whole_numbers(package: Package, status: int) -> None:
    """Through both clients; `HTTPStatus(520)` would raise."""
    for error in answers(package, "get_thing", status, b"<html>"):
        assert type(error) is package.load("errors").UnexpectedStatus
        assert type(error.response.status) is int
        assert (error.response.status, error.response.content) == (status, b"<html>")


@pytest.mark.parametrize(("name", "content", "got", "wanted"), KINDS)
def test_json_of_another_kind_is_a_decode_error(
    package: Package, name: str, content: bytes, got: str, wanted: str
) -> None:
    """It names both kinds, no values, and keeps the response."""
    for error in answers(package, name, 200, content):
        assert type(error) is package.load("errors").DecodeError
        assert got in str(error)
        assert f"not {wanted}" in str(error)
        assert "status 200" in str(error)
        assert error.response.content == content


@pytest.mark.parametrize("content", BROKEN)
def test_what_is_no_json_is_a_decode_error(package: Package, content: bytes) -> None:
    """Cut off, empty, HTML, nested without end: the response is kept and the content is not shown."""
    response = package.response(content, 201)
    with pytest.raises(package.load("errors").DecodeError, match=r"getThing: status 201, but the body is no JSON") as e:
        package.operation("get_thing").parse(response)
    assert e.value.response is response
    assert "busy" not in str(e.value)


def test_errors_survive_pickle(package: Package) -> None:
    """They may cross processes, with everything they hold."""
    errors = package.load("errors")
    response = package.response(b"{", 200)
    drift = package.load("drift").Drift("getThing", "/name", "present", "absent")
    made = [
        errors.UnexpectedStatus("getThing", response),
        errors.DecodeError("m", response),
        errors.DriftError((drift,), response),
        errors.TransportError("m", sent=True),
        errors.TransportError("m", sent=False, response=response),
    ]
    for error in made:
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.response == error.response if hasattr(error, "response") else True


def test_responses_do_not_show_their_content(package: Package) -> None:
    """Nor do the requests; headers are found in any case."""
    wire = package.load("wire")
    response = wire.Response(status=200, headers=wire.Headers({"Set-Cookie": "s3cret"}), content=b"s3cret")
    assert "s3cret" not in repr(response)
    assert "s3cret" not in repr(response.headers)
    assert response.headers["SET-COOKIE"] == "s3cret"
    assert (list(response.headers), len(response.headers), "nope" in response.headers) == (["set-cookie"], 1, False)
