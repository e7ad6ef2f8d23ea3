# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.credit_memos.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq, FieldEqIn, FieldEqNeAsc, FieldEqNeIn, FieldGtGteLtLteAsc

if TYPE_CHECKING:
    from ..models.credit_status import CreditStatus

__all__ = ("FIELDS", "CreditMemosFields", "CreditMemosFilters")


class CreditMemosFields(Fields):
    """Fields of ``client.credit_memos.list``."""

    __slots__ = ()

    amount: FieldGtGteLtLteAsc[CreditMemosFields, Decimal | int] = FieldGtGteLtLteAsc(
        "amount", "listCreditMemos", query.number
    )
    applied_amount: FieldAsc[CreditMemosFields, Decimal | int] = FieldAsc(
        "appliedAmount", "listCreditMemos", query.number
    )
    archived: FieldEqNeAsc[CreditMemosFields, bool] = FieldEqNeAsc("archived", "listCreditMemos", query.truth)
    created_time: FieldGtGteLtLteAsc[CreditMemosFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listCreditMemos", query.moment
    )
    credit_date: FieldGtGteLtLteAsc[CreditMemosFields, datetime.date] = FieldGtGteLtLteAsc(
        "creditDate", "listCreditMemos", query.day
    )
    customer_id: FieldEqIn[CreditMemosFields, str] = FieldEqIn("customerId", "listCreditMemos", query.text)
    id: FieldEq[CreditMemosFields, str] = FieldEq("id", "listCreditMemos", query.text)
    status: FieldEqNeIn[CreditMemosFields, CreditStatus | str] = FieldEqNeIn(
        "status",
        "listCreditMemos",
        query.choice("NOT_APPLIED", "PARTIALLY_APPLIED", "FULLY_APPLIED", "IN_PROCESS", "UNDEFINED"),
    )
    updated_time: FieldGtGteLtLteAsc[CreditMemosFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listCreditMemos", query.moment
    )


CreditMemosFilters = TypedDict(
    "CreditMemosFilters",
    {
        "amount__gt": "Decimal | int",
        "amount__gte": "Decimal | int",
        "amount__lt": "Decimal | int",
        "amount__lte": "Decimal | int",
        "archived": "bool",
        "archived__ne": "bool",
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "creditDate__gt": "datetime.date",
        "creditDate__gte": "datetime.date",
        "creditDate__lt": "datetime.date",
        "creditDate__lte": "datetime.date",
        "customerId": "str",
        "customerId__in": "Iterable[str]",
        "id": "str",
        "status": "CreditStatus | str",
        "status__ne": "CreditStatus | str",
        "status__in": "Iterable[CreditStatus | str]",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = CreditMemosFields("listCreditMemos")
