"""``client.cancel_or_void``: what can be stopped is stopped, in the way that its state allows."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bill_client import ConfigurationError, MoneyRefused, OutcomeUnknown, State
from bill_mock.transport import MockTransport
from tests.overlay.money.conftest import UNASSIGNED, Till

Run = Callable[..., Any]
STOPPING = ("cancelPayment", "voidPayment")


def _paid(till: Till, run: Run) -> str:
    paid = run(lambda client: client.pay(till.bill(), funding_account=till.account, approvals=UNASSIGNED))
    return str(paid.id)


def _sent(till: Till) -> list[str]:
    return [each for each in till.company.calls() if each in STOPPING]


def test_a_scheduled_payment_is_cancelled(till: Till, run: Run) -> None:
    """And asking again changes nothing."""
    payment = _paid(till, run)
    for _ in range(2):
        stopped = run(lambda client: client.cancel_or_void(payment, "twice"))
        assert str(stopped.single_status) in ("CANCELED", "CANCELLATION_IN_PROGRESS")
    assert _sent(till) == ["cancelPayment"]


def test_a_payment_on_its_way_is_voided(till: Till, run: Run) -> None:
    """Once money has moved, it is a request that BILL decides on."""
    payment = _paid(till, run)
    till.company.mock.clock.advance(4 * 86400)
    stopped = run(lambda client: client.cancel_or_void(payment, "lost check"))
    assert str(stopped.single_status) in ("VOID_PENDING", "VOIDED")
    assert _sent(till) == ["voidPayment"]
    again = run(lambda client: client.cancel_or_void(payment, "lost check"))
    assert again.id == payment
    assert _sent(till) == ["voidPayment"]


@pytest.mark.parametrize("kind", ["no_answer", "after_commit", "truncated"])
def test_a_lost_answer_is_found_again(till: Till, run: Run, kind: str) -> None:
    """The payment says that it is stopped."""
    payment = _paid(till, run)
    till.fault("cancelPayment", kind)
    stopped = run(lambda client: client.cancel_or_void(payment, "x"))
    assert str(stopped.single_status) in ("CANCELED", "CANCELLATION_IN_PROGRESS")
    assert _sent(till) == ["cancelPayment"]


def test_a_request_that_came_to_nothing_is_unknown_and_then_absent(till: Till, run: Run) -> None:
    """Reading shows a payment that goes on; after its time that is proof."""
    payment = _paid(till, run)
    till.fault("cancelPayment", "before_commit")
    with pytest.raises(OutcomeUnknown) as caught:
        run(lambda client: client.cancel_or_void(payment, "x"))
    key = caught.value.key
    assert key
    found = run(lambda client: client.intents.resolve(key), later=901)
    assert found.state is State.ABSENT
    stopped = run(lambda client: client.cancel_or_void(payment, "x"))
    assert str(stopped.single_status) in ("CANCELED", "CANCELLATION_IN_PROGRESS")


def test_what_can_be_stopped_no_more_is_said(till: Till, run: Run) -> None:
    """BILL says that it is not voidable any more, and nothing is sent."""
    payment = _paid(till, run)
    till.company.mock.clock.advance(4 * 86400)

    class Final(MockTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answer = super().handle_request(request)
            if request.url.path.endswith(payment) and answer.status_code == 200:
                shown = json.loads(answer.read())
                shown["disbursementInfo"]["isVoidable"] = False
                return httpx.Response(200, json=shown)
            return answer

    with (
        till.client(transport=Final(till.company.mock)) as client,
        pytest.raises(MoneyRefused, match="neither"),
    ):
        client.cancel_or_void(payment, "x")
    assert _sent(till) == []


@pytest.mark.parametrize(
    ("payment", "reason", "said"),
    [
        ("", "x", "payment_id must be"),
        (None, "x", "payment_id must be"),
        ("stp1", " ", "reason must say"),
        ("stp1", "x" * 4001, "reason must say"),
    ],
)
def test_bad_arguments_are_said_before_anything_is_sent(
    till: Till, run: Run, payment: Any, reason: str, said: str
) -> None:
    """Which one, and what it must be."""
    with pytest.raises(ConfigurationError, match=said):
        run(lambda client: client.cancel_or_void(payment, reason))
    assert till.company.calls() == []
