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
_KEYS = frozenset(("token",))
_SECRET: frozenset[str] = frozenset(("token",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PanJwt:
    """A short-lived token that stands for the number, security code and expiry of one card. A secret.

    Attributes:
        token: Secret JWT, good for 5 minutes, to be exchanged for the card data at a host outside this API.
            Never log or keep it. (``token``)
    """

    token: str | Unset = UNSET
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
        v = self.token
        if v is not UNSET:
            out["token"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PanJwt) -> Any:
    """Body of ``PanJwt.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 1
    if "token" in src:
        self.token = src["token"]
    else:
        self.token = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
