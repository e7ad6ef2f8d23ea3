# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create several vendors: ``POST /connect/v3/vendors/bulk`` (createBulkVendor)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_bulk import VendorBulk
from ...models.vendor_create import VendorCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBulkVendor"]
VendorBulk_load: Any = VendorBulk.from_dict


def build(body: Sequence[VendorCreate]) -> Request:
    """The request; see ``client.vendors.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, VendorCreate, "createBulkVendor", several=True),
    )


def parse(response: Response) -> VendorBulk:
    """Decode a success."""
    v: Any = _load(response, dict, "createBulkVendor")
    out: VendorBulk = VendorBulk_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[VendorCreate], *, client: Sender) -> Detailed[VendorBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[VendorCreate], *, client: Sender) -> VendorBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[VendorCreate], *, client: AsyncSender) -> Detailed[VendorBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[VendorCreate], *, client: AsyncSender) -> VendorBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
