# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Disconnect from a customer in the network: ``DELETE /connect/v3/network/invitation/customer/{customerId}``
(deleteCustomerInvitation)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteCustomerInvitation"]


def build(customer_id: str) -> Request:
    """The request; see ``client.network.delete_customer_invitation`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(customer_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id)))
    return Detailed(response=response, parsed=None)


def sync(customer_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(customer_id)))


async def asyncio_detailed(customer_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(customer_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(customer_id)))
