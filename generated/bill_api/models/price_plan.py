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
        "priceVariesPerUser",
        "id",
        "name",
        "monthlyPrice",
        "allowTrial",
        "planTerms",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PricePlan:
    """What an organization pays for BILL.

    Attributes:
        price_varies_per_user: True when users are charged at different prices. (``priceVariesPerUser``)
        id: Id of the plan; its prefix is not documented. (``id``)
        name: Name of the plan, as agreed with BILL. (``name``)
        monthly_price: Subscription price a month; the currency is not stated. (``monthlyPrice``)
        allow_trial: True when the plan can begin with a trial period. (``allowTrial``)
        plan_terms: Prices of single services, in steps. (``planTerms``)
    """

    price_varies_per_user: bool | Unset = UNSET
    id: str
    name: str | Unset = UNSET
    monthly_price: Decimal | Unset = UNSET
    allow_trial: bool | Unset = UNSET
    plan_terms: list[PricePlanTerm] | Unset = UNSET
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
        v = self.price_varies_per_user
        if v is not UNSET:
            out["priceVariesPerUser"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.monthly_price
        if v is not UNSET:
            out["monthlyPrice"] = _number(v, "PricePlan.monthly_price")
        v = self.allow_trial
        if v is not UNSET:
            out["allowTrial"] = v
        v = self.plan_terms
        if v is not UNSET:
            out["planTerms"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PricePlan) -> Any:
    """Body of ``PricePlan.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "priceVariesPerUser" in src:
        self.price_varies_per_user = src["priceVariesPerUser"]
    else:
        self.price_varies_per_user = UNSET
        known -= 1
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "monthlyPrice" in src:
        v = src["monthlyPrice"]
        self.monthly_price = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.monthly_price = UNSET
        known -= 1
    if "allowTrial" in src:
        self.allow_trial = src["allowTrial"]
    else:
        self.allow_trial = UNSET
        known -= 1
    if "planTerms" in src:
        v = src["planTerms"]
        self.plan_terms = [PricePlanTerm_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.plan_terms = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .price_plan_term import PricePlanTerm  # noqa: E402
from .price_plan_term import load as PricePlanTerm_load  # noqa: E402
