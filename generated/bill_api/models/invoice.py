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
        "invoiceNumber",
        "invoiceDate",
        "dueDate",
        "customerId",
        "totalAmount",
        "dueAmount",
        "scheduledAmount",
        "creditAmount",
        "status",
        "exchangeRate",
        "createdTime",
        "updatedTime",
        "invoiceLineItems",
        "payToChartOfAccountId",
        "payments",
        "classifications",
        "salesTaxItemId",
        "salesTaxTotal",
        "salesTaxPercentage",
        "enableCardPayment",
        "convenienceFee",
        "invoicePdfId",
        "recordStatus",
        "paymentTermId",
        "createdBy",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Invoice:
    """An invoice, as answered. The customer is a flat id here, while every write takes an object `customer`.

    Attributes:
        id: Made by the server; payments and credits refer to it. (``id``)
        archived: True once archived, which is how an invoice is cancelled. False only while `recordStatus`
            is ACTIVE. (``archived``)
        invoice_number: Your number for the invoice, or the one the server made. (``invoiceNumber``)
        invoice_date: Day of issue. (``invoiceDate``)
        due_date: Day until which it has to be paid. (``dueDate``)
        customer_id: Customer who is billed. For reading only: requests take `customer` with `id` instead.
            (``customerId``)
        total_amount: Total of the invoice, in its currency. (``totalAmount``)
        due_amount: Left to pay after credits, scheduled and cleared payments; 0 once paid. (``dueAmount``)
        scheduled_amount: Payments that are under way but not cleared. (``scheduledAmount``)
        credit_amount: Credit applied from the credit memos of the customer. (``creditAmount``)
        status: How far it is paid. There is no value for cancelled, see `archived`. SCHEDULED comes from
            the older API and another client; the list may be incomplete. (``status``)
        exchange_rate: Exchange rate of an invoice that is not in US dollars. (``exchangeRate``)
        created_time: Instant at which the invoice was made. (``createdTime``)
        updated_time: Instant of the last change; good as a mark for syncing. (``updatedTime``)
        invoice_line_items: Lines of the invoice, in order. (``invoiceLineItems``)
        pay_to_chart_of_account_id: Ledger account that the incoming money is booked to.
            (``payToChartOfAccountId``)
        payments: Payments applied to the invoice so far. (``payments``)
        classifications: Class, department, job and location of the invoice as a whole.
            (``classifications``)
        sales_tax_item_id: Item of type SALES_TAX whose rate is put on the taxable lines.
            (``salesTaxItemId``)
        sales_tax_total: Sales tax in money, worked out from the taxable lines. (``salesTaxTotal``)
        sales_tax_percentage: Rate of the sales tax in percent, taken from the item.
            (``salesTaxPercentage``)
        enable_card_payment: Whether the customer may pay by card. (``enableCardPayment``)
        convenience_fee: Surcharge for paying by card, where one is set. (``convenienceFee``)
        invoice_pdf_id: Attachment that holds the PDF mailed with the invoice and shown on the payment page.
            (``invoicePdfId``)
        record_status: State of the record, apart from payment: in use, archived or a draft.
            (``recordStatus``)
        payment_term_id: Payment term of the invoice; that it is answered is inferred. (``paymentTermId``)
        created_by: User who made the invoice. (``createdBy``)
    """

    id: str
    archived: bool | Unset = UNSET
    invoice_number: str | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    customer_id: str | Unset = UNSET
    total_amount: Decimal | Unset = UNSET
    due_amount: Decimal | Unset = UNSET
    scheduled_amount: Decimal | Unset = UNSET
    credit_amount: Decimal | Unset = UNSET
    status: InvoiceStatus | Unset = UNSET
    exchange_rate: Decimal | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    invoice_line_items: list[InvoiceLineItem] | Unset = UNSET
    pay_to_chart_of_account_id: str | Unset = UNSET
    payments: list[InvoicePayment] | Unset = UNSET
    classifications: DocumentClassifications | Unset = UNSET
    sales_tax_item_id: str | Unset = UNSET
    sales_tax_total: Decimal | Unset = UNSET
    sales_tax_percentage: Decimal | Unset = UNSET
    enable_card_payment: bool | Unset = UNSET
    convenience_fee: InvoiceConvenienceFee | Unset = UNSET
    invoice_pdf_id: str | Unset = UNSET
    record_status: InvoiceRecordStatus | Unset = UNSET
    payment_term_id: str | Unset = UNSET
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
        v = self.invoice_number
        if v is not UNSET:
            out["invoiceNumber"] = v
        v = self.invoice_date
        if v is not UNSET:
            out["invoiceDate"] = _plain(v)
        v = self.due_date
        if v is not UNSET:
            out["dueDate"] = _plain(v)
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.total_amount
        if v is not UNSET:
            out["totalAmount"] = _number(v, "Invoice.total_amount")
        v = self.due_amount
        if v is not UNSET:
            out["dueAmount"] = _number(v, "Invoice.due_amount")
        v = self.scheduled_amount
        if v is not UNSET:
            out["scheduledAmount"] = _number(v, "Invoice.scheduled_amount")
        v = self.credit_amount
        if v is not UNSET:
            out["creditAmount"] = _number(v, "Invoice.credit_amount")
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.exchange_rate
        if v is not UNSET:
            out["exchangeRate"] = _number(v, "Invoice.exchange_rate")
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.invoice_line_items
        if v is not UNSET:
            out["invoiceLineItems"] = _plain(v)
        v = self.pay_to_chart_of_account_id
        if v is not UNSET:
            out["payToChartOfAccountId"] = v
        v = self.payments
        if v is not UNSET:
            out["payments"] = _plain(v)
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.sales_tax_item_id
        if v is not UNSET:
            out["salesTaxItemId"] = v
        v = self.sales_tax_total
        if v is not UNSET:
            out["salesTaxTotal"] = _number(v, "Invoice.sales_tax_total")
        v = self.sales_tax_percentage
        if v is not UNSET:
            out["salesTaxPercentage"] = _number(v, "Invoice.sales_tax_percentage")
        v = self.enable_card_payment
        if v is not UNSET:
            out["enableCardPayment"] = v
        v = self.convenience_fee
        if v is not UNSET:
            out["convenienceFee"] = _plain(v)
        v = self.invoice_pdf_id
        if v is not UNSET:
            out["invoicePdfId"] = v
        v = self.record_status
        if v is not UNSET:
            out["recordStatus"] = _plain(v)
        v = self.payment_term_id
        if v is not UNSET:
            out["paymentTermId"] = v
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Invoice) -> Any:
    """Body of ``Invoice.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 27
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
    if "invoiceNumber" in src:
        self.invoice_number = src["invoiceNumber"]
    else:
        self.invoice_number = UNSET
        known -= 1
    if "invoiceDate" in src:
        v = src["invoiceDate"]
        self.invoice_date = _day(v)
    else:
        self.invoice_date = UNSET
        known -= 1
    if "dueDate" in src:
        v = src["dueDate"]
        self.due_date = _day(v)
    else:
        self.due_date = UNSET
        known -= 1
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "totalAmount" in src:
        v = src["totalAmount"]
        self.total_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.total_amount = UNSET
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
    if "status" in src:
        v = src["status"]
        self.status = (InvoiceStatus_get(v) or InvoiceStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "exchangeRate" in src:
        v = src["exchangeRate"]
        self.exchange_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.exchange_rate = UNSET
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
    if "invoiceLineItems" in src:
        v = src["invoiceLineItems"]
        self.invoice_line_items = (
            [InvoiceLineItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.invoice_line_items = UNSET
        known -= 1
    if "payToChartOfAccountId" in src:
        self.pay_to_chart_of_account_id = src["payToChartOfAccountId"]
    else:
        self.pay_to_chart_of_account_id = UNSET
        known -= 1
    if "payments" in src:
        v = src["payments"]
        self.payments = [InvoicePayment_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.payments = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = DocumentClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "salesTaxItemId" in src:
        self.sales_tax_item_id = src["salesTaxItemId"]
    else:
        self.sales_tax_item_id = UNSET
        known -= 1
    if "salesTaxTotal" in src:
        v = src["salesTaxTotal"]
        self.sales_tax_total = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.sales_tax_total = UNSET
        known -= 1
    if "salesTaxPercentage" in src:
        v = src["salesTaxPercentage"]
        self.sales_tax_percentage = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.sales_tax_percentage = UNSET
        known -= 1
    if "enableCardPayment" in src:
        self.enable_card_payment = src["enableCardPayment"]
    else:
        self.enable_card_payment = UNSET
        known -= 1
    if "convenienceFee" in src:
        v = src["convenienceFee"]
        self.convenience_fee = InvoiceConvenienceFee_load(v) if v.__class__ is dict else v
    else:
        self.convenience_fee = UNSET
        known -= 1
    if "invoicePdfId" in src:
        self.invoice_pdf_id = src["invoicePdfId"]
    else:
        self.invoice_pdf_id = UNSET
        known -= 1
    if "recordStatus" in src:
        v = src["recordStatus"]
        self.record_status = (InvoiceRecordStatus_get(v) or InvoiceRecordStatus(v)) if v.__class__ is str else v
    else:
        self.record_status = UNSET
        known -= 1
    if "paymentTermId" in src:
        self.payment_term_id = src["paymentTermId"]
    else:
        self.payment_term_id = UNSET
        known -= 1
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .document_classifications import DocumentClassifications  # noqa: E402
from .document_classifications import load as DocumentClassifications_load  # noqa: E402
from .invoice_convenience_fee import InvoiceConvenienceFee  # noqa: E402
from .invoice_convenience_fee import load as InvoiceConvenienceFee_load  # noqa: E402
from .invoice_line_item import InvoiceLineItem  # noqa: E402
from .invoice_line_item import load as InvoiceLineItem_load  # noqa: E402
from .invoice_payment import InvoicePayment  # noqa: E402
from .invoice_payment import load as InvoicePayment_load  # noqa: E402
from .invoice_record_status import InvoiceRecordStatus  # noqa: E402
from .invoice_status import InvoiceStatus  # noqa: E402

InvoiceRecordStatus_get: Any = InvoiceRecordStatus._value2member_map_.get

InvoiceStatus_get: Any = InvoiceStatus._value2member_map_.get
