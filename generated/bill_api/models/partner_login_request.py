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
        "appKey",
        "username",
        "password",
    )
)
_SECRET: frozenset[str] = frozenset(
    (
        "app_key",
        "password",
    )
)


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PartnerLoginRequest:
    """Credentials of a partner.

    Attributes:
        app_key: Application key of the partner, here in the body and on other partner calls in the header.
            (``appKey``)
        username: Name of the partner's user. (``username``)
        password: Password of that user. (``password``)
    """

    app_key: str
    username: str
    password: str
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
        v = self.app_key
        if v is not UNSET:
            out["appKey"] = v
        v = self.username
        if v is not UNSET:
            out["username"] = v
        v = self.password
        if v is not UNSET:
            out["password"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PartnerLoginRequest) -> Any:
    """Body of ``PartnerLoginRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "appKey" in src:
        self.app_key = src["appKey"]
    else:
        self.app_key = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
