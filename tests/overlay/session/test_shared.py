from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from bill_client import (
    AuthenticationError,
    BillClient,
    LimitReached,
    OAuthClient,
    OrganizationLogin,
    StateStore,
    StoreError,
)
from bill_client.credentials import Login
from bill_client.pace import TestingPace
from bill_client.session.shared import Shared, name_of
from bill_client.store.records import StoredSession
from bill_mock.transport import MockTransport
from tests.overlay.support import LOGIN, Company, Script

ENDED = httpx.Response(401, json=[{"code": "BDC_1109", "message": "Session is invalid."}])


@pytest.fixture
def store(tmp_path: Path) -> Any:
    """A store in a file."""
    with StateStore(f"sqlite:///{tmp_path}/state.db") as opened:
        yield opened


def _shared(store: StateStore, pace: TestingPace | None = None) -> Shared:
    return Shared(LOGIN, "https://example.com", store, pace or TestingPace())


def test_one_signs_in_for_all(company: Company, store: StateStore) -> None:
    """Clients one after the other and side by side; nobody signs the others out."""
    for _ in range(2):
        with company.client(store=store) as client:
            client.vendors.list()

    async def main() -> None:
        async with company.async_client(store=store) as client:
            await client.vendors.list()

    asyncio.run(main())
    assert company.calls() == ["login", *["listVendors"] * 3]


def test_a_session_that_ended_is_renewed_once_for_all(company: Company, store: StateStore) -> None:
    """Whoever finds out later takes the new one: what failed is compared with what is kept."""
    with company.client(store=store) as one, company.client(store=store) as two:
        one.vendors.list()
        two.vendors.list()
        company.end_sessions()
        one.vendors.list()
        two.vendors.list()
    assert len(company.calls("login")) == 2


def test_a_kept_session_that_has_ended_too_is_replaced() -> None:
    """The one found in place of the one that failed has ended too: then a new one is made."""
    script = Script(
        lambda request: httpx.Response(200, json={}) if request.headers["sessionId"] == "session-1" else ENDED
    )
    with contextlib.ExitStack() as stack:
        store = stack.enter_context(_OnlyOneNew())
        client = stack.enter_context(
            BillClient(LOGIN, transport=httpx.MockTransport(script), store=store, testing=True)
        )
        client.bills.list()
    assert script.paths == ["/bills", "/bills", "/login", "/bills"]


class _OnlyOneNew(StateStore):
    """Has an old session first, then another old one that somebody has just put there."""

    def __init__(self) -> None:
        import tempfile

        self._place = tempfile.TemporaryDirectory()
        super().__init__(f"sqlite:///{self._place.name}/state.db")
        self._old = ["old-session-1", "old-session-2", "old-session-2", "old-session-2"]

    def session(self, login: str) -> StoredSession | None:
        return StoredSession(self._old.pop(0), 0.0, 1e12) if self._old else super().session(login)

    def __exit__(self, *error: object) -> None:
        super().__exit__(*error)
        self._place.cleanup()


def test_a_session_that_nobody_used_for_35_minutes_is_not_tried(store: StateStore) -> None:
    """It has ended; a use by anybody puts that off."""
    pace = TestingPace()
    shared = _shared(store, pace)
    session = shared.save(_session("one"))
    pace.sleep(30 * 60)
    assert shared.find(None) is not None
    shared.touch(session, pace.wall())
    pace.sleep(30 * 60)
    assert shared.find(None) is not None
    pace.sleep(5 * 60)
    assert shared.find(None) is None


def _session(session_id: str) -> Any:
    from bill_client.session.flows import Session

    return Session(session_id, LOGIN)


def test_a_client_that_rested_asks_the_store_first(company: Company, store: StateStore) -> None:
    """Its own session may have been kept alive by others, or not."""
    with company.client(store=store) as client:
        client.vendors.list()
        client._config.pace.sleep(40 * 60)
        company.end_sessions()
        client.vendors.list()
    assert company.calls() == ["login", "listVendors", "login", "listVendors"]


def test_uses_are_noted_now_and_then(company: Company, store: StateStore) -> None:
    """Not with each call, but often enough that others can tell a live session from a dead one."""
    with company.client(store=store) as client:
        name = name_of(company.login, client.base_url)
        client.vendors.list()
        first = store.session(name)
        client.vendors.list()
        assert store.session(name) == first
        client._config.pace.sleep(61)
        client.vendors.list()
        after = store.session(name)
    assert first is not None
    assert after is not None
    assert after.last_used == first.last_used + 61


