# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a customer: ``POST /connect/v3/customers`` (createCustomer)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer import Customer
from ...models.customer_create import CustomerCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCustomer"]
Customer_load: Any = Customer.from_dict


def build(body: CustomerCreate) -> Request:
    """The request; see ``client.customers.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, CustomerCreate, "createCustomer"),
    )


def parse(response: Response) -> Customer:
    """Decode a success."""
    v: Any = _load(response, dict, "createCustomer")
    out: Customer = Customer_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: CustomerCreate, *, client: Sender) -> Detailed[Customer]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: CustomerCreate, *, client: Sender) -> Customer:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: CustomerCreate, *, client: AsyncSender) -> Detailed[Customer]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: CustomerCreate, *, client: AsyncSender) -> Customer:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
