# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Send a test event: ``POST /connect-events/v3/subscriptions/{subscriptionId}/test`` (sendTestEvent)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.event_notification import EventNotification
from ...models.test_event_request import TestEventRequest
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["sendTestEvent"]
EventNotification_load: Any = EventNotification.from_dict


def build(subscription_id: str, body: TestEventRequest | Unset = UNSET) -> Request:
    """The request; see ``client.webhooks.subscriptions.send_test_event`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "subscriptionId": subscription_id,
        },
        json=UNSET if body is UNSET else _body(body, TestEventRequest, "sendTestEvent"),
    )


def parse(response: Response) -> EventNotification:
    """Decode a success."""
    v: Any = _load(response, dict, "sendTestEvent")
    out: EventNotification = EventNotification_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    subscription_id: str, body: TestEventRequest | Unset = UNSET, *, client: Sender
) -> Detailed[EventNotification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(subscription_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(subscription_id: str, body: TestEventRequest | Unset = UNSET, *, client: Sender) -> EventNotification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(subscription_id, body))))


async def asyncio_detailed(
    subscription_id: str, body: TestEventRequest | Unset = UNSET, *, client: AsyncSender
) -> Detailed[EventNotification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(subscription_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    subscription_id: str, body: TestEventRequest | Unset = UNSET, *, client: AsyncSender
) -> EventNotification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(subscription_id, body))))
