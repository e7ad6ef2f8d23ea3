"""What payments of one bill and of many have in common: bills as they were before, and what each was answered with."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from bill_api.codec import encode_json, load_json
from bill_api.wire import Headers, Response
from bill_client.intents.keys import fingerprint
from bill_client.intents.records import Wanted
from bill_client.shapes import is_list, is_object

__all__ = ("PAY", "amounts_of", "child_of", "payments_by_bill", "shares_of")

PAY = "createPayment"
AMOUNTS = ("vendorId", "amount", "dueAmount", "paidAmount", "scheduledAmount", "creditAmount", "updatedTime")
"""Fields of a bill that tell afterwards whether it was paid."""


def amounts_of(bills: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """What is kept of bills before they are paid, as texts."""
    return {key: {name: str(bill[name]) for name in AMOUNTS if name in bill} for key, bill in bills.items()}


def child_of(batch: Wanted, bill: str, amount: Decimal | None) -> Wanted:
    """One bill of a batch, as an intent of its own.

    Args:
        batch: the intent of all of them.
        bill: which (00n).
        amount: how much of it; None for what is due.
    """
    business = {"billId": bill, "amount": amount}
    mark = fingerprint(PAY, "pay", {**business, "batch": batch.fingerprint})
    return Wanted(
        key=f"{batch.key}:{bill}", operation=PAY, fingerprint=mark, bills=(bill,), facts={"request": business}
    )


def shares_of(response: Response, operation: str, key: str) -> dict[str, Response]:
    """What each bill of a batch was answered with.

    Args:
        response: a success.
        operation: that it answers.
        key: of the batch.

    Returns:
        Key of the bill's own intent -> the payment that covers it; without bills of which the answer says nothing.
    """
    return {f"{key}:{bill}": answer for bill, answer in payments_by_bill(response, operation)[1].items()}


def payments_by_bill(response: Response, operation: str) -> tuple[str | None, Mapping[str, Response]]:
    """Id of a mass payment, and the answer for each bill that a payment covers.

    Args:
        response: a success.
        operation: that it answers.
    """
    data: Mapping[str, Any] = load_json(response, dict, operation)
    covered: dict[str, Response] = {}
    for payment in _objects(data.get("payments")):
        parts = [part.get("billId") for part in _objects(payment.get("billPayments"))]
        alone = Response(
            status=response.status, headers=Headers({"content-type": "application/json"}), content=encode_json(payment)
        )
        covered |= {bill: alone for bill in (*parts, payment.get("billId")) if isinstance(bill, str)}
    return data.get("paymentBatchId"), covered


def _objects(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list; an answer that is not as described breaks nothing, for money has moved by then."""
    return [each for each in value if is_object(each)] if is_list(value) else []
