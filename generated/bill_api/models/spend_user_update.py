# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "firstName",
        "lastName",
        "email",
        "role",
        "dateOfBirth",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SpendUserUpdate:
    """Fields of a user to change; what is left out stays.

    Attributes:
        first_name: (``firstName``)
        last_name: (``lastName``)
        email: Address with which the person signs in from now on. (``email``)
        role: Role from now on. (``role``)
        date_of_birth: Day of birth; kept by the server and never answered. (``dateOfBirth``)
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    role: SpendUserCreateRole | Unset = UNSET
    date_of_birth: datetime.date | Unset = UNSET
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
        v = self.first_name
        if v is not UNSET:
            out["firstName"] = v
        v = self.last_name
        if v is not UNSET:
            out["lastName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.role
        if v is not UNSET:
            out["role"] = _plain(v)
        v = self.date_of_birth
        if v is not UNSET:
            out["dateOfBirth"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SpendUserUpdate) -> Any:
    """Body of ``SpendUserUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "firstName" in src:
        self.first_name = src["firstName"]
    else:
        self.first_name = UNSET
        known -= 1
    if "lastName" in src:
        self.last_name = src["lastName"]
    else:
        self.last_name = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "role" in src:
        v = src["role"]
        self.role = (SpendUserCreateRole_get(v) or SpendUserCreateRole(v)) if v.__class__ is str else v
    else:
        self.role = UNSET
        known -= 1
    if "dateOfBirth" in src:
        v = src["dateOfBirth"]
        self.date_of_birth = _day(v)
    else:
        self.date_of_birth = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .spend_user_create_role import SpendUserCreateRole  # noqa: E402

SpendUserCreateRole_get: Any = SpendUserCreateRole._value2member_map_.get
