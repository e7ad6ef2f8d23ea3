# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a contact of a customer: ``PATCH /connect/v3/customers/{customerId}/contacts/{contactId}``
(updateCustomerContact)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer_contact import CustomerContact
from ...models.customer_contact_update import CustomerContactUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateCustomerContact"]
CustomerContact_load: Any = CustomerContact.from_dict


def build(customer_id: str, contact_id: str, body: CustomerContactUpdate) -> Request:
    """The request; see ``client.customers.update_contact`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
            "contactId": contact_id,
        },
        json=_body(body, CustomerContactUpdate, "updateCustomerContact"),
    )


def parse(response: Response) -> CustomerContact:
    """Decode a success."""
    v: Any = _load(response, dict, "updateCustomerContact")
    out: CustomerContact = CustomerContact_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    customer_id: str, contact_id: str, body: CustomerContactUpdate, *, client: Sender
) -> Detailed[CustomerContact]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, contact_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, contact_id: str, body: CustomerContactUpdate, *, client: Sender) -> CustomerContact:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id, contact_id, body))))


async def asyncio_detailed(
    customer_id: str, contact_id: str, body: CustomerContactUpdate, *, client: AsyncSender
) -> Detailed[CustomerContact]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, contact_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    customer_id: str, contact_id: str, body: CustomerContactUpdate, *, client: AsyncSender
) -> CustomerContact:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id, contact_id, body))))
