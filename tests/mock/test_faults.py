"""Faults: each kind in the core, how they are counted, and what a caller may set."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request, Response
from bill_mock.codec import decode, encode
from bill_mock.faults import KINDS

if TYPE_CHECKING:
    from tests.mock.support import Api


def ask(api: Api, method: str, path: str, body: object = None) -> Response:
    """A response as it is, whatever is left of it."""
    data = b"" if body is None else encode(body)
    return api.mock.handle(Request(method, f"/connect/v3{path}", "", api.headers, data))


def create_vendor(api: Api) -> Response:
    """A request that makes something."""
    address = {"line1": "2 Side Street", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
    return ask(api, "POST", "/vendors", {"name": "New", "address": address})


def vendors(api: Api) -> int:
    """How many vendors there are."""
    return len(api.mock.control.objects("vendors")["results"])


def last(api: Api) -> dict[str, Any]:
    """The newest entry of the log."""
    entry: dict[str, Any] = api.mock.control.requests()["results"][-1]
    return entry


@pytest.mark.parametrize("status", [500, 503, 429])
def test_before_commit(api: Api, status: int) -> None:
    """The status that was asked for, in BILL's shape, and nothing is done."""
    before = vendors(api)
    api.mock.control.faults("createVendor", "before_commit", status=status)
    response = create_vendor(api)
    assert (response.status, decode(response.body)[0]["code"]) == (status, "BDC_1001")  # type: ignore[index]
    assert vendors(api) == before
    assert (last(api)["tookEffect"], last(api)["faults"]) == (False, ["before_commit"])
    assert create_vendor(api).status == 201


@pytest.mark.parametrize(("status", "kind"), [(500, "application/json"), (502, "text/html"), (504, "text/html")])
def test_after_commit(api: Api, status: int, kind: str) -> None:
    """It is done, and the caller hears of a failure: BILL's own, or a page of the gateway before it."""
    before = vendors(api)
    api.mock.control.faults("createVendor", "after_commit", status=status)
    response = create_vendor(api)
    assert (response.status, response.header("content-type")) == (status, kind)
    assert vendors(api) == before + 1
    entry = last(api)
    assert (entry["status"], entry["tookEffect"], entry["effects"], entry["changed"]) == (
        status,
        True,
        1,
        {"vendors": 1},
    )


@pytest.mark.parametrize(
    ("kind", "broken", "done"),
    [("no_answer", "closed", 1), ("reset_after_commit", "reset", 1), ("connection_reset", "reset", 0)],
)
def test_broken_connections(api: Api, kind: str, broken: str, done: int) -> None:
    """The adapter is told to end the connection; two of the kinds act before."""
    before = vendors(api)
    api.mock.control.faults("createVendor", kind)
    assert create_vendor(api).broken == broken
    assert vendors(api) == before + done


def test_delay(api: Api) -> None:
    """The adapter is told to wait; the answer stays."""
    api.mock.control.faults("listVendors", "delay", seconds=2.5)
    response = ask(api, "GET", "/vendors")
    assert (response.status, response.seconds) == (200, 2.5)


def test_delays_add_up(api: Api) -> None:
    """Two faults strike the same request."""
    for seconds in (1, Decimal("0.5")):
        api.mock.control.faults("*", "delay", seconds=seconds)
    assert ask(api, "GET", "/vendors").seconds == 1.5


def test_truncated_body(api: Api) -> None:
    """Half of the bytes, under the length of all."""
    api.mock.control.faults("listVendors", "truncated")
    response = ask(api, "GET", "/vendors")
    whole = ask(api, "GET", "/vendors").body
    assert (response.broken, response.length) == ("cut", len(whole))
    assert whole.startswith(response.body)
    assert 0 < len(response.body) < len(whole)


def test_html_and_empty_bodies(api: Api) -> None:
    """With the status of success, or the one that was asked for."""
    api.mock.control.faults("createVendor", "html")
    api.mock.control.faults("createVendor", "empty", after=1)
    api.mock.control.faults("createVendor", "html", after=2, status=503)
    seen = [create_vendor(api) for _ in range(3)]
    assert [(one.status, one.body[:6]) for one in seen] == [(201, b"<html>"), (201, b""), (503, b"<html>")]


