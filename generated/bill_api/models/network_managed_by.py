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
        "name",
        "email",
        "emailDomain",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class NetworkManagedBy:
    """Who manages the entry of an organization in the network; the meaning is read from the name.

    Attributes:
        name: Name of the managing person or firm. (``name``)
        email: E-mail of the managing person or firm. (``email``)
        email_domain: Domain part of their e-mail addresses. (``emailDomain``)
    """

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    email_domain: str | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.email_domain
        if v is not UNSET:
            out["emailDomain"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = NetworkManagedBy) -> Any:
    """Body of ``NetworkManagedBy.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "emailDomain" in src:
        self.email_domain = src["emailDomain"]
    else:
        self.email_domain = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
