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
        "city",
        "state",
        "postalCode",
        "country",
    )
)
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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MerchantLocation) -> Any:
    """Body of ``MerchantLocation.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "city" in src:
        self.city = src["city"]
    else:
        self.city = UNSET
        known -= 1
    if "state" in src:
        self.state = src["state"]
    else:
        self.state = UNSET
        known -= 1
    if "postalCode" in src:
        self.postal_code = src["postalCode"]
    else:
        self.postal_code = UNSET
        known -= 1
    if "country" in src:
        self.country = src["country"]
    else:
        self.country = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
