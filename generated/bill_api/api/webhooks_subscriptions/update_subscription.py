# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a subscription: ``PATCH /connect-events/v3/subscriptions/{subscriptionId}`` (updateSubscription)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.subscription import Subscription
from ...models.subscription_update import SubscriptionUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateSubscription"]
Subscription_load: Any = Subscription.from_dict


def build(subscription_id: str, body: SubscriptionUpdate) -> Request:
    """The request; see ``client.webhooks.subscriptions.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "subscriptionId": subscription_id,
        },
        json=_body(body, SubscriptionUpdate, "updateSubscription"),
    )


def parse(response: Response) -> Subscription:
    """Decode a success."""
    v: Any = _load(response, dict, "updateSubscription")
    out: Subscription = Subscription_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(subscription_id: str, body: SubscriptionUpdate, *, client: Sender) -> Detailed[Subscription]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(subscription_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(subscription_id: str, body: SubscriptionUpdate, *, client: Sender) -> Subscription:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(subscription_id, body))))


async def asyncio_detailed(
    subscription_id: str, body: SubscriptionUpdate, *, client: AsyncSender
) -> Detailed[Subscription]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(subscription_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(subscription_id: str, body: SubscriptionUpdate, *, client: AsyncSender) -> Subscription:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(subscription_id, body))))
