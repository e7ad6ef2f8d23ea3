"""Stopping a payment: cancelled while it waits, voided once it is on its way, and left alone where it is stopped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bill_api.api.payments import cancel_payment, get_payment, void_payment
from bill_api.codec import encode_json
from bill_api.models import PaymentVoidRequest
from bill_api.wire import Headers, Response
from bill_client.approvals.errors import MoneyRefused
from bill_client.errors import ConfigurationError
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_api.wire import Request
    from bill_client.intents.asks import Reading

__all__ = ("check_stop", "how_to_stop")

_LONGEST = 4000
_WAITING = "SCHEDULED"
_STOPPED = frozenset(("CANCELLATION_IN_PROGRESS", "CANCELED", "VOID_PENDING", "VOIDED"))
_OVER = frozenset(("CANCELLED", "VOID"))


def check_stop(payment_id: object, reason: object) -> tuple[str, str]:
    """Both as they are.

    Raises:
        ConfigurationError: one cannot be meant; nothing was sent.
    """
    if not isinstance(payment_id, str) or not payment_id.strip():
        message = f"payment_id must be the id of a payment (stp...), not {payment_id!r}"
        raise ConfigurationError(message)
    if not isinstance(reason, str) or not reason.strip() or len(reason) > _LONGEST:
        message = f"reason must say in 1 to {_LONGEST} characters why the payment is stopped"
        raise ConfigurationError(message)
    return payment_id, reason


def how_to_stop(payment_id: str, reason: str) -> Reading[Request | Response]:
    """What has to be sent to stop a payment, or the payment where it is stopped already.

    Args:
        payment_id: which (stp).
        reason: why, for people at BILL and at the vendor.

    Raises:
        MoneyRefused: it can be stopped no more; nothing was sent.
        BillError: it cannot be read.
    """
    payment: Mapping[str, Any] = yield get_payment.build(payment_id)
    state, detail = payment.get("status"), payment.get("singleStatus")
    if state in _OVER or detail in _STOPPED or payment.get("cancelRequestSubmitted") is True:
        return Response(status=200, headers=Headers({"content-type": "application/json"}), content=encode_json(payment))
    if detail == _WAITING:
        return cancel_payment.build(payment_id)
    info = payment.get("disbursementInfo")
    if is_object(info) and info.get("isVoidable") is True:
        return void_payment.build(payment_id, PaymentVoidRequest.from_dict({"type": "VOID_ONLY", "reason": reason}))
    raise MoneyRefused(
        f"payment {payment_id} is {detail or state}: it can neither be cancelled nor voided",
        hint="only the vendor can send the money back now",
    )
