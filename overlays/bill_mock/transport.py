"""The mock as transports of httpx: requests are answered in the process, without a socket."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import anyio
import httpx

from bill_mock.limits import flight_of
from bill_mock.message import Request

if TYPE_CHECKING:
    from bill_mock.core import MockBill
    from bill_mock.limits import Flight


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
            return _answered(self._mock, request, asked, flight)


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
            return _answered(self._mock, request, asked, flight)


def _asked(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    base = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    return Request(request.method, path, query, dict(request.headers), body, base)


def _answered(mock: MockBill, request: httpx.Request, asked: Request, flight: Flight) -> httpx.Response:
    response = mock.handle(replace(asked, crowded=flight.crowded) if flight.crowded else asked)
    return httpx.Response(response.status, headers=list(response.headers), content=response.body, request=request)
