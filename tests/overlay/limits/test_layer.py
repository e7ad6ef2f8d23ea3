from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from bill_client import (
    AsyncBillClient,
    BillClient,
    LimitReached,
    LimitRules,
    RateLimited,
    StateStore,
    StoreError,
    Wait,
    models,
)
from bill_mock import Clock, Limits, MockBill
from tests.overlay.support import LOGIN, Company, Script

MANY = 30


def _crowded(latency: float = 0.004) -> Company:
    mock = MockBill(clock=Clock(), latency=latency, limits=Limits(status=422))
    return Company(mock, mock.control.seed("small-company"))


def _refused(company: Company) -> int:
    return sum(entry["status"] == 422 for entry in company.mock.control.requests()["results"])


def test_threads_never_have_more_than_three_calls_under_way() -> None:
    """The server has nothing to refuse, and nothing is lost."""
    company = _crowded()
    with company.client(testing=False, retry=False) as client, ThreadPoolExecutor(MANY) as pool:
        pages = list(pool.map(lambda _: client.vendors.list(), range(MANY)))
    assert len(pages) == MANY
    assert _refused(company) == 0


def test_tasks_never_have_more_than_three_calls_under_way() -> None:
    """The same for asyncio."""
    company = _crowded()

    async def main() -> None:
        async with company.async_client(testing=False, retry=False) as client:
            await asyncio.gather(*(client.vendors.list() for _ in range(MANY)))

    asyncio.run(main())
    assert _refused(company) == 0


def test_two_clients_share_the_slots_by_a_store(store_url: str) -> None:
    """Threads of one and tasks of the other; the sessions are shared, too."""
    company = _crowded()

    async def tasks() -> None:
        async with company.async_client(testing=False, retry=False, store=store_url) as client:
            await asyncio.gather(*(client.vendors.list() for _ in range(MANY)))

    with company.client(testing=False, retry=False, store=store_url) as client, ThreadPoolExecutor(10) as pool:
        other = pool.submit(asyncio.run, tasks())
        for each in [pool.submit(client.vendors.list) for _ in range(MANY)]:
            each.result()
        other.result()
    assert _refused(company) == 0
    assert (company.calls("login"), company.calls("logout")) == (["login"], [])


def test_the_slots_can_be_left_to_the_server() -> None:
    """It refuses then."""
    company = _crowded(0.05)
    with (
        company.client(testing=False, retry=False, limits=LimitRules.off()) as client,
        ThreadPoolExecutor(MANY) as pool,
    ):
        calls = [pool.submit(client.vendors.list) for _ in range(MANY)]
        assert {type(each.exception()) for each in calls} == {type(None), RateLimited}


def test_spend_calls_are_sixty_a_minute(company: Company) -> None:
    """The next one waits, and the mock has nothing to refuse."""
    waits: list[Wait] = []

    def tell(wait: Wait) -> None:
        waits.append(wait)
        company.mock.clock.advance(wait.seconds or 0)

    with company.client(company.token, on_wait=tell) as client:
        for _ in range(61):
            client.spend.users.list()
    assert [(wait.limit, wait.operation) for wait in waits] == [("spend_calls", "listUsers")]
    assert waits[0].seconds == pytest.approx(60)


def test_texts_are_five_a_minute(company: Company) -> None:
    """Challenges and numbers to set up; other calls go on meanwhile."""
    with company.client(deadline=30) as client:
        for _ in range(5):
            client.mfa.generate_challenge(models.MfaChallengeRequest())
        with pytest.raises(LimitReached, match="text messages") as caught:
            client.mfa.generate_challenge(models.MfaChallengeRequest())
        assert caught.value.limit == "texts"
        client.vendors.list()
    assert len(company.calls("generateChallenge")) == 5


def test_calls_and_logins_of_an_hour_are_counted(company: Company) -> None:
    """Signing in is a call as well."""
    rules = LimitRules(calls_an_hour=5)
    with company.client(limits=rules, deadline=30) as client:
        for _ in range(4):
            client.vendors.list()
        with pytest.raises(LimitReached, match="calls of this hour"):
            client.vendors.list()
    assert company.calls() == ["login", *["listVendors"] * 4, "logout"]


