# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Connect with a customer in the network: ``POST /connect/v3/network/invitation/customer/{customerId}``
(createCustomerInvitation)."""

from __future__ import annotations

from ...building import body as _body
from ...building import request as _request
from ...models.network_invitation_create import NetworkInvitationCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCustomerInvitation"]


def build(customer_id: str, body: NetworkInvitationCreate) -> Request:
    """The request; see ``client.network.create_customer_invitation`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
        json=_body(body, NetworkInvitationCreate, "createCustomerInvitation"),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(customer_id: str, body: NetworkInvitationCreate, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=None)


def sync(customer_id: str, body: NetworkInvitationCreate, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(customer_id, body)))


async def asyncio_detailed(customer_id: str, body: NetworkInvitationCreate, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=None)


async def asyncio(customer_id: str, body: NetworkInvitationCreate, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(customer_id, body)))