@pytest.mark.parametrize(
    ("kind", "more", "seen"),
    [
        ("unknown_enum", {"field": "paymentStatus"}, "SOMETHING_NEW"),
        ("unknown_enum", {"field": "paymentStatus", "value": "HALF_PAID"}, "HALF_PAID"),
        ("null_field", {"field": "paymentStatus"}, None),
        ("missing_field", {"field": "paymentStatus"}, "-"),
    ],
)
def test_named_field_is_changed(api: Api, kind: str, more: dict[str, Any], seen: object) -> None:
    """In the answer alone: what is kept stays as it is."""
    bill = api.bill()
    api.mock.control.faults("getBill", kind, **more)
    body: Any = decode(ask(api, "GET", f"/bills/{bill['id']}").body)
    assert body.get("paymentStatus", "-") == seen
    assert api.get(f"/bills/{bill['id']}").body["paymentStatus"] == bill["paymentStatus"]


def test_field_of_every_object_of_a_list(api: Api) -> None:
    """A path goes through arrays."""
    api.bill()
    api.bill()
    api.mock.control.faults("listBills", "null_field", field="results.invoice.invoiceNumber")
    body: Any = decode(ask(api, "GET", "/bills").body)
    assert [row["invoice"]["invoiceNumber"] for row in body["results"]] == [None, None]


def numbers(node: Any) -> list[Any]:
    """All numbers in objects and arrays."""
    if isinstance(node, dict | list):
        inner = node.values() if isinstance(node, dict) else node
        return [one for value in inner for one in numbers(value)]
    return [node] if isinstance(node, int | Decimal) and not isinstance(node, bool) else []


def test_every_number_arrives_as_text(api: Api) -> None:
    """Some numerics may arrive as strings; the digits stay, also those of tiny amounts.

    platform.md 7 [PM, T2].
    """
    bill = api.bill(billLineItems=[{"amount": Decimal("0.00000010")}, {"amount": 7}])
    assert numbers(bill)
    api.mock.control.faults("getBill", "number_as_text")
    body: Any = decode(ask(api, "GET", f"/bills/{bill['id']}").body)
    assert numbers(body) == []
    assert [line["amount"] for line in body["billLineItems"]] == ["0.00000010", "7"]
    assert body["archived"] is False
    assert api.get(f"/bills/{bill['id']}").body == bill


def test_one_number_arrives_as_text(api: Api) -> None:
    """In each object of a list; the others stay numbers."""
    bills = [api.bill(5), api.bill(6)]
    api.mock.control.faults("listBills", "number_as_text", field="results.amount")
    body: Any = decode(ask(api, "GET", "/bills").body)
    assert [(row["amount"], row["dueAmount"]) for row in body["results"]] == [("5", 5), ("6", 6)]
    assert [row["id"] for row in body["results"]] == [bill["id"] for bill in bills]


@pytest.mark.parametrize("kind", ["unknown_enum", "null_field", "missing_field"])
def test_field_is_chosen_when_none_is_named(api: Api, kind: str) -> None:
    """The first that fits, and never the id."""
    bill = api.bill()
    api.mock.control.faults("getBill", kind)
    body: Any = decode(ask(api, "GET", f"/bills/{bill['id']}").body)
    assert body != bill
    assert body["id"] == bill["id"]


def test_late_visibility_of_what_was_made(api: Api) -> None:
    """Lists leave it out for a minute of the clock; reading it by its id works at once."""
    api.mock.control.faults("createVendor", "late_visibility", seconds=60)
    made: Any = decode(create_vendor(api).body)
    assert api.get(f"/vendors/{made['id']}").status == 200
    assert made["id"] not in api.get("/vendors").ids
    assert made["id"] not in api.get("/vendors", "filters=name:eq:New").ids
    api.clock.advance(60)
    assert made["id"] in api.get("/vendors").ids


def test_late_visibility_of_a_list(api: Api) -> None:
    """The next two calls leave out what was made in the last minute, the third shows it."""
    api.clock.advance(3600)
    api.login()
    made: Any = decode(create_vendor(api).body)
    api.mock.control.faults("listVendors", "late_visibility", times=2)
    seen = [api.get("/vendors").ids for _ in range(3)]
    assert [made["id"] in ids for ids in seen] == [False, False, True]
    assert [len(ids) for ids in seen] == [2, 2, 3]


def test_faults_combine(api: Api) -> None:
    """The worst case for whoever pays: done, no answer, and not in the list yet."""
    bill = api.bill(100)
    api.mock.control.faults("createPayment", "no_answer")
    api.mock.control.faults("createPayment", "late_visibility", seconds=120)
    body = api.payment_body(bill, 100, transactionNumber="T1")
    assert ask(api, "POST", "/payments", body).broken == "closed"
    assert last(api)["faults"] == ["no_answer", "late_visibility"]
    assert api.get("/payments", "filters=transactionNumber:eq:T1").ids == []
    api.clock.advance(120)
    assert len(api.get("/payments", "filters=transactionNumber:eq:T1").ids) == 1


