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
        "userId",
        "organizationId",
        "rememberMeId",
        "device",
    )
)
_SECRET: frozenset[str] = frozenset(("remember_me_id",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class LoginAsUserRequest:
    """Which user of which organization to act for. `rememberMeId` and `device` only work as a pair.

    Attributes:
        user_id: User to act for, with whose rights every call is made. (``userId``)
        organization_id: Organization of that user, created by the partner. (``organizationId``)
        remember_me_id: Secret from `validateChallenge` that makes the session MFA-trusted. Valid for 30
            days, and only with its `device`. (``rememberMeId``)
        device: Name given to `validateChallenge` when `rememberMeId` was made; has to be the same text.
            (``device``)
    """

    user_id: str
    organization_id: str
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
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.organization_id
        if v is not UNSET:
            out["organizationId"] = v
        v = self.remember_me_id
        if v is not UNSET:
            out["rememberMeId"] = v
        v = self.device
        if v is not UNSET:
            out["device"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = LoginAsUserRequest) -> Any:
    """Body of ``LoginAsUserRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
        known -= 1
    if "organizationId" in src:
        self.organization_id = src["organizationId"]
    else:
        self.organization_id = UNSET
        known -= 1
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
