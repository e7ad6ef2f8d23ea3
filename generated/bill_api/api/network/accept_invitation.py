# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Accept an invitation to connect: ``POST /connect/v3/network/invitation/accept`` (acceptInvitation)."""

from __future__ import annotations

from ...building import body as _body
from ...building import request as _request
from ...models.network_invitation_accept_request import NetworkInvitationAcceptRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["acceptInvitation"]


def build(body: NetworkInvitationAcceptRequest) -> Request:
    """The request; see ``client.network.accept_invitation`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, NetworkInvitationAcceptRequest, "acceptInvitation"),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(body: NetworkInvitationAcceptRequest, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=None)


def sync(body: NetworkInvitationAcceptRequest, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(body)))


async def asyncio_detailed(body: NetworkInvitationAcceptRequest, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=None)


async def asyncio(body: NetworkInvitationAcceptRequest, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(body)))
