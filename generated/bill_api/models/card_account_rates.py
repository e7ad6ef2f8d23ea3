# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "defaultCardAccountId",
        "funding",
        "activePromotion",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardAccountRates:
    """Fees of card payments for this organization.

    Attributes:
        default_card_account_id: Card that is proposed when none is chosen. (``defaultCardAccountId``)
        funding: Usual fee rates. (``funding``)
        active_promotion: Lower rates for a time; absent when there is no promotion. (``activePromotion``)
    """

    default_card_account_id: str | Unset = UNSET
    funding: CardFundingRate | Unset = UNSET
    active_promotion: CardPromotion | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.default_card_account_id = src["defaultCardAccountId"] if "defaultCardAccountId" in src else UNSET
        if "funding" in src:
            v = src["funding"]
            self.funding = CardFundingRate.from_dict(v) if v.__class__ is dict else v
        else:
            self.funding = UNSET
        if "activePromotion" in src:
            v = src["activePromotion"]
            self.active_promotion = CardPromotion.from_dict(v) if v.__class__ is dict else v
        else:
            self.active_promotion = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.default_card_account_id
        if v is not UNSET:
            out["defaultCardAccountId"] = v
        v = self.funding
        if v is not UNSET:
            out["funding"] = _plain(v)
        v = self.active_promotion
        if v is not UNSET:
            out["activePromotion"] = _plain(v)
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .card_funding_rate import CardFundingRate  # noqa: E402
from .card_promotion import CardPromotion  # noqa: E402
