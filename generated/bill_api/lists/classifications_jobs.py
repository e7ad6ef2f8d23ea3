# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.classifications.jobs.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEqNeAsc, FieldEqNeIn, FieldEqSwAsc, FieldGtGteLtLte, FieldGtGteLtLteAsc

__all__ = ("FIELDS", "ClassificationsJobsFields", "ClassificationsJobsFilters")


class ClassificationsJobsFields(Fields):
    """Fields of ``client.classifications.jobs.list``."""

    __slots__ = ()

    archived: FieldEqNeAsc[ClassificationsJobsFields, bool] = FieldEqNeAsc(
        "archived", "listClassificationJobs", query.truth
    )
    created_time: FieldGtGteLtLteAsc[ClassificationsJobsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listClassificationJobs", query.moment
    )
    description: FieldAsc[ClassificationsJobsFields, str] = FieldAsc(
        "description", "listClassificationJobs", query.text
    )
    id: FieldEqNeIn[ClassificationsJobsFields, str] = FieldEqNeIn("id", "listClassificationJobs", query.text)
    name: FieldEqSwAsc[ClassificationsJobsFields, str] = FieldEqSwAsc("name", "listClassificationJobs", query.text)
    updated_time: FieldGtGteLtLte[ClassificationsJobsFields, datetime.datetime] = FieldGtGteLtLte(
        "updatedTime", "listClassificationJobs", query.moment
    )


ClassificationsJobsFilters = TypedDict(
    "ClassificationsJobsFilters",
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

FIELDS = ClassificationsJobsFields("listClassificationJobs")
