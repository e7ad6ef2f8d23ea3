# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Replace a policy for approving bills: ``PUT /connect/v3/bill-approvals/policies/{policyId}``
(updateBillApprovalPolicy)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill_approval_policy import BillApprovalPolicy
from ...models.bill_approval_policy_request import BillApprovalPolicyRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateBillApprovalPolicy"]
BillApprovalPolicy_load: Any = BillApprovalPolicy.from_dict


def build(policy_id: str, body: BillApprovalPolicyRequest) -> Request:
    """The request; see ``client.bill_approvals.update_policy`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "policyId": policy_id,
        },
        json=_body(body, BillApprovalPolicyRequest, "updateBillApprovalPolicy"),
    )


def parse(response: Response) -> BillApprovalPolicy:
    """Decode a success."""
    v: Any = _load(response, dict, "updateBillApprovalPolicy")
    out: BillApprovalPolicy = BillApprovalPolicy_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(policy_id: str, body: BillApprovalPolicyRequest, *, client: Sender) -> Detailed[BillApprovalPolicy]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(policy_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(policy_id: str, body: BillApprovalPolicyRequest, *, client: Sender) -> BillApprovalPolicy:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(policy_id, body))))


async def asyncio_detailed(
    policy_id: str, body: BillApprovalPolicyRequest, *, client: AsyncSender
) -> Detailed[BillApprovalPolicy]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(policy_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(policy_id: str, body: BillApprovalPolicyRequest, *, client: AsyncSender) -> BillApprovalPolicy:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(policy_id, body))))
