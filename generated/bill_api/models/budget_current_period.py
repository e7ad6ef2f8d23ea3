# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "startDate",
        "endDate",
        "limit",
        "overspendBuffer",
        "assigned",
        "spent",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetCurrentPeriod:
    """Figures of a budget in the period that is running, in US dollars.

    Attributes:
        start_date: First day of the period. (``startDate``)
        end_date: Last day of the period. (``endDate``)
        limit: What may be spent in this period. (``limit``)
        overspend_buffer: How far spend may go over the limit before purchases are declined.
            (``overspendBuffer``)
        assigned: Part of the limit that members and cards have been given. (``assigned``)
        spent: What was spent in this period so far. (``spent``)
    """

    start_date: datetime.date | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    limit: Decimal | Unset = UNSET
    overspend_buffer: Decimal | Unset = UNSET
    assigned: Decimal | Unset = UNSET
    spent: BudgetSpent | Unset = UNSET
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
        v = self.start_date
        if v is not UNSET:
            out["startDate"] = _plain(v)
        v = self.end_date
        if v is not UNSET:
            out["endDate"] = _plain(v)
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "BudgetCurrentPeriod.limit")
        v = self.overspend_buffer
        if v is not UNSET:
            out["overspendBuffer"] = _number(v, "BudgetCurrentPeriod.overspend_buffer")
        v = self.assigned
        if v is not UNSET:
            out["assigned"] = _number(v, "BudgetCurrentPeriod.assigned")
        v = self.spent
        if v is not UNSET:
            out["spent"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BudgetCurrentPeriod) -> Any:
    """Body of ``BudgetCurrentPeriod.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "startDate" in src:
        v = src["startDate"]
        self.start_date = _day(v)
    else:
        self.start_date = UNSET
        known -= 1
    if "endDate" in src:
        v = src["endDate"]
        self.end_date = _day(v)
    else:
        self.end_date = UNSET
        known -= 1
    if "limit" in src:
        v = src["limit"]
        self.limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.limit = UNSET
        known -= 1
    if "overspendBuffer" in src:
        v = src["overspendBuffer"]
        self.overspend_buffer = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.overspend_buffer = UNSET
        known -= 1
    if "assigned" in src:
        v = src["assigned"]
        self.assigned = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.assigned = UNSET
        known -= 1
    if "spent" in src:
        v = src["spent"]
        self.spent = BudgetSpent_load(v) if v.__class__ is dict else v
    else:
        self.spent = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .budget_spent import BudgetSpent  # noqa: E402
from .budget_spent import load as BudgetSpent_load  # noqa: E402
