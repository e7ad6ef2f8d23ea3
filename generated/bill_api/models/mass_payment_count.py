# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

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
_known = _KEYS.issuperset
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.scheduled = src["scheduled"] if "scheduled" in src else UNSET
        self.completed = src["completed"] if "completed" in src else UNSET
        self.failed = src["failed"] if "failed" in src else UNSET
        self.total = src["total"] if "total" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
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
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
