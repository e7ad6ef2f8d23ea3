# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore an archived recurring bill: ``POST /connect/v3/recurringbills/{recurringBillId}/restore``
(restoreRecurringBill)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.recurring_bill import RecurringBill
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreRecurringBill"]
RecurringBill_load: Any = RecurringBill.from_dict


def build(recurring_bill_id: str) -> Request:
    """The request; see ``client.recurring_bills.restore`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "recurringBillId": recurring_bill_id,
        },
    )


def parse(response: Response) -> RecurringBill:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreRecurringBill")
    out: RecurringBill = RecurringBill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(recurring_bill_id: str, *, client: Sender) -> Detailed[RecurringBill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(recurring_bill_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(recurring_bill_id: str, *, client: Sender) -> RecurringBill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(recurring_bill_id))))


async def asyncio_detailed(recurring_bill_id: str, *, client: AsyncSender) -> Detailed[RecurringBill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(recurring_bill_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(recurring_bill_id: str, *, client: AsyncSender) -> RecurringBill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(recurring_bill_id))))
