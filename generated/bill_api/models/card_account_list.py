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
        "rates",
        "cards",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardAccountList:
    """Cards to pay vendors with and what that costs. Not paged; the list is named `cards`, unlike in other
    answers.

    Attributes:
        rates: Fees for paying by card. (``rates``)
        cards: The cards, possibly none. (``cards``)
    """

    rates: CardAccountRates | Unset = UNSET
    cards: list[CardAccount] | Unset = UNSET
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
        v = self.rates
        if v is not UNSET:
            out["rates"] = _plain(v)
        v = self.cards
        if v is not UNSET:
            out["cards"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardAccountList) -> Any:
    """Body of ``CardAccountList.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "rates" in src:
        v = src["rates"]
        self.rates = CardAccountRates_load(v) if v.__class__ is dict else v
    else:
        self.rates = UNSET
        known -= 1
    if "cards" in src:
        v = src["cards"]
        self.cards = [CardAccount_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.cards = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .card_account import CardAccount  # noqa: E402
from .card_account import load as CardAccount_load  # noqa: E402
from .card_account_rates import CardAccountRates  # noqa: E402
from .card_account_rates import load as CardAccountRates_load  # noqa: E402
