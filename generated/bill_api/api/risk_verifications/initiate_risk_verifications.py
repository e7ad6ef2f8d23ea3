# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Start the risk verification of the organization: ``POST /connect/v3/risk-verifications``
(initiateRiskVerifications)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.risk_verification import RiskVerification
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["initiateRiskVerifications"]
RiskVerification_load: Any = RiskVerification.from_dict


def build() -> Request:
    """The request; see ``client.risk_verifications.initiate`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> RiskVerification:
    """Decode a success."""
    v: Any = _load(response, dict, "initiateRiskVerifications")
    out: RiskVerification = RiskVerification_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[RiskVerification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> RiskVerification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[RiskVerification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> RiskVerification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
