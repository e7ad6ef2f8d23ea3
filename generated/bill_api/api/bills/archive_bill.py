# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Archive a bill: ``POST /connect/v3/bills/{billId}/archive`` (archiveBill)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill import Bill
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["archiveBill"]
Bill_load: Any = Bill.from_dict


def build(bill_id: str) -> Request:
    """The request; see ``client.bills.archive`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "billId": bill_id,
        },
    )


def parse(response: Response) -> Bill:
    """Decode a success."""
    v: Any = _load(response, dict, "archiveBill")
    out: Bill = Bill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(bill_id: str, *, client: Sender) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bill_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(bill_id: str, *, client: Sender) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bill_id))))


async def asyncio_detailed(bill_id: str, *, client: AsyncSender) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bill_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(bill_id: str, *, client: AsyncSender) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bill_id))))
