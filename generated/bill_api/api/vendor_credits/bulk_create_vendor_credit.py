# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create up to 50 vendor credits at once: ``POST /connect/v3/vendor-credits/bulk`` (bulkCreateVendorCredit)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_credit_bulk import VendorCreditBulk
from ...models.vendor_credit_create import VendorCreditCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkCreateVendorCredit"]
VendorCreditBulk_load: Any = VendorCreditBulk.from_dict


def build(body: Sequence[VendorCreditCreate]) -> Request:
    """The request; see ``client.vendor_credits.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, VendorCreditCreate, "bulkCreateVendorCredit", several=True),
    )


def parse(response: Response) -> VendorCreditBulk:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkCreateVendorCredit")
    out: VendorCreditBulk = VendorCreditBulk_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[VendorCreditCreate], *, client: Sender) -> Detailed[VendorCreditBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[VendorCreditCreate], *, client: Sender) -> VendorCreditBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[VendorCreditCreate], *, client: AsyncSender) -> Detailed[VendorCreditBulk]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[VendorCreditCreate], *, client: AsyncSender) -> VendorCreditBulk:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
