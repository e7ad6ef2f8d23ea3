# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.receivable_payments.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEqNeIn, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ReceivablePaymentsFields", "ReceivablePaymentsFilters")


class ReceivablePaymentsFields(Fields):
    """Fields of ``client.receivable_payments.list``."""

    __slots__ = ()

    amount: FieldAsc[ReceivablePaymentsFields, Decimal | int] = FieldAsc(
        "amount", "listReceivablePayments", query.number
    )
    created_time: FieldGtGteLtLteAsc[ReceivablePaymentsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listReceivablePayments", query.moment
    )
    id: FieldEqNeIn[ReceivablePaymentsFields, str] = FieldEqNeIn("id", "listReceivablePayments", query.text)
    updated_time: FieldGtGteLtLteAsc[ReceivablePaymentsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listReceivablePayments", query.moment
    )


ReceivablePaymentsFilters = TypedDict(
    "ReceivablePaymentsFilters",
    {
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "id": "str",
        "id__ne": "str",
        "id__in": "Iterable[str]",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = ReceivablePaymentsFields("listReceivablePayments")