def test_the_budget_of_logins_is_shared(company: Company, tmp_path: Any) -> None:
    """Two hundred an hour for a key; the wait is clear, and bounded by the deadline."""
    rules = LimitRules(logins_an_hour=2)
    with StateStore(f"sqlite:///{tmp_path}/state.db") as store:
        for _ in range(2):
            with company.client(limits=rules, store=store) as client:
                client.vendors.list()
                client.sessions.logout()
        with (
            company.client(limits=rules, store=store, deadline=30) as client,
            pytest.raises(LimitReached, match=r"sign-ins of an hour are used up; .* in 3\d\d\d s") as caught,
        ):
            client.vendors.list()
    assert caught.value.limit == "logins"
    assert len(company.calls("login")) == 2


def test_calls_without_credentials_are_not_counted(company: Company) -> None:
    """Nor do they wait."""
    with company.client(limits=LimitRules(calls_an_hour=1)) as client:
        for _ in range(5):
            client.health.check()
    assert len(company.calls()) == 5


LIMITED = httpx.Response(
    422,
    json=[{"code": "BDC_1144", "message": "Max number of allowed requests reached."}],
    headers={"Date": "Mon, 16 Nov 2026 15:30:00 GMT"},
)


def test_what_the_server_says_about_the_hour_is_told_to_all(tmp_path: Any) -> None:
    """After BDC_1144 nobody who shares the store calls again before the hour is over."""
    script = Script(lambda _: LIMITED)
    options: dict[str, Any] = {"transport": httpx.MockTransport(script), "testing": True, "retry": False}
    with StateStore(f"sqlite:///{tmp_path}/state.db") as store:
        with BillClient(LOGIN, store=store, **options) as client, pytest.raises(RateLimited):
            client.bills.list()
        with (
            BillClient(LOGIN, store=store, deadline=30, **options) as client,
            pytest.raises(LimitReached, match="in 1800 s"),
        ):
            client.bills.list()

        async def main() -> None:
            async with AsyncBillClient(LOGIN, store=store, deadline=30, testing=True) as client:
                await client.bills.list()

        with pytest.raises(LimitReached):
            asyncio.run(main())
    assert script.paths == ["/login", "/bills"]


def test_asyncio_tells_all_as_well(tmp_path: Any) -> None:
    """What one task was told holds for every client of the store."""
    script = Script(lambda _: httpx.Response(422, content=LIMITED.content, headers=LIMITED.headers))
    options: dict[str, Any] = {"transport": httpx.MockTransport(script), "testing": True, "retry": False}

    async def main(store: StateStore) -> None:
        async with AsyncBillClient(LOGIN, store=store, **options) as client:
            with pytest.raises(RateLimited):
                await client.bills.list()

    with StateStore(f"sqlite:///{tmp_path}/state.db") as store:
        asyncio.run(main(store))
        with BillClient(LOGIN, store=store, deadline=30, **options) as client, pytest.raises(LimitReached):
            client.bills.list()
    assert script.paths == ["/login", "/bills"]


def test_an_answer_is_worth_more_than_the_note_of_it(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the store fails meanwhile, the caller still gets what BILL said."""

    def fail(*_: object, **_named: object) -> None:
        raise StoreError("the disk is full")

    def answer(_request: httpx.Request) -> httpx.Response:
        monkeypatch.setattr(StateStore, "change", fail)
        return LIMITED

    options: dict[str, Any] = {"transport": httpx.MockTransport(Script(answer)), "testing": True, "retry": False}
    store = f"sqlite:///{tmp_path}/state.db"
    with BillClient(LOGIN, store=store, **options) as client, pytest.raises(RateLimited) as caught:
        client.bills.list()
    assert caught.value.retry_after == 1800


def test_keys_cannot_be_read_in_the_store(company: Company, tmp_path: Any) -> None:
    """Hashes only: of keys, names and passwords nothing is there; the session is, in a file for the owner alone."""
    with company.client(store=f"sqlite:///{tmp_path}/state.db") as client:
        client.vendors.list()
    written = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    names = "".join(str(each) for each in tmp_path.rglob("*"))
    login = company.login
    for secret in (login.password, login.dev_key, login.username, login.organization_id):
        assert secret.encode() not in written
        assert secret not in names


@pytest.mark.parametrize(("name", "value"), [("store", 7), ("limits", 3)])
def test_an_argument_of_another_type_is_refused(name: str, value: Any) -> None:
    """With its name."""
    with pytest.raises(Exception, match=f"{name} must be a"):
        BillClient(**{name: value})
