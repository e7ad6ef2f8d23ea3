"""A load generator over keep-alive connections; it shares the cores with the server, so it does little."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import cast
from urllib.parse import urlsplit

CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class Load:
    """What a server did.

    Args:
        rate: answers a second.
        times: seconds of each answer, in order of size.
    """

    rate: float
    times: list[float] = field(repr=False)

    def quantile(self, share: float) -> float:
        """Milliseconds within which a share of the answers came."""
        return self.times[min(int(len(self.times) * share), len(self.times) - 1)] * 1e3

    @property
    def text(self) -> str:
        """Rate, median and 99th percentile for a reader."""
        return f"{self.rate:.0f}/s p50 {self.quantile(0.5):.2f} p99 {self.quantile(0.99):.2f} ms"


class _Caller(asyncio.Protocol):
    """One connection: the next request goes out when the answer is there."""

    def __init__(self, message: bytes, end: float) -> None:
        self._message = message
        self._end = end
        self._buffer = b""
        self._begun = 0.0
        self._transport: asyncio.Transport | None = None
        self.times: list[float] = []
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        self._ask()

    def data_received(self, data: bytes) -> None:
        """Take an answer."""
        self._buffer += data
        head, separator, body = self._buffer.partition(b"\r\n\r\n")
        if not separator or len(body) < _length(head):
            return
        if not head.startswith(b"HTTP/1.1 2"):
            self._fail(RuntimeError(self._buffer[:500].decode("latin-1")))
            return
        now = time.perf_counter()
        self.times.append(now - self._begun)
        self._buffer = b""
        if now < self._end:
            self._ask()
        elif not self.done.done():
            self.done.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        """The server ends connections only when something is wrong."""
        self._fail(exc or ConnectionError("the server closed the connection"))

    def close(self) -> None:
        """End."""
        if self._transport is not None:
            self._transport.close()

    def _ask(self) -> None:
        self._begun = time.perf_counter()
        if self._transport is not None:
            self._transport.write(self._message)

    def _fail(self, error: Exception) -> None:
        if not self.done.done():
            self.done.set_exception(error)


def message(url: str, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """A request as it goes over the wire."""
    lines = [f"{method} {path} HTTP/1.1", f"host: {urlsplit(url).netloc}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body:
        lines += ["content-type: application/json", f"content-length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


def load(url: str, request: bytes, seconds: float) -> Load:
    """Send a request again and again over some connections at once.

    Raises:
        RuntimeError: an answer was no success.
        OSError: the server cannot be reached, or has closed a connection.
    """
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        return runner.run(_load(url, request, seconds))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    if find_spec("uvloop") is None:
        return None
    import uvloop

    return uvloop.new_event_loop


async def _load(url: str, request: bytes, seconds: float) -> Load:
    loop, place = asyncio.get_running_loop(), urlsplit(url)
    begun = time.perf_counter()
    made = [
        await loop.create_connection(
            lambda: _Caller(request, begun + seconds), str(place.hostname), int(place.port or 80)
        )
        for _ in range(CONNECTIONS)
    ]
    callers = [caller for _, caller in made]
    try:
        await asyncio.gather(*(caller.done for caller in callers))
        took = time.perf_counter() - begun
    finally:
        for caller in callers:
            caller.close()
    times = sorted(one for caller in callers for one in caller.times)
    return Load(len(times) / took, times)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
