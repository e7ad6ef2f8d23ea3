# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "archived",
        "role",
        "createdTime",
        "updatedTime",
        "firstName",
        "lastName",
        "email",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class User:
    """A person of an organization. `username` and `externalReferenceId`, which partners set, are never
    answered.

    Attributes:
        id: Id of the person in this organization. (``id``)
        archived: True when the person has no access any more. (``archived``)
        role: Role held in this organization; changed through `roleId`. (``role``)
        created_time: When the person was added. (``createdTime``)
        updated_time: When name, role or access was last changed. (``updatedTime``)
        first_name: Given name of the person. (``firstName``)
        last_name: Family name of the person. (``lastName``)
        email: Address of the person, for users of an organization also the sign-in name. (``email``)
    """

    id: str
    archived: bool | Unset = UNSET
    role: UserRole | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.role
        if v is not UNSET:
            out["role"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.first_name
        if v is not UNSET:
            out["firstName"] = v
        v = self.last_name
        if v is not UNSET:
            out["lastName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = User) -> Any:
    """Body of ``User.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
        known -= 1
    if "role" in src:
        v = src["role"]
        self.role = UserRole_load(v) if v.__class__ is dict else v
    else:
        self.role = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .user_role import UserRole  # noqa: E402
from .user_role import load as UserRole_load  # noqa: E402
