# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get an exchange rate: ``GET /connect/v3/payments/exchange-rate`` (getExchangeRate)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.exchange_rate import ExchangeRate
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getExchangeRate"]
ExchangeRate_load: Any = ExchangeRate.from_dict


def build(*, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET) -> Request:
    """The request; see ``client.payments.get_exchange_rate`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("vendorId", vendor_id, True),
            ("amount", amount, True),
            ("baseCurrency", base_currency, True),
        ),
    )


def parse(response: Response) -> ExchangeRate:
    """Decode a success."""
    v: Any = _load(response, dict, "getExchangeRate")
    out: ExchangeRate = ExchangeRate_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *, client: Sender, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET
) -> Detailed[ExchangeRate]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id=vendor_id, amount=amount, base_currency=base_currency)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET) -> ExchangeRate:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, client.send(build(vendor_id=vendor_id, amount=amount, base_currency=base_currency)))
    )


async def asyncio_detailed(
    *, client: AsyncSender, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET
) -> Detailed[ExchangeRate]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(vendor_id=vendor_id, amount=amount, base_currency=base_currency))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *, client: AsyncSender, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET
) -> ExchangeRate:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, await client.send(build(vendor_id=vendor_id, amount=amount, base_currency=base_currency)))
    )
