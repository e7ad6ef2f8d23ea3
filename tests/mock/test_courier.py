"""Notifications from a server: in the background, to this machine alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from bill_mock import MockBill
from bill_mock.courier import Route
from bill_mock.outbox import sign
from bill_mock.server import running
from tests.mock.support import TRUSTED_FIELDS
from tests.mock.webhooks_support import EVENTS, SIGNATURE, body_of, new_key


class Listener(HTTPServer):
    """A receiver on a port of this machine."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = [200]
        self.received: list[tuple[str, str, bytes]] = []

    @property
    def url(self) -> str:
        """Its base URL."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Listener  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.received.append((self.path, self.headers[SIGNATURE], body))
        answers = self.server.answers
        self.send_response(answers.pop(0) if len(answers) > 1 else answers[0])
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name in the base class
        """Print nothing."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A receiver that runs."""
    with Listener() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def until(client: httpx.Client, wanted: str) -> Any:
    """The first delivery, once it has a status."""
    found: Any = None
    for _ in range(500):
        found = client.get("/_mock/deliveries").json()["results"]
        if found and found[0]["status"] == wanted:
            return found[0]
        time.sleep(0.01)
    pytest.fail(f"no delivery is {wanted}: {found}")


def subscribe(client: httpx.Client, url: str) -> Any:
    """Sign in, subscribe, and make a vendor."""
    company = client.post("/_mock/seed", json={}).json()
    login = client.post("/connect/v3/login", json={name: company[name] for name in TRUSTED_FIELDS})
    headers = {"sessionId": login.json()["sessionId"], "devKey": company["devKey"]}
    body = body_of("vendor.created", url=url)
    made = client.post(f"{EVENTS}/subscriptions", json=body, headers={**headers, "X-Idempotent-Key": new_key()})
    assert made.status_code == 200, made.text
    address = {"line1": "1 Road", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
    client.post("/connect/v3/vendors", json={"name": "V", "address": address}, headers=headers)
    return made.json()


def test_posted_to_an_address_of_this_machine(listener: Listener) -> None:
    """`to` leads notifications of any host to a receiver here, without TLS; the path stays."""
    with running(MockBill(), route=Route(to=listener.url)) as url, httpx.Client(base_url=url) as client:
        made = subscribe(client, "https://hooks.example.com/bill?x=1")
        until(client, "DELIVERED")
    ((path, signature, body),) = listener.received
    assert path == "/bill?x=1"
    assert signature == sign(made["securityKey"], body)


def test_repeats_by_the_clock(listener: Listener) -> None:
    """A move of the clock makes the next try due at once."""
    listener.answers = [500, 200]
    with running(MockBill(), route=Route(to=listener.url)) as url, httpx.Client(base_url=url) as client:
        subscribe(client, "https://hooks.example.com/bill")
        for _ in range(500):
            if listener.received:
                break
            time.sleep(0.01)
        client.post("/_mock/clock", json={"advance_seconds": 2})
        delivery = until(client, "DELIVERED")
    assert [attempt["statusCode"] for attempt in delivery["attempts"]] == [500, 200]


def test_never_posted_to_another_machine() -> None:
    """Unless it is allowed; the subscription stays on."""
    with running(MockBill()) as url, httpx.Client(base_url=url) as client:
        subscribe(client, "https://hooks.example.com/bill")
        delivery = until(client, "STOPPED")
    assert delivery["attempts"] == []
    assert "another machine" in delivery["note"]


def test_nobody_listens() -> None:
    """A connection that is refused counts as a failure, without a status."""
    with running(MockBill()) as url, httpx.Client(base_url=url) as client:
        subscribe(client, "https://127.0.0.1:9/bill")
        for _ in range(6):
            client.post("/_mock/clock", json={"advance_seconds": 16})
            time.sleep(0.05)
        delivery = until(client, "FAILED")
    assert [attempt.get("statusCode") for attempt in delivery["attempts"]] == [None] * 5


@pytest.mark.parametrize(
    ("route", "wanted", "url"),
    [
        (Route(), "https://127.0.0.1:8443/x", "https://127.0.0.1:8443/x"),
        (Route(), "https://[::1]/x", "https://[::1]/x"),
        (Route(), "https://localhost/x", "https://localhost/x"),
        (Route(), "https://hooks.example.com/x", None),
        (Route(), "https://localhost.example.com/x", None),
        (Route(), "https://127.0.0.1.example.com/x", None),
        (Route(), "https://127.0.0.1@example.com/x", None),
        (Route(), "https://10.0.0.1/x", None),
        (Route(anywhere=True), "https://hooks.example.com/x", "https://hooks.example.com/x"),
        (Route(to="http://localhost:1"), "https://hooks.example.com/x?y=1", "http://localhost:1/x?y=1"),
        (Route(to="http://example.com"), "https://localhost/x", None),
    ],
)
def test_routes(route: Route, wanted: str, url: str | None) -> None:
    """Addresses of this machine are known by their form: no name is looked up."""
    assert route.url(wanted) == url
