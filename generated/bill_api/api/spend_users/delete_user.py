# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a user: ``DELETE /connect/v3/spend/users/{userId}`` (deleteUser)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteUser"]


def build(user_id: str) -> Request:
    """The request; see ``client.spend.users.delete`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "userId": user_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(user_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(user_id)))
    return Detailed(response=response, parsed=None)


def sync(user_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(user_id)))


async def asyncio_detailed(user_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(user_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(user_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(user_id)))
