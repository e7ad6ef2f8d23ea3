# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get exchange rates for several vendors: ``POST /connect/v3/payments/exchange-rate`` (getExchangeRates)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.exchange_rate_request import ExchangeRateRequest
from ...models.vendor_exchange_rate import VendorExchangeRate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getExchangeRates"]
VendorExchangeRate_load: Any = VendorExchangeRate.from_dict


def build(body: Sequence[ExchangeRateRequest]) -> Request:
    """The request; see ``client.payments.get_exchange_rates`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ExchangeRateRequest, "getExchangeRates", several=True),
    )


def parse(response: Response) -> list[VendorExchangeRate]:
    """Decode a success."""
    v: Any = _load(response, list, "getExchangeRates")
    out: list[VendorExchangeRate] = (
        [VendorExchangeRate_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    )
    return out


def sync_detailed(body: Sequence[ExchangeRateRequest], *, client: Sender) -> Detailed[list[VendorExchangeRate]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[ExchangeRateRequest], *, client: Sender) -> list[VendorExchangeRate]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[ExchangeRateRequest], *, client: AsyncSender
) -> Detailed[list[VendorExchangeRate]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[ExchangeRateRequest], *, client: AsyncSender) -> list[VendorExchangeRate]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
