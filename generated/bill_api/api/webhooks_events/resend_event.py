# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Send an event again: ``POST /connect-events/v3/events/subscription/{subscriptionId}/event/{eventId}``
(resendEvent)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.event_notification import EventNotification
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["resendEvent"]
EventNotification_load: Any = EventNotification.from_dict


def build(subscription_id: str, event_id: str) -> Request:
    """The request; see ``client.webhooks.events.resend`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "subscriptionId": subscription_id,
            "eventId": event_id,
        },
    )


def parse(response: Response) -> EventNotification:
    """Decode a success."""
    v: Any = _load(response, dict, "resendEvent")
    out: EventNotification = EventNotification_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(subscription_id: str, event_id: str, *, client: Sender) -> Detailed[EventNotification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(subscription_id, event_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(subscription_id: str, event_id: str, *, client: Sender) -> EventNotification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(subscription_id, event_id))))


async def asyncio_detailed(subscription_id: str, event_id: str, *, client: AsyncSender) -> Detailed[EventNotification]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(subscription_id, event_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(subscription_id: str, event_id: str, *, client: AsyncSender) -> EventNotification:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(subscription_id, event_id))))
