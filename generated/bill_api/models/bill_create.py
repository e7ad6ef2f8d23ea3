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
        "vendorId",
        "dueDate",
        "billLineItems",
        "invoice",
        "description",
        "payFromChartOfAccountId",
        "classifications",
        "vendorCredits",
        "purchaseOrderNumber",
        "billApprovals",
        "allowDuplicateInvoiceNumber",
        "paymentTermId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillCreate:
    """A new bill. Vendor, due date, invoice and at least one line are needed; the total is the sum of the
    lines.

    Attributes:
        vendor_id: Vendor that is owed the money. One with `autoPay` is paid without a further call.
            (``vendorId``)
        due_date: Day by which the vendor wants to be paid. (``dueDate``)
        bill_line_items: Lines that make up the total, at least one. (``billLineItems``)
        invoice: Number and date of the vendor's invoice; together with the vendor the number identifies the
            bill. (``invoice``)
        description: Free text about the bill, up to 4000 characters. (``description``)
        pay_from_chart_of_account_id: Ledger account that payments of the bill are booked from.
            (``payFromChartOfAccountId``)
        classifications: Coding of the bill as a whole; lines have their own. (``classifications``)
        vendor_credits: Credits of the same vendor to set off against the bill, each with the amount to use.
            (``vendorCredits``)
        purchase_order_number: Number of the purchase order that the bill belongs to; any scheme.
            (``purchaseOrderNumber``)
        bill_approvals: True adds `approvers` to the answer. The reference documents it as a field of the
            body, clients in use send the query parameter of the same name; send both alike. Once
            true, it has to be true in later changes of the bill. (``billApprovals``)
        allow_duplicate_invoice_number: False makes the server refuse a number that the vendor has already,
            so that a repeat does no harm. Known from one client in use only; what holds when it is
            left out is unknown. (``allowDuplicateInvoiceNumber``)
        payment_term_id: Payment term of the organization to keep with the bill. The guide to payment terms
            says that bills take it; the printed request of this call does not show it.
            (``paymentTermId``)
    """

    vendor_id: str
    due_date: datetime.date
    bill_line_items: list[BillLineItemCreate]
    invoice: BillInvoiceCreate
    description: str | Unset = UNSET
    pay_from_chart_of_account_id: str | Unset = UNSET
    classifications: BillClassifications | Unset = UNSET
    vendor_credits: list[AppliedVendorCredit] | Unset = UNSET
    purchase_order_number: str | Unset = UNSET
    bill_approvals: bool | Unset = UNSET
    allow_duplicate_invoice_number: bool | Unset = UNSET
    payment_term_id: str | Unset = UNSET
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
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.due_date
        if v is not UNSET:
            out["dueDate"] = _plain(v)
        v = self.bill_line_items
        if v is not UNSET:
            out["billLineItems"] = _plain(v)
        v = self.invoice
        if v is not UNSET:
            out["invoice"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.pay_from_chart_of_account_id
        if v is not UNSET:
            out["payFromChartOfAccountId"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.vendor_credits
        if v is not UNSET:
            out["vendorCredits"] = _plain(v)
        v = self.purchase_order_number
        if v is not UNSET:
            out["purchaseOrderNumber"] = v
        v = self.bill_approvals
        if v is not UNSET:
            out["billApprovals"] = v
        v = self.allow_duplicate_invoice_number
        if v is not UNSET:
            out["allowDuplicateInvoiceNumber"] = v
        v = self.payment_term_id
        if v is not UNSET:
            out["paymentTermId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillCreate) -> Any:
    """Body of ``BillCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "dueDate" in src:
        v = src["dueDate"]
        self.due_date = _day(v)
    else:
        self.due_date = UNSET
        known -= 1
    if "billLineItems" in src:
        v = src["billLineItems"]
        self.bill_line_items = (
            [BillLineItemCreate_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.bill_line_items = UNSET
        known -= 1
    if "invoice" in src:
        v = src["invoice"]
        self.invoice = BillInvoiceCreate_load(v) if v.__class__ is dict else v
    else:
        self.invoice = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "payFromChartOfAccountId" in src:
        self.pay_from_chart_of_account_id = src["payFromChartOfAccountId"]
    else:
        self.pay_from_chart_of_account_id = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = BillClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "vendorCredits" in src:
        v = src["vendorCredits"]
        self.vendor_credits = (
            [AppliedVendorCredit_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.vendor_credits = UNSET
        known -= 1
    if "purchaseOrderNumber" in src:
        self.purchase_order_number = src["purchaseOrderNumber"]
    else:
        self.purchase_order_number = UNSET
        known -= 1
    if "billApprovals" in src:
        self.bill_approvals = src["billApprovals"]
    else:
        self.bill_approvals = UNSET
        known -= 1
    if "allowDuplicateInvoiceNumber" in src:
        self.allow_duplicate_invoice_number = src["allowDuplicateInvoiceNumber"]
    else:
        self.allow_duplicate_invoice_number = UNSET
        known -= 1
    if "paymentTermId" in src:
        self.payment_term_id = src["paymentTermId"]
    else:
        self.payment_term_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .applied_vendor_credit import AppliedVendorCredit  # noqa: E402
from .applied_vendor_credit import load as AppliedVendorCredit_load  # noqa: E402
from .bill_classifications import BillClassifications  # noqa: E402
from .bill_classifications import load as BillClassifications_load  # noqa: E402
from .bill_invoice_create import BillInvoiceCreate  # noqa: E402
from .bill_invoice_create import load as BillInvoiceCreate_load  # noqa: E402
from .bill_line_item_create import BillLineItemCreate  # noqa: E402
from .bill_line_item_create import load as BillLineItemCreate_load  # noqa: E402
