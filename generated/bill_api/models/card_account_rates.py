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
        "defaultCardAccountId",
        "funding",
        "activePromotion",
    )
)
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
        v = self.default_card_account_id
        if v is not UNSET:
            out["defaultCardAccountId"] = v
        v = self.funding
        if v is not UNSET:
            out["funding"] = _plain(v)
        v = self.active_promotion
        if v is not UNSET:
            out["activePromotion"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardAccountRates) -> Any:
    """Body of ``CardAccountRates.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "defaultCardAccountId" in src:
        self.default_card_account_id = src["defaultCardAccountId"]
    else:
        self.default_card_account_id = UNSET
        known -= 1
    if "funding" in src:
        v = src["funding"]
        self.funding = CardFundingRate_load(v) if v.__class__ is dict else v
    else:
        self.funding = UNSET
        known -= 1
    if "activePromotion" in src:
        v = src["activePromotion"]
        self.active_promotion = CardPromotion_load(v) if v.__class__ is dict else v
    else:
        self.active_promotion = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .card_funding_rate import CardFundingRate  # noqa: E402
from .card_funding_rate import load as CardFundingRate_load  # noqa: E402
from .card_promotion import CardPromotion  # noqa: E402
from .card_promotion import load as CardPromotion_load  # noqa: E402
