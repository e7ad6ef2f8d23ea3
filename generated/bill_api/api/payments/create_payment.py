# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a payment: ``POST /connect/v3/payments`` (createPayment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment import Payment
from ...models.payment_create import PaymentCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createPayment"]
Payment_load: Any = Payment.from_dict


def build(body: PaymentCreate) -> Request:
    """The request; see ``client.payments.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, PaymentCreate, "createPayment"),
    )


def parse(response: Response) -> Payment:
    """Decode a success."""
    v: Any = _load(response, dict, "createPayment")
    out: Payment = Payment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: PaymentCreate, *, client: Sender) -> Detailed[Payment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: PaymentCreate, *, client: Sender) -> Payment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: PaymentCreate, *, client: AsyncSender) -> Detailed[Payment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: PaymentCreate, *, client: AsyncSender) -> Payment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
