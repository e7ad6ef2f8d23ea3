# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read a billing statement with its lines: ``GET
/connect/v3/organizations/{organizationId}/billing-statements/{billingStatementId}``
(getBillingStatementDetail)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.billing_statement_detail import BillingStatementDetail
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getBillingStatementDetail"]
BillingStatementDetail_load: Any = BillingStatementDetail.from_dict


def build(organization_id: str, billing_statement_id: str) -> Request:
    """The request; see ``client.organizations.get_billing_statement`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
            "billingStatementId": billing_statement_id,
        },
    )


def parse(response: Response) -> BillingStatementDetail:
    """Decode a success."""
    v: Any = _load(response, dict, "getBillingStatementDetail")
    out: BillingStatementDetail = BillingStatementDetail_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    organization_id: str, billing_statement_id: str, *, client: Sender
) -> Detailed[BillingStatementDetail]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(organization_id, billing_statement_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(organization_id: str, billing_statement_id: str, *, client: Sender) -> BillingStatementDetail:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(organization_id, billing_statement_id))))


async def asyncio_detailed(
    organization_id: str, billing_statement_id: str, *, client: AsyncSender
) -> Detailed[BillingStatementDetail]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(organization_id, billing_statement_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(organization_id: str, billing_statement_id: str, *, client: AsyncSender) -> BillingStatementDetail:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(organization_id, billing_statement_id))))
