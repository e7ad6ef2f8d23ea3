# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Replace several vendor credits with their lines: ``PUT /connect/v3/vendor-credits/bulk``
(bulkReplaceVendorCredit)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_credit_bulk import VendorCreditBulk
from ...models.vendor_credit_bulk_replace_item import VendorCreditBulkReplaceItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkReplaceVendorCredit"]
VendorCreditBulk_load: Any = VendorCreditBulk.from_dict


def build(body: Sequence[VendorCreditBulkReplaceItem]) -> Request:
    """The request; see ``client.vendor_credits.bulk_replace`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, VendorCreditBulkReplaceItem, "bulkReplaceVendorCredit", several=True),
    )


def parse(response: Response) -> VendorCreditBulk:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkReplaceVendorCredit")
    out: VendorCreditBulk = VendorCreditBulk_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[VendorCreditBulkReplaceItem], *, client: Sender) -> Detailed[VendorCreditBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[VendorCreditBulkReplaceItem], *, client: Sender) -> VendorCreditBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[VendorCreditBulkReplaceItem], *, client: AsyncSender
) -> Detailed[VendorCreditBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[VendorCreditBulkReplaceItem], *, client: AsyncSender) -> VendorCreditBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
