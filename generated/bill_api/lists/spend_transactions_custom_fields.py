# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.transactions.list_custom_fields`` filters and sorts by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldEqIn

__all__ = ("FIELDS", "SpendTransactionsCustomFieldsFields", "SpendTransactionsCustomFieldsFilters")


class SpendTransactionsCustomFieldsFields(Fields):
    """Fields of ``client.spend.transactions.list_custom_fields``."""

    __slots__ = ()

    custom_field_ids: FieldEqIn[SpendTransactionsCustomFieldsFields, str] = FieldEqIn(
        "customFieldIds", "listTransactionCustomFields", query.text
    )


SpendTransactionsCustomFieldsFilters = TypedDict(
    "SpendTransactionsCustomFieldsFilters",
    {
        "customFieldIds": "str",
        "customFieldIds__in": "Iterable[str]",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendTransactionsCustomFieldsFields("listTransactionCustomFields")
