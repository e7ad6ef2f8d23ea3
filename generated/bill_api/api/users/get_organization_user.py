# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read a user: ``GET /connect/v3/users/{userId}`` (getOrganizationUser)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.user import User
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getOrganizationUser"]
User_load: Any = User.from_dict


def build(user_id: str) -> Request:
    """The request; see ``client.users.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "userId": user_id,
        },
    )


def parse(response: Response) -> User:
    """Decode a success."""
    v: Any = _load(response, dict, "getOrganizationUser")
    out: User = User_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(user_id: str, *, client: Sender) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(user_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(user_id: str, *, client: Sender) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(user_id))))


async def asyncio_detailed(user_id: str, *, client: AsyncSender) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(user_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(user_id: str, *, client: AsyncSender) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(user_id))))
