# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a recurring invoice: ``GET /connect/v3/recurring-invoices/{recurringInvoiceId}`` (getRecurringInvoice)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.recurring_invoice import RecurringInvoice
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getRecurringInvoice"]
RecurringInvoice_load: Any = RecurringInvoice.from_dict


def build(recurring_invoice_id: str) -> Request:
    """The request; see ``client.recurring_invoices.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "recurringInvoiceId": recurring_invoice_id,
        },
    )


def parse(response: Response) -> RecurringInvoice:
    """Decode a success."""
    v: Any = _load(response, dict, "getRecurringInvoice")
    out: RecurringInvoice = RecurringInvoice_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(recurring_invoice_id: str, *, client: Sender) -> Detailed[RecurringInvoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(recurring_invoice_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(recurring_invoice_id: str, *, client: Sender) -> RecurringInvoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(recurring_invoice_id))))


async def asyncio_detailed(recurring_invoice_id: str, *, client: AsyncSender) -> Detailed[RecurringInvoice]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(recurring_invoice_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(recurring_invoice_id: str, *, client: AsyncSender) -> RecurringInvoice:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(recurring_invoice_id))))
