# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a policy for approving bills: ``POST /connect/v3/bill-approvals/policies``
(createBillApprovalPolicy)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill_approval_policy import BillApprovalPolicy
from ...models.bill_approval_policy_request import BillApprovalPolicyRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBillApprovalPolicy"]
BillApprovalPolicy_load: Any = BillApprovalPolicy.from_dict


def build(body: BillApprovalPolicyRequest) -> Request:
    """The request; see ``client.bill_approvals.create_policy`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, BillApprovalPolicyRequest, "createBillApprovalPolicy"),
    )


def parse(response: Response) -> BillApprovalPolicy:
    """Decode a success."""
    v: Any = _load(response, dict, "createBillApprovalPolicy")
    out: BillApprovalPolicy = BillApprovalPolicy_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: BillApprovalPolicyRequest, *, client: Sender) -> Detailed[BillApprovalPolicy]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: BillApprovalPolicyRequest, *, client: Sender) -> BillApprovalPolicy:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: BillApprovalPolicyRequest, *, client: AsyncSender) -> Detailed[BillApprovalPolicy]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: BillApprovalPolicyRequest, *, client: AsyncSender) -> BillApprovalPolicy:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
