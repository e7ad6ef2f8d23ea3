# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Pay several bills at once: ``POST /connect/v3/payments/bulk`` (createBulkPayment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bulk_payment import BulkPayment
from ...models.bulk_payment_create import BulkPaymentCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBulkPayment"]
BulkPayment_load: Any = BulkPayment.from_dict


def build(body: BulkPaymentCreate) -> Request:
    """The request; see ``client.payments.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, BulkPaymentCreate, "createBulkPayment"),
    )


def parse(response: Response) -> BulkPayment:
    """Decode a success."""
    v: Any = _load(response, dict, "createBulkPayment")
    out: BulkPayment = BulkPayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: BulkPaymentCreate, *, client: Sender) -> Detailed[BulkPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: BulkPaymentCreate, *, client: Sender) -> BulkPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: BulkPaymentCreate, *, client: AsyncSender) -> Detailed[BulkPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: BulkPaymentCreate, *, client: AsyncSender) -> BulkPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
