# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a bill: ``POST /connect/v3/bills`` (createBill)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill import Bill
from ...models.bill_create import BillCreate
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBill"]
Bill_load: Any = Bill.from_dict


def build(body: BillCreate, *, bill_approvals: bool | Unset = UNSET) -> Request:
    """The request; see ``client.bills.create`` for the arguments."""
    return _request(
        OPERATION,
        query=(("billApprovals", bill_approvals, True),),
        json=_body(body, BillCreate, "createBill"),
    )


def parse(response: Response) -> Bill:
    """Decode a success."""
    v: Any = _load(response, dict, "createBill")
    out: Bill = Bill_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: BillCreate, *, client: Sender, bill_approvals: bool | Unset = UNSET) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: BillCreate, *, client: Sender, bill_approvals: bool | Unset = UNSET) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body, bill_approvals=bill_approvals))))


async def asyncio_detailed(
    body: BillCreate, *, client: AsyncSender, bill_approvals: bool | Unset = UNSET
) -> Detailed[Bill]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: BillCreate, *, client: AsyncSender, bill_approvals: bool | Unset = UNSET) -> Bill:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body, bill_approvals=bill_approvals))))
