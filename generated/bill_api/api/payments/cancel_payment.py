# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Cancel a payment: ``POST /connect/v3/payments/{paymentId}/cancel`` (cancelPayment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment import Payment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["cancelPayment"]
Payment_load: Any = Payment.from_dict


def build(payment_id: str) -> Request:
    """The request; see ``client.payments.cancel`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "paymentId": payment_id,
        },
    )


def parse(response: Response) -> Payment:
    """Decode a success."""
    v: Any = _load(response, dict, "cancelPayment")
    out: Payment = Payment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(payment_id: str, *, client: Sender) -> Detailed[Payment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(payment_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(payment_id: str, *, client: Sender) -> Payment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(payment_id))))


async def asyncio_detailed(payment_id: str, *, client: AsyncSender) -> Detailed[Payment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(payment_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(payment_id: str, *, client: AsyncSender) -> Payment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(payment_id))))
