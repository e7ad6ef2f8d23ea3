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
        "access_token",
        "token_type",
        "expires_in",
    )
)
_SECRET: frozenset[str] = frozenset(("access_token",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AccessToken:
    """Token of the client-credentials grant. The fields follow RFC 6749; the page does not show them.

    Attributes:
        access_token: Secret for the `Authorization` header, after the word Bearer. (``access_token``)
        token_type: How the token is sent; expected to be Bearer. (``token_type``)
        expires_in: Life of the token in seconds. How long BILL makes it is not documented. (``expires_in``)
    """

    access_token: str | Unset = UNSET
    token_type: str | Unset = UNSET
    expires_in: int | Unset = UNSET
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
        v = self.access_token
        if v is not UNSET:
            out["access_token"] = v
        v = self.token_type
        if v is not UNSET:
            out["token_type"] = v
        v = self.expires_in
        if v is not UNSET:
            out["expires_in"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AccessToken) -> Any:
    """Body of ``AccessToken.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "access_token" in src:
        self.access_token = src["access_token"]
    else:
        self.access_token = UNSET
        known -= 1
    if "token_type" in src:
        self.token_type = src["token_type"]
    else:
        self.token_type = UNSET
        known -= 1
    if "expires_in" in src:
        self.expires_in = src["expires_in"]
    else:
        self.expires_in = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
