"""The control endpoints, over HTTP and as methods."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any

import pytest

from bill_mock import MockBill, Request
from bill_mock.codec import decode, encode
from tests.mock.support import Api


def control(mock: MockBill, method: str, name: str, body: object = None) -> tuple[int, Any]:
    """Call a control endpoint."""
    data = b"" if body is None else encode(body)
    path, _, query = name.partition("?")
    response = mock.handle(Request(method, f"/_mock/{path}", query, body=data))
    return response.status, decode(response.body)


def test_seed_answers_credentials_and_ids(mock: MockBill) -> None:
    """Everything a client needs to sign in, and objects to use."""
    status, company = control(mock, "POST", "seed", {"scenario": "small-company"})
    assert status == 200
    assert {"username", "password", "organizationId", "devKey", "apiToken", "partner", "approver"} <= company.keys()
    assert {"fundingAccountId", "vendorId", "customerId"} <= company.keys()
    assert company["partner"].keys() == {"username", "password", "appKey"}
    Api(mock, company).login()


def test_reset_forgets_everything(api: Api) -> None:
    """Sessions and credentials are gone; the same seed makes the same company again."""
    assert control(api.mock, "POST", "reset") == (200, {})
    assert api.get("/vendors").status == 401
    assert [entry["operation"] for entry in api.mock.control.requests()["results"]] == ["listVendors"]
    assert api.mock.control.seed() == api.company


def test_clock_is_read_set_and_moved(mock: MockBill) -> None:
    """`now` and `advance_seconds`."""
    assert control(mock, "GET", "clock") == (200, {"now": "2026-11-23T15:00:00.000+00:00"})
    assert control(mock, "POST", "clock", {"now": "2030-01-01T00:00:00Z"})[1]["now"].startswith("2030-01-01")
    assert control(mock, "POST", "clock", {"advance_seconds": 1.5})[1]["now"] == "2030-01-01T00:00:01.500+00:00"
    instant = datetime(2031, 1, 1, tzinfo=UTC)
    assert mock.control.clock(now=instant)["now"].startswith("2031-01-01")


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("clock", {"now": "soon"}),
        ("clock", {"now": "2030-01-01T00:00:00"}),
        ("clock", {"now": 5}),
        ("clock", {"advance_seconds": 1e30}),
        ("clock", {"advance_seconds": "x"}),
        ("clock", {"speed": 2}),
        ("clock", [1]),
        ("seed", {"scenario": "big-company"}),
        ("seed", {"scenario": []}),
        ("reset", {"x": 1}),
    ],
)
def test_wrong_arguments(mock: MockBill, name: str, body: object) -> None:
    """400 with a reason."""
    status, answer = control(mock, "POST", name, body)
    assert status == 400
    assert answer["error"]


def test_setting_the_stage_waits_for_requests(mock: MockBill) -> None:
    """A scenario set up while another thread's request is under way could be undone with it, so it has to wait."""
    companies: list[Any] = []
    thread = threading.Thread(target=lambda: companies.append(mock.control.seed()))
    with mock.lock:
        thread.start()
        thread.join(0.1)
        assert not companies
    thread.join()
    assert companies


def test_garbage_is_no_argument(mock: MockBill) -> None:
    """400 for what is not JSON."""
    assert mock.handle(Request("POST", "/_mock/clock", body=b"{")).status == 400


def test_unknown_endpoint_and_method(mock: MockBill) -> None:
    """404 and 405; only what is listed can be reached."""
    assert [control(mock, "GET", name)[0] for name in ("handle", "staged", "mock", "__init__")] == [404] * 4
    assert control(mock, "GET", "")[0] == 404
    response = mock.handle(Request("GET", "/_mock/seed"))
    assert (response.status, response.header("allow")) == (405, "POST")


