# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.items.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLte, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsItemsFields", "ClassificationsItemsFilters")


class ClassificationsItemsFields(Fields):
    """Fields of ``client.classifications.items.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsItemsFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationItems", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsItemsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationItems", query.moment
    )
    description: FieldAsc[ClassificationsItemsFields, str] = FieldAsc(
        "description", "listClassificationItems", query.text
    )
    id: FieldEqNeIn[ClassificationsItemsFields, str] = FieldEqNeIn("id", "listClassificationItems", query.text)
    name: FieldEqSwAsc[ClassificationsItemsFields, str] = FieldEqSwAsc("name", "listClassificationItems", query.text)
    updated_time: FieldGtGteLtLte[ClassificationsItemsFields, datetime.datetime] = FieldGtGteLtLte(
        "updatedTime", "listClassificationItems", query.moment
    )


ClassificationsItemsFilters = TypedDict(
    "ClassificationsItemsFilters",
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

FIELDS = ClassificationsItemsFields("listClassificationItems")
