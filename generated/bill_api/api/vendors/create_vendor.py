# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a vendor: ``POST /connect/v3/vendors`` (createVendor)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor import Vendor
from ...models.vendor_create import VendorCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createVendor"]
Vendor_load: Any = Vendor.from_dict


def build(body: VendorCreate) -> Request:
    """The request; see ``client.vendors.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, VendorCreate, "createVendor"),
    )


def parse(response: Response) -> Vendor:
    """Decode a success."""
    v: Any = _load(response, dict, "createVendor")
    out: Vendor = Vendor_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: VendorCreate, *, client: Sender) -> Detailed[Vendor]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: VendorCreate, *, client: Sender) -> Vendor:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: VendorCreate, *, client: AsyncSender) -> Detailed[Vendor]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: VendorCreate, *, client: AsyncSender) -> Vendor:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
