# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get the state of a mass payment: ``GET /connect/v3/payments/mass/{paymentBatchId}`` (getMassPayment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.mass_payment import MassPayment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getMassPayment"]
MassPayment_load: Any = MassPayment.from_dict


def build(payment_batch_id: str) -> Request:
    """The request; see ``client.payments.get_mass`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "paymentBatchId": payment_batch_id,
        },
    )


def parse(response: Response) -> MassPayment:
    """Decode a success."""
    v: Any = _load(response, dict, "getMassPayment")
    out: MassPayment = MassPayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(payment_batch_id: str, *, client: Sender) -> Detailed[MassPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(payment_batch_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(payment_batch_id: str, *, client: Sender) -> MassPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(payment_batch_id))))


async def asyncio_detailed(payment_batch_id: str, *, client: AsyncSender) -> Detailed[MassPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(payment_batch_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(payment_batch_id: str, *, client: AsyncSender) -> MassPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(payment_batch_id))))
