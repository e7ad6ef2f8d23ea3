# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Set the authorization to charge a customer: ``POST /connect/v3/customers/{customerId}/charge-authorization``
(authorizeToChargeCustomer)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.charge_authorization_request import ChargeAuthorizationRequest
from ...models.customer import Customer
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["authorizeToChargeCustomer"]
Customer_load: Any = Customer.from_dict


def build(customer_id: str, body: ChargeAuthorizationRequest) -> Request:
    """The request; see ``client.customers.authorize_charge`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customerId": customer_id,
        },
        json=_body(body, ChargeAuthorizationRequest, "authorizeToChargeCustomer"),
    )


def parse(response: Response) -> Customer:
    """Decode a success."""
    v: Any = _load(response, dict, "authorizeToChargeCustomer")
    out: Customer = Customer_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(customer_id: str, body: ChargeAuthorizationRequest, *, client: Sender) -> Detailed[Customer]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(customer_id: str, body: ChargeAuthorizationRequest, *, client: Sender) -> Customer:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(customer_id, body))))


async def asyncio_detailed(
    customer_id: str, body: ChargeAuthorizationRequest, *, client: AsyncSender
) -> Detailed[Customer]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(customer_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(customer_id: str, body: ChargeAuthorizationRequest, *, client: AsyncSender) -> Customer:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(customer_id, body))))
