# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.chart_of_accounts.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq, FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsChartOfAccountsFields", "ClassificationsChartOfAccountsFilters")


class ClassificationsChartOfAccountsFields(Fields):
    """Fields of ``client.classifications.chart_of_accounts.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsChartOfAccountsFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationChartOfAccounts", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsChartOfAccountsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationChartOfAccounts", query.moment
    )
    description: FieldAsc[ClassificationsChartOfAccountsFields, str] = FieldAsc(
        "description", "listClassificationChartOfAccounts", query.text
    )
    id: FieldEqNeIn[ClassificationsChartOfAccountsFields, str] = FieldEqNeIn(
        "id", "listClassificationChartOfAccounts", query.text
    )
    name: FieldEqSwAsc[ClassificationsChartOfAccountsFields, str] = FieldEqSwAsc(
        "name", "listClassificationChartOfAccounts", query.text
    )
    parent_id: FieldEq[ClassificationsChartOfAccountsFields, str] = FieldEq(
        "parentId", "listClassificationChartOfAccounts", query.text
    )
    updated_time: FieldGtGteLtLteAsc[ClassificationsChartOfAccountsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listClassificationChartOfAccounts", query.moment
    )


ClassificationsChartOfAccountsFilters = TypedDict(
    "ClassificationsChartOfAccountsFilters",
    {
        "archived": "bool",
        "archived__ne": "bool",
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "id": "str",
        "id__ne": "str",
        "id__in": "Iterable[str]",
        "name": "str",
        "name__sw": "str",
        "parentId": "str",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = ClassificationsChartOfAccountsFields("listClassificationChartOfAccounts")
