# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Archive a user of a bank account: ``POST
/connect/v3/funding-accounts/banks/users/{bankAccountUserId}/archive`` (archiveBankAccountUser)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account_user import BankAccountUser
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["archiveBankAccountUser"]
BankAccountUser_load: Any = BankAccountUser.from_dict


def build(bank_account_user_id: str) -> Request:
    """The request; see ``client.funding_accounts.archive_bank_account_user`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "bankAccountUserId": bank_account_user_id,
        },
    )


def parse(response: Response) -> BankAccountUser:
    """Decode a success."""
    v: Any = _load(response, dict, "archiveBankAccountUser")
    out: BankAccountUser = BankAccountUser_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(bank_account_user_id: str, *, client: Sender) -> Detailed[BankAccountUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bank_account_user_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(bank_account_user_id: str, *, client: Sender) -> BankAccountUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bank_account_user_id))))


async def asyncio_detailed(bank_account_user_id: str, *, client: AsyncSender) -> Detailed[BankAccountUser]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bank_account_user_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(bank_account_user_id: str, *, client: AsyncSender) -> BankAccountUser:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bank_account_user_id))))
