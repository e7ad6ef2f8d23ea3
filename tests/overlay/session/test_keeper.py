from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import httpx
import pytest

from bill_client import AsyncBillClient, AuthenticationError, BillClient, BillError, LimitReached, OrganizationLogin
from tests.overlay.support import LOGIN, AsyncSlowLogin, Company, Script, SlowLogin, scripted

MANY = 50
T = TypeVar("T")


def _in_threads(work: Callable[[], T]) -> list[T]:
    with ThreadPoolExecutor(MANY) as pool:
        return [each.result() for each in [pool.submit(work) for _ in range(MANY)]]


def test_signing_in_waits_for_the_first_call_that_needs_it(company: Company) -> None:
    """Neither making a client nor a call without credentials signs in; a second call does not again."""
    with company.client() as client:
        client.health.check()
        assert "login" not in company.calls()
        client.bills.list()
        client.vendors.list()
    assert company.calls() == ["getHealthCheck", "login", "listBills", "listVendors", "logout"]


def test_a_client_that_never_signed_in_does_not_sign_out(company: Company) -> None:
    """Nothing to end."""
    with company.client() as client:
        client.health.check()
    assert company.calls() == ["getHealthCheck"]


def test_fifty_threads_sign_in_once(company: Company) -> None:
    """Two hundred sign-ins an hour are all there is."""
    with company.client(transport=SlowLogin(company.mock)) as client:
        _in_threads(client.bills.list)
        assert (len(company.calls("login")), len(company.calls("listBills"))) == (1, MANY)
        company.end_sessions()
        _in_threads(client.bills.list)
        assert len(company.calls("login")) == 2
    assert company.calls()[-1] == "logout"


def test_fifty_tasks_sign_in_once(company: Company) -> None:
    """The same for asyncio."""

    async def main() -> None:
        async with company.async_client(transport=AsyncSlowLogin(company.mock)) as client:
            await asyncio.gather(*(client.bills.list() for _ in range(MANY)))
            assert (len(company.calls("login")), len(company.calls("listBills"))) == (1, MANY)
            company.end_sessions()
            await asyncio.gather(*(client.bills.list() for _ in range(MANY)))
            assert len(company.calls("login")) == 2

    asyncio.run(main())
    assert company.calls()[-1] == "logout"


def test_those_who_wait_share_a_refusal(company: Company) -> None:
    """A wrong password is not tried once for each thread: that would lock the user out."""
    made = company.made
    wrong = OrganizationLogin(made["username"], "wrong-password", made["organizationId"], made["devKey"])

    def attempt(client: BillClient) -> BillError:
        with pytest.raises(AuthenticationError) as caught:
            client.bills.list()
        return caught.value

    with company.client(wrong, transport=SlowLogin(company.mock)) as client:
        errors = _in_threads(lambda: attempt(client))
        assert len({id(error) for error in errors}) == MANY
        assert {error.codes for error in errors} == {("BDC_1101",)}
        assert len(company.calls("login")) < MANY / 5
        before = len(company.calls("login"))
        attempt(client)
        assert len(company.calls("login")) == before + 1


def test_tasks_share_a_refusal_too(company: Company) -> None:
    """The same for asyncio."""
    made = company.made
    wrong = OrganizationLogin(made["username"], "wrong-password", made["organizationId"], made["devKey"])

    async def main() -> None:
        async with company.async_client(wrong, transport=AsyncSlowLogin(company.mock)) as client:
            calls = [client.bills.list() for _ in range(MANY)]
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(each, AuthenticationError) for each in outcomes)

    asyncio.run(main())
    assert len(company.calls("login")) == 1


def test_a_task_that_is_cancelled_while_it_signs_in_leaves_it_to_the_next(company: Company) -> None:
    """Nobody inherits a cancellation."""

    async def main() -> None:
        async with company.async_client(transport=AsyncSlowLogin(company.mock)) as client:
            first = asyncio.create_task(client.bills.list())
            second = asyncio.create_task(client.bills.list())
            await asyncio.sleep(0.01)
            first.cancel()
            await second
            assert first.cancelled()

    asyncio.run(main())


