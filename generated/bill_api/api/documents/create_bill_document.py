# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Upload a document for a bill: ``POST /connect/v3/documents/bills/{billId}`` (createBillDocument)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.document import Document
from ...operations import OPERATIONS
from ...types import FileContent
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBillDocument"]
Document_load: Any = Document.from_dict


def build(bill_id: str, body: FileContent, *, name: str) -> Request:
    """The request; see ``client.documents.create_for_bill`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "billId": bill_id,
        },
        query=(("name", name, True),),
        raw=body,
    )


def parse(response: Response) -> Document:
    """Decode a success."""
    v: Any = _load(response, dict, "createBillDocument")
    out: Document = Document_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(bill_id: str, body: FileContent, *, client: Sender, name: str) -> Detailed[Document]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bill_id, body, name=name)))
    return Detailed(response=response, parsed=parse(response))


def sync(bill_id: str, body: FileContent, *, client: Sender, name: str) -> Document:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bill_id, body, name=name))))


async def asyncio_detailed(bill_id: str, body: FileContent, *, client: AsyncSender, name: str) -> Detailed[Document]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bill_id, body, name=name)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(bill_id: str, body: FileContent, *, client: AsyncSender, name: str) -> Document:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bill_id, body, name=name))))
