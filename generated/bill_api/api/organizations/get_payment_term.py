# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read a payment term: ``GET /connect/v3/organizations/{organizationId}/payment-terms/{paymentTermId}``
(getPaymentTerm)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment_term import PaymentTerm
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getPaymentTerm"]
PaymentTerm_load: Any = PaymentTerm.from_dict


def build(organization_id: str, payment_term_id: str) -> Request:
    """The request; see ``client.organizations.get_payment_term`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
            "paymentTermId": payment_term_id,
        },
    )


def parse(response: Response) -> PaymentTerm:
    """Decode a success."""
    v: Any = _load(response, dict, "getPaymentTerm")
    out: PaymentTerm = PaymentTerm_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(organization_id: str, payment_term_id: str, *, client: Sender) -> Detailed[PaymentTerm]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(organization_id, payment_term_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(organization_id: str, payment_term_id: str, *, client: Sender) -> PaymentTerm:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(organization_id, payment_term_id))))


async def asyncio_detailed(organization_id: str, payment_term_id: str, *, client: AsyncSender) -> Detailed[PaymentTerm]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(organization_id, payment_term_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(organization_id: str, payment_term_id: str, *, client: AsyncSender) -> PaymentTerm:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(organization_id, payment_term_id))))
