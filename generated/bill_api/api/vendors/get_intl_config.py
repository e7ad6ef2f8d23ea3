# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get payment rules for a country and currency: ``GET
/connect/v3/vendors/configuration/international-payments`` (getIntlConfig)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.country_code import CountryCode
from ...models.currency_code import CurrencyCode
from ...models.get_intl_config_account_type import GetIntlConfigAccountType
from ...models.international_payments_config import InternationalPaymentsConfig
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getIntlConfig"]
InternationalPaymentsConfig_load: Any = InternationalPaymentsConfig.from_dict


def build(*, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType) -> Request:
    """The request; see ``client.vendors.get_international_configuration`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("country", country, True),
            ("billCurrency", bill_currency, True),
            ("accountType", account_type, True),
        ),
    )


def parse(response: Response) -> InternationalPaymentsConfig:
    """Decode a success."""
    v: Any = _load(response, dict, "getIntlConfig")
    out: InternationalPaymentsConfig = InternationalPaymentsConfig_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *, client: Sender, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType
) -> Detailed[InternationalPaymentsConfig]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(country=country, bill_currency=bill_currency, account_type=account_type))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *, client: Sender, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType
) -> InternationalPaymentsConfig:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION, client.send(build(country=country, bill_currency=bill_currency, account_type=account_type))
        )
    )


async def asyncio_detailed(
    *, client: AsyncSender, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType
) -> Detailed[InternationalPaymentsConfig]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(country=country, bill_currency=bill_currency, account_type=account_type))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *, client: AsyncSender, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType
) -> InternationalPaymentsConfig:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION, await client.send(build(country=country, bill_currency=bill_currency, account_type=account_type))
        )
    )
