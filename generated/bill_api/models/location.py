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
        "name",
        "shortName",
        "description",
        "parentId",
        "archived",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Location:
    """Place of business, such as a shop, a warehouse or a region, by which cost and revenue are grouped.

    Attributes:
        id: Id that bills, invoices and their lines carry as `locationId`. (``id``)
        name: Name of the place, such as `Store 12`. (``name``)
        short_name: Abbreviation of the name, such as `S12`. (``shortName``)
        description: What the location is or where it lies, in free text. (``description``)
        parent_id: Id of the location that this one is nested under; absent at the top level. (``parentId``)
        archived: True once it is archived; only archive and restore change it. (``archived``)
        created_time: Instant at which the location was created. (``createdTime``)
        updated_time: Instant at which the location was last changed. (``updatedTime``)
    """

    id: str
    name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    description: str | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.short_name
        if v is not UNSET:
            out["shortName"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
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


def load(src: Mapping[str, Any], cls: Any = Location) -> Any:
    """Body of ``Location.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "shortName" in src:
        self.short_name = src["shortName"]
    else:
        self.short_name = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
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
