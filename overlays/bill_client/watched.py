"""The seam with somebody watching; a client that tells nothing does not even load this file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bill_client.observe import Observe, RequestDetails, ResponseDetails, request_id_of, watches_of
from bill_client.send import AsyncWire, Wire

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.config import Config
    from bill_client.send import RequestOptions

__all__ = ("AsyncWatchedWire", "WatchedWire")

_PORTS = {"https": 443, "http": 80}


class _Watching:
    """Tells of one request after the other.

    Args:
        config: address and clock.
        observe: what to tell.

    Raises:
        ConfigurationError: OpenTelemetry is asked for and not installed.
    """

    def __init__(self, config: Config, observe: Observe) -> None:
        self._base_url = config.base_url
        self._pace = config.pace
        self._watches = watches_of(observe)

    def begin(
        self, request: Request, options: RequestOptions
    ) -> Callable[[Response | None, BaseException | None], None]:
        """Tell of a request; what is returned tells of its end."""
        parts = urlsplit(options.origin or self._base_url)
        details = RequestDetails(
            operation=request.operation.id,
            method=request.operation.method,
            template=request.operation.path,
            host=parts.hostname or "",
            port=parts.port or _PORTS.get(parts.scheme, 0),
            scheme=parts.scheme,
            attempt=options.attempt,
        )
        started = self._pace.now()
        ends = [watch(details) for watch in self._watches]

        def done(response: Response | None, error: BaseException | None) -> None:
            told = ResponseDetails(
                request=details,
                status=None if response is None else response.status,
                seconds=self._pace.now() - started,
                request_id=None if response is None else request_id_of(response),
                error=None if error is None else type(error).__name__,
            )
            for end in reversed(ends):
                end(told)

        return done


class WatchedWire(Wire):
    """A :class:`Wire` that tells of each request.

    Args:
        config: address, timeout, trust, transport and clock.
        observe: what to tell.

    Raises:
        ConfigurationError: OpenTelemetry is asked for and not installed.
    """

    def __init__(self, config: Config, observe: Observe) -> None:
        super().__init__(config)
        self._watching = _Watching(config, observe)

    def send(self, request: Request, options: RequestOptions) -> Response:
        """Send a request and return what came back, whatever its status; see :meth:`Wire.send`."""
        done = self._watching.begin(request, options)
        try:
            response = super().send(request, options)
        except BaseException as error:
            done(None, error)
            raise
        done(response, None)
        return response


class AsyncWatchedWire(AsyncWire):
    """The same for asyncio; see :class:`WatchedWire`."""

    def __init__(self, config: Config, observe: Observe) -> None:
        super().__init__(config)
        self._watching = _Watching(config, observe)

    async def send(self, request: Request, options: RequestOptions) -> Response:
        """Send a request and return what came back, whatever its status; see :meth:`Wire.send`."""
        done = self._watching.begin(request, options)
        try:
            response = await super().send(request, options)
        except BaseException as error:
            done(None, error)
            raise
        done(response, None)
        return response
