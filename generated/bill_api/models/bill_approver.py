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
        "userId",
        "status",
        "approverOrder",
        "statusChangedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillApprover:
    """One step of the approval of a bill. Policies may name groups as well; how a group appears here has not
    been seen.

    Attributes:
        user_id: User who is asked to approve. (``userId``)
        status: What this approver did so far. WAITING has yet to decide, REROUTED presumably handed it on
            to somebody else. More values may exist. (``status``)
        approver_order: Position in the chain; 0 is asked first. (``approverOrder``)
        status_changed_time: When this approver's status last changed. (``statusChangedTime``)
    """

    user_id: str | Unset = UNSET
    status: BillApproverStatus | Unset = UNSET
    approver_order: int | Unset = UNSET
    status_changed_time: datetime.datetime | Unset = UNSET
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
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.approver_order
        if v is not UNSET:
            out["approverOrder"] = v
        v = self.status_changed_time
        if v is not UNSET:
            out["statusChangedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillApprover) -> Any:
    """Body of ``BillApprover.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (BillApproverStatus_get(v) or BillApproverStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "approverOrder" in src:
        self.approver_order = src["approverOrder"]
    else:
        self.approver_order = UNSET
        known -= 1
    if "statusChangedTime" in src:
        v = src["statusChangedTime"]
        self.status_changed_time = _instant(v)
    else:
        self.status_changed_time = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_approver_status import BillApproverStatus  # noqa: E402

BillApproverStatus_get: Any = BillApproverStatus._value2member_map_.get
