# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create an upload URL for a transaction receipt: ``POST /connect/v3/spend/transactions/receipt-upload-url``
(createReceiptUploadUrl)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.upload_url import UploadUrl
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createReceiptUploadUrl"]
UploadUrl_load: Any = UploadUrl.from_dict


def build() -> Request:
    """The request; see ``client.spend.transactions.create_receipt_upload_url`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> UploadUrl:
    """Decode a success."""
    v: Any = _load(response, dict, "createReceiptUploadUrl")
    out: UploadUrl = UploadUrl_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[UploadUrl]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> UploadUrl:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[UploadUrl]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> UploadUrl:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
