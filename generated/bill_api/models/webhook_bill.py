# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

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
        "vendorName",
        "invoice",
        "invoiceNumber",
        "invoiceDate",
        "amount",
        "createdTime",
        "updatedTime",
        "createdBy",
        "archived",
        "description",
        "dueDate",
        "paymentStatus",
        "payFromChartOfAccountId",
        "classifications",
        "purchaseOrderNumber",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookBill:
    """Bill as bill.* events carry it: the whole record but its lines since 2025-02-28, only what changed
    before. Take all but `id` as optional.

    Attributes:
        id: Bill the event is about. (``id``)
        vendor_id: Vendor who asks to be paid. (``vendorId``)
        vendor_name: Name of the vendor; absent in bill.created. (``vendorName``)
        invoice: Number and date of the invoice of the vendor; nested here since 2024-06-28. (``invoice``)
        invoice_number: Number of the invoice in the old flat form, sent before 2024-06-28; read
            `invoice.invoiceNumber`. Deprecated. (``invoiceNumber``)
        invoice_date: Date of the invoice in the old flat form, sent before 2024-06-28; read
            `invoice.invoiceDate`. How it was written is not known. Deprecated. (``invoiceDate``)
        amount: Total of the bill in the currency of the vendor. (``amount``)
        created_time: When the bill was entered, with offset. (``createdTime``)
        updated_time: When it last changed, with offset. Events come in any order: what is older than the
            last one seen is stale. (``updatedTime``)
        created_by: User who entered the bill. (``createdBy``)
        archived: True once the bill is archived, which is how bills are deleted. (``archived``)
        description: Note on the bill, free text. (``description``)
        due_date: Day by which the bill is to be paid. (``dueDate``)
        payment_status: How far the bill is paid; the values of the bill in the API, of which events print
            four. (``paymentStatus``)
        pay_from_chart_of_account_id: General-ledger account the bill is paid from.
            (``payFromChartOfAccountId``)
        classifications: Accounting dimensions of the whole bill. (``classifications``)
        purchase_order_number: Purchase order the bill belongs to. (``purchaseOrderNumber``)
    """

    id: str
    vendor_id: str | Unset = UNSET
    vendor_name: str | Unset = UNSET
    invoice: WebhookBillInvoice | Unset = UNSET
    _invoice_number: str | Unset = UNSET
    _invoice_date: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    archived: bool | Unset = UNSET
    description: str | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    payment_status: BillPaymentStatus | Unset = UNSET
    pay_from_chart_of_account_id: str | Unset = UNSET
    classifications: WebhookBillClassifications | Unset = UNSET
    purchase_order_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("WebhookBill.invoice_number is deprecated by the vendor; see the description of the field")
    def invoice_number(self) -> str | Unset:
        """Number of the invoice in the old flat form, sent before 2024-06-28; read `invoice.invoiceNumber`.
        Reading it warns."""
        return self._invoice_number

    @property
    @_Deprecated("WebhookBill.invoice_date is deprecated by the vendor; see the description of the field")
    def invoice_date(self) -> str | Unset:
        """Date of the invoice in the old flat form, sent before 2024-06-28; read `invoice.invoiceDate`. How it
        was written is not known. Reading it warns."""
        return self._invoice_date

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
        v = self.vendor_name
        if v is not UNSET:
            out["vendorName"] = v
        v = self.invoice
        if v is not UNSET:
            out["invoice"] = _plain(v)
        v = self._invoice_number
        if v is not UNSET:
            out["invoiceNumber"] = v
        v = self._invoice_date
        if v is not UNSET:
            out["invoiceDate"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "WebhookBill.amount")
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.due_date
        if v is not UNSET:
            out["dueDate"] = _plain(v)
        v = self.payment_status
        if v is not UNSET:
            out["paymentStatus"] = _plain(v)
        v = self.pay_from_chart_of_account_id
        if v is not UNSET:
            out["payFromChartOfAccountId"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.purchase_order_number
        if v is not UNSET:
            out["purchaseOrderNumber"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookBill) -> Any:
    """Body of ``WebhookBill.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 17
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
    if "vendorName" in src:
        self.vendor_name = src["vendorName"]
    else:
        self.vendor_name = UNSET
        known -= 1
    if "invoice" in src:
        v = src["invoice"]
        self.invoice = WebhookBillInvoice_load(v) if v.__class__ is dict else v
    else:
        self.invoice = UNSET
        known -= 1
    if "invoiceNumber" in src:
        self._invoice_number = src["invoiceNumber"]
    else:
        self._invoice_number = UNSET
        known -= 1
    if "invoiceDate" in src:
        self._invoice_date = src["invoiceDate"]
    else:
        self._invoice_date = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
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
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
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
    if "paymentStatus" in src:
        v = src["paymentStatus"]
        self.payment_status = (BillPaymentStatus_get(v) or BillPaymentStatus(v)) if v.__class__ is str else v
    else:
        self.payment_status = UNSET
        known -= 1
    if "payFromChartOfAccountId" in src:
        self.pay_from_chart_of_account_id = src["payFromChartOfAccountId"]
    else:
        self.pay_from_chart_of_account_id = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = WebhookBillClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "purchaseOrderNumber" in src:
        self.purchase_order_number = src["purchaseOrderNumber"]
    else:
        self.purchase_order_number = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_payment_status import BillPaymentStatus  # noqa: E402
from .webhook_bill_classifications import WebhookBillClassifications  # noqa: E402
from .webhook_bill_classifications import load as WebhookBillClassifications_load  # noqa: E402
from .webhook_bill_invoice import WebhookBillInvoice  # noqa: E402
from .webhook_bill_invoice import load as WebhookBillInvoice_load  # noqa: E402

BillPaymentStatus_get: Any = BillPaymentStatus._value2member_map_.get
