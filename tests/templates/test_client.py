"""The clients: what is said about a call that failed, and what they send beside the request."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.templates.packages import Package, call, describe, record, refer, upload

FILE = upload("sendFile", "application/octet-stream", {"type": "string", "format": "binary"})
DOCUMENT = describe(
    {"Thing": record({"name": {"type": "string"}})},
    {"/connect/v3/thing": {"get": call("getThing", result=refer("Thing")), "post": FILE}},
)
URL = "https://example.com"


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """One thing to get."""
    return generate(DOCUMENT)


def failing(error: Exception) -> httpx.MockTransport:
    """A transport on which every call fails."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    return httpx.MockTransport(fail)


def outcomes(package: Package, url: str = URL, **options: Any) -> list[Any]:
    """What both clients return or raise for one call."""
    request = package.operation("get_thing").build()
    error = package.load("errors").TransportError
    client = package.load("client").Client(url, **options)
    later = package.load("client").AsyncClient(url, **options)

    async def send() -> Any:
        async with later:
            return await later.send(request)

    found: list[Any] = []
    acts: list[Callable[[], Any]] = [lambda: client.send(request), lambda: asyncio.run(send())]
    for act in acts:
        try:
            found.append(act())
        except error as failure:
            found.append(failure)
    client.close()
    return found


NEVER_SENT = [
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("busy"),
    httpx.ProxyError("no"),
    httpx.UnsupportedProtocol("what"),
    httpx.LocalProtocolError("bad header"),
]
MAYBE_SENT = [
    httpx.ReadTimeout("slow"),
    httpx.WriteTimeout("slow"),
    httpx.ReadError("reset"),
    httpx.WriteError("reset"),
    httpx.CloseError("closed"),
    httpx.RemoteProtocolError("garbage"),
]


@pytest.mark.parametrize("error", NEVER_SENT, ids=lambda error: type(error).__name__)
def test_what_never_left_is_known_not_to_be_sent(package: Package, error: Exception) -> None:
    """It may be sent again, whatever it was."""
    for failure in outcomes(package, transport=failing(error)):
        assert failure.sent is False
        assert str(failure).startswith(f"getThing: {type(error).__name__}")
        assert failure.response is None


@pytest.mark.parametrize("error", MAYBE_SENT, ids=lambda error: type(error).__name__)
def test_what_may_have_left_counts_as_sent(package: Package, error: Exception) -> None:
    """The server may have acted."""
    for failure in outcomes(package, transport=failing(error)):
        assert failure.sent is True
        assert failure.response is None


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"na'
        message = "reset"
        raise httpx.ReadError(message)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The same for asyncio."""
        for piece in self:
            yield piece


def test_an_answer_that_breaks_off_keeps_its_status(package: Package) -> None:
    """The server did act; how is known from the status."""
    transport = httpx.MockTransport(lambda _: httpx.Response(201, headers={"X-Id": "r1"}, stream=Cut()))
    for failure in outcomes(package, transport=transport):
        assert failure.sent is True
        assert (failure.response.status, failure.response.headers["x-id"]) == (201, "r1")
        assert "status 201" in str(failure)


def test_a_body_that_cannot_be_unpacked_keeps_its_status(package: Package) -> None:
    """As one that breaks off."""
    headers = {"Content-Encoding": "gzip"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=httpx.ByteStream(b"no gzip")))
    for failure in outcomes(package, transport=transport):
        assert (failure.sent, failure.response.status) == (True, 200)


def test_nobody_listening_is_not_sent(package: Package) -> None:
    """On a real socket."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        for failure in outcomes(package, url):
            assert failure.sent is False


