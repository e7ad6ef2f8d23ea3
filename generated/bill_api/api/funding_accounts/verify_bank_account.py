# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Verify a bank account: ``POST /connect/v3/funding-accounts/banks/{bankAccountId}/verify``
(verifyBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account_verification import BankAccountVerification
from ...models.bank_account_verify_request import BankAccountVerifyRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["verifyBankAccount"]
BankAccountVerification_load: Any = BankAccountVerification.from_dict


def build(bank_account_id: str, body: BankAccountVerifyRequest) -> Request:
    """The request; see ``client.funding_accounts.verify_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "bankAccountId": bank_account_id,
        },
        json=_body(body, BankAccountVerifyRequest, "verifyBankAccount"),
    )


def parse(response: Response) -> BankAccountVerification:
    """Decode a success."""
    v: Any = _load(response, dict, "verifyBankAccount")
    out: BankAccountVerification = BankAccountVerification_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    bank_account_id: str, body: BankAccountVerifyRequest, *, client: Sender
) -> Detailed[BankAccountVerification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(bank_account_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(bank_account_id: str, body: BankAccountVerifyRequest, *, client: Sender) -> BankAccountVerification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(bank_account_id, body))))


async def asyncio_detailed(
    bank_account_id: str, body: BankAccountVerifyRequest, *, client: AsyncSender
) -> Detailed[BankAccountVerification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(bank_account_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    bank_account_id: str, body: BankAccountVerifyRequest, *, client: AsyncSender
) -> BankAccountVerification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(bank_account_id, body))))
