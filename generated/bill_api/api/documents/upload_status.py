# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get the status of document uploads: ``GET /connect/v3/documents/upload-status`` (uploadStatus)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.document_upload_status import DocumentUploadStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["uploadStatus"]
DocumentUploadStatus_load: Any = DocumentUploadStatus.from_dict


def build(*, ids: list[str]) -> Request:
    """The request; see ``client.documents.get_upload_status`` for the arguments."""
    return _request(
        OPERATION,
        query=(("ids", ids, False),),
    )


def parse(response: Response) -> list[DocumentUploadStatus]:
    """Decode a success."""
    v: Any = _load(response, list, "uploadStatus")
    out: list[DocumentUploadStatus] = (
        [DocumentUploadStatus_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    )
    return out


def sync_detailed(*, client: Sender, ids: list[str]) -> Detailed[list[DocumentUploadStatus]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, ids: list[str]) -> list[DocumentUploadStatus]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(ids=ids))))


async def asyncio_detailed(*, client: AsyncSender, ids: list[str]) -> Detailed[list[DocumentUploadStatus]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, ids: list[str]) -> list[DocumentUploadStatus]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(ids=ids))))
