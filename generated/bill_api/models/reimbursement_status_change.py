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
        "actorId",
        "actorRole",
        "occurredTime",
        "note",
        "status",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ReimbursementStatusChange:
    """One step in the life of a reimbursement.

    Attributes:
        actor_id: Who took the step; in which form of id is not documented. (``actorId``)
        actor_role: Capacity in which the step was taken. Made from samples; more are likely.
            (``actorRole``)
        occurred_time: Instant of the step. (``occurredTime``)
        note: Comment given with the step. (``note``)
        status: Status that the step led to. (``status``)
    """

    actor_id: str | Unset = UNSET
    actor_role: ReimbursementStatusChangeActorRole | Unset = UNSET
    occurred_time: datetime.datetime | Unset = UNSET
    note: str | Unset = UNSET
    status: ReimbursementStatus | Unset = UNSET
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
        v = self.actor_id
        if v is not UNSET:
            out["actorId"] = v
        v = self.actor_role
        if v is not UNSET:
            out["actorRole"] = _plain(v)
        v = self.occurred_time
        if v is not UNSET:
            out["occurredTime"] = _plain(v)
        v = self.note
        if v is not UNSET:
            out["note"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ReimbursementStatusChange) -> Any:
    """Body of ``ReimbursementStatusChange.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "actorId" in src:
        self.actor_id = src["actorId"]
    else:
        self.actor_id = UNSET
        known -= 1
    if "actorRole" in src:
        v = src["actorRole"]
        self.actor_role = (
            (ReimbursementStatusChangeActorRole_get(v) or ReimbursementStatusChangeActorRole(v))
            if v.__class__ is str
            else v
        )
    else:
        self.actor_role = UNSET
        known -= 1
    if "occurredTime" in src:
        v = src["occurredTime"]
        self.occurred_time = _instant(v)
    else:
        self.occurred_time = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (ReimbursementStatus_get(v) or ReimbursementStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .reimbursement_status import ReimbursementStatus  # noqa: E402
from .reimbursement_status_change_actor_role import ReimbursementStatusChangeActorRole  # noqa: E402

ReimbursementStatus_get: Any = ReimbursementStatus._value2member_map_.get

ReimbursementStatusChangeActorRole_get: Any = ReimbursementStatusChangeActorRole._value2member_map_.get
