from __future__ import annotations

import asyncio
import io
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from bill_client import AsyncBillClient, BillClient, OutcomeUnknown, TransportError
from tests.overlay.support import LOGIN, Script


def _raising(error: Exception) -> httpx.MockTransport:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise error

    return httpx.MockTransport(Script(answer))


@pytest.mark.parametrize(
    ("error", "sent"),
    [
        (httpx.ConnectError("refused"), False),
        (httpx.ConnectTimeout("slow"), False),
        (httpx.PoolTimeout("busy"), False),
        (httpx.WriteError("broken"), True),
        (httpx.ReadTimeout("silence"), True),
        (httpx.RemoteProtocolError("nonsense"), True),
        (OSError("disk"), True),
        (RuntimeError("a transport of one's own"), True),
        (StopIteration(), True),
    ],
    ids=repr,
)
def test_whatever_a_transport_raises_is_a_transport_error(error: Exception, sent: bool) -> None:  # noqa: FBT001
    """And says whether the server may have acted, sync and async alike; in doubt it may."""
    with BillClient(LOGIN, testing=True, transport=_raising(error)) as client, pytest.raises(TransportError) as caught:
        client.bills.get("00n01")

    async def main() -> None:
        async with AsyncBillClient(LOGIN, testing=True, transport=_raising(error)) as client:
            await client.bills.get("00n01")

    with pytest.raises(TransportError) as acaught:
        asyncio.run(main())
    for found in (caught.value, acaught.value):
        assert (found.sent, found.operation) == (sent, "getBill")


@contextmanager
def _server(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65_536)
                talk(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def test_an_answer_that_is_cut_off_keeps_its_status() -> None:
    """201 and then silence: the server acted."""
    head = b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\nX-Request-Id: r-9\r\nSet-Cookie: a=canary\r\n\r\n{"
    with (
        _server(lambda connection: connection.sendall(head)) as url,
        BillClient(retry=False, base_url=url) as client,
        pytest.raises(TransportError) as caught,
    ):
        client.health.check()
    assert (caught.value.sent, caught.value.status, caught.value.request_id) == (True, 201, "r-9")
    assert caught.value.response is not None
    assert "set-cookie" not in caught.value.response.headers


def test_nobody_listening_is_never_sent() -> None:
    """A refused connection is safe to repeat."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with (
        BillClient(testing=True, base_url=f"http://127.0.0.1:{port}") as client,
        pytest.raises(TransportError) as caught,
    ):
        client.health.check()
    assert caught.value.sent is False


def _uploading(bodies: list[bytes]) -> httpx.MockTransport:
    """Refuses the first upload for its session and takes the second."""

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        ended = [{"code": "BDC_1109", "message": "Session is invalid."}]
        return httpx.Response(401, json=ended) if len(bodies) == 1 else httpx.Response(200, json={"id": "0du01"})

    return httpx.MockTransport(Script(answer))


def test_a_file_is_read_again_from_where_it_stood_after_a_new_sign_in() -> None:
    """The replay sends the same bytes."""
    file = io.BytesIO(b"skipped-content")
    file.seek(8)
    bodies: list[bytes] = []
    with BillClient(LOGIN, testing=True, transport=_uploading(bodies)) as client:
        client.raw.documents.create_for_bill("00n01", file, name="invoice.pdf")
    assert bodies == [b"content", b"content"]


def test_async_files_are_read_again_too() -> None:
    """The same for asyncio."""
    bodies: list[bytes] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith(("/login", "/logout")):
            return httpx.Response(200, json={"sessionId": "session-1"})
        bodies.append(await request.aread())
        ended = [{"code": "BDC_1109", "message": "Session is invalid."}]
        return httpx.Response(401, json=ended) if len(bodies) == 1 else httpx.Response(200, json={"id": "0du01"})

    async def main() -> None:
        async with AsyncBillClient(LOGIN, testing=True, transport=httpx.MockTransport(answer)) as client:
            await client.raw.documents.create_for_bill("00n01", io.BytesIO(b"content"), name="invoice.pdf")

    asyncio.run(main())
    assert bodies == [b"content", b"content"]


def test_chunks_that_can_be_read_once_are_not_sent_in_part() -> None:
    """The replay says what to do instead of uploading nothing."""
    bodies: list[bytes] = []
    with (
        BillClient(LOGIN, testing=True, transport=_uploading(bodies)) as client,
        pytest.raises(TransportError, match="cannot be read again") as caught,
    ):
        client.raw.documents.create_for_bill("00n01", (each for each in [b"con", b"tent"]), name="invoice.pdf")
    assert bodies == [b"content"]
    assert caught.value.sent is False


def test_a_file_that_fails_while_it_is_read_leaves_the_outcome_open() -> None:
    """Its head had left, so the server may have acted."""

    def chunks() -> Iterator[bytes]:
        yield b"con"
        raise OSError("disk")

    with (
        BillClient(LOGIN, testing=True, transport=_uploading([])) as client,
        pytest.raises(OutcomeUnknown, match="OSError") as caught,
    ):
        client.raw.documents.create_for_bill("00n01", chunks(), name="invoice.pdf")
    assert isinstance(caught.value.failure, TransportError)
    assert caught.value.failure.sent is True


def test_asynchronous_chunks_go_with_the_asynchronous_client() -> None:
    """A file from the network is passed on as it comes."""
    bodies: list[bytes] = [b"first"]

    async def chunks() -> AsyncIterator[bytes]:
        for block in (b"con", b"tent"):
            yield block

    async def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(await request.aread())
        return httpx.Response(200, json={"id": "0du01", "sessionId": "session-1"})

    async def main() -> None:
        async with AsyncBillClient(LOGIN, testing=True, transport=httpx.MockTransport(answer)) as client:
            await client.raw.documents.create_for_bill("00n01", chunks(), name="invoice.pdf")

    asyncio.run(main())
    assert b"content" in bodies
