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
        "period",
        "frequency",
        "nextDueDate",
        "endDate",
        "daysInAdvance",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecurringBillScheduleCreate:
    """When bills are to be made, on a template that is created or replaced.

    Attributes:
        period: Unit that `frequency` counts in. (``period``)
        frequency: One bill every so many periods; 3 with MONTHLY means once a quarter. (``frequency``)
        next_due_date: Due date of the first bill to make. Bills for dates that have come already are made
            at once. (``nextDueDate``)
        end_date: Day after which no more bills are made; leave out for no end. (``endDate``)
        days_in_advance: How many days before its due date a bill is made. (``daysInAdvance``)
    """

    period: RecurringBillSchedulePeriod
    frequency: int
    next_due_date: datetime.date
    end_date: datetime.date | Unset = UNSET
    days_in_advance: int | Unset = UNSET
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
        v = self.period
        if v is not UNSET:
            out["period"] = _plain(v)
        v = self.frequency
        if v is not UNSET:
            out["frequency"] = v
        v = self.next_due_date
        if v is not UNSET:
            out["nextDueDate"] = _plain(v)
        v = self.end_date
        if v is not UNSET:
            out["endDate"] = _plain(v)
        v = self.days_in_advance
        if v is not UNSET:
            out["daysInAdvance"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecurringBillScheduleCreate) -> Any:
    """Body of ``RecurringBillScheduleCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "period" in src:
        v = src["period"]
        self.period = (
            (RecurringBillSchedulePeriod_get(v) or RecurringBillSchedulePeriod(v)) if v.__class__ is str else v
        )
    else:
        self.period = UNSET
        known -= 1
    if "frequency" in src:
        self.frequency = src["frequency"]
    else:
        self.frequency = UNSET
        known -= 1
    if "nextDueDate" in src:
        v = src["nextDueDate"]
        self.next_due_date = _day(v)
    else:
        self.next_due_date = UNSET
        known -= 1
    if "endDate" in src:
        v = src["endDate"]
        self.end_date = _day(v)
    else:
        self.end_date = UNSET
        known -= 1
    if "daysInAdvance" in src:
        self.days_in_advance = src["daysInAdvance"]
    else:
        self.days_in_advance = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .recurring_bill_schedule_period import RecurringBillSchedulePeriod  # noqa: E402

RecurringBillSchedulePeriod_get: Any = RecurringBillSchedulePeriod._value2member_map_.get
