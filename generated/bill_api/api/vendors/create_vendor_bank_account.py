# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create the bank account of a vendor: ``POST /connect/v3/vendors/{vendorId}/bank-account``
(createVendorBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_bank_account import VendorBankAccount
from ...models.vendor_bank_account_create import VendorBankAccountCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createVendorBankAccount"]
VendorBankAccount_load: Any = VendorBankAccount.from_dict


def build(vendor_id: str, body: VendorBankAccountCreate) -> Request:
    """The request; see ``client.vendors.create_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
        json=_body(body, VendorBankAccountCreate, "createVendorBankAccount"),
    )


def parse(response: Response) -> VendorBankAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "createVendorBankAccount")
    out: VendorBankAccount = VendorBankAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(vendor_id: str, body: VendorBankAccountCreate, *, client: Sender) -> Detailed[VendorBankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(vendor_id: str, body: VendorBankAccountCreate, *, client: Sender) -> VendorBankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id, body))))


async def asyncio_detailed(
    vendor_id: str, body: VendorBankAccountCreate, *, client: AsyncSender
) -> Detailed[VendorBankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(vendor_id: str, body: VendorBankAccountCreate, *, client: AsyncSender) -> VendorBankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id, body))))
