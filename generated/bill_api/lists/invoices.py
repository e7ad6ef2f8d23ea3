# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.invoices.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldEqAsc, FieldEqIn, FieldEqNeAsc, FieldEqNeIn, FieldGtGteLtLteAsc

if TYPE_CHECKING:
    from ..models.invoice_status import InvoiceStatus

__all__ = ("FIELDS", "InvoicesFields", "InvoicesFilters")


class _Classifications(Fields):
    """Fields of ``classifications``."""

    __slots__ = ()

    accounting_class_id: FieldEqNeIn[InvoicesFields, str] = FieldEqNeIn(
        "classifications.accountingClassId", "listInvoices", query.text
    )
    department_id: FieldEqNeIn[InvoicesFields, str] = FieldEqNeIn(
        "classifications.departmentId", "listInvoices", query.text
    )
    item_id: FieldEqNeIn[InvoicesFields, str] = FieldEqNeIn("classifications.itemId", "listInvoices", query.text)
    location_id: FieldEqNeIn[InvoicesFields, str] = FieldEqNeIn(
        "classifications.locationId", "listInvoices", query.text
    )


class InvoicesFields(Fields):
    """Fields of ``client.invoices.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[InvoicesFields, bool] = FieldEqNeAsc("archived", "listInvoices", query.truth)
    created_time: FieldGtGteLtLteAsc[InvoicesFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listInvoices", query.moment
    )
    customer_id: FieldEqIn[InvoicesFields, str] = FieldEqIn("customerId", "listInvoices", query.text)
    due_date: FieldGtGteLtLteAsc[InvoicesFields, datetime.date] = FieldGtGteLtLteAsc(
        "dueDate", "listInvoices", query.day
    )
    id: FieldEqNeIn[InvoicesFields, str] = FieldEqNeIn("id", "listInvoices", query.text)
    invoice_date: FieldGtGteLtLteAsc[InvoicesFields, datetime.date] = FieldGtGteLtLteAsc(
        "invoiceDate", "listInvoices", query.day
    )
    invoice_number: FieldEqAsc[InvoicesFields, str] = FieldEqAsc("invoiceNumber", "listInvoices", query.text)
    pay_to_chart_of_account_id: FieldEqNeIn[InvoicesFields, str] = FieldEqNeIn(
        "payToChartOfAccountId", "listInvoices", query.text
    )
    status: FieldEqNeIn[InvoicesFields, InvoiceStatus | str] = FieldEqNeIn(
        "status", "listInvoices", query.choice("OPEN", "SCHEDULED", "PARTIAL_PAYMENT", "PAID_IN_FULL", "UNDEFINED")
    )
    total_amount: FieldGtGteLtLteAsc[InvoicesFields, Decimal | int] = FieldGtGteLtLteAsc(
        "totalAmount", "listInvoices", query.number
    )
    updated_time: FieldGtGteLtLteAsc[InvoicesFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listInvoices", query.moment
    )
    classifications = _Classifications("listInvoices")


InvoicesFilters = TypedDict(
    "InvoicesFilters",
    {
        "archived": "bool",
        "archived__ne": "bool",
        "classifications.accountingClassId": "str",
        "classifications.accountingClassId__ne": "str",
        "classifications.accountingClassId__in": "Iterable[str]",
        "classifications.departmentId": "str",
        "classifications.departmentId__ne": "str",
        "classifications.departmentId__in": "Iterable[str]",
        "classifications.itemId": "str",
        "classifications.itemId__ne": "str",
        "classifications.itemId__in": "Iterable[str]",
        "classifications.locationId": "str",
        "classifications.locationId__ne": "str",
        "classifications.locationId__in": "Iterable[str]",
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "customerId": "str",
        "customerId__in": "Iterable[str]",
        "dueDate__gt": "datetime.date",
        "dueDate__gte": "datetime.date",
        "dueDate__lt": "datetime.date",
        "dueDate__lte": "datetime.date",
        "id": "str",
        "id__ne": "str",
        "id__in": "Iterable[str]",
        "invoiceDate__gt": "datetime.date",
        "invoiceDate__gte": "datetime.date",
        "invoiceDate__lt": "datetime.date",
        "invoiceDate__lte": "datetime.date",
        "invoiceNumber": "str",
        "payToChartOfAccountId": "str",
        "payToChartOfAccountId__ne": "str",
        "payToChartOfAccountId__in": "Iterable[str]",
        "status": "InvoiceStatus | str",
        "status__ne": "InvoiceStatus | str",
        "status__in": "Iterable[InvoiceStatus | str]",
        "totalAmount__gt": "Decimal | int",
        "totalAmount__gte": "Decimal | int",
        "totalAmount__lt": "Decimal | int",
        "totalAmount__lte": "Decimal | int",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = InvoicesFields("listInvoices")
