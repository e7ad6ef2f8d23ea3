"""The mock as transports of httpx: requests are answered in the process, without a socket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from bill_mock.message import Request

if TYPE_CHECKING:
    from bill_mock.core import MockBill


class MockTransport(httpx.BaseTransport):
    """For `httpx.Client(transport=...)`.

    Args:
        mock: what answers.
    """

    def __init__(self, mock: MockBill) -> None:
        self._mock = mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        return _answered(self._mock, request, request.read())


class AsyncMockTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient(transport=...)`.

    Args:
        mock: what answers.
    """

    def __init__(self, mock: MockBill) -> None:
        self._mock = mock

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        return _answered(self._mock, request, await request.aread())


def _answered(mock: MockBill, request: httpx.Request, body: bytes) -> httpx.Response:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    base = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    response = mock.handle(Request(request.method, path, query, dict(request.headers), body, base))
    return httpx.Response(response.status, headers=list(response.headers), content=response.body, request=request)
