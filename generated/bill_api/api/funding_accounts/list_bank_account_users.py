# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List users of bank accounts: ``GET /connect/v3/funding-accounts/banks/users`` (listBankAccountUsers)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account_user_page import BankAccountUserPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listBankAccountUsers"]
BankAccountUserPage_load: Any = BankAccountUserPage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
    page: str | Unset = UNSET,
    current_user: bool | Unset = UNSET,
) -> Request:
    """The request; see ``client.funding_accounts.list_bank_account_users`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", sort, True),
            ("filters", filters, True),
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
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
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
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
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
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
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
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
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
