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
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "vendorId",
        "archived",
        "applyToChartOfAccountId",
        "applyToBankAccountId",
        "amount",
        "appliedAmount",
        "status",
        "createdTime",
        "updatedTime",
        "usage",
        "referenceNumber",
        "creditDate",
        "description",
        "vendorCreditLineItems",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorCredit:
    """What a vendor owes us, to be set off against bills of that vendor, as the server answers it. Amounts are
    in the bill currency of the vendor.

    Attributes:
        id: Identifies the credit; named by bills and payments that use it. (``id``)
        vendor_id: Vendor that grants the credit. (``vendorId``)
        archived: True when out of use; that cannot be undone. (``archived``)
        apply_to_chart_of_account_id: Ledger account used when the credit is set off; at most one of this
            and the bank account is set. (``applyToChartOfAccountId``)
        apply_to_bank_account_id: Bank account used when the credit is set off; at most one of this and the
            ledger account is set. (``applyToBankAccountId``)
        amount: Total of all lines, in the bill currency of the vendor. (``amount``)
        applied_amount: Part of the total that is used up; the rest can still be set off.
            (``appliedAmount``)
        status: How much of the credit is used up. (``status``)
        created_time: When the credit was entered. (``createdTime``)
        updated_time: When anything of it last changed. (``updatedTime``)
        usage: Bills and payments that it was used on. Answered by list and get only. (``usage``)
        reference_number: Number of the credit, in a scheme of your own. (``referenceNumber``)
        credit_date: Day on which the vendor issued the credit. (``creditDate``)
        description: Free text about the credit. (``description``)
        vendor_credit_line_items: What the credit was granted for; the lines make up the total.
            (``vendorCreditLineItems``)
    """

    id: str
    vendor_id: str | Unset = UNSET
    archived: bool | Unset = UNSET
    apply_to_chart_of_account_id: str | Unset = UNSET
    apply_to_bank_account_id: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    applied_amount: Decimal | Unset = UNSET
    status: CreditStatus | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    usage: list[VendorCreditUsage] | Unset = UNSET
    reference_number: str | Unset = UNSET
    credit_date: datetime.date | Unset = UNSET
    description: str | Unset = UNSET
    vendor_credit_line_items: list[VendorCreditLineItem] | Unset = UNSET
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
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.apply_to_chart_of_account_id
        if v is not UNSET:
            out["applyToChartOfAccountId"] = v
        v = self.apply_to_bank_account_id
        if v is not UNSET:
            out["applyToBankAccountId"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "VendorCredit.amount")
        v = self.applied_amount
        if v is not UNSET:
            out["appliedAmount"] = _number(v, "VendorCredit.applied_amount")
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.usage
        if v is not UNSET:
            out["usage"] = _plain(v)
        v = self.reference_number
        if v is not UNSET:
            out["referenceNumber"] = v
        v = self.credit_date
        if v is not UNSET:
            out["creditDate"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.vendor_credit_line_items
        if v is not UNSET:
            out["vendorCreditLineItems"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorCredit) -> Any:
    """Body of ``VendorCredit.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 15
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
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
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
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "appliedAmount" in src:
        v = src["appliedAmount"]
        self.applied_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.applied_amount = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (CreditStatus_get(v) or CreditStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    if "usage" in src:
        v = src["usage"]
        self.usage = [VendorCreditUsage_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.usage = UNSET
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
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "vendorCreditLineItems" in src:
        v = src["vendorCreditLineItems"]
        self.vendor_credit_line_items = (
            [VendorCreditLineItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.vendor_credit_line_items = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .credit_status import CreditStatus  # noqa: E402
from .vendor_credit_line_item import VendorCreditLineItem  # noqa: E402
from .vendor_credit_line_item import load as VendorCreditLineItem_load  # noqa: E402
from .vendor_credit_usage import VendorCreditUsage  # noqa: E402
from .vendor_credit_usage import load as VendorCreditUsage_load  # noqa: E402

CreditStatus_get: Any = CreditStatus._value2member_map_.get
