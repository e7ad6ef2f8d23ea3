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
        "startDate",
        "endDate",
        "creditCardRate",
        "debitCardRate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardPromotion:
    """Fee rates that hold for a limited time.

    Attributes:
        start_date: Start of the promotion, a date-time in spite of the name. (``startDate``)
        end_date: End of the promotion, a date-time in spite of the name. (``endDate``)
        credit_card_rate: Rate for credit cards during the promotion. (``creditCardRate``)
        debit_card_rate: Rate for debit cards during the promotion. (``debitCardRate``)
    """

    start_date: datetime.datetime | Unset = UNSET
    end_date: datetime.datetime | Unset = UNSET
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
        v = self.start_date
        if v is not UNSET:
            out["startDate"] = _plain(v)
        v = self.end_date
        if v is not UNSET:
            out["endDate"] = _plain(v)
        v = self.credit_card_rate
        if v is not UNSET:
            out["creditCardRate"] = _number(v, "CardPromotion.credit_card_rate")
        v = self.debit_card_rate
        if v is not UNSET:
            out["debitCardRate"] = _number(v, "CardPromotion.debit_card_rate")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardPromotion) -> Any:
    """Body of ``CardPromotion.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "startDate" in src:
        v = src["startDate"]
        self.start_date = _instant(v)
    else:
        self.start_date = UNSET
        known -= 1
    if "endDate" in src:
        v = src["endDate"]
        self.end_date = _instant(v)
    else:
        self.end_date = UNSET
        known -= 1
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
