# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET

_new: Any = object.__new__
_KEYS = frozenset(("pricePlanType",))
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PricePlanUpdate:
    """The plan to move to.

    Attributes:
        price_plan_type: One of up to five plans that the partner has agreed with BILL; which ones exist
            depends on the partner. (``pricePlanType``)
    """

    price_plan_type: PricePlanUpdatePricePlanType
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
        v = self.price_plan_type
        if v is not UNSET:
            out["pricePlanType"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PricePlanUpdate) -> Any:
    """Body of ``PricePlanUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 1
    if "pricePlanType" in src:
        v = src["pricePlanType"]
        self.price_plan_type = (
            (PricePlanUpdatePricePlanType_get(v) or PricePlanUpdatePricePlanType(v)) if v.__class__ is str else v
        )
    else:
        self.price_plan_type = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .price_plan_update_price_plan_type import PricePlanUpdatePricePlanType  # noqa: E402

PricePlanUpdatePricePlanType_get: Any = PricePlanUpdatePricePlanType._value2member_map_.get
