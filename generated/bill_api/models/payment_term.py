# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "name",
        "daysDue",
        "createdTime",
        "updatedTime",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentTerm:
    """How long after its date a bill or invoice falls due. Terms are never deleted.

    Attributes:
        id: Id for `paymentTermId` of bills, invoices and recurring invoices. (``id``)
        name: What people see, such as Net 60. (``name``)
        days_due: Days until payment is due, 0 to 999; each number stands once in an organization.
            (``daysDue``)
        created_time: When the term was added. (``createdTime``)
        updated_time: When the term was last changed. (``updatedTime``)
    """

    id: str
    name: str | Unset = UNSET
    days_due: int | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.id = src["id"] if "id" in src else UNSET
        self.name = src["name"] if "name" in src else UNSET
        self.days_due = src["daysDue"] if "daysDue" in src else UNSET
        if "createdTime" in src:
            v = src["createdTime"]
            self.created_time = _instant(v)
        else:
            self.created_time = UNSET
        if "updatedTime" in src:
            v = src["updatedTime"]
            self.updated_time = _instant(v)
        else:
            self.updated_time = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
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
        v = self.days_due
        if v is not UNSET:
            out["daysDue"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
