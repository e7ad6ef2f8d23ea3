# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read the connection with a customer: ``GET /connect/v3/network/invitation/customer/{customerId}``
(getCustomerInvitation)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.network_invitation import NetworkInvitation
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getCustomerInvitation"]
NetworkInvitation_load: Any = NetworkInvitation.from_dict


def build(customer_id: str) -> Request:
    """The request; see ``client.network.get_customer_invitation`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
    )


def parse(response: Response) -> NetworkInvitation:
    """Decode a success."""
    v: Any = _load(response, dict, "getCustomerInvitation")
    out: NetworkInvitation = NetworkInvitation_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(customer_id: str, *, client: Sender) -> Detailed[NetworkInvitation]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, *, client: Sender) -> NetworkInvitation:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id))))


async def asyncio_detailed(customer_id: str, *, client: AsyncSender) -> Detailed[NetworkInvitation]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(customer_id: str, *, client: AsyncSender) -> NetworkInvitation:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id))))
