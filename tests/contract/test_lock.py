"""Nothing leaves this machine but to the sandbox, and there only for organizations that were named."""

from __future__ import annotations

import httpx
import pytest

from bill_mock import Request
from bill_mock.codec import encode
from tests.contract.lock import ALLOWED, STAGE_HOST, Lock, LockedError, is_local
from tests.contract.target import Remote

STAGE = f"https://{STAGE_HOST}"
MINE = {ALLOWED: "00801MINE, 00802MINE"}


@pytest.fixture
def sent() -> list[httpx.Request]:
    """Requests that reached the network."""
    return []


@pytest.fixture
def network(sent: list[httpx.Request]) -> httpx.MockTransport:
    """A network that answers everything with 200."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    return httpx.MockTransport(answer)


@pytest.mark.parametrize(
    "url",
    [
        "https://gateway.prod.bill.com",
        "http://gateway.stage.bill.com",
        "https://gateway.stage.bill.com.example.com",
        "https://gateway.stage.bill.com:8443",
        "https://someone@gateway.stage.bill.com",
        "https://localhost.example.com",
        "http://10.0.0.1:8080",
        "http://localhost:8080",
        "",
    ],
)
def test_other_hosts_are_refused_before_anything_is_sent(
    url: str, network: httpx.MockTransport, sent: list[httpx.Request]
) -> None:
    """Production, look-alikes, plain HTTP, other ports and names that may resolve to anything."""
    with pytest.raises(LockedError):
        Remote(url, MINE, network)
    assert sent == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://[::1]:8080"])
def test_this_machine_needs_no_list(url: str, network: httpx.MockTransport, sent: list[httpx.Request]) -> None:
    """A mock on a loopback address may be signed in to with any organization."""
    assert is_local(url)
    Remote(url, {}, network)(login("00801OTHER"))
    assert len(sent) == 1


def test_a_sign_in_to_a_listed_organization_passes(network: httpx.MockTransport, sent: list[httpx.Request]) -> None:
    """The sandbox is reached when both locks are open."""
    Remote(STAGE, MINE, network)(login("00802MINE"))
    assert [request.url.host for request in sent] == [STAGE_HOST]


@pytest.mark.parametrize("organization", ["00801OTHER", "", None, 7])
@pytest.mark.parametrize("path", ["/connect/v3/login", "/connect/v3/partner/login-as-user"])
def test_a_sign_in_to_another_organization_is_not_sent(
    path: str, organization: object, network: httpx.MockTransport, sent: list[httpx.Request]
) -> None:
    """The transport looks into the body of a sign-in, so that no hook gets past it."""
    with pytest.raises(LockedError):
        Remote(STAGE, MINE, network)(Request("POST", path, body=encode({"organizationId": organization})))
    assert sent == []


def test_a_sign_in_that_cannot_be_read_is_not_sent(network: httpx.MockTransport, sent: list[httpx.Request]) -> None:
    """What is no JSON names no organization."""
    with pytest.raises(LockedError):
        Remote(STAGE, MINE, network)(Request("POST", "/connect/v3/login", body=b"\xff{"))
    assert sent == []


def test_an_organization_in_a_header_has_to_be_listed(network: httpx.MockTransport, sent: list[httpx.Request]) -> None:
    """Calls of partners name the organization in a header."""
    with pytest.raises(LockedError):
        Remote(STAGE, MINE, network)(
            Request("GET", "/connect/v3/partner/users", headers={"organizationId": "00801OTHER"})
        )
    assert sent == []


def test_without_a_list_no_organization_passes() -> None:
    """The lock is closed by default."""
    with pytest.raises(LockedError):
        Lock.from_environment({}).check_organization(STAGE, "00801MINE")


def login(organization: str) -> Request:
    """A sign-in."""
    return Request("POST", "/connect/v3/login", body=encode({"organizationId": organization}))
