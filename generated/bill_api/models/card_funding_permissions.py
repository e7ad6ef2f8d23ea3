# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "payByCard",
        "fundingEnabled",
        "amexAllowed",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardFundingPermissions:
    """What the organization may do with cards.

    Attributes:
        pay_by_card: True when vendors can be paid by card. (``payByCard``)
        funding_enabled: True when cards are switched on as a funding source. (``fundingEnabled``)
        amex_allowed: True when American Express cards are taken. (``amexAllowed``)
    """

    pay_by_card: bool | Unset = UNSET
    funding_enabled: bool | Unset = UNSET
    amex_allowed: bool | Unset = UNSET
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
        v = self.pay_by_card
        if v is not UNSET:
            out["payByCard"] = v
        v = self.funding_enabled
        if v is not UNSET:
            out["fundingEnabled"] = v
        v = self.amex_allowed
        if v is not UNSET:
            out["amexAllowed"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardFundingPermissions) -> Any:
    """Body of ``CardFundingPermissions.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "payByCard" in src:
        self.pay_by_card = src["payByCard"]
    else:
        self.pay_by_card = UNSET
        known -= 1
    if "fundingEnabled" in src:
        self.funding_enabled = src["fundingEnabled"]
    else:
        self.funding_enabled = UNSET
        known -= 1
    if "amexAllowed" in src:
        self.amex_allowed = src["amexAllowed"]
    else:
        self.amex_allowed = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
