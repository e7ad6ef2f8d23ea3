# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the policies for approving bills: ``GET /connect/v3/bill-approvals/policies``
(listBillApprovalPolicies)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill_approval_policy import BillApprovalPolicy
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listBillApprovalPolicies"]
BillApprovalPolicy_load: Any = BillApprovalPolicy.from_dict


def build() -> Request:
    """The request; see ``client.bill_approvals.list_policies`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> list[BillApprovalPolicy]:
    """Decode a success."""
    v: Any = _load(response, list, "listBillApprovalPolicies")
    out: list[BillApprovalPolicy] = (
        [BillApprovalPolicy_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    )
    return out


def sync_detailed(*, client: Sender) -> Detailed[list[BillApprovalPolicy]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> list[BillApprovalPolicy]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[list[BillApprovalPolicy]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> list[BillApprovalPolicy]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
