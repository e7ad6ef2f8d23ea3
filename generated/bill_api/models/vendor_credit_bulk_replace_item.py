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
        "id",
        "vendorId",
        "referenceNumber",
        "creditDate",
        "vendorCreditLineItems",
        "description",
        "applyToChartOfAccountId",
        "applyToBankAccountId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorCreditBulkReplaceItem:
    """A whole credit to put in place of the stored one that `id` names.

    Attributes:
        id: Vendor credit to write anew. (``id``)
        vendor_id: Vendor that grants the credit. (``vendorId``)
        reference_number: Number of the credit in a scheme of your own, 1 to 100 characters.
            (``referenceNumber``)
        credit_date: Day on which the vendor issued the credit. (``creditDate``)
        vendor_credit_line_items: All lines that the credit shall have, at least one. A line without id is
            added; a stored line whose id is not among them is removed. (``vendorCreditLineItems``)
        description: Free text about the credit. (``description``)
        apply_to_chart_of_account_id: Ledger account to use when the credit is set off; not together with
            `applyToBankAccountId`. (``applyToChartOfAccountId``)
        apply_to_bank_account_id: Bank account to use when the credit is set off; not together with
            `applyToChartOfAccountId`. (``applyToBankAccountId``)
    """

    id: str
    vendor_id: str
    reference_number: str
    credit_date: datetime.date
    vendor_credit_line_items: list[VendorCreditLineItemReplace]
    description: str | Unset = UNSET
    apply_to_chart_of_account_id: str | Unset = UNSET
    apply_to_bank_account_id: str | Unset = UNSET
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.reference_number
        if v is not UNSET:
            out["referenceNumber"] = v
        v = self.credit_date
        if v is not UNSET:
            out["creditDate"] = _plain(v)
        v = self.vendor_credit_line_items
        if v is not UNSET:
            out["vendorCreditLineItems"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.apply_to_chart_of_account_id
        if v is not UNSET:
            out["applyToChartOfAccountId"] = v
        v = self.apply_to_bank_account_id
        if v is not UNSET:
            out["applyToBankAccountId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorCreditBulkReplaceItem) -> Any:
    """Body of ``VendorCreditBulkReplaceItem.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "referenceNumber" in src:
        self.reference_number = src["referenceNumber"]
    else:
        self.reference_number = UNSET
        known -= 1
    if "creditDate" in src:
        v = src["creditDate"]
        self.credit_date = _day(v)
    else:
        self.credit_date = UNSET
        known -= 1
    if "vendorCreditLineItems" in src:
        v = src["vendorCreditLineItems"]
        self.vendor_credit_line_items = (
            [VendorCreditLineItemReplace_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.vendor_credit_line_items = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "applyToChartOfAccountId" in src:
        self.apply_to_chart_of_account_id = src["applyToChartOfAccountId"]
    else:
        self.apply_to_chart_of_account_id = UNSET
        known -= 1
    if "applyToBankAccountId" in src:
        self.apply_to_bank_account_id = src["applyToBankAccountId"]
    else:
        self.apply_to_bank_account_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .vendor_credit_line_item_replace import VendorCreditLineItemReplace  # noqa: E402
from .vendor_credit_line_item_replace import load as VendorCreditLineItemReplace_load  # noqa: E402
