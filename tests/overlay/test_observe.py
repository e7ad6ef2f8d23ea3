from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs.exceptions import FrozenInstanceError
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from bill_client import (
    AsyncBillClient,
    BillClient,
    BillError,
    ConfigurationError,
    NotFound,
    Observe,
    RequestDetails,
    ResponseDetails,
    TransportError,
)
from tests.overlay.support import LOGIN, Company, Script

SECRET_ID = "00n-very-private"


def answered(answer: Any, act: Callable[[Any], Any], **observe: Any) -> None:
    """An act with both clients, whatever comes of it."""

    def again(_: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    def transport() -> httpx.MockTransport:
        script: Any = answer if callable(answer) else again
        return httpx.MockTransport(Script(script))

    async def main() -> None:
        options: Any = {"transport": transport(), "testing": True, "observe": Observe(**observe)}
        async with AsyncBillClient(LOGIN, **options) as client:
            await act(client)

    def threads() -> None:
        options: Any = {"transport": transport(), "testing": True, "observe": Observe(**observe)}
        with BillClient(LOGIN, **options) as client:
            act(client)

    for each in (threads, lambda: asyncio.run(main())):
        try:
            each()
        except BillError:
            continue


def get_bill(client: Any) -> Any:
    """One call with an id and a query."""
    return client.bills.get(SECRET_ID)


def test_hooks_are_told_of_every_request(company: Company) -> None:
    """Also of signing in and out; by a template, never by ids."""
    begun: list[RequestDetails] = []
    done: list[ResponseDetails] = []
    observe = Observe(on_request=begun.append, on_response=done.append)
    with company.client(observe=observe) as client, pytest.raises(NotFound):
        client.bills.get(SECRET_ID)
    assert [(each.operation, each.method, each.template) for each in begun] == [
        ("login", "POST", "/connect/v3/login"),
        ("getBill", "GET", "/connect/v3/bills/{billId}"),
        ("logout", "POST", "/connect/v3/logout"),
    ]
    assert [each.status for each in done] == [200, 404, 200]
    assert [each.request for each in done] == begun
    assert SECRET_ID not in repr(begun) + repr(done)
    assert (begun[0].scheme, begun[0].host, begun[0].port) == ("https", "gateway.stage.bill.com", 443)


def test_details_do_not_change(company: Company) -> None:
    """A hook cannot change what others are told."""
    begun: list[RequestDetails] = []
    with company.client(observe=Observe(on_request=begun.append)) as client:
        client.bills.list()
    with pytest.raises(FrozenInstanceError):
        begun[0].status = 5  # type: ignore[attr-defined]


def test_failures_and_repetitions_are_told() -> None:
    """By the kind of the error and the number of the attempt."""
    done: list[ResponseDetails] = []

    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset")

    answered(broken, get_bill, on_response=done.append)
    told = [(each.error, each.status, each.request.attempt) for each in done if each.request.operation == "getBill"]
    assert told == [("TransportError", None, attempt) for attempt in (1, 2, 3, 4, 5)] * 2


def test_request_ids_are_told_if_they_look_like_one() -> None:
    """What else a server may put there is not."""
    for name, expected in (("abc-123", "abc-123"), ("a b", None), ("x" * 200, None)):
        done: list[ResponseDetails] = []
        answered(
            httpx.Response(200, headers={"X-Request-Id": name}, json={"id": "1"}), get_bill, on_response=done.append
        )
        assert {each.request_id for each in done if each.request.operation == "getBill"} == {expected}


def test_hooks_that_fail_do_not_stop_a_call(company: Company, caplog: pytest.LogCaptureFixture) -> None:
    """Their mistakes are logged."""

    def fail(_details: object) -> None:
        raise RuntimeError("oops")

    with company.client(observe=Observe(on_request=fail, on_response=fail)) as client:
        client.bills.list()
    assert {"on_request failed", "on_response failed"} <= set(caplog.messages)


def test_the_log_has_a_record_for_each_request(caplog: pytest.LogCaptureFixture) -> None:
    """With the facts of the allow-list, in the text and as attributes; failures are warnings."""
    with caplog.at_level(logging.INFO, "bill_client"):
        answered(httpx.Response(422, headers={"X-Request-Id": "r1"}, json=[]), get_bill, log=True)
    records = [each for each in caplog.records if each.name == "bill_client"]
    assert [each.levelname for each in records] == ["INFO", "WARNING", "INFO"] * 2
    text = "getBill GET /connect/v3/bills/{billId}: 422 in 0.000 s, attempt 1, request id r1"
    assert records[1].getMessage() == text
    facts = {name: value for name, value in vars(records[1]).items() if name.startswith("bill_")}
    assert facts == {
        "bill_operation": "getBill",
        "bill_method": "GET",
        "bill_template": "/connect/v3/bills/{billId}",
        "bill_status": 422,
        "bill_seconds": 0.0,
        "bill_attempt": 1,
        "bill_request_id": "r1",
    }


@pytest.mark.untold
def test_without_observe_nothing_is_logged(company: Company, caplog: pytest.LogCaptureFixture) -> None:
    """It is off unless it is asked for."""
    with caplog.at_level(logging.DEBUG, "bill_client"), company.client() as client:
        client.bills.list()
    assert [each for each in caplog.records if each.name == "bill_client"] == []


def test_off_means_not_even_loaded() -> None:
    """No import and no call."""
    code = """
import sys, httpx
from bill_client import BillClient
transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
with BillClient(transport=transport) as client:
    client.health.check()
print(*sys.modules)
"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"bill_client.observe", "bill_client.watched", "bill_client.telemetry", "opentelemetry"} & set(shown)


def test_hooks_and_logs_need_no_opentelemetry(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """And asking for it where it is not installed says what to install."""
    for name in ("opentelemetry", "opentelemetry.trace", "opentelemetry.metrics"):
        monkeypatch.setitem(sys.modules, name, None)
    with company.client(observe=Observe(log=True)) as client:
        client.bills.list()
    with pytest.raises(ConfigurationError, match=r"install bill-client\[otel\]"):
        company.client(observe=Observe(traces=True))
    with pytest.raises(ConfigurationError, match=r"install bill-client\[otel\]"):
        company.async_client(observe=Observe(metrics=True))


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    """Where spans of this test go."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    return exporter


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> InMemoryMetricReader:
    """Where measurements of this test go."""
    found = InMemoryMetricReader()
    monkeypatch.setattr(metrics, "get_meter", MeterProvider([found]).get_meter)
    return found


def test_each_request_is_a_span(spans: InMemorySpanExporter) -> None:
    """Named and described as the conventions for HTTP clients say, with the template in place of the address."""
    answered(httpx.Response(404, headers={"X-Request-Id": "r1"}, json=[]), get_bill, traces=True)
    found = [span for span in spans.get_finished_spans() if "bills" in span.name]
    assert len(found) == 2
    for span in found:
        assert (span.name, span.kind) == ("GET /connect/v3/bills/{billId}", SpanKind.CLIENT)
        assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
        assert dict(span.attributes or {}) == {
            "http.request.method": "GET",
            "server.address": "gateway.stage.bill.com",
            "server.port": 443,
            "url.scheme": "https",
            "url.template": "/connect/v3/bills/{billId}",
            "url.full": "https://gateway.stage.bill.com:443/connect/v3/bills/{billId}",
            "bill.operation": "getBill",
            "http.response.status_code": 404,
            "error.type": "404",
            "bill.request_id": "r1",
        }
        assert span.events == ()


def test_repeated_requests_are_counted_in_spans(spans: InMemorySpanExporter) -> None:
    """Each attempt is a span of its own, and none is an event with the text of an error."""

    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    answered(broken, get_bill, traces=True)
    found = [dict(span.attributes or {}) for span in spans.get_finished_spans() if "bills" in span.name]
    assert [each.get("http.request.resend_count") for each in found] == [None, 1, 2, 3, 4] * 2
    assert {str(each["error.type"]) for each in found} == {"TransportError"}


def test_spans_belong_to_the_span_of_the_caller(spans: InMemorySpanExporter) -> None:
    """And the context is as before after each call."""
    with trace.get_tracer("test").start_as_current_span("mine") as mine:
        answered(httpx.Response(200, json={"id": "1"}), get_bill, traces=True)
        assert trace.get_current_span() is mine
    parents = {span.parent.span_id for span in spans.get_finished_spans() if span.parent is not None}
    assert parents == {mine.get_span_context().span_id}


def test_durations_are_measured(reader: InMemoryMetricReader) -> None:
    """In seconds, by operation and status."""
    answered(httpx.Response(200, json={"id": "1"}), get_bill, metrics=True)
    data: Any = reader.get_metrics_data()
    (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
    assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
    points = {point.attributes["bill.operation"]: point for point in metric.data.data_points}
    assert points["getBill"].count == 2
    assert points["getBill"].attributes["http.response.status_code"] == 200
    assert "url.full" not in points["getBill"].attributes


def test_a_broken_call_ends_its_span(spans: InMemorySpanExporter) -> None:
    """Whatever breaks it, such as an interrupt."""

    def stop(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        answered(stop, get_bill, traces=True)
    assert spans.get_finished_spans()[-2].attributes is not None
    assert [dict(each.attributes or {}).get("error.type") for each in spans.get_finished_spans()][
        1
    ] == "KeyboardInterrupt"


def test_transport_errors_stay_what_they_are() -> None:
    """Watching changes nothing for the caller."""

    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset")

    options: Any = {"transport": httpx.MockTransport(Script(broken)), "testing": True, "observe": Observe(log=True)}
    with BillClient(LOGIN, **options) as client, pytest.raises(TransportError, match="ReadError"):
        client.bills.get("1")
