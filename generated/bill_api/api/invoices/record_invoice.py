# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Record a payment of invoices: ``POST /connect/v3/invoices/record-payment`` (recordInvoice)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.record_invoice_payment_request import RecordInvoicePaymentRequest
from ...models.recorded_invoice_payment import RecordedInvoicePayment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["recordInvoice"]
RecordedInvoicePayment_load: Any = RecordedInvoicePayment.from_dict


def build(body: RecordInvoicePaymentRequest) -> Request:
    """The request; see ``client.invoices.record_payment`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, RecordInvoicePaymentRequest, "recordInvoice"),
    )


def parse(response: Response) -> RecordedInvoicePayment:
    """Decode a success."""
    v: Any = _load(response, dict, "recordInvoice")
    out: RecordedInvoicePayment = RecordedInvoicePayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: RecordInvoicePaymentRequest, *, client: Sender) -> Detailed[RecordedInvoicePayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: RecordInvoicePaymentRequest, *, client: Sender) -> RecordedInvoicePayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: RecordInvoicePaymentRequest, *, client: AsyncSender
) -> Detailed[RecordedInvoicePayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: RecordInvoicePaymentRequest, *, client: AsyncSender) -> RecordedInvoicePayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
