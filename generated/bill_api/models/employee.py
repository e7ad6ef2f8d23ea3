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
        "firstName",
        "lastName",
        "shortName",
        "parentId",
        "archived",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Employee:
    """Person on the payroll to whom the cost of a bill line can be attributed; not a user, and unable to sign
    in.

    Attributes:
        id: Id that lines of bills and vendor credits carry as `employeeId`. (``id``)
        first_name: Given name, as on the payroll. (``firstName``)
        last_name: Family name, as on the payroll. (``lastName``)
        short_name: Initials or another short form of the name, such as `MLIN`. (``shortName``)
        parent_id: Id of the employee that this one is nested under; absent at the top level. (``parentId``)
        archived: True once it is archived; only archive and restore change it. (``archived``)
        created_time: Instant at which the employee was created. (``createdTime``)
        updated_time: Instant at which the employee was last changed. (``updatedTime``)
    """

    id: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    archived: bool | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
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
        v = self.first_name
        if v is not UNSET:
            out["firstName"] = v
        v = self.last_name
        if v is not UNSET:
            out["lastName"] = v
        v = self.short_name
        if v is not UNSET:
            out["shortName"] = v
        v = self.parent_id
        if v is not UNSET:
            out["parentId"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Employee) -> Any:
    """Body of ``Employee.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
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
    if "shortName" in src:
        self.short_name = src["shortName"]
    else:
        self.short_name = UNSET
        known -= 1
    if "parentId" in src:
        self.parent_id = src["parentId"]
    else:
        self.parent_id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
