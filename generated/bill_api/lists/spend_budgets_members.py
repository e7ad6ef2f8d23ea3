# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.budgets.list_members`` filters and sorts by."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "SpendBudgetsMembersFields", "SpendBudgetsMembersFilters")


class SpendBudgetsMembersFields(Fields):
    """Fields of ``client.spend.budgets.list_members``."""

    __slots__ = ()

    name: FieldAsc[SpendBudgetsMembersFields, str] = FieldAsc("name", "listBudgetMembers", query.text)
    retired: FieldEq[SpendBudgetsMembersFields, bool] = FieldEq("retired", "listBudgetMembers", query.truth)
    spent: FieldAsc[SpendBudgetsMembersFields, Decimal | int] = FieldAsc("spent", "listBudgetMembers", query.number)


SpendBudgetsMembersFilters = TypedDict(
    "SpendBudgetsMembersFilters",
    {
        "retired": "bool",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendBudgetsMembersFields("listBudgetMembers")
