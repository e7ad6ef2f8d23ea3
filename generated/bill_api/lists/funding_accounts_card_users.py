# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.funding_accounts.list_card_users`` filters and sorts by."""

from __future__ import annotations

from typing import TypedDict

from .. import query
from ..query import Anything, Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "FundingAccountsCardUsersFields", "FundingAccountsCardUsersFilters")


class FundingAccountsCardUsersFields(Fields):
    """Fields of ``client.funding_accounts.list_card_users``."""

    __slots__ = ()

    archived: FieldAsc[FundingAccountsCardUsersFields, bool] = FieldAsc("archived", "listCardAccountUsers", query.truth)
    id: FieldEq[FundingAccountsCardUsersFields, Anything] = FieldEq("id", "listCardAccountUsers", query.anything)


FundingAccountsCardUsersFilters = TypedDict(
    "FundingAccountsCardUsersFilters",
    {
        "id": "Anything",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = FundingAccountsCardUsersFields("listCardAccountUsers")
