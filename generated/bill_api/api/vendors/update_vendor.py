# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a vendor: ``PATCH /connect/v3/vendors/{vendorId}`` (updateVendor)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor import Vendor
from ...models.vendor_update import VendorUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateVendor"]
Vendor_load: Any = Vendor.from_dict


def build(vendor_id: str, body: VendorUpdate) -> Request:
    """The request; see ``client.vendors.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
        json=_body(body, VendorUpdate, "updateVendor"),
    )


def parse(response: Response) -> Vendor:
    """Decode a success."""
    v: Any = _load(response, dict, "updateVendor")
    out: Vendor = Vendor_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(vendor_id: str, body: VendorUpdate, *, client: Sender) -> Detailed[Vendor]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(vendor_id: str, body: VendorUpdate, *, client: Sender) -> Vendor:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id, body))))


async def asyncio_detailed(vendor_id: str, body: VendorUpdate, *, client: AsyncSender) -> Detailed[Vendor]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(vendor_id: str, body: VendorUpdate, *, client: AsyncSender) -> Vendor:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id, body))))
