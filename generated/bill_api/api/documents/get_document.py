# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a document: ``GET /connect/v3/documents/{documentId}`` (getDocument)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.document import Document
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getDocument"]
Document_load: Any = Document.from_dict


def build(document_id: str) -> Request:
    """The request; see ``client.documents.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "documentId": document_id,
        },
    )


def parse(response: Response) -> Document:
    """Decode a success."""
    v: Any = _load(response, dict, "getDocument")
    out: Document = Document_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(document_id: str, *, client: Sender) -> Detailed[Document]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(document_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(document_id: str, *, client: Sender) -> Document:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(document_id))))


async def asyncio_detailed(document_id: str, *, client: AsyncSender) -> Detailed[Document]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(document_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(document_id: str, *, client: AsyncSender) -> Document:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(document_id))))
