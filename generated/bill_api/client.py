# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""The only file that knows an HTTP library: sends a request with httpx and brings back bytes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote, urlencode

from .deadline import AsyncNetwork, DeadlinePassed, Network, bind, within
from .errors import TransportError
from .wire import Headers, Response, Upload

if TYPE_CHECKING:
    import ssl

    import httpx

    from .deadline import Left
    from .wire import Request

__all__ = ("AsyncClient", "AsyncIncoming", "Client", "Incoming", "shared_ssl_context")

DEFAULT_TIMEOUT = 30.0
"""Seconds for each of connecting, writing, reading and waiting for a connection."""

_OPENING = Lock()
_BASE_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": "bill-client"}


@cache
def shared_ssl_context() -> ssl.SSLContext:
    """One context for the whole process, with the roots that httpx trusts; making one costs 25 ms."""
    import httpx

    return httpx.create_ssl_context()


class _Settings:
    """What the two clients share.

    Args:
        base_url: scheme and host, such as ``https://gateway.stage.bill.com``.
        headers: sent with every request.
        timeout: seconds for each phase of a call.
        ssl_context: trust; the shared context where it is left out.
        transport: an httpx transport, for tests and mocks.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        ssl_context: ssl.SSLContext | None = None,
        transport: Any = None,
    ) -> None:
        if not base_url.startswith(("http://", "https://")):
            message = f"base_url must begin with https:// (or http:// for a mock), not {base_url!r}"
            raise ValueError(message)
        self.base_url = base_url.rstrip("/")
        self._headers = {**_BASE_HEADERS, **(headers or {})}
        self._timeout = timeout
        self._ssl_context = ssl_context
        self._transport = transport

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def _options(self) -> dict[str, Any]:
        if self._transport is not None:
            return {"transport": self._transport}
        needs_tls = self.base_url.startswith("https:")
        return {"verify": self._ssl_context or (shared_ssl_context() if needs_tls else False)}

    def _url(self, request: Request) -> str:
        query = f"?{urlencode(request.query, quote_via=quote)}" if request.query else ""
        return f"{self.base_url}{request.path}{query}"

    def _all_headers(self, request: Request, headers: Mapping[str, str] | None) -> dict[str, str]:
        sent = {**self._headers, **request.headers, **(headers or {})}
        if isinstance(request.content, Upload) and request.content.size is not None:
            sent["Content-Length"] = str(request.content.size)
        return sent

    def _outgoing(
        self, request: Request, body: Any, headers: Mapping[str, str] | None, timeout: float | None
    ) -> httpx.Request:
        import httpx

        seconds = self._timeout if timeout is None else timeout
        try:
            return httpx.Request(
                request.operation.method,
                self._url(request),
                headers=self._all_headers(request, headers),
                content=body,
                extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), seconds)},
            )
        except (httpx.InvalidURL, ValueError) as error:
            message = f"{request.operation.id}: the request cannot be written as HTTP: {type(error).__name__}"
            raise TransportError(message, sent=False) from None


class _Body:
    """What the two kinds of response that are still on their way share.

    Args:
        request: what was sent.
        incoming: what came so far.
        left: seconds that are left for the rest.
    """

    def __init__(self, request: Request, incoming: httpx.Response, left: Left | None) -> None:
        self.status: int = incoming.status_code
        """HTTP status."""
        self.headers = Headers(incoming.headers)
        """Response headers."""
        self._request = request
        self._incoming = incoming
        self._left = left


class Incoming(_Body):
    """A response whose body is still on its way; it has to be closed."""

    def __init__(self, request: Request, incoming: httpx.Response, left: Left | None) -> None:
        super().__init__(request, incoming, left)
        self._chunks = incoming.iter_bytes()

    def read(self) -> bytes:
        """The next chunk of the body, decoded where it is compressed; empty at its end.

        Raises:
            TransportError: the body does not arrive whole; status and headers are on the error.
        """
        import httpx

        try:
            with within(self._left):
                return next(self._chunks, b"")
        except (httpx.HTTPError, DeadlinePassed) as error:
            raise _cut_off(error, self._request, self._incoming) from None

    def close(self) -> None:
        """Give the connection back; one with a body that was not read to its end is closed."""
        self._incoming.close()


class AsyncIncoming(_Body):
    """The same for asyncio; see :class:`Incoming`."""

    def __init__(self, request: Request, incoming: httpx.Response, left: Left | None) -> None:
        super().__init__(request, incoming, left)
        self._chunks = incoming.aiter_bytes()

    async def read(self) -> bytes:
        """The next chunk of the body; see :meth:`Incoming.read`."""
        import httpx

        try:
            with within(self._left):
                return await anext(self._chunks, b"")
        except (httpx.HTTPError, DeadlinePassed) as error:
            raise _cut_off(error, self._request, self._incoming) from None

    async def close(self) -> None:
        """Give the connection back; see :meth:`Incoming.close`."""
        await self._incoming.aclose()


class Client(_Settings):
    """Sends requests, one connection pool for its life. Thread-safe. See :class:`_Settings` for the arguments."""

    _http: httpx.Client | None = None

    def send(
        self,
        request: Request,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        left: Left | None = None,
    ) -> Response:
        """Send a request and return what came back, whatever its status.

        Args:
            request: what to send.
            headers: more headers, such as credentials.
            timeout: seconds for each phase, in place of the client's own.
            left: gives the seconds that are left for the call as a whole, None for no bound.

        Raises:
            TransportError: no whole answer came; ``sent`` says whether the server may have acted.
        """
        import httpx

        incoming = self._begin(request, headers, timeout, left)
        try:
            with within(left):
                received = incoming.read()
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _cut_off(error, request, incoming) from None
        finally:
            incoming.close()
        return Response(status=incoming.status_code, headers=Headers(incoming.headers), content=received)

    def stream(
        self,
        request: Request,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        left: Left | None = None,
    ) -> Incoming:
        """Send a request and return what came back as soon as its status and headers are there.

        Args:
            request: what to send.
            headers: more headers, such as credentials.
            timeout: seconds for each phase, in place of the client's own.
            left: gives the seconds that are left for the call as a whole, None for no bound.

        Raises:
            TransportError: no answer came; ``sent`` says whether the server may have acted.
        """
        return Incoming(request, self._begin(request, headers, timeout, left), left)

    def _begin(
        self, request: Request, headers: Mapping[str, str] | None, timeout: float | None, left: Left | None
    ) -> httpx.Response:
        import httpx

        content = request.content
        body = content.chunks() if isinstance(content, Upload) else content
        outgoing = self._outgoing(request, body, headers, timeout)
        try:
            with within(left):
                return self._open().send(outgoing, stream=True)
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _failure(error, request) from None

    def _open(self) -> httpx.Client:
        if self._http is None:
            import httpx

            with _OPENING:  # of several threads that call first, one makes the pool; the others' would never be closed
                if self._http is None:
                    made = httpx.Client(**self._options(), follow_redirects=False)
                    bind(made, Network)
                    self._http = made
        return self._http

    def close(self) -> None:
        """Close the connections; the client opens new ones if it is used again."""
        if self._http is not None:
            self._http.close()
            self._http = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Settings):
    """The same for asyncio."""

    _http: httpx.AsyncClient | None = None

    async def send(
        self,
        request: Request,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        left: Left | None = None,
    ) -> Response:
        """Send a request and return what came back, whatever its status; see :meth:`Client.send`."""
        import httpx

        incoming = await self._begin(request, headers, timeout, left)
        try:
            with within(left):
                received = await incoming.aread()
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _cut_off(error, request, incoming) from None
        finally:
            await incoming.aclose()
        return Response(status=incoming.status_code, headers=Headers(incoming.headers), content=received)

    async def stream(
        self,
        request: Request,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        left: Left | None = None,
    ) -> AsyncIncoming:
        """Send a request and return what came back as soon as its headers are there; see :meth:`Client.stream`."""
        return AsyncIncoming(request, await self._begin(request, headers, timeout, left), left)

    async def _begin(
        self, request: Request, headers: Mapping[str, str] | None, timeout: float | None, left: Left | None
    ) -> httpx.Response:
        import httpx

        content = request.content
        body = content.async_chunks() if isinstance(content, Upload) else content
        outgoing = self._outgoing(request, body, headers, timeout)
        try:
            with within(left):
                return await self._open().send(outgoing, stream=True)
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _failure(error, request) from None

    def _open(self) -> httpx.AsyncClient:
        if self._http is None:
            import httpx

            self._http = httpx.AsyncClient(**self._options(), follow_redirects=False)
            bind(self._http, AsyncNetwork)
        return self._http

    async def aclose(self) -> None:
        """Close the connections; the client opens new ones if it is used again."""
        if self._http is not None:
            await self._http.aclose()
            self._http = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _failure(error: Exception, request: Request) -> TransportError:
    """No answer came; what broke while an upload was read counts as sent, since its head had left."""
    import httpx

    never_sent: tuple[type[Exception], ...] = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    )
    if not isinstance(request.content, Upload):
        never_sent += (httpx.LocalProtocolError,)  # of the head; in an upload it may be of the body
    detail = f": {error}" if isinstance(error, httpx.HTTPError | DeadlinePassed) and str(error) else ""
    message = f"{request.operation.id}: {type(error).__name__}{detail}"
    return TransportError(message, sent=not isinstance(error, never_sent))


def _cut_off(error: Exception, request: Request, incoming: httpx.Response) -> TransportError:
    """The answer began but did not arrive whole: its status is known, and kept."""
    response = Response(status=incoming.status_code, headers=Headers(incoming.headers))
    message = f"{request.operation.id}: status {incoming.status_code}, then {type(error).__name__} in the body"
    return TransportError(message, sent=True, response=response)
