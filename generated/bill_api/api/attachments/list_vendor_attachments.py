# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the attachments of a vendor: ``GET /connect/v3/attachments/vendors/{vendorId}``
(listVendorAttachments)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.attachment_page import AttachmentPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listVendorAttachments"]
AttachmentPage_load: Any = AttachmentPage.from_dict


def build(vendor_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> Request:
    """The request; see ``client.attachments.list_for_vendor`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
        query=(
            ("max", max_, True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> AttachmentPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listVendorAttachments")
    out: AttachmentPage = AttachmentPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    vendor_id: str, *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[AttachmentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id, max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(vendor_id: str, *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> AttachmentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id, max_=max_, page=page))))


async def asyncio_detailed(
    vendor_id: str, *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[AttachmentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id, max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    vendor_id: str, *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> AttachmentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id, max_=max_, page=page))))
