# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.employees.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLte, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsEmployeesFields", "ClassificationsEmployeesFilters")


class ClassificationsEmployeesFields(Fields):
    """Fields of ``client.classifications.employees.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsEmployeesFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationEmployees", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsEmployeesFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationEmployees", query.moment
    )
    first_name: FieldEqSwAsc[ClassificationsEmployeesFields, str] = FieldEqSwAsc(
        "firstName", "listClassificationEmployees", query.text
    )
    id: FieldEqNeIn[ClassificationsEmployeesFields, str] = FieldEqNeIn("id", "listClassificationEmployees", query.text)
    last_name: FieldEqSwAsc[ClassificationsEmployeesFields, str] = FieldEqSwAsc(
        "lastName", "listClassificationEmployees", query.text
    )
    updated_time: FieldGtGteLtLte[ClassificationsEmployeesFields, datetime.datetime] = FieldGtGteLtLte(
        "updatedTime", "listClassificationEmployees", query.moment
    )


ClassificationsEmployeesFilters = TypedDict(
    "ClassificationsEmployeesFilters",
    {
        "archived": "bool",
        "archived__ne": "bool",
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "firstName": "str",
        "firstName__sw": "str",
        "id": "str",
        "id__ne": "str",
        "id__in": "Iterable[str]",
        "lastName": "str",
        "lastName__sw": "str",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = ClassificationsEmployeesFields("listClassificationEmployees")
