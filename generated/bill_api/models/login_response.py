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
        "sessionId",
        "organizationId",
        "userId",
        "trusted",
    )
)
_SECRET: frozenset[str] = frozenset(("session_id",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class LoginResponse:
    """A fresh session. Keep it out of logs, because the id alone with the developer key gives access.

    Attributes:
        session_id: Secret for the `sessionId` header; ends after 35 idle minutes, or 48 hours for sync
            tokens. (``sessionId``)
        organization_id: Organization the session belongs to. (``organizationId``)
        user_id: User who signed in; prefix 006, or syu for the system user behind a sync token.
            (``userId``)
        trusted: True when the session passed MFA and may pay; since September 2024. (``trusted``)
    """

    session_id: str | Unset = UNSET
    organization_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    trusted: bool | Unset = UNSET
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
        v = self.session_id
        if v is not UNSET:
            out["sessionId"] = v
        v = self.organization_id
        if v is not UNSET:
            out["organizationId"] = v
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.trusted
        if v is not UNSET:
            out["trusted"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = LoginResponse) -> Any:
    """Body of ``LoginResponse.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "sessionId" in src:
        self.session_id = src["sessionId"]
    else:
        self.session_id = UNSET
        known -= 1
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
    if "trusted" in src:
        self.trusted = src["trusted"]
    else:
        self.trusted = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
