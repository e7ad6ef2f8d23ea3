# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.recurring_invoices.list`` filters and sorts by."""

from __future__ import annotations

from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "RecurringInvoicesFields", "RecurringInvoicesFilters")


class RecurringInvoicesFields(Fields):
    """Fields of ``client.recurring_invoices.list``."""

    __slots__ = ()

    archived: FieldAsc[RecurringInvoicesFields, bool] = FieldAsc("archived", "listRecurringInvoices", query.truth)
    id: FieldEq[RecurringInvoicesFields, str] = FieldEq("id", "listRecurringInvoices", query.text)


RecurringInvoicesFilters = TypedDict(
    "RecurringInvoicesFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = RecurringInvoicesFields("listRecurringInvoices")
