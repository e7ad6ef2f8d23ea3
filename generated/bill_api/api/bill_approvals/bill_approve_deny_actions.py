# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Approve or deny bills: ``POST /connect/v3/bill-approvals/actions`` (billApproveDenyActions)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill_approval_action import BillApprovalAction
from ...models.operation_status import OperationStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["billApproveDenyActions"]
OperationStatus_load: Any = OperationStatus.from_dict


def build(body: Sequence[BillApprovalAction]) -> Request:
    """The request; see ``client.bill_approvals.approve_or_deny`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, BillApprovalAction, "billApproveDenyActions", several=True),
    )


def parse(response: Response) -> OperationStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "billApproveDenyActions")
    out: OperationStatus = OperationStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[BillApprovalAction], *, client: Sender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[BillApprovalAction], *, client: Sender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[BillApprovalAction], *, client: AsyncSender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[BillApprovalAction], *, client: AsyncSender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
