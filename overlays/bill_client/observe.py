"""What a client tells about its requests: an allow-list of facts, for hooks, for logs and for OpenTelemetry.

Headers, bodies, values of queries and ids in paths are not among the facts, so no secret can be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from bill_api.wire import Response

__all__ = ("Observe", "RequestDetails", "ResponseDetails", "Watch", "request_id_of", "watches_of")

LOGGER = "bill_client"
_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")
_REQUEST_ID = re.compile(r"[A-Za-z0-9._:=/+-]{1,128}", re.ASCII)
_REFUSED = 400


@frozen(kw_only=True)
class RequestDetails:
    """A request that is about to be sent.

    Args:
        operation: operationId, such as ``listBills``; ``download`` for a file.
        method: HTTP method.
        template: path with names in place of ids, such as ``/connect/v3/bills/{billId}``.
        host: where it goes.
        port: where it goes.
        scheme: ``https``, or ``http`` on this machine.
        attempt: 1 for the first time; more where the call is repeated.
    """

    operation: str
    method: str
    template: str
    host: str
    port: int
    scheme: str
    attempt: int = 1


@frozen(kw_only=True)
class ResponseDetails:
    """What became of a request.

    Args:
        request: which one.
        status: HTTP status, None where no whole answer came.
        seconds: from before it was sent until the answer was there; of a file, until its first byte.
        request_id: as the server names it, None where it does not.
        error: kind of the error, such as ``TransportError``; None where an answer came.
    """

    request: RequestDetails
    status: int | None
    seconds: float
    request_id: str | None = None
    error: str | None = None


Watch: TypeAlias = Callable[[RequestDetails], Callable[[ResponseDetails], object]]
"""Told of a request that begins; gives what is told of its end."""


@frozen(kw_only=True)
class Observe:
    """What to tell, and to whom; everything is off unless it is asked for.

    Args:
        log: whether the logger ``bill_client`` gets a record for each request: INFO where it succeeded, WARNING where
            it did not.
        traces: whether each request is a span of OpenTelemetry; needs ``bill-client[otel]``.
        metrics: whether durations go to the histogram ``http.client.request.duration``; needs the same.
        on_request: called before each request.
        on_response: called after each request, also where no answer came. What hooks raise is logged and goes no
            further; in a client for asyncio they must not block.
    """

    log: bool = False
    traces: bool = False
    metrics: bool = False
    on_request: Callable[[RequestDetails], object] | None = field(default=None, repr=False)
    on_response: Callable[[ResponseDetails], object] | None = field(default=None, repr=False)


def watches_of(observe: Observe) -> tuple[Watch, ...]:
    """Who is told, outermost first.

    Raises:
        ConfigurationError: OpenTelemetry is asked for and not installed.
    """
    watches: list[Watch] = []
    if observe.traces or observe.metrics:
        from bill_client.telemetry import telemetry

        watches += telemetry(traces=observe.traces, metrics=observe.metrics)
    if observe.log:
        watches.append(_log)
    if observe.on_request is not None or observe.on_response is not None:
        watches.append(_Hooks(observe.on_request, observe.on_response))
    return tuple(watches)


def request_id_of(response: Response) -> str | None:
    """The id by which the support of the server finds a request; None for what looks like something else."""
    headers = response.headers
    found = next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)
    return found if found is not None and _REQUEST_ID.fullmatch(found) else None


def _log(request: RequestDetails) -> Callable[[ResponseDetails], object]:
    from logging import INFO, WARNING, getLogger

    logger = getLogger(LOGGER)

    def done(response: ResponseDetails) -> None:
        level = INFO if response.status is not None and response.status < _REFUSED else WARNING
        if logger.isEnabledFor(level):
            facts = _facts(request, response)
            logger.log(level, "%s %s %s: %s in %.3f s, attempt %d, request id %s", *facts.values(), extra=_extra(facts))

    return done


def _facts(request: RequestDetails, response: ResponseDetails) -> dict[str, object]:
    """The allow-list, in the order of the message."""
    return {
        "operation": request.operation,
        "method": request.method,
        "template": request.template,
        "status": response.error if response.status is None else response.status,
        "seconds": response.seconds,
        "attempt": request.attempt,
        "request_id": response.request_id,
    }


def _extra(facts: dict[str, object]) -> dict[str, object]:
    return {f"bill_{name}": value for name, value in facts.items()}


class _Hooks:
    """Calls the hooks of the caller, whose mistakes are not those of the request."""

    def __init__(
        self,
        on_request: Callable[[RequestDetails], object] | None,
        on_response: Callable[[ResponseDetails], object] | None,
    ) -> None:
        self._on_request = on_request
        self._on_response = on_response

    def __call__(self, request: RequestDetails) -> Callable[[ResponseDetails], object]:
        """Tell of a request."""
        _tell(self._on_request, request, "on_request")
        return self._done

    def _done(self, response: ResponseDetails) -> None:
        _tell(self._on_response, response, "on_response")


def _tell(hook: Callable[..., object] | None, details: object, name: str) -> None:
    if hook is None:
        return
    try:
        hook(details)
    except Exception:
        from logging import getLogger

        getLogger(LOGGER).exception("%s failed", name)
