"""Requests as OpenTelemetry sees them, by its semantic conventions for HTTP clients (stable since 1.23).

https://opentelemetry.io/docs/specs/semconv/http/http-spans/
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from bill_client.errors import ConfigurationError

if TYPE_CHECKING:
    from bill_client.observe import RequestDetails, ResponseDetails, Watch

__all__ = ("telemetry",)

SCOPE = "bill_client"
DURATION = "http.client.request.duration"
_BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Buckets in seconds that the conventions advise."""
_REFUSED = 400
Attributes = dict[str, str | int]


def telemetry(*, traces: bool, metrics: bool) -> list[Watch]:
    """Those who tell OpenTelemetry; providers are those of the process, as the program has set them.

    Raises:
        ConfigurationError: ``opentelemetry-api`` is not installed.
    """
    try:
        import_module("opentelemetry.metrics")
        import_module("opentelemetry.trace")
    except ImportError:
        hint = "install bill-client[otel], or leave traces and metrics off"
        raise ConfigurationError("OpenTelemetry is asked for and not installed", hint=hint) from None
    return [*([_metrics()] if metrics else ()), *([_traces()] if traces else ())]


def _traces() -> Watch:
    from opentelemetry import context, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode

    tracer = trace.get_tracer(SCOPE)

    def begin(request: RequestDetails) -> Callable[[ResponseDetails], object]:
        span = tracer.start_span(
            f"{request.method} {request.template}", kind=SpanKind.CLIENT, attributes=_of_span(request)
        )
        token = context.attach(trace.set_span_in_context(span))

        def done(response: ResponseDetails) -> None:
            for name, value in _of_outcome(response).items():
                span.set_attribute(name, value)
            if response.request_id is not None:
                span.set_attribute("bill.request_id", response.request_id)
            if _error(response) is not None:
                span.set_status(Status(StatusCode.ERROR))
            context.detach(token)
            span.end()

        return done

    return begin


def _metrics() -> Watch:
    from opentelemetry import metrics

    histogram = metrics.get_meter(SCOPE).create_histogram(
        DURATION,
        unit="s",
        description="Duration of HTTP client requests.",
        explicit_bucket_boundaries_advisory=list(_BOUNDS),
    )

    def begin(request: RequestDetails) -> Callable[[ResponseDetails], object]:
        return lambda response: histogram.record(response.seconds, {**_common(request), **_of_outcome(response)})

    return begin


def _common(request: RequestDetails) -> Attributes:
    return {
        "http.request.method": request.method,
        "server.address": request.host,
        "server.port": request.port,
        "url.scheme": request.scheme,
        "url.template": request.template,
        "bill.operation": request.operation,
    }


def _of_span(request: RequestDetails) -> Attributes:
    """The whole address is that of the template: ids and queries do not belong into traces."""
    where = f"{request.scheme}://{request.host}:{request.port}"
    path = request.template if request.template.startswith("/") else f"/{request.template}"
    again: Attributes = {} if request.attempt == 1 else {"http.request.resend_count": request.attempt - 1}
    return {**_common(request), "url.full": f"{where}{path}", **again}


def _of_outcome(response: ResponseDetails) -> Attributes:
    status: Attributes = {} if response.status is None else {"http.response.status_code": response.status}
    error = _error(response)
    return status if error is None else {**status, "error.type": error}


def _error(response: ResponseDetails) -> str | None:
    if response.status is None:
        return response.error
    return str(response.status) if response.status >= _REFUSED else None
