# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Replace an invoice: ``PUT /connect/v3/invoices/{invoiceId}`` (replaceInvoice)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.invoice import Invoice
from ...models.invoice_replace import InvoiceReplace
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["replaceInvoice"]
Invoice_load: Any = Invoice.from_dict


def build(invoice_id: str, body: InvoiceReplace) -> Request:
    """The request; see ``client.invoices.replace`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "invoiceId": invoice_id,
        },
        json=_body(body, InvoiceReplace, "replaceInvoice"),
    )


def parse(response: Response) -> Invoice:
    """Decode a success."""
    v: Any = _load(response, dict, "replaceInvoice")
    out: Invoice = Invoice_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(invoice_id: str, body: InvoiceReplace, *, client: Sender) -> Detailed[Invoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(invoice_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(invoice_id: str, body: InvoiceReplace, *, client: Sender) -> Invoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(invoice_id, body))))


async def asyncio_detailed(invoice_id: str, body: InvoiceReplace, *, client: AsyncSender) -> Detailed[Invoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(invoice_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(invoice_id: str, body: InvoiceReplace, *, client: AsyncSender) -> Invoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(invoice_id, body))))