def test_requests_are_logged_without_secrets(visitor: Api) -> None:
    """Operation, time, status and effect; neither credentials nor bodies nor ids of sessions."""
    visitor.login()
    visitor.get(f"/vendors/{visitor.company['vendorId']}", "password=hidden")
    visitor.vendor()
    visitor.get("/nothing/secret-in-path")
    status, answer = control(visitor.mock, "GET", "requests")
    assert status == 200
    seen = [(entry["operation"], entry["status"], entry["tookEffect"]) for entry in answer["results"]]
    assert seen == [
        ("login", 200, True),
        ("getVendor", 200, False),
        ("createVendor", 201, True),
        ("", 404, False),
    ]
    text = str(answer)
    secrets = [visitor.company[name] for name in ("password", "devKey", "apiToken", "rememberMeId")]
    for secret in (*secrets, visitor.headers["sessionId"], "hidden", "secret-in-path"):
        assert secret not in text


def test_refused_request_took_no_effect(api: Api) -> None:
    """What was refused is marked so."""
    api.post("/bills", api.bill_body(vendorId="009X"))
    assert api.mock.control.requests()["results"][-1]["tookEffect"] is False


def test_secrets_are_in_no_repr(api: Api) -> None:
    """Neither of requests, responses nor of what the world keeps."""
    company, world = api.company, api.mock.world
    request = Request("POST", "/connect/v3/login", f"devKey={company['devKey']}", api.headers, b"secret-body")
    kept = [*world.people.values(), *world.partners.values(), *world.sessions.values(), *world.api_tokens.values()]
    text = repr([request, api.mock.handle(request), api.mock, *kept])
    secrets = [company["password"], company["devKey"], company["apiToken"], company["partner"]["appKey"]]
    for secret in (*secrets, api.headers["sessionId"], "secret-body"):
        assert secret not in text


def test_requests_of_one_operation(api: Api) -> None:
    """How often it was called, and what came of each call."""
    bill = api.bill(100)
    api.pay(bill, 60)
    api.post("/payments", api.payment_body(bill, 60))
    status, answer = control(api.mock, "GET", "requests?operation=createPayment")
    assert status == 200
    first, second = answer["results"]
    assert (first["status"], first["tookEffect"], first["changed"]["payments"]) == (201, True, 1)
    assert (second["status"], second["tookEffect"], second["effects"], second["changed"]) == (422, False, 0, {})
    assert control(api.mock, "GET", "requests?operation=voidPayment") == (200, {"results": []})


def test_effects_of_a_change(api: Api) -> None:
    """One object that was changed is one effect."""
    api.patch(f"/vendors/{api.company['vendorId']}", {"name": "Renamed"})
    entry = api.mock.control.requests("updateVendor")["results"][-1]
    assert (entry["effects"], entry["changed"]) == (1, {"vendors": 1})
    api.login()
    entry = api.mock.control.requests("login")["results"][-1]
    assert (entry["tookEffect"], entry["effects"], entry["changed"]) == (True, 1, {})


def test_objects_by_type(api: Api) -> None:
    """As they are kept, of every organization, also those that belong to another object."""
    api.mock.control.seed()
    bill = api.bill(100)
    status, answer = control(api.mock, "GET", "objects/bills")
    assert status == 200
    assert [row["id"] for row in answer["results"]] == [bill["id"]]
    assert len(api.mock.control.objects("vendors")["results"]) == 4
    contact = {"firstName": "Con", "lastName": "Tact", "email": "con@example.com"}
    made = api.post(f"/customers/{api.company['customerId']}/contacts", contact)
    assert made.status == 201, made.body
    assert [row["id"] for row in control(api.mock, "GET", "objects/customers/*/contacts")[1]["results"]] == [
        made.body["id"]
    ]
    assert control(api.mock, "GET", "objects/customers%2F*%2Fcontacts")[0] == 200


def test_types_of_objects(api: Api) -> None:
    """How many there are of each; a type without objects is known, another word is not."""
    assert control(api.mock, "GET", "objects")[1]["types"]["vendors"] == 2
    assert control(api.mock, "GET", "objects/payments") == (200, {"results": []})
    status, answer = control(api.mock, "GET", "objects/payment")
    assert status == 400
    assert "payments" in answer["error"]


@pytest.mark.parametrize("path", ["requests?when=now", "objects?type=x&type=y", "sms?x=1", "clock/now"])
def test_wrong_queries(mock: MockBill, path: str) -> None:
    """400 with a reason, for GET as well."""
    status, answer = control(mock, "GET", path)
    assert status == 400
    assert answer["error"]
