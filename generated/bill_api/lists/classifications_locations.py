# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.locations.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLte, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsLocationsFields", "ClassificationsLocationsFilters")


class ClassificationsLocationsFields(Fields):
    """Fields of ``client.classifications.locations.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsLocationsFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationLocations", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsLocationsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationLocations", query.moment
    )
    description: FieldAsc[ClassificationsLocationsFields, str] = FieldAsc(
        "description", "listClassificationLocations", query.text
    )
    id: FieldEqNeIn[ClassificationsLocationsFields, str] = FieldEqNeIn("id", "listClassificationLocations", query.text)
    name: FieldEqSwAsc[ClassificationsLocationsFields, str] = FieldEqSwAsc(
        "name", "listClassificationLocations", query.text
    )
    updated_time: FieldGtGteLtLte[ClassificationsLocationsFields, datetime.datetime] = FieldGtGteLtLte(
        "updatedTime", "listClassificationLocations", query.moment
    )


ClassificationsLocationsFilters = TypedDict(
    "ClassificationsLocationsFilters",
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

FIELDS = ClassificationsLocationsFields("listClassificationLocations")
