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
        "type",
        "last4digits",
        "primary",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MfaPhone:
    """A phone that can receive codes; the full number is never answered.

    Attributes:
        type_: What kind of phone it is. (``type``)
        last4digits: The last four digits of the number, enough to tell the phones apart. (``last4digits``)
        primary: True for the phone that challenges go to; since 2026-04 the only one that can be used.
            (``primary``)
    """

    type_: MfaPhoneType | Unset = UNSET
    last4digits: str | Unset = UNSET
    primary: bool | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.last4digits
        if v is not UNSET:
            out["last4digits"] = v
        v = self.primary
        if v is not UNSET:
            out["primary"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MfaPhone) -> Any:
    """Body of ``MfaPhone.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "type" in src:
        v = src["type"]
        self.type_ = (MfaPhoneType_get(v) or MfaPhoneType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "last4digits" in src:
        self.last4digits = src["last4digits"]
    else:
        self.last4digits = UNSET
        known -= 1
    if "primary" in src:
        self.primary = src["primary"]
    else:
        self.primary = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .mfa_phone_type import MfaPhoneType  # noqa: E402

MfaPhoneType_get: Any = MfaPhoneType._value2member_map_.get
