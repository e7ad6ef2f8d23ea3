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
        "daysDue",
        "createdTime",
        "updatedTime",
    )
)
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
        v = self.days_due
        if v is not UNSET:
            out["daysDue"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentTerm) -> Any:
    """Body of ``PaymentTerm.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
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
    if "daysDue" in src:
        self.days_due = src["daysDue"]
    else:
        self.days_due = UNSET
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
