"""The seam: one request out, one response in, and no other kind of error than `TransportError`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from bill_api.client import AsyncClient, Client
from bill_client.errors import TransportError
from bill_client.faults import arefuse, refuse
from bill_client.steps import Do, ado

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.config import Config

__all__ = ("PLAIN", "AsyncWire", "RequestOptions", "Wire")

_KEYS = frozenset(("devKey", "appKey"))


@frozen
class RequestOptions:
    """What is decided about a request after it was built.

    Args:
        headers: credentials and headers of the caller; never shown.
        timeout: seconds for each phase in place of the client's own, None for those.
        deadline: the instant of the client's pace after which nothing more is waited for, None for never.
        origin: scheme and host that a file is streamed from, None for a call, whose answer is read whole.
        attempt: how often the request was sent by then, this time included.
        leaving: called right before the first byte leaves, and may block; what it raises keeps the request here.
    """

    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float | None = None
    deadline: float | None = None
    origin: str | None = None
    attempt: int = 1
    leaving: Callable[[], object] | None = field(default=None, repr=False, eq=False)

    def signed(self, credentials: RequestOptions) -> RequestOptions:
        """These options with the headers of credentials, which win over headers of the caller.

        Files are handed out for the session alone: keys stay here.
        """
        own = credentials.headers
        if self.origin is not None:
            own = {name: value for name, value in own.items() if name not in _KEYS}
        return evolve(self, headers={**self.headers, **own})


PLAIN = RequestOptions()
"""Nothing said: no headers, the client's timeout, no deadline."""


class Wire:
    """Sends every request exactly once.

    Args:
        config: address, timeout, trust and transport.
    """

    def __init__(self, config: Config) -> None:
        self._config = config
        self._client = Client(
            config.base_url, timeout=config.timeout, ssl_context=config.ssl_context, transport=config.transport
        )

    def send(self, request: Request, options: RequestOptions) -> Response:
        """Send a request and return what came back, whatever its status.

        Raises:
            TransportError: no whole answer came, or the deadline had passed before.
        """
        left = _time_left(options, self._config)
        timeout = _timeout(request, options, self._config, left)
        if options.origin is not None:
            from bill_client.streams import stream

            return stream(self._client, self._config, request, options, timeout, left)
        if options.leaving is not None:
            options.leaving()
        try:
            return self._client.send(request, headers=options.headers, timeout=timeout, left=left)
        except Exception as error:  # noqa: BLE001 - a transport or an upload may raise anything
            refuse(request, error, self._config.base_url, left)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncWire:
    """The same for asyncio; see :class:`Wire`."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._client = AsyncClient(
            config.base_url, timeout=config.timeout, ssl_context=config.ssl_context, transport=config.transport
        )

    async def send(self, request: Request, options: RequestOptions) -> Response:
        """Send a request and return what came back, whatever its status; see :meth:`Wire.send`."""
        left = _time_left(options, self._config)
        timeout = _timeout(request, options, self._config, left)
        if options.origin is not None:
            from bill_client.streams import astream

            return await astream(self._client, self._config, request, options, timeout, left)
        if options.leaving is not None:
            await ado(Do(options.leaving), self._config.pace)
        try:
            return await self._client.send(request, headers=options.headers, timeout=timeout, left=left)
        except Exception as error:  # noqa: BLE001 - a transport or an upload may raise anything
            await arefuse(request, error, self._config.base_url, left)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _time_left(options: RequestOptions, config: Config) -> Callable[[], float] | None:
    """Gives the seconds that are left of a call; None where it has no deadline."""
    deadline = options.deadline
    return None if deadline is None else lambda: deadline - config.pace.now()


def _timeout(request: Request, options: RequestOptions, config: Config, left: Callable[[], float] | None) -> float:
    """Seconds for each phase, cut to what is left of the deadline."""
    seconds = config.timeout if options.timeout is None else options.timeout
    if left is None:
        return seconds
    rest = left()
    if rest <= 0:
        message = f"{request.operation.id}: the deadline of the call had passed before it was sent"
        raise TransportError(message, operation=request.operation.id, sent=False)
    return min(seconds, rest)
