# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add a verification phone for a user: ``POST /connect/v3/partner/risk-verifications/{userId}/phone``
(createPhone)."""

from __future__ import annotations

from ...building import body as _body
from ...building import request as _request
from ...models.risk_verification_phone_request import RiskVerificationPhoneRequest
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createPhone"]


def build(user_id: str, body: RiskVerificationPhoneRequest, *, organization_id: str | Unset = UNSET) -> Request:
    """The request; see ``client.partner.create_risk_verification_phone`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "userId": user_id,
        },
        headers={
            "organizationId": organization_id,
        },
        json=_body(body, RiskVerificationPhoneRequest, "createPhone"),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(
    user_id: str, body: RiskVerificationPhoneRequest, *, client: Sender, organization_id: str | Unset = UNSET
) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(user_id, body, organization_id=organization_id)))
    return Detailed(response=response, parsed=None)


def sync(
    user_id: str, body: RiskVerificationPhoneRequest, *, client: Sender, organization_id: str | Unset = UNSET
) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(user_id, body, organization_id=organization_id)))


async def asyncio_detailed(
    user_id: str, body: RiskVerificationPhoneRequest, *, client: AsyncSender, organization_id: str | Unset = UNSET
) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(user_id, body, organization_id=organization_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(
    user_id: str, body: RiskVerificationPhoneRequest, *, client: AsyncSender, organization_id: str | Unset = UNSET
) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(user_id, body, organization_id=organization_id)))
