# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a bank account: ``PATCH /connect/v3/funding-accounts/banks/{bankAccountId}`` (updateBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account import BankAccount
from ...models.bank_account_update import BankAccountUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateBankAccount"]
BankAccount_load: Any = BankAccount.from_dict


def build(bank_account_id: str, body: BankAccountUpdate) -> Request:
    """The request; see ``client.funding_accounts.update_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "bankAccountId": bank_account_id,
        },
        json=_body(body, BankAccountUpdate, "updateBankAccount"),
    )


def parse(response: Response) -> BankAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "updateBankAccount")
    out: BankAccount = BankAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(bank_account_id: str, body: BankAccountUpdate, *, client: Sender) -> Detailed[BankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bank_account_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(bank_account_id: str, body: BankAccountUpdate, *, client: Sender) -> BankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bank_account_id, body))))


async def asyncio_detailed(
    bank_account_id: str, body: BankAccountUpdate, *, client: AsyncSender
) -> Detailed[BankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bank_account_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(bank_account_id: str, body: BankAccountUpdate, *, client: AsyncSender) -> BankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bank_account_id, body))))
