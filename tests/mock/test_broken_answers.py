"""What the adapters make of faults: a client hears the same from a port as in the process."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest
import uvicorn

from bill_mock.message import RESET, Response
from bill_mock.server import App, bind, running, url_of
from bill_mock.transport import AsyncMockTransport, MockTransport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock import MockBill, Request

HEALTH, OPERATION = "/connect/v3/health", "getHealthCheck"
BROKEN = [
    ("no_answer", httpx.RemoteProtocolError, "without sending a response"),
    ("connection_reset", httpx.ReadError, "reset"),
    ("reset_after_commit", httpx.ReadError, "reset"),
    ("truncated", httpx.RemoteProtocolError, "without sending complete message body"),
]


@contextmanager
def in_process(mock: MockBill) -> Iterator[httpx.Client]:
    """A client with the mock as its transport."""
    with httpx.Client(base_url="https://gateway.stage.bill.com", transport=MockTransport(mock)) as client:
        yield client


@contextmanager
def on_a_port(mock: MockBill) -> Iterator[httpx.Client]:
    """A client of a server, as `bill-mock serve` runs it."""
    with running(mock) as url, httpx.Client(base_url=url) as client:
        yield client


@contextmanager
def on_a_port_without_httptools(mock: MockBill) -> Iterator[httpx.Client]:
    """The same where uvicorn has no faster parser."""
    listener = bind("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(App(mock), http="h11", loop="asyncio", lifespan="off", log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        with httpx.Client(base_url=url_of(listener)) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


@pytest.fixture(params=[in_process, on_a_port, on_a_port_without_httptools], ids=lambda one: one.__name__)
def client(request: pytest.FixtureRequest, mock: MockBill) -> Iterator[httpx.Client]:
    """Each of the ways to the mock."""
    with request.param(mock) as client:
        yield client


@pytest.mark.parametrize(("kind", "error", "text"), BROKEN)
def test_connection_ends(
    mock: MockBill, client: httpx.Client, kind: str, error: type[Exception], text: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The same exception on every way; the next request is answered, and the server has nothing to complain of."""
    mock.control.faults(OPERATION, kind)
    with pytest.raises(error, match=text):
        client.get(HEALTH)
    assert client.get(HEALTH).status_code == 200
    assert caplog.text == ""


@pytest.mark.parametrize("kind", ["delay", "no_answer"])
def test_client_that_waits_no_longer(mock: MockBill, client: httpx.Client, kind: str) -> None:
    """An answer that takes longer than the client waits is a timeout."""
    mock.control.faults(OPERATION, kind, seconds=0.5)
    with pytest.raises(httpx.ReadTimeout):
        client.get(HEALTH, timeout=0.1)
    assert client.get(HEALTH).status_code == 200


def test_slow_answer(mock: MockBill, client: httpx.Client) -> None:
    """A client that waits gets it."""
    mock.control.faults(OPERATION, "delay", seconds=0.05)
    begun = time.monotonic()
    assert client.get(HEALTH, timeout=5).status_code == 200
    assert time.monotonic() - begun >= 0.05


def test_html_and_empty(mock: MockBill, client: httpx.Client) -> None:
    """Answers that are no JSON."""
    mock.control.faults(OPERATION, "html")
    answer = client.get(HEALTH)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html")
    mock.control.faults(OPERATION, "empty")
    answer = client.get(HEALTH)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(("kind", "error", "text"), BROKEN)
def test_asyncio_in_the_process(mock: MockBill, kind: str, error: type[Exception], text: str) -> None:
    """The same exceptions for `httpx.AsyncClient`."""
    mock.control.faults(OPERATION, kind)

    async def call() -> None:
        transport = AsyncMockTransport(mock)
        async with httpx.AsyncClient(base_url="https://gateway.stage.bill.com", transport=transport) as client:
            await client.get(HEALTH)

    with pytest.raises(error, match=text):
        asyncio.run(call())


@pytest.mark.parametrize(("timeout", "ends"), [(0.01, True), (5, False)])
def test_asyncio_slow_answer(mock: MockBill, timeout: float, *, ends: bool) -> None:
    """Waited for, or given up at once."""
    mock.control.faults(OPERATION, "delay", seconds=0.02)

    async def call() -> int:
        transport = AsyncMockTransport(mock)
        async with httpx.AsyncClient(base_url="https://x", transport=transport, timeout=timeout) as client:
            return (await client.get(HEALTH)).status_code

    if ends:
        with pytest.raises(httpx.ReadTimeout):
            asyncio.run(call())
    else:
        assert asyncio.run(call()) == 200


def test_server_that_hides_its_connections() -> None:
    """Under another ASGI server the fault is an error that says so, and no silence."""

    class Resetting:
        """Answers nothing."""

        def handle(self, request: Request) -> Response:
            """Reset the connection."""
            assert request.path == HEALTH
            return Response(200, broken=RESET)

    transport = httpx.ASGITransport(App(Resetting()))

    async def call() -> None:
        async with httpx.AsyncClient(base_url="http://x", transport=transport) as client:
            await client.get(HEALTH)

    with pytest.raises(RuntimeError, match="cannot break"):
        asyncio.run(call())