def test_a_server_that_hangs_up_may_have_acted(package: Package) -> None:
    """On a real socket: it read the request, and closed."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def hang_up() -> None:
            for _ in range(2):
                connection, _ = server.accept()
                connection.recv(65_536)
                connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        for failure in outcomes(package, f"http://127.0.0.1:{server.getsockname()[1]}"):
            assert failure.sent is True
        thread.join()


def test_errors_do_not_show_secrets_of_the_request(package: Package) -> None:
    """Headers and bodies stay out of messages."""
    client = package.load("client").Client(URL, transport=failing(httpx.ReadError("reset")))
    request = package.operation("send_file").build(b"s3cret")
    with pytest.raises(package.load("errors").TransportError) as failure:
        client.send(request, headers={"devKey": "s3cret"})
    assert "s3cret" not in repr(failure.value) + str(failure.value) + repr(client) + repr(request)


def test_headers_and_timeouts_go_with_the_call(package: Package) -> None:
    """Those of the call win over those of the client; every phase has the same patience."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    client = package.load("client").Client(
        URL + "/", headers={"a": "1", "b": "1"}, timeout=5, transport=httpx.MockTransport(answer)
    )
    request = package.operation("get_thing").build()
    client.send(request, headers={"b": "2"}, timeout=0.5)
    client.send(request)
    assert [(one.headers["a"], one.headers["b"]) for one in seen] == [("1", "2"), ("1", "1")]
    assert [set(one.extensions["timeout"].values()) for one in seen] == [{0.5}, {5}]
    assert {str(one.url) for one in seen} == {"https://example.com/connect/v3/thing"}
    assert seen[0].headers["accept"] == "application/json"


def test_redirects_are_not_followed(package: Package) -> None:
    """Credentials do not travel to where an answer points."""
    transport = httpx.MockTransport(lambda _: httpx.Response(302, headers={"Location": "https://evil.example"}))
    assert [response.status for response in outcomes(package, transport=transport)] == [302, 302]


@pytest.mark.parametrize("url", ["example.com", "ftp://example.com", ""])
def test_an_address_without_scheme_is_refused(package: Package, url: str) -> None:
    """When the client is made, not with the first call."""
    for name in ("Client", "AsyncClient"):
        with pytest.raises(ValueError, match="base_url must begin with https://"):
            getattr(package.load("client"), name)(url)


def test_a_closed_client_opens_again(package: Package) -> None:
    """Closing twice does no harm."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    client = package.load("client").Client(URL, transport=transport)
    request = package.operation("get_thing").build()
    for _ in range(2):
        assert client.send(request).status == 200
        client.close()
        client.close()


def test_the_trust_is_made_once_for_the_process(package: Package) -> None:
    """It costs 25 ms each time."""
    shared = package.load("client").shared_ssl_context
    assert shared() is shared()


def streamed(package: Package, transport: httpx.MockTransport) -> list[Any]:
    """Status and chunks that both clients read, or the error that ends them."""
    request = package.operation("get_thing").build()
    error = package.load("errors").TransportError
    found: list[Any] = []

    def pull() -> None:
        with package.load("client").Client(URL, transport=transport) as client:
            incoming = client.stream(request)
            found.append(incoming.status)
            try:
                while chunk := incoming.read():
                    found.append(chunk)
            finally:
                incoming.close()

    async def apull() -> None:
        async with package.load("client").AsyncClient(URL, transport=transport) as client:
            incoming = await client.stream(request)
            found.append(incoming.status)
            try:
                while chunk := await incoming.read():
                    found.append(chunk)
            finally:
                await incoming.close()

    for act in (pull, lambda: asyncio.run(apull())):
        try:
            act()
        except error as failure:
            found.append(failure)
    return found


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in two pieces, and then perhaps an end that comes too early."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        """The pieces."""
        yield from (b"one", b"two")
        if self.error is not None:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The pieces."""
        for piece in self:
            yield piece


def test_a_body_can_be_read_as_it_comes(package: Package) -> None:
    """Chunk by chunk, with an empty one at the end."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Pieces()))
    assert streamed(package, transport) == [200, b"one", b"two"] * 2


def test_a_stream_that_breaks_says_what_had_come(package: Package) -> None:
    """Its status is on the error; one that never began has none."""
    broken = Pieces(httpx.ReadError("reset"))
    found = streamed(package, httpx.MockTransport(lambda _: httpx.Response(206, stream=broken)))
    assert [found[0], found[1], found[3].response.status, found[3].sent] == [206, b"one", 206, True]
    assert str(found[3]) == "getThing: status 206, then ReadError in the body"
    unsent = streamed(package, failing(httpx.ConnectError("refused")))
    assert [(error.sent, error.response) for error in unsent] == [(False, None)] * 2
