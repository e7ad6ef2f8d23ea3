# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a user: ``PATCH /connect/v3/spend/users/{userId}`` (updateUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.spend_user import SpendUser
from ...models.spend_user_update import SpendUserUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateUser"]
SpendUser_load: Any = SpendUser.from_dict


def build(user_id: str, body: SpendUserUpdate) -> Request:
    """The request; see ``client.spend.users.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "userId": user_id,
        },
        json=_body(body, SpendUserUpdate, "updateUser"),
    )


def parse(response: Response) -> SpendUser:
    """Decode a success."""
    v: Any = _load(response, dict, "updateUser")
    out: SpendUser = SpendUser_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(user_id: str, body: SpendUserUpdate, *, client: Sender) -> Detailed[SpendUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(user_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(user_id: str, body: SpendUserUpdate, *, client: Sender) -> SpendUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(user_id, body))))


async def asyncio_detailed(user_id: str, body: SpendUserUpdate, *, client: AsyncSender) -> Detailed[SpendUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(user_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(user_id: str, body: SpendUserUpdate, *, client: AsyncSender) -> SpendUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(user_id, body))))
