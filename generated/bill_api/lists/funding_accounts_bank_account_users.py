# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.funding_accounts.list_bank_account_users`` filters and sorts by."""

from __future__ import annotations

from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "FundingAccountsBankAccountUsersFields", "FundingAccountsBankAccountUsersFilters")


class FundingAccountsBankAccountUsersFields(Fields):
    """Fields of ``client.funding_accounts.list_bank_account_users``."""

    __slots__ = ()

    archived: FieldAsc[FundingAccountsBankAccountUsersFields, bool] = FieldAsc(
        "archived", "listBankAccountUsers", query.truth
    )
    id: FieldEq[FundingAccountsBankAccountUsersFields, str] = FieldEq("id", "listBankAccountUsers", query.text)


FundingAccountsBankAccountUsersFilters = TypedDict(
    "FundingAccountsBankAccountUsersFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = FundingAccountsBankAccountUsersFields("listBankAccountUsers")
