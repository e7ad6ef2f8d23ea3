# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "validUntil",
        "last4CardNumber",
        "arrivesByDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VirtualCardDisbursement:
    """Delivery of a payment as a virtual card for the vendor to charge.

    Attributes:
        valid_until: Last day of the card. An unused card is voided and the payment issued again by check or
            ACH. (``validUntil``)
        last_4_card_number: Last four digits of the virtual card. (``last4CardNumber``)
        arrives_by_date: Day by which the vendor should have the card. (``arrivesByDate``)
    """

    valid_until: datetime.date | Unset = UNSET
    last_4_card_number: str | Unset = UNSET
    arrives_by_date: datetime.date | Unset = UNSET
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
        v = self.valid_until
        if v is not UNSET:
            out["validUntil"] = _plain(v)
        v = self.last_4_card_number
        if v is not UNSET:
            out["last4CardNumber"] = v
        v = self.arrives_by_date
        if v is not UNSET:
            out["arrivesByDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VirtualCardDisbursement) -> Any:
    """Body of ``VirtualCardDisbursement.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "validUntil" in src:
        v = src["validUntil"]
        self.valid_until = _day(v)
    else:
        self.valid_until = UNSET
        known -= 1
    if "last4CardNumber" in src:
        self.last_4_card_number = src["last4CardNumber"]
    else:
        self.last_4_card_number = UNSET
        known -= 1
    if "arrivesByDate" in src:
        v = src["arrivesByDate"]
        self.arrives_by_date = _day(v)
    else:
        self.arrives_by_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
