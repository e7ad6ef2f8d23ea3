# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Change parts of several vendor credits: ``PATCH /connect/v3/vendor-credits/bulk`` (bulkUpdateVendorCredit)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_credit_bulk import VendorCreditBulk
from ...models.vendor_credit_bulk_update_item import VendorCreditBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateVendorCredit"]
VendorCreditBulk_load: Any = VendorCreditBulk.from_dict


def build(body: Sequence[VendorCreditBulkUpdateItem]) -> Request:
    """The request; see ``client.vendor_credits.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, VendorCreditBulkUpdateItem, "bulkUpdateVendorCredit", several=True),
    )


def parse(response: Response) -> VendorCreditBulk:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateVendorCredit")
    out: VendorCreditBulk = VendorCreditBulk_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[VendorCreditBulkUpdateItem], *, client: Sender) -> Detailed[VendorCreditBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[VendorCreditBulkUpdateItem], *, client: Sender) -> VendorCreditBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[VendorCreditBulkUpdateItem], *, client: AsyncSender
) -> Detailed[VendorCreditBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[VendorCreditBulkUpdateItem], *, client: AsyncSender) -> VendorCreditBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
