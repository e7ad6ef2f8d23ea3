# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Void a payment: ``POST /connect/v3/payments/{paymentId}/void`` (voidPayment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment import Payment
from ...models.payment_void_request import PaymentVoidRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["voidPayment"]
Payment_load: Any = Payment.from_dict


def build(payment_id: str, body: PaymentVoidRequest) -> Request:
    """The request; see ``client.payments.void`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "paymentId": payment_id,
        },
        json=_body(body, PaymentVoidRequest, "voidPayment"),
    )


def parse(response: Response) -> Payment:
    """Decode a success."""
    v: Any = _load(response, dict, "voidPayment")
    out: Payment = Payment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(payment_id: str, body: PaymentVoidRequest, *, client: Sender) -> Detailed[Payment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(payment_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(payment_id: str, body: PaymentVoidRequest, *, client: Sender) -> Payment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(payment_id, body))))


async def asyncio_detailed(payment_id: str, body: PaymentVoidRequest, *, client: AsyncSender) -> Detailed[Payment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(payment_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(payment_id: str, body: PaymentVoidRequest, *, client: AsyncSender) -> Payment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(payment_id, body))))
