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
        "customerId",
        "archived",
        "invoiceNumber",
        "invoiceDate",
        "dueDate",
        "totalAmount",
        "dueAmount",
        "createdTime",
        "updatedTime",
        "createdBy",
        "status",
        "scheduledAmount",
        "creditAmount",
        "salesTaxTotal",
        "salesTaxPercentage",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookInvoice:
    """Invoice to a customer as invoice.* events carry it, without its lines. There is no event of a received
    payment: it shows as a change of `dueAmount` and `status`.

    Attributes:
        id: Invoice the event is about. (``id``)
        customer_id: Customer who is asked to pay. (``customerId``)
        archived: True once the invoice is archived, the only way to cancel it. (``archived``)
        invoice_number: Our number of the invoice. (``invoiceNumber``)
        invoice_date: Day the invoice was issued. (``invoiceDate``)
        due_date: Day by which the customer should pay. (``dueDate``)
        total_amount: Total of the invoice before credits and payments. (``totalAmount``)
        due_amount: Left to pay after credits, scheduled and cleared payments; 0 once paid. (``dueAmount``)
        created_time: When the invoice was made, with offset. (``createdTime``)
        updated_time: When it last changed, with offset. Events come in any order: what is older than the
            last one seen is stale. (``updatedTime``)
        created_by: User who made the invoice. (``createdBy``)
        status: How far the invoice is paid; the values of the invoice in the API, of which events print
            OPEN and PAID_IN_FULL. (``status``)
        scheduled_amount: On its way but not cleared. (``scheduledAmount``)
        credit_amount: Credits applied to the invoice. (``creditAmount``)
        sales_tax_total: Sales tax of the invoice. (``salesTaxTotal``)
        sales_tax_percentage: Rate of sales tax in per cent. (``salesTaxPercentage``)
    """

    id: str
    customer_id: str | Unset = UNSET
    archived: bool | Unset = UNSET
    invoice_number: str | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    total_amount: Decimal | Unset = UNSET
    due_amount: Decimal | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    status: InvoiceStatus | Unset = UNSET
    scheduled_amount: Decimal | Unset = UNSET
    credit_amount: Decimal | Unset = UNSET
    sales_tax_total: Decimal | Unset = UNSET
    sales_tax_percentage: Decimal | Unset = UNSET
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
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
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
        v = self.total_amount
        if v is not UNSET:
            out["totalAmount"] = _number(v, "WebhookInvoice.total_amount")
        v = self.due_amount
        if v is not UNSET:
            out["dueAmount"] = _number(v, "WebhookInvoice.due_amount")
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.scheduled_amount
        if v is not UNSET:
            out["scheduledAmount"] = _number(v, "WebhookInvoice.scheduled_amount")
        v = self.credit_amount
        if v is not UNSET:
            out["creditAmount"] = _number(v, "WebhookInvoice.credit_amount")
        v = self.sales_tax_total
        if v is not UNSET:
            out["salesTaxTotal"] = _number(v, "WebhookInvoice.sales_tax_total")
        v = self.sales_tax_percentage
        if v is not UNSET:
            out["salesTaxPercentage"] = _number(v, "WebhookInvoice.sales_tax_percentage")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookInvoice) -> Any:
    """Body of ``WebhookInvoice.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 16
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
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
    if "status" in src:
        v = src["status"]
        self.status = (InvoiceStatus_get(v) or InvoiceStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .invoice_status import InvoiceStatus  # noqa: E402

InvoiceStatus_get: Any = InvoiceStatus._value2member_map_.get
