# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Attach a file to an invoice: ``POST /connect/v3/attachments/invoices/{invoiceId}``
(createInvoiceAttachment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.attachment import Attachment
from ...operations import OPERATIONS
from ...types import UNSET, FileContent, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createInvoiceAttachment"]
Attachment_load: Any = Attachment.from_dict


def build(invoice_id: str, body: FileContent, *, name: str, replace_invoice_pdf: bool | Unset = UNSET) -> Request:
    """The request; see ``client.attachments.create_for_invoice`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "invoiceId": invoice_id,
        },
        query=(
            ("name", name, True),
            ("replaceInvoicePdf", replace_invoice_pdf, True),
        ),
        raw=body,
    )


def parse(response: Response) -> Attachment:
    """Decode a success."""
    v: Any = _load(response, dict, "createInvoiceAttachment")
    out: Attachment = Attachment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    invoice_id: str, body: FileContent, *, client: Sender, name: str, replace_invoice_pdf: bool | Unset = UNSET
) -> Detailed[Attachment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(invoice_id, body, name=name, replace_invoice_pdf=replace_invoice_pdf))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    invoice_id: str, body: FileContent, *, client: Sender, name: str, replace_invoice_pdf: bool | Unset = UNSET
) -> Attachment:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, client.send(build(invoice_id, body, name=name, replace_invoice_pdf=replace_invoice_pdf)))
    )


async def asyncio_detailed(
    invoice_id: str, body: FileContent, *, client: AsyncSender, name: str, replace_invoice_pdf: bool | Unset = UNSET
) -> Detailed[Attachment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(invoice_id, body, name=name, replace_invoice_pdf=replace_invoice_pdf))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    invoice_id: str, body: FileContent, *, client: AsyncSender, name: str, replace_invoice_pdf: bool | Unset = UNSET
) -> Attachment:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION, await client.send(build(invoice_id, body, name=name, replace_invoice_pdf=replace_invoice_pdf))
        )
    )
