"""The mock behind a real port: a raw ASGI application, and uvicorn to run it."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from dataclasses import replace
from ipaddress import ip_address
from typing import Any, Protocol, TypeAlias

import uvicorn

from bill_mock.body import LARGEST_BODY
from bill_mock.codec import encode
from bill_mock.control import PREFIX
from bill_mock.core import MockBill
from bill_mock.courier import Courier, Route
from bill_mock.joined import JoinedProtocol
from bill_mock.limits import flight_of
from bill_mock.message import CUT, RESET, SANDBOX, Request, Response
from bill_mock.page import is_page

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
AsgiApp: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

_JSON = ("content-type", "application/json")
_PROTO = "x-forwarded-proto"
_BACKLOG = 128
_START_SECONDS = 10.0
_LINGER_NOT = struct.pack("ii", 1, 0)


class Answers(Protocol):
    """A mock, or what stands before one."""

    def handle(self, request: Request) -> Response:
        """Answer a request, and never raise."""
        ...


class App:
    """ASGI application around a mock.

    Args:
        mock: what answers.
        open_control: True lets other hosts use `/_mock`; otherwise only the loopback interface may.
        route: where notifications may go; to this machine alone when left out.
    """

    def __init__(self, mock: Answers, *, open_control: bool = False, route: Route | None = None) -> None:
        self._mock = mock
        self._open_control = open_control
        self._courier = Courier(mock, route or Route()) if isinstance(mock, MockBill) else None
        self._page: AsgiApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request; bodies above 8 MB are refused as soon as that is known."""
        if scope["type"] != "http":
            message = f"unsupported scope {scope['type']}"
            raise RuntimeError(message)
        headers = {key.decode("latin-1"): value.decode("latin-1") for key, value in scope["headers"]}
        path = _path(scope)
        if path.startswith(PREFIX) and not (self._open_control or _is_local(scope, headers)):
            await _send(send, _refusal(403, "control endpoints are for the loopback interface"))
            return
        if is_page(path) and isinstance(self._mock, MockBill):
            await self._shown(self._mock, scope, receive, send)
            return
        body = await _body(headers.get("content-length", "0"), receive)
        if body is None:
            await _send(send, _refusal(413, "body: must have at most 8388608 bytes"))
            return
        query = scope["query_string"].decode("latin-1")
        response = await self._answered(Request(scope["method"], path, query, headers, body, _base(scope, headers)))
        if self._courier is not None:
            self._courier.wake()
        if response.broken:
            await _break(send, receive, response)
        else:
            await _send(send, response)

    async def _shown(self, mock: MockBill, scope: Scope, receive: Receive, send: Send) -> None:
        if self._page is None:
            from bill_mock.page.app import page_for

            self._page = page_for(mock)
        await self._page(scope, receive, send)
        if self._courier is not None:
            self._courier.wake()

    async def _answered(self, request: Request) -> Response:
        with flight_of(self._mock, request) as flight:
            if flight.delay:
                await asyncio.sleep(flight.delay)
            response = self._mock.handle(replace(request, crowded=True) if flight.crowded else request)
            if response.seconds:
                await asyncio.sleep(response.seconds)
            return response


def bind(host: str, port: int) -> socket.socket:
    """A socket that listens already, so that clients may connect while the server starts; port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen(_BACKLOG)
    return listener


def url_of(listener: socket.socket) -> str:
    """Base URL of a bound socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def server_for(mock: Answers, *, open_control: bool = False, route: Route | None = None) -> uvicorn.Server:
    """A uvicorn server, not yet running, without access log (it would print ids)."""
    app = App(mock, open_control=open_control, route=route)
    return uvicorn.Server(
        uvicorn.Config(
            app,
            http=JoinedProtocol,
            lifespan="off",
            access_log=False,
            log_level="warning",
            server_header=False,
            proxy_headers=False,  # the application reads them itself, which is quicker
        )
    )


@contextmanager
def running(mock: Answers, host: str = "127.0.0.1", port: int = 0, *, route: Route | None = None) -> Iterator[str]:
    """Serve in a thread for the length of a `with` block, which gets the base URL.

    Raises:
        TimeoutError: the server has not started after 10 seconds.
    """
    listener = bind(host, port)
    server = server_for(mock, route=route)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait_until_started(server)
        yield url_of(listener)
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


def _wait_until_started(server: uvicorn.Server) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not server.started:
        if time.monotonic() > deadline:
            message = "the mock did not start"
            raise TimeoutError(message)
        time.sleep(0.005)


def _path(scope: Scope) -> str:
    raw: bytes | None = scope.get("raw_path")
    return str(scope["path"]) if raw is None else raw.decode("latin-1").partition("?")[0]


def _base(scope: Scope, headers: Mapping[str, str]) -> str:
    """Scheme and host that links begin with; a proxy may have ended TLS."""
    host = headers.get("host")
    if not host:
        return SANDBOX
    scheme = headers.get(_PROTO) if headers.get(_PROTO) in ("http", "https") else scope.get("scheme", "http")
    return f"{scheme}://{host}"


def _is_local(scope: Scope, headers: Mapping[str, str]) -> bool:
    """Whether a request comes from this machine, and came to a proxy on this machine from here as well."""
    client = scope.get("client")
    told = headers.get("x-forwarded-for", "")
    addresses = [*([client[0]] if client else []), *(part.strip() for part in told.split(",") if part.strip())]
    return all(_is_loopback(address) for address in addresses)


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False


async def _body(announced: str, receive: Receive) -> bytes | None:
    if announced.isdigit() and int(announced[:20]) > LARGEST_BODY:
        return None
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        chunk: bytes = message.get("body", b"")
        chunks.append(chunk)
        size += len(chunk)
        if size > LARGEST_BODY:
            return None
        if message["type"] == "http.disconnect" or not message.get("more_body"):
            return b"".join(chunks)


def _refusal(status: int, message: str) -> Response:
    entry: dict[str, object] = {
        "code": None,
        "severity": "ERROR",
        "category": "REQUEST",
        "message": message,
        "params": {},
    }
    return Response(status, (_JSON, ("connection", "close")), encode([entry]))


async def _send(send: Send, response: Response, *, more: bool = False) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers]
    length = len(response.body) if response.length is None else response.length
    headers.append((b"content-length", str(length).encode("ascii")))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body, "more_body": more})


async def _break(send: Send, receive: Receive, response: Response) -> None:
    """End the connection: reset, closed, or closed within the body.

    Raises:
        RuntimeError: the server hides its connections.
    """
    # ASGI knows no way to drop a connection; the methods of uvicorn belong to an object that holds it.
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        message = "this server cannot break a connection"
        raise RuntimeError(message)
    if response.broken == CUT:
        await _send(send, response, more=True)
    if response.broken == RESET:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass
