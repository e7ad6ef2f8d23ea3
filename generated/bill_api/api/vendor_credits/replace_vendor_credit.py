# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Replace a vendor credit with all its lines: ``PUT /connect/v3/vendor-credits/{vendorCreditId}``
(replaceVendorCredit)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_credit import VendorCredit
from ...models.vendor_credit_replace import VendorCreditReplace
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["replaceVendorCredit"]
VendorCredit_load: Any = VendorCredit.from_dict


def build(vendor_credit_id: str, body: VendorCreditReplace) -> Request:
    """The request; see ``client.vendor_credits.replace`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorCreditId": vendor_credit_id,
        },
        json=_body(body, VendorCreditReplace, "replaceVendorCredit"),
    )


def parse(response: Response) -> VendorCredit:
    """Decode a success."""
    v: Any = _load(response, dict, "replaceVendorCredit")
    out: VendorCredit = VendorCredit_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(vendor_credit_id: str, body: VendorCreditReplace, *, client: Sender) -> Detailed[VendorCredit]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_credit_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(vendor_credit_id: str, body: VendorCreditReplace, *, client: Sender) -> VendorCredit:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_credit_id, body))))


async def asyncio_detailed(
    vendor_credit_id: str, body: VendorCreditReplace, *, client: AsyncSender
) -> Detailed[VendorCredit]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_credit_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(vendor_credit_id: str, body: VendorCreditReplace, *, client: AsyncSender) -> VendorCredit:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_credit_id, body))))
