# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Charge a customer: ``POST /connect/v3/receivable-payments`` (chargeCustomer)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.charge_customer_request import ChargeCustomerRequest
from ...models.received_payment import ReceivedPayment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["chargeCustomer"]
ReceivedPayment_load: Any = ReceivedPayment.from_dict


def build(body: ChargeCustomerRequest) -> Request:
    """The request; see ``client.receivable_payments.charge`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ChargeCustomerRequest, "chargeCustomer"),
    )


def parse(response: Response) -> ReceivedPayment:
    """Decode a success."""
    v: Any = _load(response, dict, "chargeCustomer")
    out: ReceivedPayment = ReceivedPayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: ChargeCustomerRequest, *, client: Sender) -> Detailed[ReceivedPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: ChargeCustomerRequest, *, client: Sender) -> ReceivedPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: ChargeCustomerRequest, *, client: AsyncSender) -> Detailed[ReceivedPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: ChargeCustomerRequest, *, client: AsyncSender) -> ReceivedPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
