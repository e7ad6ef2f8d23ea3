# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get an attachment: ``GET /connect/v3/attachments/{attachmentId}`` (getAttachment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.attachment import Attachment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getAttachment"]
Attachment_load: Any = Attachment.from_dict


def build(attachment_id: str) -> Request:
    """The request; see ``client.attachments.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "attachmentId": attachment_id,
        },
    )


def parse(response: Response) -> Attachment:
    """Decode a success."""
    v: Any = _load(response, dict, "getAttachment")
    out: Attachment = Attachment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(attachment_id: str, *, client: Sender) -> Detailed[Attachment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(attachment_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(attachment_id: str, *, client: Sender) -> Attachment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(attachment_id))))


async def asyncio_detailed(attachment_id: str, *, client: AsyncSender) -> Detailed[Attachment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(attachment_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(attachment_id: str, *, client: AsyncSender) -> Attachment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(attachment_id))))
