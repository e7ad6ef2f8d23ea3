# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List bills waiting for my approval: ``GET /connect/v3/bill-approvals/pending-user-approvals``
(listBillUserApprovals)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.pending_bill_approval_list import PendingBillApprovalList
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listBillUserApprovals"]
PendingBillApprovalList_load: Any = PendingBillApprovalList.from_dict


def build() -> Request:
    """The request; see ``client.bill_approvals.list_pending`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> PendingBillApprovalList:
    """Decode a success."""
    v: Any = _load(response, dict, "listBillUserApprovals")
    out: PendingBillApprovalList = PendingBillApprovalList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[PendingBillApprovalList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> PendingBillApprovalList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[PendingBillApprovalList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> PendingBillApprovalList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
