# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.bills.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq, FieldEqGtGteLtLteAsc, FieldEqIn, FieldEqNeAsc, FieldEqNeIn, FieldGtGteLtLteAsc

if TYPE_CHECKING:
    from ..models.bill_approval_status import BillApprovalStatus
    from ..models.bill_payment_status import BillPaymentStatus

__all__ = ("FIELDS", "BillsFields", "BillsFilters")


class _Classifications(Fields):
    """Fields of ``classifications``."""

    __slots__ = ()

    accounting_class_id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn(
        "classifications.accountingClassId", "listBills", query.text
    )
    chart_of_account_id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn(
        "classifications.chartOfAccountId", "listBills", query.text
    )
    department_id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn("classifications.departmentId", "listBills", query.text)
    item_id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn("classifications.itemId", "listBills", query.text)
    location_id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn("classifications.locationId", "listBills", query.text)


class _Invoice(Fields):
    """Fields of ``invoice``."""

    __slots__ = ()

    invoice_number: FieldEq[BillsFields, str] = FieldEq("invoice.invoiceNumber", "listBills", query.text)


class BillsFields(Fields):
    """Fields of ``client.bills.list``."""

    __slots__ = ()

    amount: FieldEqGtGteLtLteAsc[BillsFields, Decimal | int] = FieldEqGtGteLtLteAsc("amount", "listBills", query.number)
    approval_status: FieldEq[BillsFields, BillApprovalStatus | str] = FieldEq(
        "approvalStatus",
        "listBills",
        query.choice("UNASSIGNED", "ASSIGNED", "APPROVING", "APPROVED", "DENIED", "UNDEFINED"),
    )
    archived: FieldEqNeAsc[BillsFields, bool] = FieldEqNeAsc("archived", "listBills", query.truth)
    created_time: FieldGtGteLtLteAsc[BillsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listBills", query.moment
    )
    description: FieldAsc[BillsFields, str] = FieldAsc("description", "listBills", query.text)
    due_date: FieldGtGteLtLteAsc[BillsFields, datetime.date] = FieldGtGteLtLteAsc("dueDate", "listBills", query.day)
    exchange_rate: FieldAsc[BillsFields, Decimal | int] = FieldAsc("exchangeRate", "listBills", query.number)
    funding_amount: FieldAsc[BillsFields, Decimal | int] = FieldAsc("fundingAmount", "listBills", query.number)
    id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn("id", "listBills", query.text)
    pay_from_chart_of_account_id: FieldEqNeIn[BillsFields, str] = FieldEqNeIn(
        "payFromChartOfAccountId", "listBills", query.text
    )
    payment_status: FieldEqNeIn[BillsFields, BillPaymentStatus | str] = FieldEqNeIn(
        "paymentStatus",
        "listBills",
        query.choice("UNPAID", "SCHEDULED", "IN_PROCESS", "PARTIALLY_PAID", "PAID", "UNDEFINED"),
    )
    updated_time: FieldGtGteLtLteAsc[BillsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listBills", query.moment
    )
    vendor_id: FieldEqIn[BillsFields, str] = FieldEqIn("vendorId", "listBills", query.text)
    classifications = _Classifications("listBills")
    invoice = _Invoice("listBills")


BillsFilters = TypedDict(
    "BillsFilters",
    {
        "amount": "Decimal | int",
        "amount__gt": "Decimal | int",
        "amount__gte": "Decimal | int",
        "amount__lt": "Decimal | int",
        "amount__lte": "Decimal | int",
        "approvalStatus": "BillApprovalStatus | str",
        "archived": "bool",
        "archived__ne": "bool",
        "classifications.accountingClassId": "str",
        "classifications.accountingClassId__ne": "str",
        "classifications.accountingClassId__in": "Iterable[str]",
        "classifications.chartOfAccountId": "str",
        "classifications.chartOfAccountId__ne": "str",
        "classifications.chartOfAccountId__in": "Iterable[str]",
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
        "dueDate__gt": "datetime.date",
        "dueDate__gte": "datetime.date",
        "dueDate__lt": "datetime.date",
        "dueDate__lte": "datetime.date",
        "id": "str",
        "id__ne": "str",
        "id__in": "Iterable[str]",
        "invoice.invoiceNumber": "str",
        "payFromChartOfAccountId": "str",
        "payFromChartOfAccountId__ne": "str",
        "payFromChartOfAccountId__in": "Iterable[str]",
        "paymentStatus": "BillPaymentStatus | str",
        "paymentStatus__ne": "BillPaymentStatus | str",
        "paymentStatus__in": "Iterable[BillPaymentStatus | str]",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
        "vendorId": "str",
        "vendorId__in": "Iterable[str]",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = BillsFields("listBills")