def test_times_and_after(api: Api) -> None:
    """One passes, two are struck, and then it is over."""
    api.mock.control.faults("listVendors", "before_commit", times=2, after=1)
    assert [api.get("/vendors").status for _ in range(5)] == [200, 500, 500, 200, 200]
    fault = api.mock.control.faults()["results"][0]
    assert (fault["passed"], fault["struck"]) == (1, 2)


def test_without_an_end(api: Api) -> None:
    """`times: null` strikes until the faults are cleared, or all is reset."""
    api.mock.control.faults("*", "before_commit", times=None)
    assert {api.get("/vendors").status for _ in range(5)} == {500}
    assert api.mock.control.faults(clear=True) == {"results": []}
    assert api.get("/vendors").status == 200
    api.mock.control.faults("*", "before_commit", times=None)
    api.mock.control.reset()
    assert api.mock.control.faults() == {"results": []}


def test_kinds_that_follow_a_commit_wait_for_a_success(api: Api) -> None:
    """A request that was refused leaves the fault to the next one: a session that has ended does not use it up."""
    api.mock.control.faults("createVendor", "no_answer")
    assert ask(api, "POST", "/vendors", {}).status == 400
    assert create_vendor(api).broken == "closed"
    assert create_vendor(api).broken == ""


def test_other_operations_are_left_alone(api: Api) -> None:
    """Neither struck nor counted."""
    api.mock.control.faults("createVendor", "before_commit")
    assert api.get("/vendors").status == 200
    assert api.mock.control.faults()["results"][0]["struck"] == 0


def test_unknown_paths_are_left_alone(api: Api) -> None:
    """What leads nowhere is no operation, `*` or not."""
    api.mock.control.faults("*", "html", times=None)
    api.mock.world.veil.hide(["x"], api.clock.now(), [60])
    assert api.get("/nothing").status == 404


def test_every_kind_can_be_set(api: Api) -> None:
    """With nothing but its name."""
    for kind in KINDS:
        api.mock.control.faults("getVendor", kind, times=None)
        assert ask(api, "GET", f"/vendors/{api.company['vendorId']}") is not None
        api.mock.control.faults(clear=True)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"operation": "createVendors", "kind": "html"}, "did you mean createVendor"),
        ({"operation": "zzz", "kind": "html"}, "operation must be an operationId or *"),
        ({"operation": "createVendor"}, "kind must be one of before_commit"),
        ({"kind": "html"}, "operation must be"),
        ({"operation": "createVendor", "kind": "html", "times": 0}, "times is out of its range"),
        ({"operation": "createVendor", "kind": "html", "times": True}, "times is out of its range"),
        ({"operation": "createVendor", "kind": "html", "after": -1}, "after is out of its range"),
        ({"operation": "createVendor", "kind": "html", "seconds": 1}, "html does not take seconds"),
        ({"operation": "createVendor", "kind": "html", "status": 99}, "status is out of its range"),
        ({"operation": "createVendor", "kind": "before_commit", "status": 200}, "status is out of its range"),
        ({"operation": "createVendor", "kind": "before_commit", "status": None}, "status is out of its range"),
        ({"operation": "createVendor", "kind": "delay", "seconds": -1}, "seconds is out of its range"),
        ({"operation": "createVendor", "kind": "delay", "seconds": "1"}, "seconds is out of its range"),
        ({"operation": "getBill", "kind": "null_field", "field": 1}, "field is out of its range"),
        ({"operation": "getBill", "kind": "null_field", "field": "state"}, "getBill has no state"),
        ({"operation": "listBills", "kind": "null_field", "field": "results.state"}, "listBills has no results.state"),
    ],
)
def test_wrong_faults_are_refused(api: Api, arguments: dict[str, Any], problem: str) -> None:
    """With what is wrong about them; none is set."""
    response = api.mock.handle(Request("POST", "/_mock/faults", body=encode(arguments)))
    assert response.status == 400
    assert re.search(re.escape(problem), response.body.decode())
    assert api.mock.control.faults() == {"results": []}


def test_faults_over_http(api: Api) -> None:
    """POST sets, GET lists."""
    body = encode({"operation": "listVendors", "kind": "delay", "times": 3, "after": 2, "seconds": 0.5})
    assert api.mock.handle(Request("POST", "/_mock/faults", body=body)).status == 200
    assert decode(api.mock.handle(Request("GET", "/_mock/faults")).body) == {
        "results": [
            {
                "operation": "listVendors",
                "kind": "delay",
                "times": 3,
                "after": 2,
                "passed": 0,
                "struck": 0,
                "seconds": Decimal("0.5"),
            }
        ]
    }
