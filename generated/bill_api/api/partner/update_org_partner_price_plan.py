# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Change the price plan of an organization: ``PATCH
/connect/v3/partner/organizations/{organizationId}/price-plan`` (updateOrgPartnerPricePlan)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.operation_status import OperationStatus
from ...models.price_plan_update import PricePlanUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateOrgPartnerPricePlan"]
OperationStatus_load: Any = OperationStatus.from_dict


def build(organization_id: str, body: PricePlanUpdate) -> Request:
    """The request; see ``client.partner.update_price_plan`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
        },
        json=_body(body, PricePlanUpdate, "updateOrgPartnerPricePlan"),
    )


def parse(response: Response) -> OperationStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "updateOrgPartnerPricePlan")
    out: OperationStatus = OperationStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(organization_id: str, body: PricePlanUpdate, *, client: Sender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(organization_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(organization_id: str, body: PricePlanUpdate, *, client: Sender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(organization_id, body))))


async def asyncio_detailed(
    organization_id: str, body: PricePlanUpdate, *, client: AsyncSender
) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(organization_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(organization_id: str, body: PricePlanUpdate, *, client: AsyncSender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(organization_id, body))))
