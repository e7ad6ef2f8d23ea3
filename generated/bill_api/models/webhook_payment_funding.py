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
        "amount",
        "currency",
        "fundingAccount",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookPaymentFunding:
    """The side of a payment that we pay.

    Attributes:
        amount: Amount taken, in `currency`. (``amount``)
        currency: Currency of the source, as a rule USD. (``currency``)
        funding_account: Bank account, card or balance it is taken from. (``fundingAccount``)
    """

    amount: Decimal | Unset = UNSET
    currency: CurrencyCode | Unset = UNSET
    funding_account: WebhookFundingAccount | Unset = UNSET
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
            out["amount"] = _number(v, "WebhookPaymentFunding.amount")
        v = self.currency
        if v is not UNSET:
            out["currency"] = _plain(v)
        v = self.funding_account
        if v is not UNSET:
            out["fundingAccount"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookPaymentFunding) -> Any:
    """Body of ``WebhookPaymentFunding.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
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
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = WebhookFundingAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .currency_code import CurrencyCode  # noqa: E402
from .webhook_funding_account import WebhookFundingAccount  # noqa: E402
from .webhook_funding_account import load as WebhookFundingAccount_load  # noqa: E402

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get
