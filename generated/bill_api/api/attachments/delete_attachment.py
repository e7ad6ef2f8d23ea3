# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete an attachment: ``DELETE /connect/v3/attachments/{attachmentId}`` (deleteAttachment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.operation_status import OperationStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteAttachment"]
OperationStatus_load: Any = OperationStatus.from_dict


def build(attachment_id: str) -> Request:
    """The request; see ``client.attachments.delete`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "attachmentId": attachment_id,
        },
    )


def parse(response: Response) -> OperationStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "deleteAttachment")
    out: OperationStatus = OperationStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(attachment_id: str, *, client: Sender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(attachment_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(attachment_id: str, *, client: Sender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(attachment_id))))


async def asyncio_detailed(attachment_id: str, *, client: AsyncSender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(attachment_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(attachment_id: str, *, client: AsyncSender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(attachment_id))))
