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
        "source",
        "type",
        "createdTime",
        "user",
        "field",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AuditTrailEntry:
    """One change to a vendor, with its author and origin.

    Attributes:
        source: Where the change came from, such as API. (``source``)
        type_: Kind of change, in mixed case unlike other enums; other values may exist. (``type``)
        created_time: When the change was made, as a date and time; the vendor declares no format for it.
            (``createdTime``)
        user: Who made the change. (``user``)
        field: What was changed; an empty object when the vendor was created. (``field``)
    """

    source: str | Unset = UNSET
    type_: AuditTrailEntryType | Unset = UNSET
    created_time: str | Unset = UNSET
    user: AuditTrailUser | Unset = UNSET
    field: AuditTrailField | Unset = UNSET
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
        v = self.source
        if v is not UNSET:
            out["source"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = v
        v = self.user
        if v is not UNSET:
            out["user"] = _plain(v)
        v = self.field
        if v is not UNSET:
            out["field"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AuditTrailEntry) -> Any:
    """Body of ``AuditTrailEntry.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "source" in src:
        self.source = src["source"]
    else:
        self.source = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (AuditTrailEntryType_get(v) or AuditTrailEntryType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "createdTime" in src:
        self.created_time = src["createdTime"]
    else:
        self.created_time = UNSET
        known -= 1
    if "user" in src:
        v = src["user"]
        self.user = AuditTrailUser_load(v) if v.__class__ is dict else v
    else:
        self.user = UNSET
        known -= 1
    if "field" in src:
        v = src["field"]
        self.field = AuditTrailField_load(v) if v.__class__ is dict else v
    else:
        self.field = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .audit_trail_entry_type import AuditTrailEntryType  # noqa: E402
from .audit_trail_field import AuditTrailField  # noqa: E402
from .audit_trail_field import load as AuditTrailField_load  # noqa: E402
from .audit_trail_user import AuditTrailUser  # noqa: E402
from .audit_trail_user import load as AuditTrailUser_load  # noqa: E402

AuditTrailEntryType_get: Any = AuditTrailEntryType._value2member_map_.get
