# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.recurring_bills.list`` filters and sorts by."""

from __future__ import annotations

from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "RecurringBillsFields", "RecurringBillsFilters")


class RecurringBillsFields(Fields):
    """Fields of ``client.recurring_bills.list``."""

    __slots__ = ()

    archived: FieldAsc[RecurringBillsFields, bool] = FieldAsc("archived", "listRecurringBills", query.truth)
    description: FieldAsc[RecurringBillsFields, str] = FieldAsc("description", "listRecurringBills", query.text)
    id: FieldEq[RecurringBillsFields, str] = FieldEq("id", "listRecurringBills", query.text)


RecurringBillsFilters = TypedDict(
    "RecurringBillsFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = RecurringBillsFields("listRecurringBills")
