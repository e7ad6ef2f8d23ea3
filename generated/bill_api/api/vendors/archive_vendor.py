# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Archive a vendor: ``POST /connect/v3/vendors/{vendorId}/archive`` (archiveVendor)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor import Vendor
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["archiveVendor"]
Vendor_load: Any = Vendor.from_dict


def build(vendor_id: str) -> Request:
    """The request; see ``client.vendors.archive`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
    )


def parse(response: Response) -> Vendor:
    """Decode a success."""
    v: Any = _load(response, dict, "archiveVendor")
    out: Vendor = Vendor_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(vendor_id: str, *, client: Sender) -> Detailed[Vendor]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(vendor_id: str, *, client: Sender) -> Vendor:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id))))


async def asyncio_detailed(vendor_id: str, *, client: AsyncSender) -> Detailed[Vendor]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(vendor_id: str, *, client: AsyncSender) -> Vendor:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id))))
