# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read the price plan of the organization: ``GET /connect/v3/organizations/{organizationId}/price-plan``
(getPricePlan)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.price_plan import PricePlan
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getPricePlan"]
PricePlan_load: Any = PricePlan.from_dict


def build(organization_id: str) -> Request:
    """The request; see ``client.organizations.get_price_plan`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
        },
    )


def parse(response: Response) -> PricePlan:
    """Decode a success."""
    v: Any = _load(response, dict, "getPricePlan")
    out: PricePlan = PricePlan_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(organization_id: str, *, client: Sender) -> Detailed[PricePlan]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(organization_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(organization_id: str, *, client: Sender) -> PricePlan:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(organization_id))))


async def asyncio_detailed(organization_id: str, *, client: AsyncSender) -> Detailed[PricePlan]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(organization_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(organization_id: str, *, client: AsyncSender) -> PricePlan:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(organization_id))))
