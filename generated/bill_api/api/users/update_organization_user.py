# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a user: ``PATCH /connect/v3/users/{userId}`` (updateOrganizationUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.user import User
from ...models.user_update import UserUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateOrganizationUser"]
User_load: Any = User.from_dict


def build(user_id: str, body: UserUpdate) -> Request:
    """The request; see ``client.users.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "userId": user_id,
        },
        json=_body(body, UserUpdate, "updateOrganizationUser"),
    )


def parse(response: Response) -> User:
    """Decode a success."""
    v: Any = _load(response, dict, "updateOrganizationUser")
    out: User = User_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(user_id: str, body: UserUpdate, *, client: Sender) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(user_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(user_id: str, body: UserUpdate, *, client: Sender) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(user_id, body))))


async def asyncio_detailed(user_id: str, body: UserUpdate, *, client: AsyncSender) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(user_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(user_id: str, body: UserUpdate, *, client: AsyncSender) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(user_id, body))))
