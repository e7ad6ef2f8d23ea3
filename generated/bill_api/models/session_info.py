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
        "organizationId",
        "userId",
        "mfaStatus",
        "mfaBypass",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SessionInfo:
    """Whose session it is and how far MFA has come.

    Attributes:
        organization_id: Organization the session belongs to. (``organizationId``)
        user_id: The signed-in user, whose role and limits apply to every call. (``userId``)
        mfa_status: Where MFA stands. DISABLED means that it is not used (PHONE_VERIFICATION before November
            2024), COMPLETE that the session is trusted; SETUP and CHALLENGE, by their names, that a
            phone or a code is missing. (``mfaStatus``)
        mfa_bypass: True when MFA is switched off for everything signed in with this developer key.
            (``mfaBypass``)
    """

    organization_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    mfa_status: SessionInfoMfaStatus | Unset = UNSET
    mfa_bypass: bool | Unset = UNSET
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
        v = self.organization_id
        if v is not UNSET:
            out["organizationId"] = v
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.mfa_status
        if v is not UNSET:
            out["mfaStatus"] = _plain(v)
        v = self.mfa_bypass
        if v is not UNSET:
            out["mfaBypass"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SessionInfo) -> Any:
    """Body of ``SessionInfo.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "organizationId" in src:
        self.organization_id = src["organizationId"]
    else:
        self.organization_id = UNSET
        known -= 1
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
        known -= 1
    if "mfaStatus" in src:
        v = src["mfaStatus"]
        self.mfa_status = (SessionInfoMfaStatus_get(v) or SessionInfoMfaStatus(v)) if v.__class__ is str else v
    else:
        self.mfa_status = UNSET
        known -= 1
    if "mfaBypass" in src:
        self.mfa_bypass = src["mfaBypass"]
    else:
        self.mfa_bypass = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .session_info_mfa_status import SessionInfoMfaStatus  # noqa: E402

SessionInfoMfaStatus_get: Any = SessionInfoMfaStatus._value2member_map_.get
