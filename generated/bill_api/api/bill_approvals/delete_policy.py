# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a policy for approving bills: ``DELETE /connect/v3/bill-approvals/policies/{policyId}``
(deletePolicy)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.operation_status import OperationStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deletePolicy"]
OperationStatus_load: Any = OperationStatus.from_dict


def build(policy_id: str) -> Request:
    """The request; see ``client.bill_approvals.delete_policy`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "policyId": policy_id,
        },
    )


def parse(response: Response) -> OperationStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "deletePolicy")
    out: OperationStatus = OperationStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(policy_id: str, *, client: Sender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(policy_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(policy_id: str, *, client: Sender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(policy_id))))


async def asyncio_detailed(policy_id: str, *, client: AsyncSender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(policy_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(policy_id: str, *, client: AsyncSender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(policy_id))))
