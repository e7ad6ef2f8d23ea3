# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""A bound for a call as a whole, kept where bytes come and go: however small the pieces are that a server sends.

The time-outs of HTTP libraries are for single steps, so that a server which sends a byte now and then is never too slow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias

__all__ = ("AsyncNetwork", "DeadlinePassed", "Left", "Network", "bind", "within")

Left: TypeAlias = Callable[[], float]
"""Seconds that are left of a call; negative once they have passed."""

PIECE = 65_536
"""Bytes that are written at once where there is a bound."""
SHORTEST = 0.001
"""Seconds that a connection gets at least; less would not be one time-out but none."""

_LEFT: ContextVar[Left | None] = ContextVar("bill_api_left", default=None)


class DeadlinePassed(TimeoutError):
    """The call has taken as long as it may."""

    def __init__(self) -> None:
        super().__init__("the deadline of the call has passed")


@contextmanager
def within(left: Left | None) -> Iterator[None]:
    """Bound everything that this thread or task sends and receives meanwhile; None for no bound."""
    token = _LEFT.set(left)
    try:
        yield
    finally:
        _LEFT.reset(token)


def bind(http: Any, network: Callable[[Any], Any]) -> None:
    """Put every connection that an httpx client will make under bounds, those through proxies too.

    Args:
        http: the client.
        network: :class:`Network` or :class:`AsyncNetwork`.
    """
    for transport in (http._transport, *http._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if pool is not None and not isinstance(pool._network_backend, Network | AsyncNetwork):
            pool._network_backend = network(pool._network_backend)


def _cut(timeout: float | None) -> float | None:
    """Seconds for a step, cut to what is left.

    Raises:
        DeadlinePassed: nothing is left.
    """
    left = _LEFT.get()
    if left is None:
        return timeout
    seconds = left()
    if seconds <= 0:
        raise DeadlinePassed
    return seconds if timeout is None else min(timeout, seconds)


def _cut_opening(timeout: float | None) -> float | None:
    """The same for a connection, which gets a time-out in any case: what never left is told apart by its error."""
    try:
        return _cut(timeout)
    except DeadlinePassed:
        return SHORTEST


@contextmanager
def _told() -> Iterator[None]:
    """Name the deadline where it is what ended a step."""
    try:
        yield
    except Exception:
        left = _LEFT.get()
        if left is not None and left() <= 0:
            raise DeadlinePassed from None
        raise


def _pieces(buffer: bytes) -> Iterator[bytes]:
    if _LEFT.get() is None:
        yield buffer
    else:
        yield from (buffer[start : start + PIECE] for start in range(0, len(buffer), PIECE))


class _Stream:
    """A connection under bounds.

    Args:
        stream: the connection.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def get_extra_info(self, info: str) -> Any:
        """What the connection tells of itself."""
        return self._stream.get_extra_info(info)


class Stream(_Stream):
    """A connection under bounds, for threads."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes."""
        with _told():
            received: bytes = self._stream.read(max_bytes, timeout=_cut(timeout))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        with _told():
            for piece in _pieces(buffer):
                self._stream.write(piece, timeout=_cut(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(self, *, timeout: float | None = None, **named: Any) -> Stream:
        """The connection with TLS."""
        return Stream(self._stream.start_tls(timeout=_cut_opening(timeout), **named))


class AsyncStream(_Stream):
    """A connection under bounds, for asyncio."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes."""
        with _told():
            received: bytes = await self._stream.read(max_bytes, timeout=_cut(timeout))
        return received

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        with _told():
            for piece in _pieces(buffer):
                await self._stream.write(piece, timeout=_cut(timeout))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(self, *, timeout: float | None = None, **named: Any) -> AsyncStream:
        """The connection with TLS."""
        return AsyncStream(await self._stream.start_tls(timeout=_cut_opening(timeout), **named))


class _Network:
    """Makes connections under bounds.

    Args:
        backend: what makes them.
    """

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def sleep(self, seconds: float) -> Any:
        """Let time pass between two attempts to connect."""
        return self._backend.sleep(seconds)


class Network(_Network):
    """Makes connections under bounds, for threads."""

    def connect_tcp(self, *, timeout: float | None = None, **named: Any) -> Stream:
        """A connection."""
        return Stream(self._backend.connect_tcp(timeout=_cut_opening(timeout), **named))

    def connect_unix_socket(self, *, timeout: float | None = None, **named: Any) -> Stream:
        """A connection to a socket in the file system."""
        return Stream(self._backend.connect_unix_socket(timeout=_cut_opening(timeout), **named))


class AsyncNetwork(_Network):
    """Makes connections under bounds, for asyncio."""

    async def connect_tcp(self, *, timeout: float | None = None, **named: Any) -> AsyncStream:
        """A connection."""
        return AsyncStream(await self._backend.connect_tcp(timeout=_cut_opening(timeout), **named))

    async def connect_unix_socket(self, *, timeout: float | None = None, **named: Any) -> AsyncStream:
        """A connection to a socket in the file system."""
        return AsyncStream(await self._backend.connect_unix_socket(timeout=_cut_opening(timeout), **named))
