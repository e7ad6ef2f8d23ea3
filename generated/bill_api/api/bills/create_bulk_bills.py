# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create up to 100 bills at once: ``POST /connect/v3/bills/bulk`` (createBulkBills)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill import Bill
from ...models.bill_create import BillCreate
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBulkBills"]
Bill_load: Any = Bill.from_dict


def build(body: Sequence[BillCreate], *, bill_approvals: bool | Unset = UNSET) -> Request:
    """The request; see ``client.bills.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        query=(("billApprovals", bill_approvals, True),),
        json=_body(body, BillCreate, "createBulkBills", several=True),
    )


def parse(response: Response) -> list[Bill]:
    """Decode a success."""
    v: Any = _load(response, list, "createBulkBills")
    out: list[Bill] = [Bill_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    return out


def sync_detailed(
    body: Sequence[BillCreate], *, client: Sender, bill_approvals: bool | Unset = UNSET
) -> Detailed[list[Bill]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[BillCreate], *, client: Sender, bill_approvals: bool | Unset = UNSET) -> list[Bill]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body, bill_approvals=bill_approvals))))


async def asyncio_detailed(
    body: Sequence[BillCreate], *, client: AsyncSender, bill_approvals: bool | Unset = UNSET
) -> Detailed[list[Bill]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body, bill_approvals=bill_approvals)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    body: Sequence[BillCreate], *, client: AsyncSender, bill_approvals: bool | Unset = UNSET
) -> list[Bill]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body, bill_approvals=bill_approvals))))
