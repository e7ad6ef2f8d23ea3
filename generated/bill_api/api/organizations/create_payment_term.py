# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a payment term: ``POST /connect/v3/organizations/{organizationId}/payment-terms``
(createPaymentTerm)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment_term import PaymentTerm
from ...models.payment_term_create import PaymentTermCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createPaymentTerm"]
PaymentTerm_load: Any = PaymentTerm.from_dict


def build(organization_id: str, body: PaymentTermCreate) -> Request:
    """The request; see ``client.organizations.create_payment_term`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
        },
        json=_body(body, PaymentTermCreate, "createPaymentTerm"),
    )


def parse(response: Response) -> PaymentTerm:
    """Decode a success."""
    v: Any = _load(response, dict, "createPaymentTerm")
    out: PaymentTerm = PaymentTerm_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(organization_id: str, body: PaymentTermCreate, *, client: Sender) -> Detailed[PaymentTerm]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(organization_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(organization_id: str, body: PaymentTermCreate, *, client: Sender) -> PaymentTerm:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(organization_id, body))))


async def asyncio_detailed(
    organization_id: str, body: PaymentTermCreate, *, client: AsyncSender
) -> Detailed[PaymentTerm]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(organization_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(organization_id: str, body: PaymentTermCreate, *, client: AsyncSender) -> PaymentTerm:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(organization_id, body))))
