# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "phoneNumber",
        "phoneType",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RiskVerificationPhoneRequest:
    """Phone of a user for the risk verification.

    Attributes:
        phone_number: Number that ends in ten digits, as in the United States; a country code may stand
            before them. (``phoneNumber``)
        phone_type: What kind of phone it is; MOBILE is the usual one. (``phoneType``)
    """

    phone_number: str
    phone_type: MfaPhoneType
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
        v = self.phone_number
        if v is not UNSET:
            out["phoneNumber"] = v
        v = self.phone_type
        if v is not UNSET:
            out["phoneType"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RiskVerificationPhoneRequest) -> Any:
    """Body of ``RiskVerificationPhoneRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "phoneNumber" in src:
        self.phone_number = src["phoneNumber"]
    else:
        self.phone_number = UNSET
        known -= 1
    if "phoneType" in src:
        v = src["phoneType"]
        self.phone_type = (MfaPhoneType_get(v) or MfaPhoneType(v)) if v.__class__ is str else v
    else:
        self.phone_type = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .mfa_phone_type import MfaPhoneType  # noqa: E402

MfaPhoneType_get: Any = MfaPhoneType._value2member_map_.get
