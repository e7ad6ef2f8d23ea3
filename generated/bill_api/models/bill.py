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
        "archived",
        "vendorId",
        "vendorName",
        "fundingAmount",
        "amount",
        "paidAmount",
        "dueAmount",
        "scheduledAmount",
        "creditAmount",
        "exchangeRate",
        "description",
        "dueDate",
        "invoice",
        "billLineItems",
        "payFromChartOfAccountId",
        "paymentStatus",
        "approvalStatus",
        "createdTime",
        "updatedTime",
        "classifications",
        "approvers",
        "purchaseOrderNumber",
        "recordStatus",
        "createdBy",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Bill:
    """What a vendor asks to be paid, as the server answers it. Amounts are in the bill currency of the vendor
    unless said otherwise; neither a currency nor the date of posting is part of a bill.

    Attributes:
        id: Identifies the bill for good. (``id``)
        archived: True when out of use. Since March 2026 also true for drafts; false only while
            `recordStatus` is ACTIVE. (``archived``)
        vendor_id: Vendor that is owed the money. (``vendorId``)
        vendor_name: Name of that vendor. Answered by list and get only; create, changes, archive and
            restore leave it out. (``vendorName``)
        funding_amount: Total of the bill in US dollars. (``fundingAmount``)
        amount: Total of all lines, in the bill currency of the vendor. (``amount``)
        paid_amount: Paid so far; credits are not counted. (``paidAmount``)
        due_amount: Left to pay after credits, scheduled and cleared payments, in the bill currency of the
            vendor. (``dueAmount``)
        scheduled_amount: Part for which payments are scheduled but have not cleared. (``scheduledAmount``)
        credit_amount: Part covered by vendor credits; seen on every bill, with or without credits.
            (``creditAmount``)
        exchange_rate: Rate used for `fundingAmount` of a bill that is not in dollars; the rate at
            settlement may differ. (``exchangeRate``)
        description: Free text about the bill, up to 4000 characters. (``description``)
        due_date: Day by which the vendor wants to be paid. (``dueDate``)
        invoice: Number and date of the paper that the vendor sent. (``invoice``)
        bill_line_items: Goods and services that make up the total. (``billLineItems``)
        pay_from_chart_of_account_id: Ledger account that payments of this bill are booked from.
            (``payFromChartOfAccountId``)
        payment_status: How far it is paid. UNDEFINED stands for anything the API has no word for. One
            client library has PARTIAL in place of PARTIALLY_PAID; answers with it were not seen.
            (``paymentStatus``)
        approval_status: Where it stands in approval. APPROVED has been seen before the last of several
            layers had approved, so check each entry of `approvers` too. UNASSIGNED and APPROVING
            are known from guides and clients only. (``approvalStatus``)
        created_time: When the bill came into being, by whatever way. (``createdTime``)
        updated_time: When anything of it last changed. (``updatedTime``)
        classifications: Coding of the bill as a whole; lines have their own. (``classifications``)
        approvers: Who has to approve, in order. Only answered when `billApprovals` was asked for and a
            policy matches; its absence does not mean that no approval is needed. (``approvers``)
        purchase_order_number: Number of the purchase order that the bill belongs to, as you gave it.
            (``purchaseOrderNumber``)
        record_status: ACTIVE is in use, INACTIVE archived, DRAFT a draft of the web app, DRAFT_DELETED a
            draft that was thrown away. (``recordStatus``)
        created_by: User who entered the bill. (``createdBy``)
    """

    id: str
    archived: bool | Unset = UNSET
    vendor_id: str | Unset = UNSET
    vendor_name: str | Unset = UNSET
    funding_amount: Decimal | Unset = UNSET
    amount: Decimal | Unset = UNSET
    paid_amount: Decimal | Unset = UNSET
    due_amount: Decimal | Unset = UNSET
    scheduled_amount: Decimal | Unset = UNSET
    credit_amount: Decimal | Unset = UNSET
    exchange_rate: Decimal | Unset = UNSET
    description: str | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    invoice: BillInvoice | Unset = UNSET
    bill_line_items: list[BillLineItem] | Unset = UNSET
    pay_from_chart_of_account_id: str | Unset = UNSET
    payment_status: BillPaymentStatus | Unset = UNSET
    approval_status: BillApprovalStatus | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    classifications: BillClassifications | Unset = UNSET
    approvers: list[BillApprover] | Unset = UNSET
    purchase_order_number: str | Unset = UNSET
    record_status: BillRecordStatus | Unset = UNSET
    created_by: str | Unset = UNSET
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
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.vendor_name
        if v is not UNSET:
            out["vendorName"] = v
        v = self.funding_amount
        if v is not UNSET:
            out["fundingAmount"] = _number(v, "Bill.funding_amount")
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "Bill.amount")
        v = self.paid_amount
        if v is not UNSET:
            out["paidAmount"] = _number(v, "Bill.paid_amount")
        v = self.due_amount
        if v is not UNSET:
            out["dueAmount"] = _number(v, "Bill.due_amount")
        v = self.scheduled_amount
        if v is not UNSET:
            out["scheduledAmount"] = _number(v, "Bill.scheduled_amount")
        v = self.credit_amount
        if v is not UNSET:
            out["creditAmount"] = _number(v, "Bill.credit_amount")
        v = self.exchange_rate
        if v is not UNSET:
            out["exchangeRate"] = _number(v, "Bill.exchange_rate")
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.due_date
        if v is not UNSET:
            out["dueDate"] = _plain(v)
        v = self.invoice
        if v is not UNSET:
            out["invoice"] = _plain(v)
        v = self.bill_line_items
        if v is not UNSET:
            out["billLineItems"] = _plain(v)
        v = self.pay_from_chart_of_account_id
        if v is not UNSET:
            out["payFromChartOfAccountId"] = v
        v = self.payment_status
        if v is not UNSET:
            out["paymentStatus"] = _plain(v)
        v = self.approval_status
        if v is not UNSET:
            out["approvalStatus"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.approvers
        if v is not UNSET:
            out["approvers"] = _plain(v)
        v = self.purchase_order_number
        if v is not UNSET:
            out["purchaseOrderNumber"] = v
        v = self.record_status
        if v is not UNSET:
            out["recordStatus"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Bill) -> Any:
    """Body of ``Bill.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 25
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "vendorName" in src:
        self.vendor_name = src["vendorName"]
    else:
        self.vendor_name = UNSET
        known -= 1
    if "fundingAmount" in src:
        v = src["fundingAmount"]
        self.funding_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.funding_amount = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "paidAmount" in src:
        v = src["paidAmount"]
        self.paid_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.paid_amount = UNSET
        known -= 1
    if "dueAmount" in src:
        v = src["dueAmount"]
        self.due_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.due_amount = UNSET
        known -= 1
    if "scheduledAmount" in src:
        v = src["scheduledAmount"]
        self.scheduled_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.scheduled_amount = UNSET
        known -= 1
    if "creditAmount" in src:
        v = src["creditAmount"]
        self.credit_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.credit_amount = UNSET
        known -= 1
    if "exchangeRate" in src:
        v = src["exchangeRate"]
        self.exchange_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.exchange_rate = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "dueDate" in src:
        v = src["dueDate"]
        self.due_date = _day(v)
    else:
        self.due_date = UNSET
        known -= 1
    if "invoice" in src:
        v = src["invoice"]
        self.invoice = BillInvoice_load(v) if v.__class__ is dict else v
    else:
        self.invoice = UNSET
        known -= 1
    if "billLineItems" in src:
        v = src["billLineItems"]
        self.bill_line_items = (
            [BillLineItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.bill_line_items = UNSET
        known -= 1
    if "payFromChartOfAccountId" in src:
        self.pay_from_chart_of_account_id = src["payFromChartOfAccountId"]
    else:
        self.pay_from_chart_of_account_id = UNSET
        known -= 1
    if "paymentStatus" in src:
        v = src["paymentStatus"]
        self.payment_status = (BillPaymentStatus_get(v) or BillPaymentStatus(v)) if v.__class__ is str else v
    else:
        self.payment_status = UNSET
        known -= 1
    if "approvalStatus" in src:
        v = src["approvalStatus"]
        self.approval_status = (BillApprovalStatus_get(v) or BillApprovalStatus(v)) if v.__class__ is str else v
    else:
        self.approval_status = UNSET
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
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = BillClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "approvers" in src:
        v = src["approvers"]
        self.approvers = [BillApprover_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.approvers = UNSET
        known -= 1
    if "purchaseOrderNumber" in src:
        self.purchase_order_number = src["purchaseOrderNumber"]
    else:
        self.purchase_order_number = UNSET
        known -= 1
    if "recordStatus" in src:
        v = src["recordStatus"]
        self.record_status = (BillRecordStatus_get(v) or BillRecordStatus(v)) if v.__class__ is str else v
    else:
        self.record_status = UNSET
        known -= 1
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_approval_status import BillApprovalStatus  # noqa: E402
from .bill_approver import BillApprover  # noqa: E402
from .bill_approver import load as BillApprover_load  # noqa: E402
from .bill_classifications import BillClassifications  # noqa: E402
from .bill_classifications import load as BillClassifications_load  # noqa: E402
from .bill_invoice import BillInvoice  # noqa: E402
from .bill_invoice import load as BillInvoice_load  # noqa: E402
from .bill_line_item import BillLineItem  # noqa: E402
from .bill_line_item import load as BillLineItem_load  # noqa: E402
from .bill_payment_status import BillPaymentStatus  # noqa: E402
from .bill_record_status import BillRecordStatus  # noqa: E402

BillApprovalStatus_get: Any = BillApprovalStatus._value2member_map_.get

BillPaymentStatus_get: Any = BillPaymentStatus._value2member_map_.get

BillRecordStatus_get: Any = BillRecordStatus._value2member_map_.get
