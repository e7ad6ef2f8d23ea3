# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.budgets.list`` filters and sorts by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Anything, Fields
from .kinds import FieldAsc, FieldEq, FieldEqIn, FieldEqSwAsc

__all__ = ("FIELDS", "SpendBudgetsFields", "SpendBudgetsFilters")


class SpendBudgetsFields(Fields):
    """Fields of ``client.spend.budgets.list``."""

    __slots__ = ()

    assigned: FieldAsc[SpendBudgetsFields, Anything] = FieldAsc("assigned", "listBudgets", query.anything)
    budget_ids: FieldEqIn[SpendBudgetsFields, str] = FieldEqIn("budgetIds", "listBudgets", query.text)
    is_budget_group: FieldEq[SpendBudgetsFields, Anything] = FieldEq("isBudgetGroup", "listBudgets", query.anything)
    limit: FieldAsc[SpendBudgetsFields, Anything] = FieldAsc("limit", "listBudgets", query.anything)
    name: FieldEqSwAsc[SpendBudgetsFields, str] = FieldEqSwAsc("name", "listBudgets", query.text)
    parent_budget_id: FieldEq[SpendBudgetsFields, str] = FieldEq("parentBudgetId", "listBudgets", query.text)
    retired: FieldEq[SpendBudgetsFields, bool] = FieldEq("retired", "listBudgets", query.truth)
    spent: FieldAsc[SpendBudgetsFields, Anything] = FieldAsc("spent", "listBudgets", query.anything)


SpendBudgetsFilters = TypedDict(
    "SpendBudgetsFilters",
    {
        "budgetIds": "str",
        "budgetIds__in": "Iterable[str]",
        "isBudgetGroup": "Anything",
        "name": "str",
        "name__sw": "str",
        "parentBudgetId": "str",
        "retired": "bool",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendBudgetsFields("listBudgets")
