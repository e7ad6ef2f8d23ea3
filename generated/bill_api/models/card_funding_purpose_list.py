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
        "lastUsedPurpose",
        "results",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardFundingPurposeList:
    """Purposes that a card payment to a vendor can state. Where none is needed the body is empty, so that even
    `results` may be missing.

    Attributes:
        last_used_purpose: Purpose chosen the last time, to be proposed again. (``lastUsedPurpose``)
        results: Purposes by category. (``results``)
    """

    last_used_purpose: str | Unset = UNSET
    results: list[CardFundingPurpose] | Unset = UNSET
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
        v = self.last_used_purpose
        if v is not UNSET:
            out["lastUsedPurpose"] = v
        v = self.results
        if v is not UNSET:
            out["results"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardFundingPurposeList) -> Any:
    """Body of ``CardFundingPurposeList.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "lastUsedPurpose" in src:
        self.last_used_purpose = src["lastUsedPurpose"]
    else:
        self.last_used_purpose = UNSET
        known -= 1
    if "results" in src:
        v = src["results"]
        self.results = (
            [CardFundingPurpose_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.results = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .card_funding_purpose import CardFundingPurpose  # noqa: E402
from .card_funding_purpose import load as CardFundingPurpose_load  # noqa: E402
