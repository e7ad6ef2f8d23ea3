# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create an invoice: ``POST /connect/v3/invoices`` (createInvoice)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.invoice import Invoice
from ...models.invoice_create import InvoiceCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createInvoice"]
Invoice_load: Any = Invoice.from_dict


def build(body: InvoiceCreate) -> Request:
    """The request; see ``client.invoices.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, InvoiceCreate, "createInvoice"),
    )


def parse(response: Response) -> Invoice:
    """Decode a success."""
    v: Any = _load(response, dict, "createInvoice")
    out: Invoice = Invoice_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: InvoiceCreate, *, client: Sender) -> Detailed[Invoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: InvoiceCreate, *, client: Sender) -> Invoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: InvoiceCreate, *, client: AsyncSender) -> Detailed[Invoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: InvoiceCreate, *, client: AsyncSender) -> Invoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
