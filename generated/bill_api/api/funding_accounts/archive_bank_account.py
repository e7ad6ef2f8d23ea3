# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Archive a bank account: ``POST /connect/v3/funding-accounts/banks/{bankAccountId}/archive``
(archiveBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account import BankAccount
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["archiveBankAccount"]
BankAccount_load: Any = BankAccount.from_dict


def build(bank_account_id: str) -> Request:
    """The request; see ``client.funding_accounts.archive_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "bankAccountId": bank_account_id,
        },
    )


def parse(response: Response) -> BankAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "archiveBankAccount")
    out: BankAccount = BankAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(bank_account_id: str, *, client: Sender) -> Detailed[BankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bank_account_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(bank_account_id: str, *, client: Sender) -> BankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bank_account_id))))


async def asyncio_detailed(bank_account_id: str, *, client: AsyncSender) -> Detailed[BankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bank_account_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(bank_account_id: str, *, client: AsyncSender) -> BankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bank_account_id))))
