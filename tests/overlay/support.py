"""A company on the mock, and made-up answers, as the tests of the client want them."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from bill_client import (
    AsyncBillClient,
    BillClient,
    ConsoleLogin,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    SpendToken,
    SyncToken,
)
from bill_mock import MockBill
from bill_mock.transport import AsyncMockTransport, MockTransport

if TYPE_CHECKING:
    from trustme import LeafCert

    from bill_api.wire import Request, Response

LOGIN = OrganizationLogin("user@example.com", "pass-word-1", "00801TEST", "dev-key-1")
SIGNED_IN = {"sessionId": "session-1", "organizationId": "00801TEST", "userId": "00601TEST", "trusted": False}


@dataclass
class Company:
    """A small company of the mock with its credentials and ids."""

    mock: MockBill
    made: dict[str, Any]

    @property
    def login(self) -> OrganizationLogin:
        """The administrator."""
        made = self.made
        return OrganizationLogin(made["username"], made["password"], made["organizationId"], made["devKey"])

    @property
    def partner(self) -> PartnerLogin:
        """The partner that manages the company."""
        made = self.made["partner"]
        return PartnerLogin(made["username"], made["password"], made["appKey"])

    @property
    def token(self) -> SpendToken:
        """The token of its Spend company."""
        return SpendToken(self.made["apiToken"])

    @property
    def console(self) -> ConsoleLogin:
        """The accountants of the company."""
        made = self.made["console"]
        return ConsoleLogin(made["username"], made["consoleApiToken"], self.made["organizationId"], self.made["devKey"])

    @property
    def sync_token(self) -> SyncToken:
        """A program that keeps its books."""
        made = self.made["syncToken"]
        return SyncToken(made["username"], made["password"], self.made["organizationId"], self.made["devKey"])

    @property
    def oauth(self) -> OAuthClient:
        """Its OAuth app with full access."""
        return OAuthClient(self.made["oauth"]["clientId"], self.made["oauth"]["clientSecret"])

    def client(self, *credentials: Any, **options: Any) -> BillClient:
        """A client of the administrator, unless other credentials are given."""
        options = {"transport": MockTransport(self.mock), "testing": True, **options}
        return BillClient(*(credentials or (self.login,)), **options)

    def async_client(self, *credentials: Any, **options: Any) -> AsyncBillClient:
        """The same for asyncio."""
        options = {"transport": AsyncMockTransport(self.mock), "testing": True, **options}
        return AsyncBillClient(*(credentials or (self.login,)), **options)

    def calls(self, operation: str | None = None) -> list[str]:
        """Operations that reached the mock, all or those of one name."""
        seen = [str(each["operation"]) for each in self.mock.control.requests()["results"]]
        return [each for each in seen if operation in (None, each)]

    def code(self) -> str:
        """The latest code that was texted."""
        return str(self.mock.control.sms()["results"][-1]["token"])

    def end_sessions(self) -> None:
        """Let every session run out."""
        self.mock.clock.advance(36 * 60)


@dataclass
class Script:
    """Answers login with a session and everything else with what the test says; keeps what was asked."""

    answer: Callable[[httpx.Request], httpx.Response]
    login: httpx.Response | None = None
    seen: list[httpx.Request] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.seen.append(request)
        if request.url.path == "/connect/v3/login":
            return self.login or httpx.Response(200, json=SIGNED_IN)
        if request.url.path == "/connect/v3/logout":
            return httpx.Response(200)
        return self.answer(request)

    @property
    def paths(self) -> list[str]:
        """What was asked, without the common beginning."""
        return [each.url.path.removeprefix("/connect/v3") for each in self.seen]


def scripted(answer: httpx.Response | Callable[[httpx.Request], httpx.Response], **options: Any) -> BillClient:
    """A client whose every call is answered so."""
    script = answer if isinstance(answer, Script) else Script(answer if callable(answer) else lambda _: answer)
    return BillClient(LOGIN, **{"transport": httpx.MockTransport(script), "testing": True, **options})


def async_scripted(answer: httpx.Response, **options: Any) -> AsyncBillClient:
    """The same for asyncio."""
    transport = httpx.MockTransport(Script(lambda _: answer))
    return AsyncBillClient(LOGIN, **{"transport": transport, "testing": True, **options})


def past_the_ledger(client: BillClient, request: Request, parse: Callable[[Response], Any]) -> Any:
    """Call an operation as ``client.raw`` does, with nothing that would be read or written before."""
    return client._answers.read(request, client._layers.send(request, client._options, raw=True), parse)


async def apast_the_ledger(client: AsyncBillClient, request: Request, parse: Callable[[Response], Any]) -> Any:
    """The same for asyncio."""
    return client._answers.read(request, await client._layers.send(request, client._options, raw=True), parse)


class SlowLogin(MockTransport):
    """Takes its time over signing in, so that others arrive meanwhile."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.url.path.endswith("/login"):
            time.sleep(0.05)
        return super().handle_request(request)


class AsyncSlowLogin(AsyncMockTransport):
    """The same for asyncio."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.url.path.endswith("/login"):
            await asyncio.sleep(0.05)
        return await super().handle_async_request(request)


def der_of(certificate: LeafCert) -> bytes:
    """A made-up certificate as it comes over the wire."""
    return ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