def test_an_expired_session_costs_one_sign_in_and_one_replay(company: Company) -> None:
    """The call goes through as if nothing had happened. Source: platform facts, 2.2 (BDC_1109, 35 minutes)."""
    with company.client() as client:
        client.bills.list()
        company.end_sessions()
        client.vendors.list()
    expected = ["login", "listBills", "listVendors", "login", "listVendors", "logout"]
    assert [name for name in company.calls() if name != "None"] == expected


def test_a_second_refusal_is_raised() -> None:
    """No loop: two sends, two sign-ins, then the error."""
    script = Script(lambda _: httpx.Response(401, json=[{"code": "BDC_1109", "message": "Session is invalid."}]))
    client = scripted(script)
    with pytest.raises(AuthenticationError) as caught:
        client.bills.list()
    assert (caught.value.codes, caught.value.operation) == (("BDC_1109",), "listBills")
    assert script.paths == ["/login", "/bills", "/login", "/bills"]


def test_a_refused_token_is_raised_at_once(company: Company) -> None:
    """There is no sign-in for Spend & Expense."""
    from bill_client import SpendToken

    with company.client(SpendToken("unknown-token")) as client, pytest.raises(AuthenticationError):
        client.spend.users.list()
    assert len(company.calls()) == 1


def test_a_session_that_was_ended_by_hand_is_forgotten(company: Company) -> None:
    """The next call signs in without asking the dead session first."""
    with company.client() as client:
        client.bills.list()
        client.sessions.logout()
        client.bills.list()

    async def main() -> None:
        async with company.async_client() as client:
            await client.bills.list()
            await client.sessions.logout()
            await client.bills.list()

    asyncio.run(main())
    assert company.calls() == ["login", "listBills", "logout"] * 4


def test_closing_goes_on_when_signing_out_fails() -> None:
    """The session ends by itself; and closing twice does nothing."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path.rpartition("/")[2])
        if sent[-1] == "logout":
            raise httpx.ConnectError("gone")
        return httpx.Response(200, json={"sessionId": "session-1", "results": []})

    client = BillClient(LOGIN, transport=httpx.MockTransport(answer))
    client.bills.list()
    client.close()
    client.close()
    assert sent == ["login", "bills", "logout"]

    async def main() -> None:
        aclient = AsyncBillClient(LOGIN, transport=httpx.MockTransport(answer))
        await aclient.bills.list()
        await aclient.close()
        await aclient.close()

    asyncio.run(main())
    assert sent == ["login", "bills", "logout"] * 2


def test_threads_that_call_first_share_one_pool(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections of a second pool would never be closed; a token has no sign-in that lets one thread go first."""
    made: list[httpx.Client] = []
    make = httpx.Client.__init__

    def slow(self: httpx.Client, *args: Any, **options: Any) -> None:
        made.append(self)
        time.sleep(0.01)
        make(self, *args, **options)

    monkeypatch.setattr(httpx.Client, "__init__", slow)
    with company.client(company.token) as client:
        _in_threads(client.spend.users.list)
    assert len(made) == 1


def test_whoever_waits_for_the_sign_in_of_another_gives_up_at_its_own_deadline(company: Company) -> None:
    """Nothing was sent for it, and it says what it waited for."""
    with company.client(deadline=0.01) as client:
        (keeper,) = client._layers.sessions._keepers.values()
        with keeper._lock, pytest.raises(LimitReached, match="somebody else is signing in") as caught:
            client.vendors.list()
    assert caught.value.limit == "sign_in"
    assert company.calls() == []


def test_a_task_gives_up_at_its_own_deadline(company: Company) -> None:
    """The same for asyncio."""

    async def main() -> None:
        async with company.async_client(deadline=0.01) as client:
            (keeper,) = client._layers.sessions._keepers.values()
            async with keeper._lock:
                with pytest.raises(LimitReached, match="somebody else is signing in"):
                    await client.vendors.list()

    asyncio.run(main())
    assert company.calls() == []
