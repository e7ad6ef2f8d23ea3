# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cleared",
        "pending",
        "total",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetSpent:
    """Spend of the running period, split by how far it has got, in US dollars.

    Attributes:
        cleared: Purchases that have been settled. (``cleared``)
        pending: Purchases that are authorized but not settled yet. (``pending``)
        total: Sum of `cleared` and `pending`. (``total``)
    """

    cleared: Decimal | Unset = UNSET
    pending: Decimal | Unset = UNSET
    total: Decimal | Unset = UNSET
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
        v = self.cleared
        if v is not UNSET:
            out["cleared"] = _number(v, "BudgetSpent.cleared")
        v = self.pending
        if v is not UNSET:
            out["pending"] = _number(v, "BudgetSpent.pending")
        v = self.total
        if v is not UNSET:
            out["total"] = _number(v, "BudgetSpent.total")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BudgetSpent) -> Any:
    """Body of ``BudgetSpent.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "cleared" in src:
        v = src["cleared"]
        self.cleared = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.cleared = UNSET
        known -= 1
    if "pending" in src:
        v = src["pending"]
        self.pending = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.pending = UNSET
        known -= 1
    if "total" in src:
        v = src["total"]
        self.total = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.total = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
