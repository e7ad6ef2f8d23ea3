"""The mock behind a real port."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

from bill_mock.server import App, bind, running, url_of
from tests.mock.support import TRUSTED_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from bill_mock import MockBill


@pytest.fixture
def url(mock: MockBill) -> Iterator[str]:
    """Base URL of a running server."""
    with running(mock) as url:
        yield url


def test_sign_in_and_read_over_a_port(url: str) -> None:
    """Seed, login and a list with a query, over HTTP alone."""
    with httpx.Client(base_url=url) as client:
        company = client.post("/_mock/seed", json={"scenario": "small-company"}).json()
        login = client.post("/connect/v3/login", json={name: company[name] for name in TRUSTED_FIELDS})
        headers = {"sessionId": login.json()["sessionId"], "devKey": company["devKey"]}
        query = {"filters": 'name:eq:"Acme Paper"', "max": "1"}
        answer = client.get("/connect/v3/vendors", headers=headers, params=query)
        assert [row["id"] for row in answer.json()["results"]] == [company["vendorId"]]
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-request-id"]


def test_port_is_on_the_loopback_interface(url: str) -> None:
    """Nothing else can reach it by default."""
    assert urlsplit(url).hostname == "127.0.0.1"


def test_announced_body_above_8_mb_is_refused_unread(url: str) -> None:
    """413 as soon as the header is there."""
    port = urlsplit(url).port
    with socket.create_connection(("127.0.0.1", port or 0), timeout=5) as connection:
        head = "POST /connect/v3/login HTTP/1.1\r\nhost: x\r\ncontent-length: 52428800\r\n\r\n"
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


def test_chunked_body_above_8_mb_is_refused(url: str) -> None:
    """413 without an announced length, once there is too much."""
    chunks = (b" " * 1024 * 1024 for _ in range(50))
    try:
        status = httpx.post(f"{url}/connect/v3/login", content=chunks).status_code
    except httpx.WriteError:  # the connection is closed while the rest is still on its way
        return
    assert status == 413


def test_garbage_on_the_wire_does_not_stop_the_server(url: str) -> None:
    """The next request is answered."""
    with socket.create_connection(("127.0.0.1", urlsplit(url).port or 0), timeout=5) as connection:
        connection.sendall(b"\x16\x03\x01\x00\xff garbage\r\n\r\n")
        connection.recv(1000)
    assert httpx.get(f"{url}/connect/v3/health").status_code == 200


def ask(app: App, path: str, client: str, **headers: str) -> int:
    """Status of a GET from a peer with this address."""
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": b""}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": raw, "client": (client, 1)}
    asyncio.run(app(scope, receive, send))
    return int(sent[0]["status"])


def test_control_endpoints_are_for_the_loopback_interface(mock: MockBill) -> None:
    """Another host is refused unless the server was told otherwise; the API itself is open."""
    assert ask(App(mock), "/_mock/sms", "10.0.0.1") == 403
    assert ask(App(mock), "/_mock/sms", "127.0.0.1") == 200
    assert ask(App(mock), "/_mock/sms", "::1") == 200
    assert ask(App(mock), "/connect/v3/health", "10.0.0.1") == 200
    assert ask(App(mock, open_control=True), "/_mock/sms", "10.0.0.1") == 200


@pytest.mark.parametrize(
    ("forwarded", "status"),
    [("127.0.0.1", 200), ("10.0.0.1", 403), ("127.0.0.1, 10.0.0.1", 403), ("unknown", 403), ("::1,127.0.0.1", 200)],
)
def test_a_proxy_on_this_machine_lets_nobody_in(mock: MockBill, forwarded: str, status: int) -> None:
    """What it says of its own caller counts; what cannot be read is no address of this machine."""
    assert ask(App(mock), "/_mock/sms", "127.0.0.1", x_forwarded_for=forwarded) == status


@pytest.mark.parametrize(("proto", "scheme"), [("https", "https"), ("http", "http"), ("gopher", "http")])
def test_links_begin_with_the_scheme_that_a_proxy_was_asked_by(url: str, proto: str, scheme: str) -> None:
    """As where TLS ends at the proxy."""
    with httpx.Client(base_url=url, headers={"x-forwarded-proto": proto}) as client:
        company = client.post("/_mock/seed").json()
        login = client.post("/connect/v3/login", json={name: company[name] for name in TRUSTED_FIELDS})
        headers = {"sessionId": login.json()["sessionId"], "devKey": company["devKey"]}
        answer = client.get(f"/connect/v3/exports/{company['exportId']}/download-link", headers=headers)
        assert answer.json()["downloadLink"].startswith(f"{scheme}://127.0.0.1:")


def test_other_protocols_are_refused(mock: MockBill) -> None:
    """There are no websockets."""

    async def call() -> None:
        await App(mock)({"type": "websocket"}, asyncio.Future, asyncio.sleep)  # type: ignore[arg-type]

    with pytest.raises(RuntimeError, match="websocket"):
        asyncio.run(call())


def test_url_of_an_ipv6_address() -> None:
    """The address stands in brackets."""
    try:
        listener = bind("::1", 0)
    except OSError:
        pytest.skip("no IPv6 here")
    with listener:
        assert url_of(listener).startswith("http://[::1]:")
