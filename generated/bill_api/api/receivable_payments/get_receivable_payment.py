# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a received payment: ``GET /connect/v3/receivable-payments/{receivedPaymentId}`` (getReceivablePayment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.received_payment import ReceivedPayment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getReceivablePayment"]
ReceivedPayment_load: Any = ReceivedPayment.from_dict


def build(received_payment_id: str) -> Request:
    """The request; see ``client.receivable_payments.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "receivedPaymentId": received_payment_id,
        },
    )


def parse(response: Response) -> ReceivedPayment:
    """Decode a success."""
    v: Any = _load(response, dict, "getReceivablePayment")
    out: ReceivedPayment = ReceivedPayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(received_payment_id: str, *, client: Sender) -> Detailed[ReceivedPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(received_payment_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(received_payment_id: str, *, client: Sender) -> ReceivedPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(received_payment_id))))


async def asyncio_detailed(received_payment_id: str, *, client: AsyncSender) -> Detailed[ReceivedPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(received_payment_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(received_payment_id: str, *, client: AsyncSender) -> ReceivedPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(received_payment_id))))
