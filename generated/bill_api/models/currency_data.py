# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "exchangeRate",
        "exponent",
        "originalCurrencyAmount",
        "originalCurrencyCode",
        "symbol",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CurrencyData:
    """The amount as the merchant charged it, for purchases in another currency.

    Attributes:
        exchange_rate: Rate between the original currency and US dollars that was used. (``exchangeRate``)
        exponent: Number of decimal places of the original currency, such as 0 for JPY. (``exponent``)
        original_currency_amount: Amount in the original currency. Text, not a number.
            (``originalCurrencyAmount``)
        original_currency_code: ISO 4217 code of the original currency. (``originalCurrencyCode``)
        symbol: Sign of the original currency, for display. (``symbol``)
    """

    exchange_rate: Decimal | Unset = UNSET
    exponent: int | Unset = UNSET
    original_currency_amount: str | Unset = UNSET
    original_currency_code: str | Unset = UNSET
    symbol: str | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        out: Self = load(src, cls)
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.exchange_rate
        if v is not UNSET:
            out["exchangeRate"] = _number(v, "CurrencyData.exchange_rate")
        v = self.exponent
        if v is not UNSET:
            out["exponent"] = v
        v = self.original_currency_amount
        if v is not UNSET:
            out["originalCurrencyAmount"] = v
        v = self.original_currency_code
        if v is not UNSET:
            out["originalCurrencyCode"] = v
        v = self.symbol
        if v is not UNSET:
            out["symbol"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CurrencyData) -> Any:
    """Body of ``CurrencyData.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "exchangeRate" in src:
        v = src["exchangeRate"]
        self.exchange_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.exchange_rate = UNSET
        known -= 1
    if "exponent" in src:
        self.exponent = src["exponent"]
    else:
        self.exponent = UNSET
        known -= 1
    if "originalCurrencyAmount" in src:
        self.original_currency_amount = src["originalCurrencyAmount"]
    else:
        self.original_currency_amount = UNSET
        known -= 1
    if "originalCurrencyCode" in src:
        self.original_currency_code = src["originalCurrencyCode"]
    else:
        self.original_currency_code = UNSET
        known -= 1
    if "symbol" in src:
        self.symbol = src["symbol"]
    else:
        self.symbol = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
