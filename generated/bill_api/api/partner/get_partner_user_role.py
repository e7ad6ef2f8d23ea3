# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read a role of an organization: ``GET /connect/v3/partner/roles/{roleId}`` (getPartnerUserRole)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.role import Role
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getPartnerUserRole"]
Role_load: Any = Role.from_dict


def build(role_id: str, *, organization_id: str | Unset = UNSET) -> Request:
    """The request; see ``client.partner.get_role`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "roleId": role_id,
        },
        headers={
            "organizationId": organization_id,
        },
    )


def parse(response: Response) -> Role:
    """Decode a success."""
    v: Any = _load(response, dict, "getPartnerUserRole")
    out: Role = Role_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(role_id: str, *, client: Sender, organization_id: str | Unset = UNSET) -> Detailed[Role]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(role_id, organization_id=organization_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(role_id: str, *, client: Sender, organization_id: str | Unset = UNSET) -> Role:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(role_id, organization_id=organization_id))))


async def asyncio_detailed(
    role_id: str, *, client: AsyncSender, organization_id: str | Unset = UNSET
) -> Detailed[Role]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(role_id, organization_id=organization_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(role_id: str, *, client: AsyncSender, organization_id: str | Unset = UNSET) -> Role:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(role_id, organization_id=organization_id))))
