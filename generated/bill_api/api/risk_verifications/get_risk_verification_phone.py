# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Check whether the user has a verification phone: ``GET /connect/v3/risk-verifications/phone``
(getRiskVerificationPhone)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.risk_verification_phone_status import RiskVerificationPhoneStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getRiskVerificationPhone"]
RiskVerificationPhoneStatus_load: Any = RiskVerificationPhoneStatus.from_dict


def build() -> Request:
    """The request; see ``client.risk_verifications.get_phone`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> RiskVerificationPhoneStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "getRiskVerificationPhone")
    out: RiskVerificationPhoneStatus = RiskVerificationPhoneStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[RiskVerificationPhoneStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> RiskVerificationPhoneStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[RiskVerificationPhoneStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> RiskVerificationPhoneStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
