"""Answers in one piece: a server writes head and body one after the other, and two packets cost more than an answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from uvicorn.protocols.http.auto import AutoHTTPProtocol

if TYPE_CHECKING:
    from collections.abc import Callable


class JoinedTransport:
    """A transport that sends what is written within one turn of the event loop together.

    Args:
        transport: what it writes to, and what answers all other questions.
        soon: has a function called at the end of the turn.
    """

    def __init__(self, transport: asyncio.Transport, soon: Callable[[Callable[[], None]], object]) -> None:
        self._transport = transport
        self._soon = soon
        self._waiting: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Send bytes soon."""
        if not self._waiting:
            self._soon(self._flush)
        self._waiting.append(data)

    def close(self) -> None:
        """Send what waits, and close the connection."""
        self._flush()
        self._transport.close()

    def abort(self) -> None:
        """Drop what waits, and the connection."""
        self._waiting.clear()
        self._transport.abort()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        if waiting and not self._transport.is_closing():
            self._transport.write(b"".join(waiting))


class JoinedProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]  # the class is chosen by what is installed
    """HTTP as uvicorn speaks it, over joined writes."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        joined = JoinedTransport(cast("asyncio.Transport", transport), asyncio.get_running_loop().call_soon)
        super().connection_made(cast("asyncio.Transport", joined))
