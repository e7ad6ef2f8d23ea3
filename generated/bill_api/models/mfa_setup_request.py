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
        "phone",
        "type",
        "primary",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MfaSetupRequest:
    """The phone to register for MFA.

    Attributes:
        phone: Number that receives the code. It has to be a real phone, in the sandbox too. (``phone``)
        type_: How the code is sent. TEXT is a text message; other values may exist but have not been seen.
            (``type``)
        primary: True or left out; since 2026-04 false is refused with 400. Was required before.
            (``primary``)
    """

    phone: str
    type_: MfaSetupType
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
        v = self.phone
        if v is not UNSET:
            out["phone"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.primary
        if v is not UNSET:
            out["primary"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MfaSetupRequest) -> Any:
    """Body of ``MfaSetupRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "phone" in src:
        self.phone = src["phone"]
    else:
        self.phone = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (MfaSetupType_get(v) or MfaSetupType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "primary" in src:
        self.primary = src["primary"]
    else:
        self.primary = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .mfa_setup_type import MfaSetupType  # noqa: E402

MfaSetupType_get: Any = MfaSetupType._value2member_map_.get
