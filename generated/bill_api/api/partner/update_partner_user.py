# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a user of an organization: ``PATCH /connect/v3/partner/users/{userId}`` (updatePartnerUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.partner_user_update import PartnerUserUpdate
from ...models.user import User
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updatePartnerUser"]
User_load: Any = User.from_dict


def build(user_id: str, body: PartnerUserUpdate, *, organization_id: str | Unset = UNSET) -> Request:
    """The request; see ``client.partner.update_user`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "userId": user_id,
        },
        headers={
            "organizationId": organization_id,
        },
        json=_body(body, PartnerUserUpdate, "updatePartnerUser"),
    )


def parse(response: Response) -> User:
    """Decode a success."""
    v: Any = _load(response, dict, "updatePartnerUser")
    out: User = User_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    user_id: str, body: PartnerUserUpdate, *, client: Sender, organization_id: str | Unset = UNSET
) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(user_id, body, organization_id=organization_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(user_id: str, body: PartnerUserUpdate, *, client: Sender, organization_id: str | Unset = UNSET) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(user_id, body, organization_id=organization_id))))


async def asyncio_detailed(
    user_id: str, body: PartnerUserUpdate, *, client: AsyncSender, organization_id: str | Unset = UNSET
) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(user_id, body, organization_id=organization_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    user_id: str, body: PartnerUserUpdate, *, client: AsyncSender, organization_id: str | Unset = UNSET
) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(user_id, body, organization_id=organization_id))))
