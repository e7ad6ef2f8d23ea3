# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add a verification phone for the user: ``POST /connect/v3/risk-verifications/phone``
(createRiskVerificationPhone)."""

from __future__ import annotations

from ...building import body as _body
from ...building import request as _request
from ...models.risk_verification_phone_request import RiskVerificationPhoneRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createRiskVerificationPhone"]


def build(body: RiskVerificationPhoneRequest) -> Request:
    """The request; see ``client.risk_verifications.create_phone`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, RiskVerificationPhoneRequest, "createRiskVerificationPhone"),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(body: RiskVerificationPhoneRequest, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=None)


def sync(body: RiskVerificationPhoneRequest, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(body)))


async def asyncio_detailed(body: RiskVerificationPhoneRequest, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=None)


async def asyncio(body: RiskVerificationPhoneRequest, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(body)))
