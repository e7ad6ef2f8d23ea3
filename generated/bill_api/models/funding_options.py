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
        "banks",
        "cards",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class FundingOptions:
    """Accounts that could fund a payment, by kind.

    Attributes:
        banks: Bank accounts of the organization, usable or not. (``banks``)
        cards: Cards of the organization, usable or not. (``cards``)
    """

    banks: list[BankFundingOption] | Unset = UNSET
    cards: list[CardFundingOption] | Unset = UNSET
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
        v = self.banks
        if v is not UNSET:
            out["banks"] = _plain(v)
        v = self.cards
        if v is not UNSET:
            out["cards"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = FundingOptions) -> Any:
    """Body of ``FundingOptions.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "banks" in src:
        v = src["banks"]
        self.banks = [BankFundingOption_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.banks = UNSET
        known -= 1
    if "cards" in src:
        v = src["cards"]
        self.cards = [CardFundingOption_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.cards = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_funding_option import BankFundingOption  # noqa: E402
from .bank_funding_option import load as BankFundingOption_load  # noqa: E402
from .card_funding_option import CardFundingOption  # noqa: E402
from .card_funding_option import load as CardFundingOption_load  # noqa: E402
