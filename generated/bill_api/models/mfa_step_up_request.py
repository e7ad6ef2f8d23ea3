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
        "rememberMeId",
        "device",
    )
)
_SECRET: frozenset[str] = frozenset(("remember_me_id",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MfaStepUpRequest:
    """The remembered id and its device. The contract marks both optional, but the call does nothing without
    them.

    Attributes:
        remember_me_id: Secret from `validateChallenge`, at most 30 days old. (``rememberMeId``)
        device: Name the id was made for; another name is refused. (``device``)
    """

    remember_me_id: str | Unset = UNSET
    device: str | Unset = UNSET
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
        v = self.remember_me_id
        if v is not UNSET:
            out["rememberMeId"] = v
        v = self.device
        if v is not UNSET:
            out["device"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MfaStepUpRequest) -> Any:
    """Body of ``MfaStepUpRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "rememberMeId" in src:
        self.remember_me_id = src["rememberMeId"]
    else:
        self.remember_me_id = UNSET
        known -= 1
    if "device" in src:
        self.device = src["device"]
    else:
        self.device = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
