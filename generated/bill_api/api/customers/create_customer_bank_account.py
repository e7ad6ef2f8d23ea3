# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a bank account of a customer: ``POST /connect/v3/customers/{customerId}/bank-accounts``
(createCustomerBankAccount)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer_bank_account import CustomerBankAccount
from ...models.customer_bank_account_create import CustomerBankAccountCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCustomerBankAccount"]
CustomerBankAccount_load: Any = CustomerBankAccount.from_dict


def build(customer_id: str, body: CustomerBankAccountCreate) -> Request:
    """The request; see ``client.customers.create_bank_account`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
        json=_body(body, CustomerBankAccountCreate, "createCustomerBankAccount"),
    )


def parse(response: Response) -> CustomerBankAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "createCustomerBankAccount")
    out: CustomerBankAccount = CustomerBankAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    customer_id: str, body: CustomerBankAccountCreate, *, client: Sender
) -> Detailed[CustomerBankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, body: CustomerBankAccountCreate, *, client: Sender) -> CustomerBankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id, body))))


async def asyncio_detailed(
    customer_id: str, body: CustomerBankAccountCreate, *, client: AsyncSender
) -> Detailed[CustomerBankAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(customer_id: str, body: CustomerBankAccountCreate, *, client: AsyncSender) -> CustomerBankAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id, body))))
