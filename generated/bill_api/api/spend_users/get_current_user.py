# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get the user behind the token: ``GET /connect/v3/spend/users/current`` (getCurrentUser)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.spend_user import SpendUser
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getCurrentUser"]
SpendUser_load: Any = SpendUser.from_dict


def build() -> Request:
    """The request; see ``client.spend.users.get_current`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> SpendUser:
    """Decode a success."""
    v: Any = _load(response, dict, "getCurrentUser")
    out: SpendUser = SpendUser_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[SpendUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> SpendUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[SpendUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> SpendUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
