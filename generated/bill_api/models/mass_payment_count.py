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
        "scheduled",
        "completed",
        "failed",
        "total",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MassPaymentCount:
    """How many payments of a batch are in which state.

    Attributes:
        scheduled: Payments that BILL has not begun to make. (``scheduled``)
        completed: Payments that exist with an id of their own; their money moves later. (``completed``)
        failed: Payments that could not be made. (``failed``)
        total: All payments of the batch. (``total``)
    """

    scheduled: int | Unset = UNSET
    completed: int | Unset = UNSET
    failed: int | Unset = UNSET
    total: int | Unset = UNSET
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
        v = self.scheduled
        if v is not UNSET:
            out["scheduled"] = v
        v = self.completed
        if v is not UNSET:
            out["completed"] = v
        v = self.failed
        if v is not UNSET:
            out["failed"] = v
        v = self.total
        if v is not UNSET:
            out["total"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MassPaymentCount) -> Any:
    """Body of ``MassPaymentCount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "scheduled" in src:
        self.scheduled = src["scheduled"]
    else:
        self.scheduled = UNSET
        known -= 1
    if "completed" in src:
        self.completed = src["completed"]
    else:
        self.completed = UNSET
        known -= 1
    if "failed" in src:
        self.failed = src["failed"]
    else:
        self.failed = UNSET
        known -= 1
    if "total" in src:
        self.total = src["total"]
    else:
        self.total = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
