# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List users of bank accounts: ``GET /connect/v3/funding-accounts/banks/users`` (listBankAccountUsers)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account_user_page import BankAccountUserPage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.funding_accounts_bank_account_users import (
        FundingAccountsBankAccountUsersFields,
        FundingAccountsBankAccountUsersFilters,
    )
    from ...query import Filter, Order

OPERATION = OPERATIONS["listBankAccountUsers"]
BankAccountUserPage_load: Any = BankAccountUserPage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str
    | Order[FundingAccountsBankAccountUsersFields]
    | Sequence[Order[FundingAccountsBankAccountUsersFields]]
    | Unset = UNSET,
    filters: str
    | Filter[FundingAccountsBankAccountUsersFields]
    | FundingAccountsBankAccountUsersFilters
    | Unset = UNSET,
    page: str | Unset = UNSET,
    current_user: bool | Unset = UNSET,
) -> Request:
    """The request; see ``client.funding_accounts.list_bank_account_users`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
            ("currentUser", current_user, True),
        ),
    )


def parse(response: Response) -> BankAccountUserPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listBankAccountUsers")
    out: BankAccountUserPage = BankAccountUserPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[FundingAccountsBankAccountUsersFields]
    | Sequence[Order[FundingAccountsBankAccountUsersFields]]
    | Unset = UNSET,
    filters: str
    | Filter[FundingAccountsBankAccountUsersFields]
    | FundingAccountsBankAccountUsersFilters
    | Unset = UNSET,
    page: str | Unset = UNSET,
    current_user: bool | Unset = UNSET,
) -> Detailed[BankAccountUserPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[FundingAccountsBankAccountUsersFields]
    | Sequence[Order[FundingAccountsBankAccountUsersFields]]
    | Unset = UNSET,
    filters: str
    | Filter[FundingAccountsBankAccountUsersFields]
    | FundingAccountsBankAccountUsersFilters
    | Unset = UNSET,
    page: str | Unset = UNSET,
    current_user: bool | Unset = UNSET,
) -> BankAccountUserPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user))
        )
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[FundingAccountsBankAccountUsersFields]
    | Sequence[Order[FundingAccountsBankAccountUsersFields]]
    | Unset = UNSET,
    filters: str
    | Filter[FundingAccountsBankAccountUsersFields]
    | FundingAccountsBankAccountUsersFilters
    | Unset = UNSET,
    page: str | Unset = UNSET,
    current_user: bool | Unset = UNSET,
) -> Detailed[BankAccountUserPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[FundingAccountsBankAccountUsersFields]
    | Sequence[Order[FundingAccountsBankAccountUsersFields]]
    | Unset = UNSET,
    filters: str
    | Filter[FundingAccountsBankAccountUsersFields]
    | FundingAccountsBankAccountUsersFilters
    | Unset = UNSET,
    page: str | Unset = UNSET,
    current_user: bool | Unset = UNSET,
) -> BankAccountUserPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user)),
        )
    )
