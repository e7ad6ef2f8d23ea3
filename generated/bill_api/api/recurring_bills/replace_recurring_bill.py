# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Replace a recurring bill with all its lines: ``PUT /connect/v3/recurringbills/{recurringBillId}``
(replaceRecurringBill)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.recurring_bill import RecurringBill
from ...models.recurring_bill_replace import RecurringBillReplace
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["replaceRecurringBill"]
RecurringBill_load: Any = RecurringBill.from_dict


def build(recurring_bill_id: str, body: RecurringBillReplace) -> Request:
    """The request; see ``client.recurring_bills.replace`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "recurringBillId": recurring_bill_id,
        },
        json=_body(body, RecurringBillReplace, "replaceRecurringBill"),
    )


def parse(response: Response) -> RecurringBill:
    """Decode a success."""
    v: Any = _load(response, dict, "replaceRecurringBill")
    out: RecurringBill = RecurringBill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(recurring_bill_id: str, body: RecurringBillReplace, *, client: Sender) -> Detailed[RecurringBill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(recurring_bill_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(recurring_bill_id: str, body: RecurringBillReplace, *, client: Sender) -> RecurringBill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(recurring_bill_id, body))))


async def asyncio_detailed(
    recurring_bill_id: str, body: RecurringBillReplace, *, client: AsyncSender
) -> Detailed[RecurringBill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(recurring_bill_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(recurring_bill_id: str, body: RecurringBillReplace, *, client: AsyncSender) -> RecurringBill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(recurring_bill_id, body))))
