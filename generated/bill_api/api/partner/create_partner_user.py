# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a user in an organization: ``POST /connect/v3/partner/users`` (createPartnerUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.partner_user_create import PartnerUserCreate
from ...models.user import User
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createPartnerUser"]
User_load: Any = User.from_dict


def build(body: PartnerUserCreate, *, organization_id: str | Unset = UNSET) -> Request:
    """The request; see ``client.partner.create_user`` for the arguments."""
    return _request(
        OPERATION,
        headers={
            "organizationId": organization_id,
        },
        json=_body(body, PartnerUserCreate, "createPartnerUser"),
    )


def parse(response: Response) -> User:
    """Decode a success."""
    v: Any = _load(response, dict, "createPartnerUser")
    out: User = User_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: PartnerUserCreate, *, client: Sender, organization_id: str | Unset = UNSET) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body, organization_id=organization_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: PartnerUserCreate, *, client: Sender, organization_id: str | Unset = UNSET) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body, organization_id=organization_id))))


async def asyncio_detailed(
    body: PartnerUserCreate, *, client: AsyncSender, organization_id: str | Unset = UNSET
) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body, organization_id=organization_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: PartnerUserCreate, *, client: AsyncSender, organization_id: str | Unset = UNSET) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body, organization_id=organization_id))))
