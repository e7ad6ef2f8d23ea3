# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get the payment link of an invoice: ``POST /connect/v3/invoices/{invoiceId}/payment-link`` (getPaymentLink)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.invoice_payment_link import InvoicePaymentLink
from ...models.invoice_payment_link_request import InvoicePaymentLinkRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getPaymentLink"]
InvoicePaymentLink_load: Any = InvoicePaymentLink.from_dict


def build(invoice_id: str, body: InvoicePaymentLinkRequest) -> Request:
    """The request; see ``client.invoices.get_payment_link`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "invoiceId": invoice_id,
        },
        json=_body(body, InvoicePaymentLinkRequest, "getPaymentLink"),
    )


def parse(response: Response) -> InvoicePaymentLink:
    """Decode a success."""
    v: Any = _load(response, dict, "getPaymentLink")
    out: InvoicePaymentLink = InvoicePaymentLink_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(invoice_id: str, body: InvoicePaymentLinkRequest, *, client: Sender) -> Detailed[InvoicePaymentLink]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(invoice_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(invoice_id: str, body: InvoicePaymentLinkRequest, *, client: Sender) -> InvoicePaymentLink:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(invoice_id, body))))


async def asyncio_detailed(
    invoice_id: str, body: InvoicePaymentLinkRequest, *, client: AsyncSender
) -> Detailed[InvoicePaymentLink]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(invoice_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(invoice_id: str, body: InvoicePaymentLinkRequest, *, client: AsyncSender) -> InvoicePaymentLink:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(invoice_id, body))))
