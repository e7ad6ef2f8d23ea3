# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore a customer: ``POST /connect/v3/customers/{customerId}/restore`` (restoreCustomer)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer import Customer
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreCustomer"]
Customer_load: Any = Customer.from_dict


def build(customer_id: str) -> Request:
    """The request; see ``client.customers.restore`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
    )


def parse(response: Response) -> Customer:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreCustomer")
    out: Customer = Customer_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(customer_id: str, *, client: Sender) -> Detailed[Customer]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, *, client: Sender) -> Customer:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id))))


async def asyncio_detailed(customer_id: str, *, client: AsyncSender) -> Detailed[Customer]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(customer_id: str, *, client: AsyncSender) -> Customer:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id))))
