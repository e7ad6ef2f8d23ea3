# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a mass payment: ``POST /connect/v3/payments/mass`` (createMassPayment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.mass_payment import MassPayment
from ...models.mass_payment_create import MassPaymentCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createMassPayment"]
MassPayment_load: Any = MassPayment.from_dict


def build(body: MassPaymentCreate) -> Request:
    """The request; see ``client.payments.create_mass`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, MassPaymentCreate, "createMassPayment"),
    )


def parse(response: Response) -> MassPayment:
    """Decode a success."""
    v: Any = _load(response, dict, "createMassPayment")
    out: MassPayment = MassPayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: MassPaymentCreate, *, client: Sender) -> Detailed[MassPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: MassPaymentCreate, *, client: Sender) -> MassPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: MassPaymentCreate, *, client: AsyncSender) -> Detailed[MassPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: MassPaymentCreate, *, client: AsyncSender) -> MassPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
