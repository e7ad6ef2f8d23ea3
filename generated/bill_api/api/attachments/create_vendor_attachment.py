# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Attach a file to a vendor: ``POST /connect/v3/attachments/vendors/{vendorId}`` (createVendorAttachment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.attachment import Attachment
from ...operations import OPERATIONS
from ...types import FileContent
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createVendorAttachment"]
Attachment_load: Any = Attachment.from_dict


def build(vendor_id: str, body: FileContent, *, name: str) -> Request:
    """The request; see ``client.attachments.create_for_vendor`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
        query=(("name", name, True),),
        raw=body,
    )


def parse(response: Response) -> Attachment:
    """Decode a success."""
    v: Any = _load(response, dict, "createVendorAttachment")
    out: Attachment = Attachment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(vendor_id: str, body: FileContent, *, client: Sender, name: str) -> Detailed[Attachment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id, body, name=name)))
    return Detailed(response=response, parsed=parse(response))


def sync(vendor_id: str, body: FileContent, *, client: Sender, name: str) -> Attachment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id, body, name=name))))


async def asyncio_detailed(
    vendor_id: str, body: FileContent, *, client: AsyncSender, name: str
) -> Detailed[Attachment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id, body, name=name)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(vendor_id: str, body: FileContent, *, client: AsyncSender, name: str) -> Attachment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id, body, name=name))))
