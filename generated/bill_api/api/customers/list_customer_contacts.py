# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the contacts of a customer: ``GET /connect/v3/customers/{customerId}/contacts`` (listCustomerContacts)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.customer_contact_list import CustomerContactList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listCustomerContacts"]
CustomerContactList_load: Any = CustomerContactList.from_dict


def build(
    customer_id: str,
    *,
    max_: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.customers.list_contacts`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> CustomerContactList:
    """Decode a success."""
    v: Any = _load(response, dict, "listCustomerContacts")
    out: CustomerContactList = CustomerContactList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    customer_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[CustomerContactList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    customer_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
    page: str | Unset = UNSET,
) -> CustomerContactList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, client.send(build(customer_id, max_=max_, sort=sort, filters=filters, page=page)))
    )


async def asyncio_detailed(
    customer_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[CustomerContactList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(customer_id, max_=max_, sort=sort, filters=filters, page=page))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    customer_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filters: str | Unset = UNSET,
    page: str | Unset = UNSET,
) -> CustomerContactList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, await client.send(build(customer_id, max_=max_, sort=sort, filters=filters, page=page)))
    )
