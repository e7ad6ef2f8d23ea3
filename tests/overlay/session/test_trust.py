"""Looking for trust before a payment is sent, where the answer to the question is not what it should be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bill_client import AuthenticationError, BillError
from tests.overlay.support import Script, scripted

ENDED = [{"code": "BDC_1109", "message": "Session is invalid."}]
PAYMENT = {"billId": "00n01", "amount": 1, "fundingAccount": {"type": "WALLET"}, "processDate": "2026-11-20"}


def _asked(info: Callable[[int], httpx.Response]) -> Script:
    """Answers what trust a session has, the first time, the second and so on, and refuses every payment."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/login/session"):
            asked.append(request)
            return info(len(asked))
        return httpx.Response(422, json=[{"code": "BDC_1159", "message": "too much"}])

    return Script(answer)


def _pay(script: Script) -> BillError:
    from bill_client import models

    with scripted(script, retry=False) as client, pytest.raises(BillError) as caught:
        client.raw.payments.create(models.PaymentCreate.from_dict(PAYMENT))
    return caught.value


@pytest.mark.parametrize(
    "unclear",
    [
        {"status_code": 500, "json": []},
        {"status_code": 404},
        {"status_code": 200, "text": "<html>"},
        {"status_code": 200, "json": [1]},
        {"status_code": 200, "json": {"mfaStatus": "SOMETHING_NEW"}},
        {"status_code": 200, "json": {"mfaStatus": "CHALLENGE", "mfaBypass": True}},
    ],
    ids=["failed", "missing", "page", "list", "new", "bypass"],
)
def test_where_nothing_is_said_of_trust_bill_decides_itself(unclear: dict[str, Any]) -> None:
    """The payment is sent once: a session without trust is refused unexecuted, and one with trust must not be kept."""
    script = _asked(lambda _: httpx.Response(**unclear))
    assert "createPayment: status 422" in str(_pay(script))
    assert script.paths == ["/login", "/login/session", "/payments", "/logout"]


def test_a_session_that_has_ended_meanwhile_is_replaced_before_the_payment_is_sent() -> None:
    """The question is refused for its session; the new one is asked again."""
    trusted = {"mfaStatus": "COMPLETE"}
    script = _asked(
        lambda count: httpx.Response(401, json=ENDED) if count == 1 else httpx.Response(200, json=trusted),
    )
    assert "createPayment: status 422" in str(_pay(script))
    assert script.paths.count("/payments") == 1
    assert script.paths.count("/login") == 2


def test_a_session_that_ends_again_and_again_is_an_error_and_no_loop() -> None:
    """Nothing is paid on the way."""
    script = _asked(lambda _: httpx.Response(401, json=ENDED))
    assert isinstance(_pay(script), AuthenticationError)
    assert script.paths.count("/payments") == 0
    assert script.paths.count("/login") <= 3
