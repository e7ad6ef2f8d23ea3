# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a recurring invoice: ``POST /connect/v3/recurring-invoices`` (createRecurringInvoice)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.recurring_invoice import RecurringInvoice
from ...models.recurring_invoice_create import RecurringInvoiceCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createRecurringInvoice"]
RecurringInvoice_load: Any = RecurringInvoice.from_dict


def build(body: RecurringInvoiceCreate) -> Request:
    """The request; see ``client.recurring_invoices.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, RecurringInvoiceCreate, "createRecurringInvoice"),
    )


def parse(response: Response) -> RecurringInvoice:
    """Decode a success."""
    v: Any = _load(response, dict, "createRecurringInvoice")
    out: RecurringInvoice = RecurringInvoice_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: RecurringInvoiceCreate, *, client: Sender) -> Detailed[RecurringInvoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: RecurringInvoiceCreate, *, client: Sender) -> RecurringInvoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: RecurringInvoiceCreate, *, client: AsyncSender) -> Detailed[RecurringInvoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: RecurringInvoiceCreate, *, client: AsyncSender) -> RecurringInvoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
