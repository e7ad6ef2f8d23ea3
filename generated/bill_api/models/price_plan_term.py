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
        "type",
        "name",
        "tier",
        "quantity",
        "price",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PricePlanTerm:
    """One step of a graduated price: the first `quantity` units of tier 1 cost `price` each, then tier 2
    begins, and so on; the last tier has no end.

    Attributes:
        type_: Kind of term, a free text of BILL. (``type``)
        name: What is priced, a free text such as discount or suaProcessedCount. (``name``)
        tier: Number of the step, a whole number from 1. (``tier``)
        quantity: Units in this step before the next one begins. (``quantity``)
        price: Price of one unit in this step; the currency is not stated. (``price``)
    """

    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    tier: Decimal | Unset = UNSET
    quantity: Decimal | Unset = UNSET
    price: Decimal | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.tier
        if v is not UNSET:
            out["tier"] = _number(v, "PricePlanTerm.tier")
        v = self.quantity
        if v is not UNSET:
            out["quantity"] = _number(v, "PricePlanTerm.quantity")
        v = self.price
        if v is not UNSET:
            out["price"] = _number(v, "PricePlanTerm.price")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PricePlanTerm) -> Any:
    """Body of ``PricePlanTerm.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "type" in src:
        self.type_ = src["type"]
    else:
        self.type_ = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "tier" in src:
        v = src["tier"]
        self.tier = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.tier = UNSET
        known -= 1
    if "quantity" in src:
        v = src["quantity"]
        self.quantity = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.quantity = UNSET
        known -= 1
    if "price" in src:
        v = src["price"]
        self.price = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.price = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
