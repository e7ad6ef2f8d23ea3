# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Send an invoice by e-mail: ``POST /connect/v3/invoices/{invoiceId}/email`` (sendInvoice)."""

from __future__ import annotations

from ...building import body as _body
from ...building import request as _request
from ...models.send_invoice_request import SendInvoiceRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["sendInvoice"]


def build(invoice_id: str, body: SendInvoiceRequest) -> Request:
    """The request; see ``client.invoices.send`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "invoiceId": invoice_id,
        },
        json=_body(body, SendInvoiceRequest, "sendInvoice"),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(invoice_id: str, body: SendInvoiceRequest, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(invoice_id, body)))
    return Detailed(response=response, parsed=None)


def sync(invoice_id: str, body: SendInvoiceRequest, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(invoice_id, body)))


async def asyncio_detailed(invoice_id: str, body: SendInvoiceRequest, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(invoice_id, body)))
    return Detailed(response=response, parsed=None)


async def asyncio(invoice_id: str, body: SendInvoiceRequest, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(invoice_id, body)))
