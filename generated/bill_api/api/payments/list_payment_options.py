# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the ways to pay a vendor: ``GET /connect/v3/payments/options`` (listPaymentOptions)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment_options import PaymentOptions
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listPaymentOptions"]
PaymentOptions_load: Any = PaymentOptions.from_dict


def build(*, vendor_id: str, amount: Decimal) -> Request:
    """The request; see ``client.payments.list_options`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("vendorId", vendor_id, True),
            ("amount", amount, True),
        ),
    )


def parse(response: Response) -> PaymentOptions:
    """Decode a success."""
    v: Any = _load(response, dict, "listPaymentOptions")
    out: PaymentOptions = PaymentOptions_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, vendor_id: str, amount: Decimal) -> Detailed[PaymentOptions]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id=vendor_id, amount=amount)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, vendor_id: str, amount: Decimal) -> PaymentOptions:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id=vendor_id, amount=amount))))


async def asyncio_detailed(*, client: AsyncSender, vendor_id: str, amount: Decimal) -> Detailed[PaymentOptions]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id=vendor_id, amount=amount)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, vendor_id: str, amount: Decimal) -> PaymentOptions:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id=vendor_id, amount=amount))))
