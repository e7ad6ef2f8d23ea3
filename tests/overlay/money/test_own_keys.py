"""Subscriptions and their keys: BILL itself takes an idempotency key, which is made, kept and sent again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from bill_client import (
    AsyncBillClient,
    BillClient,
    ConfigurationError,
    IdempotencyConflict,
    IntentRules,
    NeedsHuman,
    OutcomeUnknown,
    State,
    StateStore,
    ValidationError,
    models,
)
from bill_client.intents.own_keys import KEPT, OWN_KEY
from bill_client.intents.points import on_point
from bill_mock import MockBill
from bill_mock.transport import AsyncMockTransport, MockTransport
from tests.overlay.money.conftest import Till
from tests.overlay.support import Company

Run = Callable[..., Any]
Act = Callable[[Any], Any]
LOST = ("reset_after_commit", "after_commit", "truncated", "empty")
SUBSCRIBE, RENEW = "createSubscription", "createNewSecurityKey"


def _body(name: str = "bills", version: str = "1") -> models.SubscriptionCreate:
    return models.SubscriptionCreate.from_dict(
        {
            "name": name,
            "events": [{"type": "bill.created", "version": version}],
            "status": {"enabled": True},
            "notificationUrl": "https://example.com/hook",
        }
    )


def subscribe(key: str | None = None, *, name: str = "bills", version: str = "1", **more: Any) -> Act:
    """A call that subscribes."""
    return lambda client: client.with_options(idempotency_key=key).webhooks.subscriptions.create(
        _body(name, version), **more
    )


def renew(subscription: str, key: str | None = None) -> Act:
    """A call that makes a new key for signing."""
    return lambda client: client.with_options(idempotency_key=key).webhooks.subscriptions.create_security_key(
        subscription
    )


def intent(run: Run, key: str) -> Any:
    """What the ledger knows of a key."""
    return run(lambda client: client.intents.get(key))


def subscriptions(till: Watched) -> list[dict[str, Any]]:
    """Those that the mock has."""
    with till.client() as client:
        return [each.to_dict() for each in client.webhooks.subscriptions.list().results]


def sent_keys(till: Watched, operation: str) -> list[str]:
    """Keys that requests for an operation carried, in order."""
    ending = "/security_key" if operation == RENEW else "/subscriptions"
    keyed = [each for each in till.seen if each.method == "POST" and each.url.path.endswith(ending)]
    return [each.headers["x-idempotent-key"] for each in keyed]


class _Watched(MockTransport):
    def __init__(self, mock: MockBill, seen: list[httpx.Request]) -> None:
        super().__init__(mock)
        self._seen = seen

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self._seen.append(request)
        return super().handle_request(request)


class _AsyncWatched(AsyncMockTransport):
    def __init__(self, mock: MockBill, seen: list[httpx.Request]) -> None:
        super().__init__(mock)
        self._seen = seen

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self._seen.append(request)
        return await super().handle_async_request(request)


class Watched(Till):
    """A till that sees what its clients send."""

    def __init__(self, company: Company, store: str) -> None:
        super().__init__(company, store)
        self.seen: list[httpx.Request] = []

    def client(self, **more: Any) -> BillClient:
        """A client, as a program makes it when it starts."""
        return super().client(**{"transport": _Watched(self.company.mock, self.seen), **more})

    def async_client(self, **more: Any) -> AsyncBillClient:
        """The same for asyncio."""
        return super().async_client(**{"transport": _AsyncWatched(self.company.mock, self.seen), **more})


@pytest.fixture
def till(company: Company, tmp_path: Path) -> Watched:
    """The till of a small company."""
    return Watched(company, f"sqlite:///{tmp_path}/state.db")


def test_a_key_is_made_where_a_call_leaves_it_out(till: Watched, run: Run) -> None:
    """A UUID of version 4, another one for each call."""
    made = run(subscribe())
    assert made.security_key
    run(renew(made.id))
    run(renew(made.id))
    keys = [*sent_keys(till, SUBSCRIBE), *sent_keys(till, RENEW)]
    assert [UUID(key).version for key in keys] == [4, 4, 4]
    assert len(set(keys)) == 3


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_is_asked_for_again(till: Watched, run: Run, fault: str) -> None:
    """Under the same key, in the same call: it comes whole, with the secret that BILL shows once."""
    till.fault(SUBSCRIBE, fault)
    made = run(subscribe())
    assert made.security_key
    assert [each["id"] for each in subscriptions(till)] == [made.id]
    assert len(set(sent_keys(till, SUBSCRIBE))) == 1


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_secret_is_asked_for_again(till: Watched, run: Run, fault: str) -> None:
    """The key that signs from now on is the one that the caller gets."""
    subscription = run(subscribe()).id
    till.fault(RENEW, fault)
    renewed = run(renew(subscription, "renew")).security_key
    assert renewed
    assert run(renew(subscription, "renew")).security_key == renewed
    assert len(set(sent_keys(till, RENEW))) == 1


def test_the_same_key_gives_the_secret_back_after_a_restart(till: Watched, run: Run) -> None:
    """From BILL, which keeps it for a day; here it is not kept."""
    made = run(subscribe("hook"))
    again = run(subscribe("hook"))
    assert (again.id, again.security_key) == (made.id, made.security_key)
    assert len(set(sent_keys(till, SUBSCRIBE))) == 1
    kept = intent(run, "hook")
    assert kept.facts[OWN_KEY] == sent_keys(till, SUBSCRIBE)[0]
    assert made.security_key.encode() not in kept.outcome.content
    with StateStore(till.store) as store, store.reading() as connection:
        dump = "\n".join(connection.connection.driver_connection.iterdump())  # type: ignore[union-attr]
    assert made.security_key not in dump


def test_a_day_later_the_kept_answer_is_given(till: Watched, run: Run) -> None:
    """Without the secret, and without asking: BILL would take the key for a new one."""
    made = run(subscribe("hook"))
    again = run(subscribe("hook"), later=KEPT + 1)
    assert again.id == made.id
    assert not again.security_key
    assert len(sent_keys(till, SUBSCRIBE)) == 1


def test_the_kept_answer_is_given_where_bill_cannot_be_asked(till: Watched, run: Run) -> None:
    """It happened, and that is known."""
    made = run(subscribe("hook"))
    till.fault(SUBSCRIBE, "connection_reset", times=99)
    assert run(subscribe("hook")).id == made.id


def test_what_stayed_unknown_is_asked_for_later(till: Watched, run: Run) -> None:
    """By the same call with the same key."""
    till.fault(SUBSCRIBE, "reset_after_commit", times=99)
    till.fault("getAllSubscriptions", "connection_reset", times=99, after=1)
    with pytest.raises(OutcomeUnknown) as caught:
        run(subscribe("hook"))
    assert caught.value.key == "hook"
    assert intent(run, "hook").state is State.UNKNOWN
    till.company.mock.control.faults(clear=True)
    made = run(subscribe("hook"))
    assert made.security_key
    assert intent(run, "hook").state is State.CONFIRMED
    assert len(set(sent_keys(till, SUBSCRIBE))) == 1
    assert "the same key" in run(lambda client: client.intents.explain("hook"))


def test_a_person_need_not_decide_while_bill_has_the_answer(till: Watched, run: Run) -> None:
    """No reading tells what became of a new key; asking again does."""
    subscription = run(subscribe()).id
    till.fault(RENEW, "reset_after_commit", times=99)
    rules = IntentRules(settle=1.0)
    with pytest.raises(NeedsHuman):
        run(renew(subscription, "renew"), intents=rules)
    assert intent(run, "renew").state is State.NEEDS_HUMAN
    till.company.mock.control.faults(clear=True)
    assert run(renew(subscription, "renew"), later=60).security_key
    assert intent(run, "renew").state is State.CONFIRMED


def test_a_refusal_is_kept_and_a_new_key_is_needed(till: Watched, run: Run) -> None:
    """Nothing says whether BILL takes a key again that it refused."""
    for _ in range(2):
        with pytest.raises(ValidationError):
            run(subscribe("hook", version="9"))
    assert len(sent_keys(till, SUBSCRIBE)) == 1
    assert intent(run, "hook").state is State.REJECTED
    assert run(subscribe("hook 2")).id
    assert len(set(sent_keys(till, SUBSCRIBE))) == 2


def test_a_call_that_was_turned_away_gets_a_new_key(till: Watched, run: Run) -> None:
    """It was answered with an error, though nothing was executed."""
    till.fault(SUBSCRIBE, "before_commit", status=429, times=99)
    with pytest.raises(Exception, match="429"):
        run(subscribe("hook"))
    till.company.mock.control.faults(clear=True)
    before = set(sent_keys(till, SUBSCRIBE))
    assert len(before) == 1
    assert run(subscribe("hook")).security_key
    assert len(set(sent_keys(till, SUBSCRIBE)) - before) == 1


def test_a_call_in_progress_is_waited_for(till: Watched, run: Run) -> None:
    """BILL answers 429 while the first request with a key goes on."""
    key = str(uuid4())
    till.company.mock.control.hold_key(key, 3600.0)
    with pytest.raises(Exception, match="in progress"):
        run(subscribe(x_idempotent_key=key))
    till.company.mock.clock.advance(3601)
    assert run(subscribe(x_idempotent_key=key)).id


def test_being_turned_away_says_nothing_of_a_try_that_was_lost(till: Watched, run: Run) -> None:
    """The first one may have gone through: it stays unknown, and is asked for later."""
    key = str(uuid4())
    till.fault(SUBSCRIBE, "reset_after_commit")
    till.fault(SUBSCRIBE, "before_commit", status=429, times=99, after=1)
    till.fault("getAllSubscriptions", "connection_reset", times=99, after=1)
    with pytest.raises(OutcomeUnknown):
        run(subscribe("hook", x_idempotent_key=key))
    till.company.mock.control.faults(clear=True)
    assert run(subscribe("hook")).security_key
    assert len(subscriptions(till)) == 1


def test_the_callers_own_key_is_sent(till: Watched, run: Run) -> None:
    """And kept: a later call with the same idempotency key need not give it again, and may not give another."""
    own = str(uuid4())
    made = run(subscribe("hook", x_idempotent_key=own))
    assert run(subscribe("hook")).security_key == made.security_key
    assert sent_keys(till, SUBSCRIBE) == [own, own]
    with pytest.raises(IdempotencyConflict, match="X-Idempotent-Key"):
        run(subscribe("hook", x_idempotent_key=str(uuid4())))
    assert len(sent_keys(till, SUBSCRIBE)) == 2


def test_other_fields_under_the_same_key_are_refused(till: Watched, run: Run) -> None:
    """Nothing is sent."""
    run(subscribe("hook"))
    with pytest.raises(IdempotencyConflict):
        run(subscribe("hook", name="other"))
    assert len(sent_keys(till, SUBSCRIBE)) == 1


@pytest.mark.parametrize(
    "key", ["", "x", "6f1c7f5e-0a57-1c2c-9a54-3f7d0f5b2a10", "{6f1c7f5e-0a57-4c2c-9a54-3f7d0f5b2a10}", "0" * 32]
)
def test_a_key_that_is_no_uuid_of_version_4_is_refused(till: Watched, run: Run, key: str) -> None:
    """Before anything is sent."""
    with pytest.raises(ConfigurationError, match="version 4"):
        run(subscribe(x_idempotent_key=key))
    assert till.company.calls(SUBSCRIBE) == []


def test_without_repeating_one_try_is_made(till: Watched, run: Run) -> None:
    """``retry=False`` is kept to; the answer is found by reading, and the secret by calling again."""
    till.fault(SUBSCRIBE, "reset_after_commit")
    quiet = run(lambda client: subscribe("hook")(client.with_options(retry=False)))
    assert quiet.id
    assert len(sent_keys(till, SUBSCRIBE)) == 1
    assert run(subscribe("hook")).security_key


def test_who_waited_for_another_caller_gets_the_secret_too(till: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger does not have it, so that BILL is asked under the key that the other one sent."""
    is_sent, may_go_on = threading.Event(), threading.Event()
    handle = MockTransport.handle_request

    def held(self: MockTransport, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path.endswith("/subscriptions") and not is_sent.is_set():
            is_sent.set()
            assert may_go_on.wait(30)
        return handle(self, request)

    monkeypatch.setattr(MockTransport, "handle_request", held)
    with till.client() as first, till.client() as second, ThreadPoolExecutor(1) as pool:
        running = pool.submit(subscribe("hook"), first)
        assert is_sent.wait(30)

        def let_go_on(_seconds: float) -> None:
            may_go_on.set()
            running.result(30)

        monkeypatch.setattr(second._config.pace, "sleep", let_go_on)
        waited = subscribe("hook")(second)
        assert running.result(30).security_key == waited.security_key
    assert waited.security_key
    assert len(subscriptions(till)) == 1


@pytest.mark.parametrize("place", ["sent.after", "answer.arrived", "resolve.read"])
def test_a_call_that_is_interrupted_loses_nothing(till: Watched, run: Run, place: str) -> None:
    """Wherever it is: the same call makes one subscription, and gets its secret."""

    def interrupt(name: str) -> None:
        if name == place:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _interrupted(run, subscribe("hook"), interrupt, twice=place == "resolve.read")
    assert run(subscribe("hook")).security_key
    assert len(subscriptions(till)) == 1
    assert intent(run, "hook").state is State.CONFIRMED


def _interrupted(run: Run, act: Act, watch: Callable[[str], None], *, twice: bool) -> None:
    """Make a call that is interrupted at a point; twice where only a later call gets there."""
    on_point(watch)
    try:
        for _ in range(2 if twice else 1):
            run(act)
    finally:
        on_point(None)
