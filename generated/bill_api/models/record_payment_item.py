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
        "billId",
        "amount",
        "vendorCredits",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecordPaymentItem:
    """How much of one bill was paid.

    Attributes:
        bill_id: Bill that was paid, in full or in part. (``billId``)
        amount: Amount paid on it, in the bill currency of the vendor; not more than is due. (``amount``)
        vendor_credits: Credits of the vendor that were used up with this payment. (``vendorCredits``)
    """

    bill_id: str
    amount: Decimal
    vendor_credits: list[AppliedVendorCredit] | Unset = UNSET
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
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "RecordPaymentItem.amount")
        v = self.vendor_credits
        if v is not UNSET:
            out["vendorCredits"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecordPaymentItem) -> Any:
    """Body of ``RecordPaymentItem.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "billId" in src:
        self.bill_id = src["billId"]
    else:
        self.bill_id = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "vendorCredits" in src:
        v = src["vendorCredits"]
        self.vendor_credits = (
            [AppliedVendorCredit_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.vendor_credits = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .applied_vendor_credit import AppliedVendorCredit  # noqa: E402
from .applied_vendor_credit import load as AppliedVendorCredit_load  # noqa: E402
