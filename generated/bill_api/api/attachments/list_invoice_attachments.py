# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the attachments of an invoice: ``GET /connect/v3/attachments/invoices/{invoiceId}``
(listInvoiceAttachments)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.attachment_page import AttachmentPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listInvoiceAttachments"]
AttachmentPage_load: Any = AttachmentPage.from_dict


def build(invoice_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> Request:
    """The request; see ``client.attachments.list_for_invoice`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "invoiceId": invoice_id,
        },
        query=(
            ("max", max_, True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> AttachmentPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listInvoiceAttachments")
    out: AttachmentPage = AttachmentPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    invoice_id: str, *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[AttachmentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(invoice_id, max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(invoice_id: str, *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> AttachmentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(invoice_id, max_=max_, page=page))))


async def asyncio_detailed(
    invoice_id: str, *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[AttachmentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(invoice_id, max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    invoice_id: str, *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> AttachmentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(invoice_id, max_=max_, page=page))))