def test_a_session_that_was_ended_by_hand_is_gone_for_all(company: Company, store: StateStore) -> None:
    """The next call signs in, in this client and in others."""
    with company.client(store=store) as client:
        client.vendors.list()
        client.sessions.logout()
    with company.client(store=store) as client:
        client.vendors.list()
    assert company.calls() == ["login", "listVendors", "logout", "login", "listVendors"]


def test_sessions_are_kept_apart(company: Company) -> None:
    """By user, organization, key, address and device; a new password is the same user."""
    login = company.login
    made = (login.username, login.password, login.organization_id, login.dev_key)
    others: list[Login] = [
        OrganizationLogin("other", *made[1:]),
        OrganizationLogin(*made[:2], "008other", made[3]),
        OrganizationLogin(*made[:3], "other-key"),
        OrganizationLogin(*made, "remembered", "laptop"),
        company.partner,
    ]
    names = {name_of(each, "https://a") for each in [login, *others]} | {name_of(login, "https://b")}
    assert len(names) == 7
    changed = OrganizationLogin(made[0], "new-password", *made[2:])
    assert name_of(changed, "https://a") == name_of(login, "https://a")


def test_who_waits_for_the_sign_in_of_another_gives_up_in_time(company: Company, store: StateStore) -> None:
    """The lease is not taken from the one who has it."""
    with company.client(store=store, deadline=3) as client:
        locks = store.locks()
        locks.take((name_of(company.login, client.base_url),))
        with pytest.raises(LimitReached, match="signIn: somebody else is signing in"):
            client.vendors.list()
        locks.close()
        client.vendors.list()

    async def main() -> None:
        async with company.async_client(store=store, deadline=3) as client:
            await client.vendors.list()

    asyncio.run(main())
    assert company.calls() == ["login", "listVendors", "listVendors"]


def test_a_wrong_password_is_not_sent_by_each_who_waits(company: Company, store: StateStore) -> None:
    """Also where the session is shared; and the lease is free afterwards."""
    made = company.made
    wrong = OrganizationLogin(made["username"], "wrong-password", made["organizationId"], made["devKey"])
    with company.client(wrong, store=store) as client, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(client.vendors.list) for _ in range(40)]
        assert {type(each.exception()) for each in calls} == {AuthenticationError}
    assert len(company.calls("login")) == 1
    with company.client(store=store) as client:
        client.vendors.list()


def test_a_wrong_password_is_not_sent_by_each_who_shares_the_store(company: Company, store: StateStore) -> None:
    """Another client is told at once how long ago it was refused; after five minutes one of them tries again."""
    made = company.made
    wrong = OrganizationLogin(made["username"], "wrong-password", made["organizationId"], made["devKey"])
    with company.client(wrong, store=store) as first, pytest.raises(AuthenticationError) as refused:
        first.vendors.list()

    async def main() -> None:
        async with company.async_client(wrong, store=store) as client:
            client._config.pace.sleep(60)
            with pytest.raises(
                AuthenticationError, match=r"60 s ago, and the same .* not sent again for 240 s"
            ) as told:
                await client.vendors.list()
        assert (told.value.codes, told.value.messages) == (refused.value.codes, refused.value.messages)
        assert (told.value.operation, told.value.hint) == (refused.value.operation, refused.value.hint)

    asyncio.run(main())
    assert company.calls() == ["login"]
    with company.client(wrong, store=store) as later:
        later._config.pace.sleep(301)
        for _ in range(3):
            with pytest.raises(AuthenticationError):
                later.vendors.list()
    assert company.calls() == ["login", "login"]


def test_a_password_that_was_corrected_is_tried_at_once(company: Company, store: StateStore) -> None:
    """The refusal was of the other one, of which the store has no more than a slow hash."""
    made = company.made
    wrong = OrganizationLogin(made["username"], "wrong-password", made["organizationId"], made["devKey"])
    with company.client(wrong, store=store) as client, pytest.raises(AuthenticationError):
        client.vendors.list()
    kept = Path(store.where)
    assert b"wrong-password" not in kept.read_bytes() + kept.with_name(f"{kept.name}-wal").read_bytes()
    with company.client(store=store) as client:
        client.vendors.list()
    with company.client(wrong, store=store) as client:
        client.vendors.list()  # there is a session, which asks for no password


