# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a recurring bill: ``POST /connect/v3/recurringbills`` (createRecurringBill)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.recurring_bill import RecurringBill
from ...models.recurring_bill_create import RecurringBillCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createRecurringBill"]
RecurringBill_load: Any = RecurringBill.from_dict


def build(body: RecurringBillCreate) -> Request:
    """The request; see ``client.recurring_bills.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, RecurringBillCreate, "createRecurringBill"),
    )


def parse(response: Response) -> RecurringBill:
    """Decode a success."""
    v: Any = _load(response, dict, "createRecurringBill")
    out: RecurringBill = RecurringBill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: RecurringBillCreate, *, client: Sender) -> Detailed[RecurringBill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: RecurringBillCreate, *, client: Sender) -> RecurringBill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: RecurringBillCreate, *, client: AsyncSender) -> Detailed[RecurringBill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: RecurringBillCreate, *, client: AsyncSender) -> RecurringBill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
