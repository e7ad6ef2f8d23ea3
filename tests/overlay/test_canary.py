from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from bill_client import AsyncBillClient, BillClient, BillError, Observe, OrganizationLogin, UploadPending
from bill_mock.transport import AsyncMockTransport, MockTransport
from tests.overlay.support import Company

FILE = b"%PDF-1.7 canary-content-of-a-file"


class Recording:
    """Everything that can be seen of a run, and every secret that was on the wire."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.secrets = {company.login.password, company.login.dev_key, company.token.token, "wrong-password-canary"}
        self.secrets.add(FILE.decode())
        self.shown: list[str] = []
        self.broken = False
        self.sent = 0

    def note(self, request: httpx.Request, response: httpx.Response | None = None) -> None:
        """Learn the secrets of a request and of its answer."""
        self.sent += 1
        for name in ("sessionId", "devKey", "apiToken"):
            if request.headers.get(name):
                self.secrets.add(request.headers[name])
        if response is not None and request.url.path.endswith("/login") and response.status_code == 200:
            self.secrets.add(response.json()["sessionId"])

    def break_(self, request: httpx.Request) -> None:
        """Fail as a network does, with what it was about."""
        if self.broken and not request.url.path.endswith(("/login", "/logout")):
            self.note(request)
            raise httpx.ReadError("reset", request=request)

    def details(self, details: object) -> None:
        """Keep what a hook is told."""
        self.shown += [repr(details), repr(pickle.dumps(details))]

    def error(self, error: BaseException) -> None:
        """Keep everything of an error."""
        self.shown += [str(error), repr(error), "".join(traceback.format_exception(error)), repr(vars(error))]
        self.shown.append(repr(pickle.dumps(error)))


class Tap(MockTransport):
    """The mock, with a recording."""

    def __init__(self, recording: Recording) -> None:
        super().__init__(recording.company.mock)
        self.recording = recording

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.recording.break_(request)
        response = super().handle_request(request)
        self.recording.note(request, response)
        return response


class AsyncTap(AsyncMockTransport):
    """The same for asyncio."""

    def __init__(self, recording: Recording) -> None:
        super().__init__(recording.company.mock)
        self.recording = recording

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.recording.break_(request)
        response = await super().handle_async_request(request)
        self.recording.note(request, response)
        return response


Steps = Iterator[Callable[[Any], Any]]


def _steps(recording: Recording, to: Path) -> Steps:
    """Success, refusal, upload, download, an ended session, a broken connection, and Spend."""
    made = recording.company.made
    yield lambda client: client.vendors.list(max_=5)
    yield lambda client: client.vendors.get("009-nobody")
    yield lambda client: client.attachments.upload_to_vendor(made["vendorId"], FILE, name="a.pdf", wait=False)
    yield lambda client: client.attachments.upload_to_vendor(made["vendorId"], FILE, name="a.pdf", deadline=5)
    yield lambda client: client.documents.upload("00n-nothing", FILE, name="a.pdf")
    recording.company.end_sessions()
    yield lambda client: client.bills.list()
    yield lambda client: client.spend.users.list()
    yield lambda client: client.download("https://gateway.stage.bill.com/files/x/y", to)
    recording.broken = True
    yield lambda client: client.vendors.list()
    yield lambda client: client.attachments.upload_to_vendor(made["vendorId"], FILE, name="a.pdf")
    yield lambda client: client.download("https://gateway.stage.bill.com/files/x/y", to)
    recording.broken = False


def _options(recording: Recording) -> dict[str, Any]:
    observe = Observe(log=True, traces=True, metrics=True, on_request=recording.details, on_response=recording.details)
    return {"observe": observe, "testing": True, "strict": True}


def _threads(recording: Recording, credentials: Any, to: Path) -> list[type]:
    kinds: list[type] = []
    with BillClient(*credentials, transport=Tap(recording), **_options(recording)) as client:
        recording.shown += [repr(client), repr(vars(client)), repr(client._layers.wire), repr(client._config)]
        for step in _steps(recording, to):
            try:
                recording.shown.append(repr(type(step(client))))
            except BillError as error:
                kinds.append(type(error))
                recording.error(error)
    return kinds


async def _tasks(recording: Recording, credentials: Any, to: Path) -> list[type]:
    kinds: list[type] = []
    async with AsyncBillClient(*credentials, transport=AsyncTap(recording), **_options(recording)) as client:
        recording.shown += [repr(client), repr(vars(client))]
        for step in _steps(recording, to):
            try:
                recording.shown.append(repr(type(await step(client))))
            except BillError as error:
                kinds.append(type(error))
                recording.error(error)
    return kinds


def test_no_credential_is_seen_anywhere(
    company: Company, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With every log at DEBUG, traces, metrics and hooks: not in them, nor in errors, pickles and reprs."""
    spans, reader, provider = InMemorySpanExporter(), InMemoryMetricReader(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    monkeypatch.setattr(metrics, "get_meter", MeterProvider([reader]).get_meter)
    recording = Recording(company)
    good = (company.login, company.token)
    login = company.login
    bad = (OrganizationLogin(login.username, "wrong-password-canary", login.organization_id, login.dev_key),)
    with caplog.at_level(logging.DEBUG):
        for credentials in (good, bad):
            kinds = _threads(recording, credentials, tmp_path / "a")
            assert kinds == asyncio.run(_tasks(recording, credentials, tmp_path / "a"))
            assert UploadPending in kinds or credentials is bad
    recording.shown += [caplog.text, *(repr(vars(record)) for record in caplog.records)]
    recording.shown += [span.to_json() for span in spans.get_finished_spans()]
    recording.shown.append(repr(reader.get_metrics_data()))
    assert len(spans.get_finished_spans()) >= recording.sent > 40
    assert len(recording.secrets) >= 9  # passwords, keys, tokens, the file, and a session for each sign-in
    for secret in recording.secrets:
        assert not [text[:300] for text in recording.shown if secret in text]
