# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "paymentCurrency",
        "baseCurrency",
        "amountRange",
        "expirationTime",
        "exchangeRateBatchId",
        "exchangeRate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ExchangeRate:
    """Exchange rate quoted for paying one vendor, good for a range of amounts and a short time.

    Attributes:
        payment_currency: Currency in which the vendor receives the money. (``paymentCurrency``)
        base_currency: Currency that is exchanged into the payment currency. (``baseCurrency``)
        amount_range: Amounts for which this rate holds. (``amountRange``)
        expiration_time: End of the rate batch, at most 20 minutes after its start in production.
            (``expirationTime``)
        exchange_rate_batch_id: Number to send with the payment so that this rate is used.
            (``exchangeRateBatchId``)
        exchange_rate: The rate between the two currencies. (``exchangeRate``)
    """

    payment_currency: CurrencyCode | Unset = UNSET
    base_currency: CurrencyCode | Unset = UNSET
    amount_range: ExchangeRateAmountRange | Unset = UNSET
    expiration_time: datetime.datetime | Unset = UNSET
    exchange_rate_batch_id: int | Unset = UNSET
    exchange_rate: Decimal | Unset = UNSET
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
        v = self.payment_currency
        if v is not UNSET:
            out["paymentCurrency"] = _plain(v)
        v = self.base_currency
        if v is not UNSET:
            out["baseCurrency"] = _plain(v)
        v = self.amount_range
        if v is not UNSET:
            out["amountRange"] = _plain(v)
        v = self.expiration_time
        if v is not UNSET:
            out["expirationTime"] = _plain(v)
        v = self.exchange_rate_batch_id
        if v is not UNSET:
            out["exchangeRateBatchId"] = v
        v = self.exchange_rate
        if v is not UNSET:
            out["exchangeRate"] = _number(v, "ExchangeRate.exchange_rate")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ExchangeRate) -> Any:
    """Body of ``ExchangeRate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "paymentCurrency" in src:
        v = src["paymentCurrency"]
        self.payment_currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.payment_currency = UNSET
        known -= 1
    if "baseCurrency" in src:
        v = src["baseCurrency"]
        self.base_currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.base_currency = UNSET
        known -= 1
    if "amountRange" in src:
        v = src["amountRange"]
        self.amount_range = ExchangeRateAmountRange_load(v) if v.__class__ is dict else v
    else:
        self.amount_range = UNSET
        known -= 1
    if "expirationTime" in src:
        v = src["expirationTime"]
        self.expiration_time = _instant(v)
    else:
        self.expiration_time = UNSET
        known -= 1
    if "exchangeRateBatchId" in src:
        self.exchange_rate_batch_id = src["exchangeRateBatchId"]
    else:
        self.exchange_rate_batch_id = UNSET
        known -= 1
    if "exchangeRate" in src:
        v = src["exchangeRate"]
        self.exchange_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.exchange_rate = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .currency_code import CurrencyCode  # noqa: E402
from .exchange_rate_amount_range import ExchangeRateAmountRange  # noqa: E402
from .exchange_rate_amount_range import load as ExchangeRateAmountRange_load  # noqa: E402

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get
