# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Disconnect from a vendor in the network: ``DELETE /connect/v3/network/invitation/vendor/{vendorId}``
(deleteVendorInvitation)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteVendorInvitation"]


def build(vendor_id: str) -> Request:
    """The request; see ``client.network.delete_vendor_invitation`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(vendor_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id)))
    return Detailed(response=response, parsed=None)


def sync(vendor_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(vendor_id)))


async def asyncio_detailed(vendor_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(vendor_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(vendor_id)))
