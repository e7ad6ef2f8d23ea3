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
        "line1",
        "line2",
        "city",
        "stateOrProvince",
        "zipOrPostalCode",
        "country",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AddressUpdate:
    """The parts of an address to change; parts left out stay as they are.

    Attributes:
        line1: Street and number. (``line1``)
        line2: Suite, floor or the like. (``line2``)
        city: Town of the address. (``city``)
        state_or_province: State or province; two letters for the United States. (``stateOrProvince``)
        zip_or_postal_code: ZIP or postal code, as text so that leading zeros survive. (``zipOrPostalCode``)
        country: Country by its two ISO letters. (``country``)
    """

    line1: str | Unset = UNSET
    line2: str | Unset = UNSET
    city: str | Unset = UNSET
    state_or_province: str | Unset = UNSET
    zip_or_postal_code: str | Unset = UNSET
    country: CountryCode | Unset = UNSET
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
        v = self.line1
        if v is not UNSET:
            out["line1"] = v
        v = self.line2
        if v is not UNSET:
            out["line2"] = v
        v = self.city
        if v is not UNSET:
            out["city"] = v
        v = self.state_or_province
        if v is not UNSET:
            out["stateOrProvince"] = v
        v = self.zip_or_postal_code
        if v is not UNSET:
            out["zipOrPostalCode"] = v
        v = self.country
        if v is not UNSET:
            out["country"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AddressUpdate) -> Any:
    """Body of ``AddressUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "line1" in src:
        self.line1 = src["line1"]
    else:
        self.line1 = UNSET
        known -= 1
    if "line2" in src:
        self.line2 = src["line2"]
    else:
        self.line2 = UNSET
        known -= 1
    if "city" in src:
        self.city = src["city"]
    else:
        self.city = UNSET
        known -= 1
    if "stateOrProvince" in src:
        self.state_or_province = src["stateOrProvince"]
    else:
        self.state_or_province = UNSET
        known -= 1
    if "zipOrPostalCode" in src:
        self.zip_or_postal_code = src["zipOrPostalCode"]
    else:
        self.zip_or_postal_code = UNSET
        known -= 1
    if "country" in src:
        v = src["country"]
        self.country = (CountryCode_get(v) or CountryCode(v)) if v.__class__ is str else v
    else:
        self.country = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .country_code import CountryCode  # noqa: E402

CountryCode_get: Any = CountryCode._value2member_map_.get
