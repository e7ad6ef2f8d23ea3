"""The network as a schedule wants it: moments of a request at which a process may die, and ways in which it breaks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

MOMENTS = ("connect", "leaving", "sent", "headers", "half", "body")
"""Before connecting; before the first byte; after the last byte of the request; after the headers of the answer; after
half of its body; after all of it."""
WIRE_POINTS = tuple(f"{which}.{moment}" for which in ("act", "read") for moment in MOMENTS)
"""Those of requests that pay, and those of all others."""
PHASES = ("connect", "pool", "write", "read", "body")
"""Where a request may time out. The server hears nothing of the first two, half of the third, and acts in the others.
"""
_TRACED = {
    "connection.connect_tcp.started": "connect",
    "http11.send_request_headers.started": "leaving",
    "http11.send_request_body.complete": "sent",
    "http11.receive_response_headers.complete": "headers",
}
_BEFORE = {"connect": httpx.ConnectTimeout, "pool": httpx.PoolTimeout}
_PAYING = ("/payments", "/payments/bulk", "/payments/mass")
# Each request has a connection of its own, so that each connects.
_LIMITS = httpx.Limits(max_keepalive_connections=0)


class Network:
    """What happens to the requests of one process.

    Args:
        point: called at each moment with its name.
        breaks: phase in which requests time out, with how many of them do; None for none.
        everywhere: whether any request may time out, or only those that pay.
    """

    def __init__(self, point: Callable[[str], None], breaks: tuple[str, int] | None, *, everywhere: bool) -> None:
        self._point = point
        self._phase, self._left = breaks or ("", 0)
        self._everywhere = everywhere

    def passing(self, request: httpx.Request) -> Passage:
        """The way of one request, which begins now."""
        pays = request.method == "POST" and request.url.path.endswith(_PAYING)
        is_struck = self._left > 0 and (pays or self._everywhere)
        self._left -= is_struck
        return Passage(request, "act" if pays else "read", self._point, self._phase if is_struck else "")


class Passage:
    """The way of one request there and back.

    Args:
        request: what is sent.
        which: what its points begin with.
        point: called at each moment.
        phase: where it times out; empty for nowhere.
    """

    def __init__(self, request: httpx.Request, which: str, point: Callable[[str], None], phase: str) -> None:
        self._request = request
        self._which = which
        self._point = point
        self._phase = phase

    def at(self, moment: str) -> None:
        """Come to a moment, and time out there where that is to happen."""
        self._point(f"{self._which}.{moment}")

    def begin(self) -> None:
        """Refuse to connect, or let httpcore tell of each step."""
        if self._phase in _BEFORE:
            raise _BEFORE[self._phase]("timed out", request=self._request)

    def trace(self, name: str, info: dict[str, Any]) -> None:
        """Hear of a step, for threads."""
        del info
        self._note(name)

    async def atrace(self, name: str, info: dict[str, Any]) -> None:
        """Hear of a step, for tasks."""
        self.trace(name, info)

    def _note(self, name: str) -> None:
        if name in _TRACED:
            self.at(_TRACED[name])
        if name == "http11.send_request_body.started" and self._phase == "write":
            raise httpx.WriteTimeout("timed out", request=self._request)

    def timed_out(self, moment: str) -> httpx.ReadTimeout | None:
        """The error of a request whose answer, or whose body, does not come in time."""
        is_late = self._phase == moment
        return httpx.ReadTimeout("timed out", request=self._request) if is_late else None

    def halves(self, body: bytes) -> Iterator[bytes]:
        """A body in two chunks, with the moments between."""
        middle = len(body) // 2
        yield body[:middle]
        self.at("half")
        if (error := self.timed_out("body")) is not None:
            raise error
        yield body[middle:]
        self.at("body")


class PointTransport(httpx.HTTPTransport):
    """The network for threads."""

    def __init__(self, network: Network) -> None:
        super().__init__(limits=_LIMITS, verify=False)
        self._network = network

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and read what comes back before it is handed on in halves."""
        passage = self._network.passing(request)
        passage.begin()
        request.extensions = {**request.extensions, "trace": passage.trace}
        response = super().handle_request(request)
        body, broken = b"", None
        try:
            body = b"".join(response.stream)  # type: ignore[arg-type]  # that of a transport for threads
        except httpx.HTTPError as error:
            broken = error
        finally:
            response.close()
        if (late := passage.timed_out("read")) is not None:
            raise late
        return httpx.Response(response.status_code, headers=response.headers, stream=_Halves(passage, body, broken))


class AsyncPointTransport(httpx.AsyncHTTPTransport):
    """The network for tasks."""

    def __init__(self, network: Network) -> None:
        super().__init__(limits=_LIMITS, verify=False)
        self._network = network

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and read what comes back before it is handed on in halves."""
        passage = self._network.passing(request)
        passage.begin()
        request.extensions = {**request.extensions, "trace": passage.atrace}
        response = await super().handle_async_request(request)
        body, broken = b"", None
        try:
            body = b"".join([chunk async for chunk in response.stream])  # type: ignore[union-attr]  # the same
        except httpx.HTTPError as error:
            broken = error
        finally:
            await response.aclose()
        if (late := passage.timed_out("read")) is not None:
            raise late
        return httpx.Response(response.status_code, headers=response.headers, stream=_Halves(passage, body, broken))


class _Halves(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that was read, in halves; one that was cut off ends as it did."""

    def __init__(self, passage: Passage, body: bytes, broken: httpx.HTTPError | None) -> None:
        self._passage = passage
        self._body = body
        self._broken = broken

    def __iter__(self) -> Iterator[bytes]:
        yield from self._passage.halves(self._body)
        if self._broken is not None:
            raise self._broken

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._passage.halves(self._body):
            yield chunk
        if self._broken is not None:
            raise self._broken
