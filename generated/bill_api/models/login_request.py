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
        "devKey",
        "username",
        "password",
        "organizationId",
        "rememberMeId",
        "device",
        "consoleApiToken",
    )
)
_SECRET: frozenset[str] = frozenset(
    (
        "dev_key",
        "password",
        "remember_me_id",
        "console_api_token",
    )
)


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class LoginRequest:
    """Who signs in to which organization, and with which developer key. Either `password` or `consoleApiToken`
    has to be there; `rememberMeId` and `device` only work as a pair.

    Attributes:
        dev_key: Developer key, here in the body; a header alone is refused. Keys differ between sandbox and
            production. (``devKey``)
        username: E-mail of the BILL account, the e-mail of the console account, or the name of a sync
            token. (``username``)
        password: Password of the user, or the value of a sync token; left out when `consoleApiToken` is
            sent. (``password``)
        organization_id: Organization to sign in to; the session acts for this one alone.
            (``organizationId``)
        remember_me_id: Secret from `validateChallenge` that makes the session MFA-trusted. Valid for 30
            days, and only with its `device`. (``rememberMeId``)
        device: Name given to `validateChallenge` when `rememberMeId` was made; has to be the same text.
            (``device``)
        console_api_token: Token of an accountant console, in place of the password. Known since 2026.
            (``consoleApiToken``)
    """

    dev_key: str
    username: str
    password: str | Unset = UNSET
    organization_id: str
    remember_me_id: str | Unset = UNSET
    device: str | Unset = UNSET
    console_api_token: str | Unset = UNSET
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
        v = self.dev_key
        if v is not UNSET:
            out["devKey"] = v
        v = self.username
        if v is not UNSET:
            out["username"] = v
        v = self.password
        if v is not UNSET:
            out["password"] = v
        v = self.organization_id
        if v is not UNSET:
            out["organizationId"] = v
        v = self.remember_me_id
        if v is not UNSET:
            out["rememberMeId"] = v
        v = self.device
        if v is not UNSET:
            out["device"] = v
        v = self.console_api_token
        if v is not UNSET:
            out["consoleApiToken"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = LoginRequest) -> Any:
    """Body of ``LoginRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "devKey" in src:
        self.dev_key = src["devKey"]
    else:
        self.dev_key = UNSET
        known -= 1
    if "username" in src:
        self.username = src["username"]
    else:
        self.username = UNSET
        known -= 1
    if "password" in src:
        self.password = src["password"]
    else:
        self.password = UNSET
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
    if "consoleApiToken" in src:
        self.console_api_token = src["consoleApiToken"]
    else:
        self.console_api_token = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
