# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "amount",
        "currency",
        "arrivesByDate",
        "disbursementAccount",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookPaymentDisbursement:
    """The side of a payment that the vendor gets. Before money moves it holds `arrivesByDate` and an empty
    `disbursementAccount`.

    Attributes:
        amount: Amount paid out, in `currency`; absent before money moves. (``amount``)
        currency: Currency the vendor is paid in; absent before money moves. (``currency``)
        arrives_by_date: Day by which the money should be there. (``arrivesByDate``)
        disbursement_account: Account it is paid to; an empty object before money moves.
            (``disbursementAccount``)
    """

    amount: Decimal | Unset = UNSET
    currency: CurrencyCode | Unset = UNSET
    arrives_by_date: datetime.date | Unset = UNSET
    disbursement_account: WebhookDisbursementAccount | Unset = UNSET
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
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "WebhookPaymentDisbursement.amount")
        v = self.currency
        if v is not UNSET:
            out["currency"] = _plain(v)
        v = self.arrives_by_date
        if v is not UNSET:
            out["arrivesByDate"] = _plain(v)
        v = self.disbursement_account
        if v is not UNSET:
            out["disbursementAccount"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookPaymentDisbursement) -> Any:
    """Body of ``WebhookPaymentDisbursement.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "currency" in src:
        v = src["currency"]
        self.currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.currency = UNSET
        known -= 1
    if "arrivesByDate" in src:
        v = src["arrivesByDate"]
        self.arrives_by_date = _day(v)
    else:
        self.arrives_by_date = UNSET
        known -= 1
    if "disbursementAccount" in src:
        v = src["disbursementAccount"]
        self.disbursement_account = WebhookDisbursementAccount_load(v) if v.__class__ is dict else v
    else:
        self.disbursement_account = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .currency_code import CurrencyCode  # noqa: E402
from .webhook_disbursement_account import WebhookDisbursementAccount  # noqa: E402
from .webhook_disbursement_account import load as WebhookDisbursementAccount_load  # noqa: E402

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get
