# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a bank account of a customer: ``PATCH
/connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}`` (updateCustomerBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer_bank_account import CustomerBankAccount
from ...models.customer_bank_account_update import CustomerBankAccountUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateCustomerBankAccount"]
CustomerBankAccount_load: Any = CustomerBankAccount.from_dict


def build(customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate) -> Request:
    """The request; see ``client.customers.update_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
            "bankAccountId": bank_account_id,
        },
        json=_body(body, CustomerBankAccountUpdate, "updateCustomerBankAccount"),
    )


def parse(response: Response) -> CustomerBankAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "updateCustomerBankAccount")
    out: CustomerBankAccount = CustomerBankAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate, *, client: Sender
) -> Detailed[CustomerBankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, bank_account_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate, *, client: Sender
) -> CustomerBankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id, bank_account_id, body))))


async def asyncio_detailed(
    customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate, *, client: AsyncSender
) -> Detailed[CustomerBankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, bank_account_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate, *, client: AsyncSender
) -> CustomerBankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id, bank_account_id, body))))
