# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create an organization: ``POST /connect/v3/partner/organizations`` (createOrganization)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.organization import Organization
from ...models.organization_create import OrganizationCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createOrganization"]
Organization_load: Any = Organization.from_dict


def build(body: OrganizationCreate) -> Request:
    """The request; see ``client.partner.create_organization`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, OrganizationCreate, "createOrganization"),
    )


def parse(response: Response) -> Organization:
    """Decode a success."""
    v: Any = _load(response, dict, "createOrganization")
    out: Organization = Organization_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: OrganizationCreate, *, client: Sender) -> Detailed[Organization]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: OrganizationCreate, *, client: Sender) -> Organization:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: OrganizationCreate, *, client: AsyncSender) -> Detailed[Organization]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: OrganizationCreate, *, client: AsyncSender) -> Organization:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
