# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a bill: ``GET /connect/v3/bills/{billId}`` (getBill)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill import Bill
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getBill"]
Bill_load: Any = Bill.from_dict


def build(bill_id: str, *, bill_approvals: bool | Unset = UNSET) -> Request:
    """The request; see ``client.bills.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "billId": bill_id,
        },
        query=(("billApprovals", bill_approvals, True),),
    )


def parse(response: Response) -> Bill:
    """Decode a success."""
    v: Any = _load(response, dict, "getBill")
    out: Bill = Bill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(bill_id: str, *, client: Sender, bill_approvals: bool | Unset = UNSET) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bill_id, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


def sync(bill_id: str, *, client: Sender, bill_approvals: bool | Unset = UNSET) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bill_id, bill_approvals=bill_approvals))))


async def asyncio_detailed(
    bill_id: str, *, client: AsyncSender, bill_approvals: bool | Unset = UNSET
) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bill_id, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(bill_id: str, *, client: AsyncSender, bill_approvals: bool | Unset = UNSET) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bill_id, bill_approvals=bill_approvals))))
