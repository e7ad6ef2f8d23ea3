# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a subscription: ``POST /connect-events/v3/subscriptions`` (createSubscription)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.subscription_create import SubscriptionCreate
from ...models.subscription_created import SubscriptionCreated
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createSubscription"]
SubscriptionCreated_load: Any = SubscriptionCreated.from_dict


def build(body: SubscriptionCreate, *, x_idempotent_key: str | Unset = UNSET) -> Request:
    """The request; see ``client.webhooks.subscriptions.create`` for the arguments."""
    return _request(
        OPERATION,
        headers={
            "X-Idempotent-Key": x_idempotent_key,
        },
        json=_body(body, SubscriptionCreate, "createSubscription"),
    )


def parse(response: Response) -> SubscriptionCreated:
    """Decode a success."""
    v: Any = _load(response, dict, "createSubscription")
    out: SubscriptionCreated = SubscriptionCreated_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    body: SubscriptionCreate, *, client: Sender, x_idempotent_key: str | Unset = UNSET
) -> Detailed[SubscriptionCreated]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body, x_idempotent_key=x_idempotent_key)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: SubscriptionCreate, *, client: Sender, x_idempotent_key: str | Unset = UNSET) -> SubscriptionCreated:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body, x_idempotent_key=x_idempotent_key))))


async def asyncio_detailed(
    body: SubscriptionCreate, *, client: AsyncSender, x_idempotent_key: str | Unset = UNSET
) -> Detailed[SubscriptionCreated]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body, x_idempotent_key=x_idempotent_key)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    body: SubscriptionCreate, *, client: AsyncSender, x_idempotent_key: str | Unset = UNSET
) -> SubscriptionCreated:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body, x_idempotent_key=x_idempotent_key))))
