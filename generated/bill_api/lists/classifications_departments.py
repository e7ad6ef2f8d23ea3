# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.departments.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLte, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsDepartmentsFields", "ClassificationsDepartmentsFilters")


class ClassificationsDepartmentsFields(Fields):
    """Fields of ``client.classifications.departments.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsDepartmentsFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationDepartments", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsDepartmentsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationDepartments", query.moment
    )
    description: FieldAsc[ClassificationsDepartmentsFields, str] = FieldAsc(
        "description", "listClassificationDepartments", query.text
    )
    id: FieldEqNeIn[ClassificationsDepartmentsFields, str] = FieldEqNeIn(
        "id", "listClassificationDepartments", query.text
    )
    name: FieldEqSwAsc[ClassificationsDepartmentsFields, str] = FieldEqSwAsc(
        "name", "listClassificationDepartments", query.text
    )
    updated_time: FieldGtGteLtLte[ClassificationsDepartmentsFields, datetime.datetime] = FieldGtGteLtLte(
        "updatedTime", "listClassificationDepartments", query.moment
    )


ClassificationsDepartmentsFilters = TypedDict(
    "ClassificationsDepartmentsFilters",
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
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = ClassificationsDepartmentsFields("listClassificationDepartments")
