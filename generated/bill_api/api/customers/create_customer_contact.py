# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a contact of a customer: ``POST /connect/v3/customers/{customerId}/contacts``
(createCustomerContact)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer_contact import CustomerContact
from ...models.customer_contact_create import CustomerContactCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCustomerContact"]
CustomerContact_load: Any = CustomerContact.from_dict


def build(customer_id: str, body: CustomerContactCreate) -> Request:
    """The request; see ``client.customers.create_contact`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
        json=_body(body, CustomerContactCreate, "createCustomerContact"),
    )


def parse(response: Response) -> CustomerContact:
    """Decode a success."""
    v: Any = _load(response, dict, "createCustomerContact")
    out: CustomerContact = CustomerContact_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(customer_id: str, body: CustomerContactCreate, *, client: Sender) -> Detailed[CustomerContact]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, body: CustomerContactCreate, *, client: Sender) -> CustomerContact:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id, body))))


async def asyncio_detailed(
    customer_id: str, body: CustomerContactCreate, *, client: AsyncSender
) -> Detailed[CustomerContact]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(customer_id: str, body: CustomerContactCreate, *, client: AsyncSender) -> CustomerContact:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id, body))))
