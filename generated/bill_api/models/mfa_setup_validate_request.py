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
        "setupId",
        "type",
        "token",
    )
)
_SECRET: frozenset[str] = frozenset(("token",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MfaSetupValidateRequest:
    """Code and id that finish the setup of a phone.

    Attributes:
        setup_id: Id that `setup` answered with. (``setupId``)
        type_: The same as in `setup`; other values than TEXT have not been seen. (``type``)
        token: The six digits that were sent to the phone. (``token``)
    """

    setup_id: str
    type_: MfaSetupType
    token: str
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
        v = self.setup_id
        if v is not UNSET:
            out["setupId"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.token
        if v is not UNSET:
            out["token"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MfaSetupValidateRequest) -> Any:
    """Body of ``MfaSetupValidateRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "setupId" in src:
        self.setup_id = src["setupId"]
    else:
        self.setup_id = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (MfaSetupType_get(v) or MfaSetupType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "token" in src:
        self.token = src["token"]
    else:
        self.token = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .mfa_setup_type import MfaSetupType  # noqa: E402

MfaSetupType_get: Any = MfaSetupType._value2member_map_.get
