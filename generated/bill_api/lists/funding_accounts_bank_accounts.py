# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.funding_accounts.list_bank_accounts`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "FundingAccountsBankAccountsFields", "FundingAccountsBankAccountsFilters")


class FundingAccountsBankAccountsFields(Fields):
    """Fields of ``client.funding_accounts.list_bank_accounts``."""

    __slots__ = ()

    access_to_admins: FieldAsc[FundingAccountsBankAccountsFields, bool] = FieldAsc(
        "accessToAdmins", "listBankAccounts", query.truth
    )
    archived: FieldAsc[FundingAccountsBankAccountsFields, bool] = FieldAsc("archived", "listBankAccounts", query.truth)
    bank_account_id: FieldEq[FundingAccountsBankAccountsFields, str] = FieldEq(
        "bankAccountId", "listBankAccounts", query.text
    )
    bank_name: FieldAsc[FundingAccountsBankAccountsFields, str] = FieldAsc("bankName", "listBankAccounts", query.text)
    created_time: FieldAsc[FundingAccountsBankAccountsFields, datetime.datetime] = FieldAsc(
        "createdTime", "listBankAccounts", query.moment
    )
    name_on_account: FieldAsc[FundingAccountsBankAccountsFields, str] = FieldAsc(
        "nameOnAccount", "listBankAccounts", query.text
    )
    updated_time: FieldAsc[FundingAccountsBankAccountsFields, datetime.datetime] = FieldAsc(
        "updatedTime", "listBankAccounts", query.moment
    )


FundingAccountsBankAccountsFilters = TypedDict(
    "FundingAccountsBankAccountsFilters",
    {
        "bankAccountId": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = FundingAccountsBankAccountsFields("listBankAccounts")
