# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a new security key: ``POST /connect-events/v3/subscriptions/{subscriptionId}/security_key``
(createNewSecurityKey)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.security_key import SecurityKey
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createNewSecurityKey"]
SecurityKey_load: Any = SecurityKey.from_dict


def build(subscription_id: str, *, x_idempotent_key: str | Unset = UNSET) -> Request:
    """The request; see ``client.webhooks.subscriptions.create_security_key`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "subscriptionId": subscription_id,
        },
        headers={
            "X-Idempotent-Key": x_idempotent_key,
        },
    )


def parse(response: Response) -> SecurityKey:
    """Decode a success."""
    v: Any = _load(response, dict, "createNewSecurityKey")
    out: SecurityKey = SecurityKey_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    subscription_id: str, *, client: Sender, x_idempotent_key: str | Unset = UNSET
) -> Detailed[SecurityKey]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(subscription_id, x_idempotent_key=x_idempotent_key)))
    return Detailed(response=response, parsed=parse(response))


def sync(subscription_id: str, *, client: Sender, x_idempotent_key: str | Unset = UNSET) -> SecurityKey:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(subscription_id, x_idempotent_key=x_idempotent_key))))


async def asyncio_detailed(
    subscription_id: str, *, client: AsyncSender, x_idempotent_key: str | Unset = UNSET
) -> Detailed[SecurityKey]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(subscription_id, x_idempotent_key=x_idempotent_key)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(subscription_id: str, *, client: AsyncSender, x_idempotent_key: str | Unset = UNSET) -> SecurityKey:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(subscription_id, x_idempotent_key=x_idempotent_key))))
