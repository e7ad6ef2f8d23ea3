# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.accounting_classes.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq, FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsAccountingClassesFields", "ClassificationsAccountingClassesFilters")


class ClassificationsAccountingClassesFields(Fields):
    """Fields of ``client.classifications.accounting_classes.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsAccountingClassesFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationAccountingClasses", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsAccountingClassesFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationAccountingClasses", query.moment
    )
    description: FieldAsc[ClassificationsAccountingClassesFields, str] = FieldAsc(
        "description", "listClassificationAccountingClasses", query.text
    )
    id: FieldEqNeIn[ClassificationsAccountingClassesFields, str] = FieldEqNeIn(
        "id", "listClassificationAccountingClasses", query.text
    )
    name: FieldEqSwAsc[ClassificationsAccountingClassesFields, str] = FieldEqSwAsc(
        "name", "listClassificationAccountingClasses", query.text
    )
    parent_id: FieldEq[ClassificationsAccountingClassesFields, str] = FieldEq(
        "parentId", "listClassificationAccountingClasses", query.text
    )
    short_name: FieldEq[ClassificationsAccountingClassesFields, str] = FieldEq(
        "shortName", "listClassificationAccountingClasses", query.text
    )
    updated_time: FieldGtGteLtLteAsc[ClassificationsAccountingClassesFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listClassificationAccountingClasses", query.moment
    )


ClassificationsAccountingClassesFilters = TypedDict(
    "ClassificationsAccountingClassesFilters",
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
        "shortName": "str",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = ClassificationsAccountingClassesFields("listClassificationAccountingClasses")
