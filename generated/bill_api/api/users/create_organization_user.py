# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a user and invite the person: ``POST /connect/v3/users`` (createOrganizationUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.user import User
from ...models.user_create import UserCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createOrganizationUser"]
User_load: Any = User.from_dict


def build(body: UserCreate) -> Request:
    """The request; see ``client.users.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, UserCreate, "createOrganizationUser"),
    )


def parse(response: Response) -> User:
    """Decode a success."""
    v: Any = _load(response, dict, "createOrganizationUser")
    out: User = User_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: UserCreate, *, client: Sender) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: UserCreate, *, client: Sender) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: UserCreate, *, client: AsyncSender) -> Detailed[User]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: UserCreate, *, client: AsyncSender) -> User:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
