"""The mock as transports of httpx: requests are answered in the process, without a socket."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import anyio
import httpx

from bill_mock.limits import flight_of
from bill_mock.message import CLOSED, CUT, RESET, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bill_mock.core import MockBill
    from bill_mock.limits import Flight
    from bill_mock.message import Response


class MockTransport(httpx.BaseTransport):
    """For `httpx.Client(transport=...)`.

    Args:
        mock: what answers.
    """

    def __init__(self, mock: MockBill) -> None:
        self._mock = mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        asked = _asked(request, request.read())
        with flight_of(self._mock, asked) as flight:
            if flight.delay:
                time.sleep(flight.delay)
            response = _answer(self._mock, asked, flight)
            if response.seconds:
                time.sleep(_patience(request, response))
        return _told(request, response)


class AsyncMockTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient(transport=...)`.

    Args:
        mock: what answers.
    """

    def __init__(self, mock: MockBill) -> None:
        self._mock = mock

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        asked = _asked(request, await request.aread())
        with flight_of(self._mock, asked) as flight:
            if flight.delay:
                await anyio.sleep(flight.delay)
            response = _answer(self._mock, asked, flight)
            if response.seconds:
                await anyio.sleep(_patience(request, response))
        return _told(request, response)


def _asked(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    base = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    return Request(request.method, path, query, dict(request.headers), body, base)


def _answer(mock: MockBill, asked: Request, flight: Flight) -> Response:
    return mock.handle(replace(asked, crowded=flight.crowded) if flight.crowded else asked)


def _patience(request: httpx.Request, response: Response) -> float:
    """Seconds to wait for a slow answer.

    Raises:
        httpx.ReadTimeout: the client would not wait so long. It is told at once, so that a test need not wait either.
    """
    timeout = request.extensions.get("timeout", {}).get("read")
    if timeout is not None and response.seconds >= timeout:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    return response.seconds


def _told(request: httpx.Request, response: Response) -> httpx.Response:
    if response.broken == CLOSED:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    if response.broken == RESET:
        raise httpx.ReadError("[Errno 104] Connection reset by peer", request=request)
    headers = list(response.headers)
    if response.broken != CUT:
        return httpx.Response(response.status, headers=headers, content=response.body, request=request)
    headers.append(("content-length", str(response.length)))
    return httpx.Response(response.status, headers=headers, stream=_CutStream(request, response), request=request)


class _CutStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends too early."""

    def __init__(self, request: httpx.Request, response: Response) -> None:
        self._body = response.body
        told = f"received {len(response.body)} bytes, expected {response.length}"
        message = f"peer closed connection without sending complete message body ({told})"
        self._error = httpx.RemoteProtocolError(message, request=request)

    def __iter__(self) -> Iterator[bytes]:
        yield self._body
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        raise self._error
