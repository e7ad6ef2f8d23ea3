from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from bill_api.operations import OPERATIONS
from bill_api.wire import Request
from bill_client import (
    AsyncBillClient,
    BillClient,
    DriftError,
    LimitReached,
    LimitRules,
    models,
)
from bill_client.send import RequestOptions
from tests.overlay.support import LOGIN, SIGNED_IN, Company, Script

TRUSTED = OPERATIONS["createBankAccount"]
PARTS = {"username": LOGIN.username, "password": LOGIN.password}


def _body(company: Company) -> models.LoginRequest:
    login = company.login
    return models.LoginRequest(
        username=login.username,
        password=login.password,
        organization_id=login.organization_id,
        dev_key=login.dev_key,
    )


def _hour(calls: int) -> dict[str, Any]:
    return {"limits": LimitRules(calls_an_hour=calls), "deadline": 5}


def test_a_look_at_the_trust_of_a_session_is_counted(company: Company) -> None:
    """A call, the sign-in, another call, and the look that it needs: the fourth has no room, and nothing is changed."""
    with company.client(**_hour(3)) as client:
        client.bills.list(max_=1)
        request = Request(operation=TRUSTED, path=TRUSTED.path, json={}, content=b"{}")
        with pytest.raises(LimitReached, match="getSessionInfo: the calls of"):
            client._layers.limits.send(request, RequestOptions(deadline=5.0))
    assert company.calls() == ["login", "listBills", "logout"]


def test_a_replay_is_counted(company: Company) -> None:
    """Two calls, two sign-ins, and once more what the old session was refused for."""

    def act(client: BillClient) -> None:
        client.vendors.list()
        company.end_sessions()
        client.vendors.list()

    with company.client(**_hour(5)) as client:
        act(client)
        with pytest.raises(LimitReached):
            client.vendors.list()
    with company.client(**_hour(4)) as client, pytest.raises(LimitReached, match="listVendors: the calls of"):
        act(client)


def test_tasks_count_a_replay_too(company: Company) -> None:
    """The same for asyncio."""

    async def main() -> None:
        async with company.async_client(**_hour(4)) as client:
            await client.vendors.list()
            company.end_sessions()
            with pytest.raises(LimitReached, match="listVendors: the calls of"):
                await client.vendors.list()

    asyncio.run(main())
    assert company.calls("listVendors") == ["listVendors"] * 2


def test_a_sign_in_by_hand_counts_like_any_other(company: Company) -> None:
    """By the key in its body, together with the sign-ins that the client makes itself; for asyncio alike."""
    rules = LimitRules(logins_an_hour=2)
    with company.client(limits=rules, deadline=5) as client:
        client.vendors.list()
        client.sessions.login(_body(company))
        with pytest.raises(LimitReached, match="login: the sign-ins of an hour") as caught:
            client.sessions.login(_body(company))
    assert caught.value.limit == "logins"

    async def main() -> None:
        async with company.async_client(limits=LimitRules(logins_an_hour=1), deadline=5) as client:
            await client.sessions.login(_body(company))
            with pytest.raises(LimitReached):
                await client.vendors.list()

    asyncio.run(main())
    assert len(company.calls("login")) == 3


def test_other_keys_have_hours_of_their_own(company: Company) -> None:
    """A partner's sign-in does not use up those of a developer key."""
    partner = company.partner
    body = models.PartnerLoginRequest(username=partner.username, password=partner.password, app_key=partner.app_key)
    with company.client(limits=LimitRules(logins_an_hour=1), deadline=5) as client:
        client.partner.login(body)
        client.vendors.list()
        with pytest.raises(LimitReached, match="partnerLogin: the sign-ins"):
            client.partner.login(body)


def test_acting_as_a_user_by_hand_is_a_sign_in(company: Company) -> None:
    """It goes with the session of the partner, whose sign-in counts as well."""
    made = company.made
    body = models.LoginAsUserRequest(user_id=made["userId"], organization_id=made["organizationId"])
    with company.client(company.partner, limits=LimitRules(logins_an_hour=2), deadline=5) as client:
        assert client.partner.login_as_user(body).session_id
        with pytest.raises(LimitReached, match="loginAsUser: the sign-ins"):
            client.partner.login_as_user(body)


def test_a_body_without_a_key_is_left_to_the_server() -> None:
    """There is nothing to count by."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=SIGNED_IN))
    with BillClient(transport=transport, testing=True, limits=LimitRules(logins_an_hour=1), deadline=5) as client:
        for _ in range(3):
            client.sessions.login(models.LoginRequest.from_dict(PARTS))


def _odd() -> Script:
    """Signs in with an answer that is not as described, and that repeats a secret."""
    answer = httpx.Response(200, json={**SIGNED_IN, "trusted": "perhaps", "password": "pass-word-1"})
    return Script(lambda _: httpx.Response(200, json={"results": []}), login=answer)


def test_strict_mode_looks_at_the_sign_in_too() -> None:
    """The client makes it itself, and its answer is held against the description all the same."""
    options: dict[str, Any] = {"testing": True, "strict": True}
    transport = httpx.MockTransport(_odd())
    with (
        BillClient(LOGIN, transport=transport, **options) as client,
        pytest.raises(DriftError, match="trusted") as caught,
    ):
        client.bills.list()
    assert caught.value.operation == "login"
    assert caught.value.response is not None
    shown = repr(caught.value) + caught.value.response.content.decode()
    assert "hidden" in shown
    assert "session-1" not in shown
    assert "pass-word-1" not in shown

    async def main() -> None:
        async with AsyncBillClient(LOGIN, transport=httpx.MockTransport(_odd()), **options) as client:
            with pytest.raises(DriftError):
                await client.bills.list()

    asyncio.run(main())


def test_what_is_odd_about_a_sign_in_is_reported() -> None:
    """Without strict mode the session is used."""
    heard: list[Any] = []
    with BillClient(LOGIN, transport=httpx.MockTransport(_odd()), testing=True, on_drift=heard.append) as client:
        client.bills.list()
    assert ("login", "/trusted") in {(drift.operation, drift.pointer) for drift in heard}
