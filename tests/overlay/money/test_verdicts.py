"""What counts as done, refused, turned away, or unknown: only BILL's own word settles a payment."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bill_client import BillError, InProgress, LeaseLost, OutcomeUnknown, State, StoreError
from bill_client.intents.ledger import Ledger
from bill_client.intents.records import Hold
from bill_mock.transport import MockTransport
from tests.overlay.money.conftest import UNASSIGNED, Till

BILLS_OWN = [{"code": "BDC_1145", "message": "No permission."}]


class Answering(MockTransport):
    """The mock; every payment is answered so, and never arrives."""

    answer: Callable[[], httpx.Response]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.method == "POST" and request.url.path.endswith("/payments"):
            return self.answer()
        return super().handle_request(request)


def _answering(till: Till, answer: Callable[[], httpx.Response]) -> Answering:
    transport = Answering(till.company.mock)
    transport.answer = answer
    return transport


def _state_after(till: Till, answer: Callable[[], httpx.Response]) -> tuple[State, type[BaseException] | None]:
    """The state that an answer leaves, and what the caller is told."""
    bill, told = till.bill(), None
    with till.client(transport=_answering(till, answer)) as client:
        try:
            client.pay(bill, funding_account=till.account, approvals=UNASSIGNED, idempotency_key="k")
        except BillError as error:
            told = type(error)
        found = client.intents.get("k")
    assert found is not None
    return found.state, told


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ((403, {"json": BILLS_OWN}), State.REJECTED),
        ((422, {"json": [{"code": None, "category": "REQUEST", "message": "x"}]}), State.REJECTED),
        ((401, {"json": [{"code": "BDC_1109", "message": "x"}]}), State.PREPARED),
        ((423, {"json": [{"code": "BDC_1107", "message": "x"}]}), State.PREPARED),
        ((429, {"text": "slow down"}), State.PREPARED),
        ((403, {"text": "<html>Forbidden</html>"}), State.UNKNOWN),
        ((404, {"json": {"message": "no route"}}), State.UNKNOWN),
        ((400, {}), State.UNKNOWN),
        ((401, {"text": "who are you?"}), State.UNKNOWN),
        ((200, {"json": [{"code": "BDC_1159", "message": "x"}]}), State.UNKNOWN),
        ((207, {"json": {"id": "stp1"}}), State.UNKNOWN),
        ((206, {"text": '{"id": '}), State.UNKNOWN),
        ((302, {"headers": {"location": "/"}}), State.UNKNOWN),
        ((520, {"text": "?"}), State.UNKNOWN),
        ((503, {"json": [{"code": "BDC_1322", "message": "x"}]}), State.UNKNOWN),
    ],
    ids=lambda value: str(value[0]) if isinstance(value, tuple) else str(value),
)
def test_only_bills_own_word_settles_a_payment(till: Till, answer: tuple[int, dict[str, Any]], state: State) -> None:
    """A proxy that answers in its place leaves the outcome unknown, whatever its status says."""
    status, more = answer
    found, told = _state_after(till, lambda: httpx.Response(status, **more))
    assert found is state
    assert (told is OutcomeUnknown) == (state is State.UNKNOWN)


def test_where_doubt_cannot_be_written_down_the_caller_hears_of_it_all_the_same(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk does not hide that a payment may be on its way; the lease brings the doubt later."""

    def full(*_args: object, **_named: object) -> None:
        message = "the disk is full"
        raise StoreError(message)

    monkeypatch.setattr(Ledger, "doubt", full)
    state, told = _state_after(till, lambda: httpx.Response(502))
    assert (state, told) == (State.SENT, OutcomeUnknown)
    with till.client() as client:
        client._config.pace.sleep(121)
        assert [each.state for each in client.intents.pending()] == [State.UNKNOWN]


def test_where_the_outcome_cannot_be_written_down_the_caller_gets_the_answer(
    till: Till, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It happened; what is missing in the ledger is found out by reading later."""
    with monkeypatch.context() as patch:

        def full(*_args: object, **_named: object) -> None:
            message = "the disk is full"
            raise StoreError(message)

        patch.setattr(Ledger, "confirm", full)
        bill = till.bill()
        with till.client() as client:
            paid = client.pay(bill, funding_account=till.account, approvals=UNASSIGNED, idempotency_key="k")
    assert "could not be written down" in caplog.text
    with till.client() as client:
        client._config.pace.sleep(121)
        (found,) = client.intents.resolve_all()
        assert found.state is State.CONFIRMED
        assert client.pay(bill, funding_account=till.account, idempotency_key="k").id == paid.id
    assert len(till.payments()) == 1


def test_who_never_sent_anything_cannot_say_that_another_request_came_to_nothing(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A holder that was overtaken before it sent knows nothing of the request of the next one."""
    holds: list[Hold] = []
    sent = Ledger.sent

    def keeping(self: Ledger, hold: Hold, *args: Any) -> None:
        holds.append(hold)
        sent(self, hold, *args)

    monkeypatch.setattr(Ledger, "sent", keeping)
    bill = till.bill()
    with till.client() as client:
        ledger = client._layers.guarded.books.all()[0]
        till.fault("createPayment", "before_commit")
        with pytest.raises(OutcomeUnknown):
            client.pay(bill, funding_account=till.account, approvals=UNASSIGNED, idempotency_key="k")
        (hold,) = holds
        early = Hold(intent=hold.intent, owner="somebody else", fence=hold.fence - 1, lease_ends=hold.lease_ends)
        with pytest.raises(LeaseLost):
            ledger.unsent(early, "nothing left")
        found = client.intents.get("k")
    assert found is not None
    assert found.state is State.UNKNOWN


def test_waiting_for_another_caller_ends_with_the_deadline(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules would wait for a minute; the call has two seconds."""
    bill = till.bill()
    with till.client() as one, till.client() as other:
        order: dict[str, Any] = {"funding_account": till.account, "approvals": UNASSIGNED, "idempotency_key": "k"}
        waited: list[float] = []

        def meanwhile(*_args: object) -> None:
            begun = other._config.pace.now()
            with pytest.raises(InProgress):
                other.with_options(deadline=2).pay(bill, **order)
            waited.append(other._config.pace.now() - begun)

        sent = Ledger.sent

        def after_the_other(self: Ledger, *args: Any) -> None:
            meanwhile()
            sent(self, *args)

        monkeypatch.setattr(Ledger, "sent", after_the_other)
        started = time.monotonic()
        assert one.pay(bill, **order).amount == 100
    assert waited[0] <= 3
    assert time.monotonic() - started < 30
    assert len(till.payments()) == 1
