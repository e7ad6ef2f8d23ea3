# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Replace a bill with all its lines: ``PUT /connect/v3/bills/{billId}`` (replaceBill)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill import Bill
from ...models.bill_replace import BillReplace
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["replaceBill"]
Bill_load: Any = Bill.from_dict


def build(bill_id: str, body: BillReplace, *, bill_approvals: bool | Unset = UNSET) -> Request:
    """The request; see ``client.bills.replace`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "billId": bill_id,
        },
        query=(("billApprovals", bill_approvals, True),),
        json=_body(body, BillReplace, "replaceBill"),
    )


def parse(response: Response) -> Bill:
    """Decode a success."""
    v: Any = _load(response, dict, "replaceBill")
    out: Bill = Bill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    bill_id: str, body: BillReplace, *, client: Sender, bill_approvals: bool | Unset = UNSET
) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bill_id, body, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


def sync(bill_id: str, body: BillReplace, *, client: Sender, bill_approvals: bool | Unset = UNSET) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bill_id, body, bill_approvals=bill_approvals))))


async def asyncio_detailed(
    bill_id: str, body: BillReplace, *, client: AsyncSender, bill_approvals: bool | Unset = UNSET
) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bill_id, body, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    bill_id: str, body: BillReplace, *, client: AsyncSender, bill_approvals: bool | Unset = UNSET
) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bill_id, body, bill_approvals=bill_approvals))))
