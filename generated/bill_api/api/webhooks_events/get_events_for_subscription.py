# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the events of a subscription: ``GET /connect-events/v3/events/subscription/{subscriptionId}``
(getEventsForSubscription)."""

from __future__ import annotations

import datetime
from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.event_page import EventPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getEventsForSubscription"]
EventPage_load: Any = EventPage.from_dict


def build(
    subscription_id: str,
    *,
    entity_id: str | Unset = UNSET,
    created_time_from: datetime.datetime | Unset = UNSET,
    created_time_to: datetime.datetime | Unset = UNSET,
    ascending: bool | Unset = UNSET,
    max_: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.webhooks.events.list`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "subscriptionId": subscription_id,
        },
        query=(
            ("entityId", entity_id, True),
            ("createdTimeFrom", created_time_from, True),
            ("createdTimeTo", created_time_to, True),
            ("ascending", ascending, True),
            ("max", max_, True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> EventPage:
    """Decode a success."""
    v: Any = _load(response, dict, "getEventsForSubscription")
    out: EventPage = EventPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    subscription_id: str,
    *,
    client: Sender,
    entity_id: str | Unset = UNSET,
    created_time_from: datetime.datetime | Unset = UNSET,
    created_time_to: datetime.datetime | Unset = UNSET,
    ascending: bool | Unset = UNSET,
    max_: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[EventPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(
            build(
                subscription_id,
                entity_id=entity_id,
                created_time_from=created_time_from,
                created_time_to=created_time_to,
                ascending=ascending,
                max_=max_,
                page=page,
            )
        ),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    subscription_id: str,
    *,
    client: Sender,
    entity_id: str | Unset = UNSET,
    created_time_from: datetime.datetime | Unset = UNSET,
    created_time_to: datetime.datetime | Unset = UNSET,
    ascending: bool | Unset = UNSET,
    max_: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> EventPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(
                build(
                    subscription_id,
                    entity_id=entity_id,
                    created_time_from=created_time_from,
                    created_time_to=created_time_to,
                    ascending=ascending,
                    max_=max_,
                    page=page,
                )
            ),
        )
    )


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: AsyncSender,
    entity_id: str | Unset = UNSET,
    created_time_from: datetime.datetime | Unset = UNSET,
    created_time_to: datetime.datetime | Unset = UNSET,
    ascending: bool | Unset = UNSET,
    max_: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[EventPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(
            build(
                subscription_id,
                entity_id=entity_id,
                created_time_from=created_time_from,
                created_time_to=created_time_to,
                ascending=ascending,
                max_=max_,
                page=page,
            )
        ),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    subscription_id: str,
    *,
    client: AsyncSender,
    entity_id: str | Unset = UNSET,
    created_time_from: datetime.datetime | Unset = UNSET,
    created_time_to: datetime.datetime | Unset = UNSET,
    ascending: bool | Unset = UNSET,
    max_: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> EventPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(
                    subscription_id,
                    entity_id=entity_id,
                    created_time_from=created_time_from,
                    created_time_to=created_time_to,
                    ascending=ascending,
                    max_=max_,
                    page=page,
                )
            ),
        )
    )
