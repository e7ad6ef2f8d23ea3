"""Whatever is sent, the mock never fails with a 500 of its own making."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bill_mock import Clock, MockBill, Request
from bill_mock.codec import encode
from bill_mock.document import bundled
from tests.mock.conftest import MONDAY
from tests.mock.sample import sample
from tests.mock.support import Api
from tests.mock.test_generic import known_ids

OPERATIONS = sorted(bundled().operations)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.text(max_size=30),
    st.sampled_from(["2026-11-24", "9999-12-31", "0000-01-01", "0001-01-01", "2016-12-31T23:59:60Z", "\x00", "", "é"]),
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
QUERY = st.lists(
    st.tuples(
        st.sampled_from(["max", "page", "nextPage", "filters", "sort", "ids", "billApprovals", "name", "amount", "x"]),
        st.text(max_size=20) | st.sampled_from(["archived:eq:true", "createdTime:gt:x", 'id:in:"a,b"', "1"]),
    ),
    max_size=3,
)


@pytest.fixture(scope="module")
def company() -> Api:
    """A mock that all examples share, so that they meet each other's objects."""
    mock = MockBill(clock=Clock(MONDAY, ticking=False))
    api = Api(mock, mock.control.seed())
    api.login()
    bill = api.bill(1000)
    api.company["billId"] = bill["id"]
    return api


def headers(api: Api, operation: str) -> dict[str, str]:
    """Credentials that fit the operation."""
    if api.mock.description.operations[operation].path.startswith("/connect/v3/spend"):
        return {"apiToken": api.company["apiToken"]}
    return api.headers


def path(api: Api, operation: str, ids: list[str]) -> str:
    """Path of the operation with ids in it."""
    found = api.mock.description.operations[operation]
    text = found.path
    for name, value in zip(found.path_names, ids, strict=False):
        text = text.replace("{" + name + "}", value)
    return text


def send(api: Api, operation: str, body: bytes, query: Any = (), ids: list[str] | None = None) -> int:
    """Status of a request; a session that the requests have ended is renewed."""
    if api.get("/login/session").status != 200:
        api.login()
    method = api.mock.description.operations[operation].method
    request = Request(method, path(api, operation, ids or []), query, headers(api, operation), body)
    return api.mock.handle(request).status


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_random_bodies_and_queries(company: Api, data: st.DataObject) -> None:
    """JSON of any shape to any operation."""
    operation = data.draw(st.sampled_from(OPERATIONS))
    body = data.draw(JSON.map(encode) | st.binary(max_size=50))
    assert send(company, operation, body, data.draw(QUERY)) != 500


@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_valid_bodies_with_one_value_replaced(company: Api, data: st.DataObject) -> None:
    """Almost valid requests get further than random ones."""
    operation = data.draw(st.sampled_from(OPERATIONS))
    found = company.mock.description.operations[operation]
    known = known_ids(company) | {"00n": company.company["billId"]}
    body = sample(company.mock.description, found.body_schema, known) if found.body_schema else None
    body = replaced(body, data)
    ids = data.draw(st.lists(st.sampled_from([*known.values(), "x", "%00"]), max_size=2))
    assert send(company, operation, encode(body), data.draw(QUERY), ids) != 500


def replaced(body: Any, data: st.DataObject) -> Any:
    """The body with a value somewhere in it replaced by another one, or with a field added."""
    if isinstance(body, dict) and body and data.draw(st.booleans()):
        name = data.draw(st.sampled_from(sorted(body)))
        return {**body, name: replaced(body[name], data)}
    if isinstance(body, list) and body and data.draw(st.booleans()):
        return [replaced(body[0], data), *body[1:]]
    return data.draw(st.just(body) | JSON)


@pytest.mark.parametrize("depth", [200, 900, 980, 2000])
def test_deeply_nested_change(company: Api, depth: int) -> None:
    """A PATCH merges objects level by level; too many levels are refused."""
    body = b'{"address":' + b'{"x":' * depth + b"1" + b"}" * (depth + 1)
    ids = [company.company["vendorId"]]
    assert send(company, "updateVendor", body, ids=ids) in (200, 400)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_answers_a_sample(company: Api, operation: str) -> None:
    """With a minimal valid request each operation answers: what it does, a refusal, or a plain 501."""
    found = company.mock.description.operations[operation]
    body = sample(company.mock.description, found.body_schema, known_ids(company)) if found.body_schema else None
    assert send(company, operation, encode(body) if found.body_schema else b"") != 500


@pytest.mark.parametrize("value", ["1e31", "1e-31", "9" * 40, "0." + "9" * 40, "1" * 4000, "-0", "1e30"])
def test_extreme_amounts(company: Api, value: str) -> None:
    """Huge and tiny numbers are taken exactly, or refused."""
    body = encode(company.bill_body(7)).replace(b'"amount":7', b'"amount":' + value.encode())
    assert send(company, "createBill", body) in (201, 400)


def test_deep_nesting_in_a_place_that_is_not_described(company: Api) -> None:
    """Neither decoding nor answering runs out of stack."""
    deep = b'{"name":"V","address":{"line1":"x","city":"x","zipOrPostalCode":"1","country":"US","z":' + b"[" * 900
    assert send(company, "createVendor", deep + b"]" * 900 + b"}}") in (201, 400)


def test_odd_methods_and_paths(company: Api) -> None:
    """Requests that no client would send."""
    for method, text in (
        ("", ""),
        ("get", "/connect/v3/bills"),
        ("GET", "/connect/v3/bills/%ff"),
        ("GET", "/connect/v3/bills/\ud800"),
    ):
        assert company.mock.handle(Request(method, text, "", company.headers)).status in (404, 405)


def test_fault_of_the_mock_is_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    """Should it fail all the same, the caller gets a 500 in the shape of BILL, and nothing is kept."""
    mock = MockBill(clock=Clock(MONDAY, ticking=False))
    api = Api(mock, mock.control.seed())
    api.login()
    mock.handlers["listVendors"] = lambda call: call.query["missing"]
    answer = api.get("/vendors")
    assert (answer.status, answer.codes) == (500, ["BDC_1001"])
    assert "listVendors" in caplog.text
