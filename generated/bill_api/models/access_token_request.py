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
        "grant_type",
        "client_id",
        "client_secret",
    )
)
_SECRET: frozenset[str] = frozenset(("client_secret",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AccessTokenRequest:
    """Form fields of the client-credentials grant. Their names are those of RFC 6749, since the page shows
    labels only.

    Attributes:
        grant_type: Kind of grant; always client_credentials. (``grant_type``)
        client_id: Public id of the developer app, made in the web app. (``client_id``)
        client_secret: Secret of the developer app, shown with its client id when the app is made.
            (``client_secret``)
    """

    grant_type: AccessTokenRequestGrantType
    client_id: str
    client_secret: str
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
        v = self.grant_type
        if v is not UNSET:
            out["grant_type"] = _plain(v)
        v = self.client_id
        if v is not UNSET:
            out["client_id"] = v
        v = self.client_secret
        if v is not UNSET:
            out["client_secret"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AccessTokenRequest) -> Any:
    """Body of ``AccessTokenRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "grant_type" in src:
        v = src["grant_type"]
        self.grant_type = (
            (AccessTokenRequestGrantType_get(v) or AccessTokenRequestGrantType(v)) if v.__class__ is str else v
        )
    else:
        self.grant_type = UNSET
        known -= 1
    if "client_id" in src:
        self.client_id = src["client_id"]
    else:
        self.client_id = UNSET
        known -= 1
    if "client_secret" in src:
        self.client_secret = src["client_secret"]
    else:
        self.client_secret = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .access_token_request_grant_type import AccessTokenRequestGrantType  # noqa: E402

AccessTokenRequestGrantType_get: Any = AccessTokenRequestGrantType._value2member_map_.get
