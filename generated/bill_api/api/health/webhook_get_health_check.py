# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Check that the webhook API is up: ``GET /connect-events/v3/health`` (webhookGetHealthCheck)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.health_check import HealthCheck
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["webhookGetHealthCheck"]
HealthCheck_load: Any = HealthCheck.from_dict


def build() -> Request:
    """The request; see ``client.health.check_webhooks`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> HealthCheck:
    """Decode a success."""
    v: Any = _load(response, dict, "webhookGetHealthCheck")
    out: HealthCheck = HealthCheck_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[HealthCheck]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> HealthCheck:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[HealthCheck]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> HealthCheck:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
