# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore a contact of a customer: ``POST /connect/v3/customers/{customerId}/contacts/{contactId}/restore``
(restoreCustomerContact)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer_contact import CustomerContact
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreCustomerContact"]
CustomerContact_load: Any = CustomerContact.from_dict


def build(customer_id: str, contact_id: str) -> Request:
    """The request; see ``client.customers.restore_contact`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
            "contactId": contact_id,
        },
    )


def parse(response: Response) -> CustomerContact:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreCustomerContact")
    out: CustomerContact = CustomerContact_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(customer_id: str, contact_id: str, *, client: Sender) -> Detailed[CustomerContact]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, contact_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, contact_id: str, *, client: Sender) -> CustomerContact:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id, contact_id))))


async def asyncio_detailed(customer_id: str, contact_id: str, *, client: AsyncSender) -> Detailed[CustomerContact]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, contact_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(customer_id: str, contact_id: str, *, client: AsyncSender) -> CustomerContact:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id, contact_id))))
