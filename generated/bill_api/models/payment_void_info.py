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
        "requestedBy",
        "type",
        "status",
        "reason",
        "createdTime",
        "updatedTime",
        "id",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentVoidInfo:
    """One request to void a payment and what came of it.

    Attributes:
        requested_by: User who asked for it. (``requestedBy``)
        type_: What was to become of the money. (``type``)
        status: What became of the request; ACCEPTED and REJECTED are decisions. More values may exist.
            (``status``)
        reason: Reason given with the request. (``reason``)
        created_time: When the request was made. (``createdTime``)
        updated_time: When the request last changed. (``updatedTime``)
        id: Id of the void request. (``id``)
    """

    requested_by: str | Unset = UNSET
    type_: PaymentVoidInfoType | Unset = UNSET
    status: PaymentVoidInfoStatus | Unset = UNSET
    reason: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    id: str
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
        v = self.requested_by
        if v is not UNSET:
            out["requestedBy"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.reason
        if v is not UNSET:
            out["reason"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentVoidInfo) -> Any:
    """Body of ``PaymentVoidInfo.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "requestedBy" in src:
        self.requested_by = src["requestedBy"]
    else:
        self.requested_by = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (PaymentVoidInfoType_get(v) or PaymentVoidInfoType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (PaymentVoidInfoStatus_get(v) or PaymentVoidInfoStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "reason" in src:
        self.reason = src["reason"]
    else:
        self.reason = UNSET
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
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment_void_info_status import PaymentVoidInfoStatus  # noqa: E402
from .payment_void_info_type import PaymentVoidInfoType  # noqa: E402

PaymentVoidInfoStatus_get: Any = PaymentVoidInfoStatus._value2member_map_.get

PaymentVoidInfoType_get: Any = PaymentVoidInfoType._value2member_map_.get
