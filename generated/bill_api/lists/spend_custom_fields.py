# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.custom_fields.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq, FieldEqSwAsc

__all__ = ("FIELDS", "SpendCustomFieldsFields", "SpendCustomFieldsFilters")


class SpendCustomFieldsFields(Fields):
    """Fields of ``client.spend.custom_fields.list``."""

    __slots__ = ()

    created_time: FieldAsc[SpendCustomFieldsFields, datetime.datetime] = FieldAsc(
        "createdTime", "listCustomFields", query.moment
    )
    name: FieldEqSwAsc[SpendCustomFieldsFields, str] = FieldEqSwAsc("name", "listCustomFields", query.text)
    retired: FieldEq[SpendCustomFieldsFields, bool] = FieldEq("retired", "listCustomFields", query.truth)


SpendCustomFieldsFilters = TypedDict(
    "SpendCustomFieldsFilters",
    {
        "name": "str",
        "name__sw": "str",
        "retired": "bool",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendCustomFieldsFields("listCustomFields")
