# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a bank account: ``POST /connect/v3/funding-accounts/banks`` (createBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account import BankAccount
from ...models.bank_account_create import BankAccountCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBankAccount"]
BankAccount_load: Any = BankAccount.from_dict


def build(body: BankAccountCreate) -> Request:
    """The request; see ``client.funding_accounts.create_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, BankAccountCreate, "createBankAccount"),
    )


def parse(response: Response) -> BankAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "createBankAccount")
    out: BankAccount = BankAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: BankAccountCreate, *, client: Sender) -> Detailed[BankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: BankAccountCreate, *, client: Sender) -> BankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: BankAccountCreate, *, client: AsyncSender) -> Detailed[BankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: BankAccountCreate, *, client: AsyncSender) -> BankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
