# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "year",
        "month",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookCardExpiration:
    """Month up to which a card is good, both parts as text.

    Attributes:
        year: Year of expiry, as text. (``year``)
        month: Month of expiry as text; whether it has a leading zero is not known. (``month``)
    """

    year: str | Unset = UNSET
    month: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.year = src["year"] if "year" in src else UNSET
        self.month = src["month"] if "month" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.year
        if v is not UNSET:
            out["year"] = v
        v = self.month
        if v is not UNSET:
            out["month"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
