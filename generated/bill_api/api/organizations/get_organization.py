# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read the organization: ``GET /connect/v3/organizations/{organizationId}`` (getOrganization)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.organization import Organization
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getOrganization"]
Organization_load: Any = Organization.from_dict


def build(organization_id: str) -> Request:
    """The request; see ``client.organizations.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
        },
    )


def parse(response: Response) -> Organization:
    """Decode a success."""
    v: Any = _load(response, dict, "getOrganization")
    out: Organization = Organization_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(organization_id: str, *, client: Sender) -> Detailed[Organization]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(organization_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(organization_id: str, *, client: Sender) -> Organization:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(organization_id))))


async def asyncio_detailed(organization_id: str, *, client: AsyncSender) -> Detailed[Organization]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(organization_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(organization_id: str, *, client: AsyncSender) -> Organization:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(organization_id))))
