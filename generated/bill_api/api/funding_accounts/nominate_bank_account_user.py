# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Nominate a user for a bank account: ``POST /connect/v3/funding-accounts/banks/users/nominate``
(nominateBankAccountUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.bank_account_user_nominate_request import BankAccountUserNominateRequest
from ...models.operation_status import OperationStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["nominateBankAccountUser"]
OperationStatus_load: Any = OperationStatus.from_dict


def build(body: BankAccountUserNominateRequest) -> Request:
    """The request; see ``client.funding_accounts.nominate_bank_account_user`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, BankAccountUserNominateRequest, "nominateBankAccountUser"),
    )


def parse(response: Response) -> OperationStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "nominateBankAccountUser")
    out: OperationStatus = OperationStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: BankAccountUserNominateRequest, *, client: Sender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: BankAccountUserNominateRequest, *, client: Sender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: BankAccountUserNominateRequest, *, client: AsyncSender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: BankAccountUserNominateRequest, *, client: AsyncSender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
