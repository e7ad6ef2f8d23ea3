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
        "city",
        "state",
        "postalCode",
        "country",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MerchantLocation:
    """Where the merchant says the purchase was made.

    Attributes:
        city: (``city``)
        state: State or region of the merchant. (``state``)
        postal_code: Postal code of the merchant. (``postalCode``)
        country: Country of the merchant; in which notation is not documented. (``country``)
    """

    city: str | Unset = UNSET
    state: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.city = src["city"] if "city" in src else UNSET
        self.state = src["state"] if "state" in src else UNSET
        self.postal_code = src["postalCode"] if "postalCode" in src else UNSET
        self.country = src["country"] if "country" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.city
        if v is not UNSET:
            out["city"] = v
        v = self.state
        if v is not UNSET:
            out["state"] = v
        v = self.postal_code
        if v is not UNSET:
            out["postalCode"] = v
        v = self.country
        if v is not UNSET:
            out["country"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
