# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""End the session: ``POST /connect/v3/logout`` (logout)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["logout"]


def build() -> Request:
    """The request; see ``client.sessions.logout`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(*, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=None)


def sync(*, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build()))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=None)


async def asyncio(*, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build()))
