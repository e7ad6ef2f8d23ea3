"""Answers whose body is read piece by piece: the same seam as `send`, for files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from bill_api.client import AsyncClient, Client
from bill_api.wire import Response
from bill_client.faults import arefuse, fail, refuse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bill_api.client import AsyncIncoming, Incoming
    from bill_api.wire import Request
    from bill_client.config import Config
    from bill_client.send import RequestOptions

__all__ = ("AsyncBody", "Body", "Streamed", "astream", "stream")

LARGEST_REFUSAL = 1_048_576
"""Bytes that are read of an answer that is no file."""
_FILE = frozenset((200, 206))


class Body:
    """What is still to come of an answer; it has to be closed.

    Args:
        request: what was asked.
        incoming: the answer.
        client: closed with it; None where others use it.
    """

    def __init__(self, request: Request, incoming: Incoming, client: Client | None) -> None:
        self._request = request
        self._incoming = incoming
        self._client = client
        self._release: Callable[[], object] | None = None

    def hold(self, release: Callable[[], object]) -> None:
        """Hold something until the body is closed.

        Args:
            release: gives it back; called once.
        """
        self._release = release

    def read(self) -> bytes:
        """The next piece; empty at the end.

        Raises:
            TransportError: it does not arrive whole.
        """
        try:
            return self._incoming.read()
        except Exception as error:  # noqa: BLE001 - a transport may raise anything
            fail(self._request, error)

    def close(self) -> None:
        """Give back the connection, and what is held."""
        release, self._release = self._release, None
        try:
            self._incoming.close()
            if self._client is not None:
                self._client.close()
        finally:
            if release is not None:
                release()


class AsyncBody:
    """The same for asyncio; see :class:`Body`."""

    def __init__(self, request: Request, incoming: AsyncIncoming, client: AsyncClient | None) -> None:
        self._request = request
        self._incoming = incoming
        self._client = client
        self._release: Callable[[], Awaitable[object]] | None = None

    def hold(self, release: Callable[[], Awaitable[object]]) -> None:
        """Hold something until the body is closed; see :meth:`Body.hold`."""
        self._release = release

    async def read(self) -> bytes:
        """The next piece; empty at the end; see :meth:`Body.read`."""
        try:
            return await self._incoming.read()
        except Exception as error:  # noqa: BLE001 - a transport may raise anything
            fail(self._request, error)

    async def close(self) -> None:
        """Give back the connection, and what is held."""
        release, self._release = self._release, None
        try:
            await self._incoming.close()
            if self._client is not None:
                await self._client.aclose()
        finally:
            if release is not None:
                await release()


@frozen(kw_only=True)
class Streamed(Response):
    """An answer whose ``content`` is empty because its body is still on its way.

    Args:
        body: what gives it piece by piece; a :class:`Body` or :class:`AsyncBody`.
    """

    body: Body | AsyncBody = field(repr=False)


def stream(
    client: Client,
    config: Config,
    request: Request,
    options: RequestOptions,
    timeout: float,
    left: Callable[[], float] | None,
) -> Response:
    """Ask for a file; a refusal is read at once, and a file is a :class:`Streamed`.

    Args:
        client: that of the API, used where the file is on its host.
        config: trust and transport for other hosts.
        request: what to ask; its path belongs to the origin of the options.
        options: headers and origin.
        timeout: seconds for each phase.
        left: gives the seconds that are left of the call, None where it has no deadline.

    Raises:
        TransportError: no answer came.
    """
    origin = options.origin or client.base_url
    other = None if origin == client.base_url else Client(origin, **_trust(config))
    closing = None if config.transport is not None else other
    try:
        incoming = (other or client).stream(request, headers=options.headers, timeout=timeout, left=left)
    except Exception as error:  # noqa: BLE001 - a transport may raise anything
        if closing is not None:
            closing.close()
        refuse(request, error, origin, left)
    body = Body(request, incoming, closing)
    if incoming.status in _FILE:
        return Streamed(status=incoming.status, headers=incoming.headers, body=body)
    content = b""
    try:
        while len(content) < LARGEST_REFUSAL and (piece := body.read()):
            content += piece
    finally:
        body.close()
    return Response(status=incoming.status, headers=incoming.headers, content=content)


async def astream(
    client: AsyncClient,
    config: Config,
    request: Request,
    options: RequestOptions,
    timeout: float,  # noqa: ASYNC109 - of each phase
    left: Callable[[], float] | None,
) -> Response:
    """The same for asyncio; see :func:`stream`."""
    origin = options.origin or client.base_url
    other = None if origin == client.base_url else AsyncClient(origin, **_trust(config))
    closing = None if config.transport is not None else other
    try:
        incoming = await (other or client).stream(request, headers=options.headers, timeout=timeout, left=left)
    except Exception as error:  # noqa: BLE001 - a transport may raise anything
        if closing is not None:
            await closing.aclose()
        await arefuse(request, error, origin, left)
    body = AsyncBody(request, incoming, closing)
    if incoming.status in _FILE:
        return Streamed(status=incoming.status, headers=incoming.headers, body=body)
    content = b""
    try:
        while len(content) < LARGEST_REFUSAL and (piece := await body.read()):
            content += piece
    finally:
        await body.close()
    return Response(status=incoming.status, headers=incoming.headers, content=content)


def _trust(config: Config) -> dict[str, Any]:
    return {"ssl_context": config.ssl_context, "transport": config.transport}
