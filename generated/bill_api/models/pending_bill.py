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
        "billId",
        "vendorId",
        "amount",
        "dueDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PendingBill:
    """A bill waiting for approval, in short form; read the bill for the rest.

    Attributes:
        bill_id: Bill that waits. (``billId``)
        vendor_id: Vendor that is owed the money. (``vendorId``)
        amount: Total of the bill, in the bill currency of the vendor. (``amount``)
        due_date: Day by which the vendor wants to be paid. (``dueDate``)
    """

    bill_id: str | Unset = UNSET
    vendor_id: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
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
        v = self.bill_id
        if v is not UNSET:
            out["billId"] = v
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "PendingBill.amount")
        v = self.due_date
        if v is not UNSET:
            out["dueDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PendingBill) -> Any:
    """Body of ``PendingBill.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "billId" in src:
        self.bill_id = src["billId"]
    else:
        self.bill_id = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "dueDate" in src:
        v = src["dueDate"]
        self.due_date = _day(v)
    else:
        self.due_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
