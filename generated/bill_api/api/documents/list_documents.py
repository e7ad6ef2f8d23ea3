# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the documents of a bill: ``GET /connect/v3/documents/bills/{billId}`` (listDocuments)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.document_page import DocumentPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listDocuments"]
DocumentPage_load: Any = DocumentPage.from_dict


def build(bill_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> Request:
    """The request; see ``client.documents.list_for_bill`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "billId": bill_id,
        },
        query=(
            ("max", max_, True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> DocumentPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listDocuments")
    out: DocumentPage = DocumentPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    bill_id: str, *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[DocumentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bill_id, max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(bill_id: str, *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> DocumentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bill_id, max_=max_, page=page))))


async def asyncio_detailed(
    bill_id: str, *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[DocumentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bill_id, max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    bill_id: str, *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> DocumentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bill_id, max_=max_, page=page))))