def test_what_cannot_be_told_is_refused_all_the_same(
    company: Company, store: StateStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The refusal is worth more than the note."""

    def fail(*_: object) -> None:
        raise StoreError("full")

    monkeypatch.setattr(store, "save_refusal", fail)
    wrong = OrganizationLogin("nobody", "wrong-password", company.made["organizationId"], company.made["devKey"])
    with company.client(wrong, store=store) as client, pytest.raises(AuthenticationError):
        client.vendors.list()


def test_trust_is_known_to_all_who_share_a_session(company: Company, store: StateStore) -> None:
    """Whoever takes it over asks no more than its maker had to; trust that is gone is told, too."""
    with company.client(store=store) as one, company.client(store=store) as two:
        two.vendors.list()
        one.mfa.trust(code=company.code, device="laptop")
        kept = store.session(name_of(company.login, one.base_url))
    assert kept is not None
    assert kept.trusted
    found = _shared_of(company, store).find(None)
    assert found is not None
    assert (found.adopted, found.trusted) == (True, True)


def _shared_of(company: Company, store: StateStore) -> Shared:
    with company.client() as client:
        return Shared(company.login, client.base_url, store, TestingPace())


def test_a_token_is_shared_for_what_is_left_of_its_life(store: StateStore) -> None:
    """Uses do not put its end off."""
    from bill_client.session.flows import Session

    pace = TestingPace()
    login = OAuthClient("client-1", "secret-1")
    shared = Shared(login, "https://example.com", store, pace)
    session = shared.save(Session("token-1", login, lifetime=3600.0))
    pace.sleep(3000)
    shared.touch(session, pace.wall())
    found = shared.find(None)
    assert found is not None
    assert found.lifetime == 600
    pace.sleep(541)
    assert shared.find(None) is None


def test_a_store_that_cannot_be_used_is_an_error_before_anything_is_sent(company: Company, tmp_path: Path) -> None:
    """Not a silent change to sessions of one's own; for asyncio alike."""
    (tmp_path / "file").touch()
    url = f"sqlite:///{tmp_path}/file/state.db"
    with company.client(store=url) as client, pytest.raises(StoreError):
        client.vendors.list()

    async def main() -> None:
        async with company.async_client(store=url) as client:
            await client.vendors.list()

    with pytest.raises(StoreError):
        asyncio.run(main())
    assert company.calls() == []


def test_what_cannot_be_noted_does_not_spoil_the_answer(
    company: Company, store: StateStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call was made: a full disk afterwards is no reason to lose what came back."""

    def fail(*_: object, **_named: object) -> None:
        raise StoreError("full")

    with company.client(store=store) as client:
        client.vendors.list()
        client._config.pace.sleep(61)
        monkeypatch.setattr(store, "touch_session", fail)
        monkeypatch.setattr(store, "forget_session", fail)
        client.vendors.list()
        client.sessions.logout()
    assert company.calls() == ["login", "listVendors", "listVendors", "logout"]


def test_a_store_that_was_given_stays_open(company: Company, store: StateStore, tmp_path: Path) -> None:
    """One that was given as URL is closed with the client."""
    with company.client(store=store) as client:
        client.vendors.list()
    assert store._database._opened is not None
    with company.client(store=f"sqlite:///{tmp_path}/other.db") as client:
        client.vendors.list()
        own = client._layers.common._own
    assert own is not None
    assert own._database._opened is None


def test_fifty_tasks_and_threads_with_a_store_sign_in_once(company: Company, store: StateStore) -> None:
    """Whatever kind of client they have."""

    async def tasks() -> None:
        async with company.async_client(store=store) as client:
            await asyncio.gather(*(client.vendors.list() for _ in range(25)))

    with (
        company.client(store=store, transport=MockTransport(company.mock)) as client,
        ThreadPoolExecutor(26) as pool,
    ):
        other = pool.submit(asyncio.run, tasks())
        for each in [pool.submit(client.vendors.list) for _ in range(25)]:
            each.result()
        other.result()
    assert len(company.calls("login")) == 1


def test_one_fetches_a_token_for_all(company: Company, store: StateStore) -> None:
    """Bearer tokens are shared as sessions are, until they end."""
    for _ in range(2):
        with company.client(company.oauth, store=store) as client:
            client.vendors.list()

    async def main() -> None:
        async with company.async_client(company.oauth, store=store) as client:
            await client.vendors.list()

    asyncio.run(main())
    assert company.calls() == ["createAccessToken", *["listVendors"] * 3]
