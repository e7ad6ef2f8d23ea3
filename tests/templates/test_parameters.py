"""Path, query and header parameters."""

from __future__ import annotations

import asyncio
import datetime
import inspect
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.templates.packages import Package, call, describe, listing, parameter, refer

TEXT = {"type": "string"}
QUERY = [
    parameter("ids", "query", listing(TEXT), explode=False, style="form"),
    parameter("kinds", "query", listing(refer("Kind")), explode=True),
    parameter("plain", "query", listing({"type": "integer"})),
    parameter("flag", "query", {"type": "boolean"}),
    parameter("amount", "query", {"type": "number", "format": "decimal"}),
    parameter("day", "query", {"type": "string", "format": "date"}),
    parameter("at", "query", {"type": "string", "format": "date-time"}),
    parameter("max", "query", {"type": "integer"}),
    parameter("kind", "query", refer("Kind")),
    parameter("must", "query", TEXT, required=True),
    parameter("client", "query", TEXT),
    parameter("url", "query", TEXT),
    *(
        parameter(name, "query", TEXT)
        for name in ("body", "build", "parse", "succeeded", "request", "response", "OPERATION")
    ),
]
HEADERS = [
    parameter("X-Idempotent-Key", "header", TEXT),
    parameter("x-must", "header", TEXT, required=True),
    parameter("x-flag", "header", {"type": "boolean"}),
    {**parameter("x-mine", "header", TEXT, required=True), "x-from-sign-in": True},
    {**parameter("x-key", "header", TEXT, required=True), "x-own-key": True},
]
PATH = [parameter("billId", "path", TEXT), parameter("lineId", "path", TEXT)]
DOCUMENT = describe(
    {"Kind": {"type": "string", "enum": ["one", "two"]}},
    {
        "/connect/v3/search": {"get": call("searchThings", parameters=QUERY)},
        "/connect/v3/head": {"get": call("headThings", parameters=HEADERS)},
        "/connect/v3/bills/{billId}/lines/{lineId}": {"get": call("getLine", parameters=PATH)},
    },
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Searches."""
    return generate(DOCUMENT)


def query(package: Package, **values: Any) -> tuple[tuple[str, str], ...]:
    """The query of a search, without the required part."""
    built = package.operation("search_things").build(must="m", **values).query
    return tuple(pair for pair in built if pair != ("must", "m"))


def arrived(package: Package, request: Any) -> httpx.Request:
    """What a server sees."""
    seen: list[httpx.Request] = []

    def answer(incoming: httpx.Request) -> httpx.Response:
        seen.append(incoming)
        return httpx.Response(200)

    package.load("client").Client("https://example.com/", transport=httpx.MockTransport(answer)).send(request)
    return seen[0]


@pytest.mark.parametrize(
    ("values", "pairs"),
    [
        ({"ids": ["a", "b"]}, [("ids", "a,b")]),
        ({"ids": ("a",)}, [("ids", "a")]),
        ({"kinds": ["one", "two"]}, [("kinds", "one"), ("kinds", "two")]),
        ({"plain": [1, 2]}, [("plain", "1"), ("plain", "2")]),
        ({"plain": []}, []),
        ({"flag": True}, [("flag", "true")]),
        ({"flag": False}, [("flag", "false")]),
        ({"amount": Decimal("1.10")}, [("amount", "1.10")]),
        ({"amount": Decimal("1E+3")}, [("amount", "1000")]),
        ({"day": datetime.date(2026, 1, 31)}, [("day", "2026-01-31")]),
        ({"at": datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)}, [("at", "2026-01-31T12:00:00.000+00:00")]),
        ({"max_": 0}, [("max", "0")]),
        ({"kind": "new"}, [("kind", "new")]),
        ({"kind": ""}, [("kind", "")]),
        ({"max_": None}, []),
        ({}, []),
    ],
)
def test_query_values_are_written_as_the_server_reads_them(
    package: Package, values: dict[str, Any], pairs: list[tuple[str, str]]
) -> None:
    """Lists repeated or joined as described; null and absent values are left out, zero and false are not."""
    assert query(package, **values) == tuple(pairs)


def test_members_of_enums_are_written_as_their_values(package: Package) -> None:
    """Not as `Kind.ONE`."""
    kind = package.model("Kind")
    assert query(package, kind=kind.ONE, kinds=[kind.TWO]) == (("kinds", "two"), ("kind", "one"))


def test_an_empty_list_is_not_sent_as_an_empty_text(package: Package) -> None:
    """`ids=` would ask for the thing without an id."""
    assert query(package, ids=[]) == ()


@pytest.mark.parametrize("name", ["amount", "plain"])
def test_a_float_in_a_query_is_refused(package: Package, name: str) -> None:
    """Its digits are not the ones that were written."""
    with pytest.raises(TypeError, match=name):
        query(package, **{name: [0.1] if name == "plain" else 0.1})


def test_a_naive_time_in_a_query_is_refused(package: Package) -> None:
    """As in a body."""
    with pytest.raises(ValueError, match="no time zone"):
        query(package, at=datetime.datetime(2026, 1, 31))  # noqa: DTZ001  # naive on purpose


def test_required_parameters_are_asked_for(package: Package) -> None:
    """Without them the call would be refused by the server."""
    with pytest.raises(TypeError, match="must"):
        package.operation("search_things").build()
    with pytest.raises(TypeError, match="x_must"):
        package.operation("head_things").build()


def test_names_of_parameters_do_not_collide_with_those_of_the_call(package: Package) -> None:
    """A parameter may be called `client`, `url` or `body`."""
    operation = package.operation("search_things")
    assert {"client", "client_query", "url_query", "body_query"} <= set(inspect.signature(operation.sync).parameters)
    sender = package.load("client").Client(
        "https://example.com", transport=httpx.MockTransport(lambda _: httpx.Response(200))
    )
    assert operation.sync(client=sender, must="m", client_query="c") is None
    assert query(package, client_query="c") == (("client", "c"),)


@pytest.mark.parametrize("name", ["body", "build", "parse", "succeeded", "request", "response", "OPERATION"])
def test_names_of_parameters_hide_nothing_that_their_module_needs(package: Package, name: str) -> None:
    """All four functions send the parameter and decode the answer."""
    operation = package.operation("search_things")
    known = inspect.signature(operation.build).parameters
    python = next(one for one in (name.lower(), f"{name.lower()}_query") if one in known)
    seen: list[httpx.Request] = []

    def answer(incoming: httpx.Request) -> httpx.Response:
        seen.append(incoming)
        return httpx.Response(200)

    sync = package.load("client").Client("https://example.com", transport=httpx.MockTransport(answer))
    later = package.load("client").AsyncClient("https://example.com", transport=httpx.MockTransport(answer))
    assert operation.sync(client=sync, must="m", **{python: "here"}) is None
    assert operation.sync_detailed(client=sync, must="m", **{python: "here"}).status == 200
    assert asyncio.run(operation.asyncio(client=later, must="m", **{python: "here"})) is None
    assert asyncio.run(operation.asyncio_detailed(client=later, must="m", **{python: "here"})).status == 200
    assert [one.url.params[name] for one in seen] == ["here"] * 4


@given(value=st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_text_arrives_in_a_query(package: Package, value: str) -> None:
    """Encoded once, not twice."""
    request = package.operation("search_things").build(must=value)
    assert arrived(package, request).url.params["must"] == value


@given(value=st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: text not in {".", ".."}))
def test_any_id_arrives_as_one_step_of_the_path(package: Package, value: str) -> None:
    """Slashes, question marks and the like cannot lead to another operation."""
    request = package.operation("get_line").build(value, "7")
    assert request.path.count("/") == 6
    path = arrived(package, request).url.raw_path.decode()
    assert path.endswith("/lines/7")
    assert httpx.URL(f"https://example.com{path}").path == f"/connect/v3/bills/{value}/lines/7"


@pytest.mark.parametrize("value", ["", ".", "..", None, 7, b"a"])
@pytest.mark.parametrize("position", [0, 1])
def test_an_id_that_would_name_another_operation_is_refused(package: Package, value: Any, position: int) -> None:
    """The message names the operation and the parameter."""
    values = ["ok", "ok"]
    values[position] = value
    with pytest.raises(ValueError, match=f"getLine: {('billId', 'lineId')[position]} must be an id"):
        package.operation("get_line").build(*values)


def test_an_id_that_looks_like_a_hole_of_the_path_is_harmless(package: Package) -> None:
    """It is not filled a second time."""
    request = package.operation("get_line").build("{lineId}", "7")
    assert request.path == "/connect/v3/bills/%7BlineId%7D/lines/7"


def test_header_parameters_are_sent(package: Package) -> None:
    """Those that are given."""
    request = package.operation("head_things").build(x_idempotent_key="k", x_must="m", x_flag=True)
    assert request.headers == {"X-Idempotent-Key": "k", "x-must": "m", "x-flag": "true"}
    assert package.operation("head_things").build(x_must="m").headers == {"x-must": "m"}
    seen = arrived(package, request)
    assert seen.headers["x-idempotent-key"] == "k"


def test_path_ids_and_body_are_positional_the_rest_is_named(package: Package) -> None:
    """So that a new parameter cannot take the place of an old one."""
    line = inspect.signature(package.operation("get_line").build)
    search = inspect.signature(package.operation("search_things").build)
    assert {one.kind for one in line.parameters.values()} == {inspect.Parameter.POSITIONAL_OR_KEYWORD}
    assert {one.kind for one in search.parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_a_header_from_the_sign_in_can_be_left_out(package: Package) -> None:
    """The server needs it; who sends the request knows it, and reads in the operation that it has to be filled."""
    build = package.operation("head_things").build
    assert "x-mine" not in build(x_must="a").headers
    assert build(x_must="a", x_mine="b").headers["x-mine"] == "b"
    assert build(x_must="a").operation.from_sign_in == ("x-mine",)


def test_a_header_with_a_key_of_the_api_can_be_left_out(package: Package) -> None:
    """The client makes one; the operation says in which header it goes."""
    build = package.operation("head_things").build
    assert "x-key" not in build(x_must="a").headers
    assert build(x_must="a", x_key="b").headers["x-key"] == "b"
    assert build(x_must="a").operation.own_key == "x-key"
