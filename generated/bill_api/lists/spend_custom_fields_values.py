# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.custom_fields.list_values`` filters and sorts by."""

from __future__ import annotations

from typing import TypedDict

from .. import query
from ..query import Anything, Fields
from .kinds import FieldEq, FieldEqSw

__all__ = ("FIELDS", "SpendCustomFieldsValuesFields", "SpendCustomFieldsValuesFilters")


class SpendCustomFieldsValuesFields(Fields):
    """Fields of ``client.spend.custom_fields.list_values``."""

    __slots__ = ()

    name: FieldEqSw[SpendCustomFieldsValuesFields, Anything] = FieldEqSw(
        "name", "listCustomFieldValues", query.anything
    )
    retired: FieldEq[SpendCustomFieldsValuesFields, Anything] = FieldEq(
        "retired", "listCustomFieldValues", query.anything
    )


SpendCustomFieldsValuesFilters = TypedDict(
    "SpendCustomFieldsValuesFilters",
    {
        "name": "Anything",
        "name__sw": "Anything",
        "retired": "Anything",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendCustomFieldsValuesFields("listCustomFieldValues")
