# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.users.list`` filters and sorts by."""

from __future__ import annotations

from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldEq

__all__ = ("FIELDS", "SpendUsersFields", "SpendUsersFilters")


class SpendUsersFields(Fields):
    """Fields of ``client.spend.users.list``."""

    __slots__ = ()

    retired: FieldEq[SpendUsersFields, bool] = FieldEq("retired", "listUsers", query.truth)


SpendUsersFilters = TypedDict(
    "SpendUsersFilters",
    {
        "retired": "bool",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendUsersFields("listUsers")
