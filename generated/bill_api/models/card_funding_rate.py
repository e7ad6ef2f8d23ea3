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
        "creditCardRate",
        "debitCardRate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardFundingRate:
    """Fee rates by kind of card; whether percent or a fraction is meant is not documented.

    Attributes:
        credit_card_rate: Rate charged for credit cards. (``creditCardRate``)
        debit_card_rate: Rate charged for debit cards. (``debitCardRate``)
    """

    credit_card_rate: Decimal | Unset = UNSET
    debit_card_rate: Decimal | Unset = UNSET
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
        v = self.credit_card_rate
        if v is not UNSET:
            out["creditCardRate"] = _number(v, "CardFundingRate.credit_card_rate")
        v = self.debit_card_rate
        if v is not UNSET:
            out["debitCardRate"] = _number(v, "CardFundingRate.debit_card_rate")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardFundingRate) -> Any:
    """Body of ``CardFundingRate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "creditCardRate" in src:
        v = src["creditCardRate"]
        self.credit_card_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.credit_card_rate = UNSET
        known -= 1
    if "debitCardRate" in src:
        v = src["debitCardRate"]
        self.debit_card_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.debit_card_rate = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
