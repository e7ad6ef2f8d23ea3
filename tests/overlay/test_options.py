from __future__ import annotations

import asyncio
import math
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_api.drift import Drift
from bill_client import AsyncBillClient, BillClient, ConfigurationError, DriftError, RetryPolicy, ServerError
from bill_client.options import CallOptions
from tests.overlay.support import LOGIN, Company, Script, scripted

OK = httpx.Response(200, json={"id": "00n01", "brandNew": 1})


def test_a_view_has_other_options_and_the_original_stays() -> None:
    """Timeout, headers and retries, for one call or for some."""
    script = Script(lambda _: httpx.Response(503))
    with scripted(script, timeout=20) as client:
        view = client.with_options(timeout=2, headers={"X-Trace": "t-1"}, retry=False)
        for each in (view, client):
            with pytest.raises(ServerError):
                each.bills.get("00n01")
    bills = [request for request in script.seen if "bills" in request.url.path]
    assert [request.headers.get("X-Trace") for request in bills] == ["t-1"] + [None] * 5
    assert [request.extensions["timeout"]["read"] for request in bills] == [2] + [20] * 5


def test_headers_of_the_caller_do_not_go_with_the_sign_in() -> None:
    """They belong to the call."""
    script = Script(lambda _: OK)
    with scripted(script) as client:
        client.with_options(headers={"X-Trace": "t-1"}).bills.get("00n01")
    assert ["X-Trace" in request.headers for request in script.seen] == [False, True, False]
    assert script.seen[1].headers["sessionId"] == "session-1"


def test_views_of_views_add_up() -> None:
    """What is left out stays; a header is replaced whatever the case of its name."""
    seen = Script(lambda _: OK)
    with scripted(seen) as client:
        first = client.with_options(headers={"X-One": "1", "X-Two": "2"}, deadline=5)
        first.with_options(headers={"x-two": "3"}, deadline=math.inf).bills.get("00n01")
    headers = seen.seen[1].headers
    assert (headers["X-One"], headers["X-Two"]) == ("1", "3")
    assert seen.seen[1].extensions["timeout"]["read"] == 30


def test_views_share_the_session_and_connections(company: Company) -> None:
    """One sign-in for all of them; sync and async."""
    with company.client() as client:
        client.with_options(timeout=5).bills.list()
        client.bills.list()
        client.with_options(deadline=5).vendors.list()

    async def main() -> None:
        async with company.async_client() as client:
            await asyncio.gather(*(client.with_options(timeout=n).bills.list() for n in range(1, 4)))

    asyncio.run(main())
    assert (len(company.calls("login")), len(company.calls("logout"))) == (2, 2)


def test_closing_a_view_closes_nothing(company: Company) -> None:
    """The client does; its views are closed with it."""
    client = company.client()
    with client.with_options(timeout=5) as view:
        view.bills.list()
    client.bills.list()
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        view.bills.list()
    assert company.calls() == ["login", "listBills", "listBills", "logout"]


def test_closing_an_asynchronous_view_closes_nothing(company: Company) -> None:
    """The same for asyncio."""

    async def main() -> None:
        async with company.async_client() as client:
            async with client.with_options(timeout=5) as view:
                await view.bills.list()
            await client.bills.list()

    asyncio.run(main())
    assert company.calls() == ["login", "listBills", "listBills", "logout"]


def test_strict_and_on_drift_are_options_too() -> None:
    """A single call can be compared with the description."""
    heard: list[Drift] = []
    with scripted(OK) as client:
        with pytest.raises(DriftError):
            client.with_options(strict=True).bills.get("00n01")
        client.with_options(on_drift=heard.append).bills.get("00n01")
        assert client.bills.get("00n01").id == "00n01"
    assert "/brandNew" in {drift.pointer for drift in heard}
    with scripted(OK, strict=True) as client:
        assert client.with_options(strict=False).bills.get("00n01").id == "00n01"


CREDENTIALS = ["sessionId", "SESSIONID", "devKey", "appKey", "apiToken", "Authorization", "Cookie"]


@pytest.mark.parametrize("name", CREDENTIALS)
def test_credentials_cannot_be_overridden(name: str) -> None:
    """Nor shown in the refusal."""
    with BillClient(LOGIN) as client, pytest.raises(ConfigurationError, match="credential") as caught:
        client.with_options(headers={name: "canary-secret"})
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        ({"Host": "evil.example"}, "belongs to the request"),
        ({"Content-Length": "0"}, "belongs to the request"),
        ({"X-Idempotent-Key": "k"}, "belongs to the request"),
        ({"": "x"}, "no name"),
        ({"X Y": "x"}, "no name"),
        ({"X\r\nY": "x"}, "no name"),
        ({7: "x"}, "no name"),
        ({"X": "a\r\nsessionId: b"}, "printable"),
        ({"X": " a"}, "printable"),
        ({"X": "ü"}, "printable"),
        ({"X": 7}, "printable"),
        ([("X", "y")], "mapping"),
        ("X: y", "mapping"),
    ],
)
def test_headers_that_cannot_be_meant_are_refused(headers: Any, problem: str) -> None:
    """Before anything is sent, and in both clients."""
    for client in (BillClient(LOGIN), AsyncBillClient(LOGIN)):
        with pytest.raises(ConfigurationError, match=problem):
            client.with_options(headers=headers)


@pytest.mark.parametrize("value", [0, -1, True, "5", math.nan])
@pytest.mark.parametrize("name", ["timeout", "deadline"])
def test_seconds_must_be_seconds(name: str, value: Any) -> None:
    """With the name of what is wrong."""
    with BillClient(LOGIN) as client, pytest.raises(ConfigurationError, match=name):
        client.with_options(**{name: value})


def test_an_endless_timeout_is_refused() -> None:
    """A deadline may be taken away, a timeout not."""
    with pytest.raises(ConfigurationError, match="timeout"):
        CallOptions(timeout=math.inf)
    assert CallOptions(deadline=math.inf).deadline == math.inf


@pytest.mark.parametrize("retry", ["yes", 3, 1.5, {}])
def test_retry_is_a_switch_or_a_policy(retry: Any) -> None:
    """A number could mean several things."""
    with pytest.raises(ConfigurationError, match="RetryPolicy"):
        BillClient(LOGIN, retry=retry)
    assert CallOptions(retry=RetryPolicy(attempts=2)).retry.attempts == 2


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=4))
def test_no_header_smuggles_another_one(headers: dict[str, str]) -> None:
    """What is accepted is one line of printable ASCII each, and no credential."""
    try:
        options = CallOptions(headers=headers)
    except ConfigurationError:
        return
    for name, value in options.headers.items():
        assert (name + value).isascii()
        assert (name + value).isprintable()
        assert name.lower() not in {each.lower() for each in CREDENTIALS}


def test_options_do_not_show_headers() -> None:
    """Somebody will put a token there."""
    assert "canary" not in repr(CallOptions(headers={"X-Token": "canary"}))
