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
        "enabled",
        "bankAccountId",
        "createdBy",
        "maxAmount",
        "daysBeforeDueDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorAutoPay:
    """Automatic payment of a vendor's bills. While it is on, creating a bill may move money without a further
    call; failures come as the event `autopay.failed`, to selected partners only.

    Attributes:
        enabled: True while bills are paid by themselves. (``enabled``)
        bank_account_id: Bank account of the organization that the payments are taken from.
            (``bankAccountId``)
        created_by: User who set up automatic payment. (``createdBy``)
        max_amount: Largest bill that is paid automatically, in the bill currency by all appearances.
            (``maxAmount``)
        days_before_due_date: Days before the due date on which the payment is made. (``daysBeforeDueDate``)
    """

    enabled: bool | Unset = UNSET
    bank_account_id: str | Unset = UNSET
    created_by: str | Unset = UNSET
    max_amount: Decimal | Unset = UNSET
    days_before_due_date: int | Unset = UNSET
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
        v = self.enabled
        if v is not UNSET:
            out["enabled"] = v
        v = self.bank_account_id
        if v is not UNSET:
            out["bankAccountId"] = v
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.max_amount
        if v is not UNSET:
            out["maxAmount"] = _number(v, "VendorAutoPay.max_amount")
        v = self.days_before_due_date
        if v is not UNSET:
            out["daysBeforeDueDate"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorAutoPay) -> Any:
    """Body of ``VendorAutoPay.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "enabled" in src:
        self.enabled = src["enabled"]
    else:
        self.enabled = UNSET
        known -= 1
    if "bankAccountId" in src:
        self.bank_account_id = src["bankAccountId"]
    else:
        self.bank_account_id = UNSET
        known -= 1
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    if "maxAmount" in src:
        v = src["maxAmount"]
        self.max_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.max_amount = UNSET
        known -= 1
    if "daysBeforeDueDate" in src:
        self.days_before_due_date = src["daysBeforeDueDate"]
    else:
        self.days_before_due_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
