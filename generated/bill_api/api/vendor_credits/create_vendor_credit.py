# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a vendor credit: ``POST /connect/v3/vendor-credits`` (createVendorCredit)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_credit import VendorCredit
from ...models.vendor_credit_create import VendorCreditCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createVendorCredit"]
VendorCredit_load: Any = VendorCredit.from_dict


def build(body: VendorCreditCreate) -> Request:
    """The request; see ``client.vendor_credits.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, VendorCreditCreate, "createVendorCredit"),
    )


def parse(response: Response) -> VendorCredit:
    """Decode a success."""
    v: Any = _load(response, dict, "createVendorCredit")
    out: VendorCredit = VendorCredit_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: VendorCreditCreate, *, client: Sender) -> Detailed[VendorCredit]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: VendorCreditCreate, *, client: Sender) -> VendorCredit:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: VendorCreditCreate, *, client: AsyncSender) -> Detailed[VendorCredit]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: VendorCreditCreate, *, client: AsyncSender) -> VendorCredit:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
