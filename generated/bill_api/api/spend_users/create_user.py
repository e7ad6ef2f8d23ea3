# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a user: ``POST /connect/v3/spend/users`` (createUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.spend_user import SpendUser
from ...models.spend_user_create import SpendUserCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createUser"]
SpendUser_load: Any = SpendUser.from_dict


def build(body: SpendUserCreate) -> Request:
    """The request; see ``client.spend.users.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, SpendUserCreate, "createUser"),
    )


def parse(response: Response) -> SpendUser:
    """Decode a success."""
    v: Any = _load(response, dict, "createUser")
    out: SpendUser = SpendUser_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: SpendUserCreate, *, client: Sender) -> Detailed[SpendUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: SpendUserCreate, *, client: Sender) -> SpendUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: SpendUserCreate, *, client: AsyncSender) -> Detailed[SpendUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: SpendUserCreate, *, client: AsyncSender) -> SpendUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
