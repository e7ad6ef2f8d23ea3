# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.webhooks.events``: get_catalog, iterate, list, resend."""

from __future__ import annotations

import builtins
import datetime
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.event_catalog_entry import EventCatalogEntry
    from ..models.event_notification import EventNotification
    from ..models.event_page import EventPage
    from ..paging import AsyncPaginated, Paginated, Progress


class WebhooksEvents(Resource):
    """Operations of ``client.webhooks.events``."""

    __slots__ = ()

    def get_catalog(self) -> builtins.list[EventCatalogEntry]:
        """List the events that can be subscribed to.

        Every event type on offer with its versions, as one bare list without pages. It is the authority on
        names: events not described here may be in it. Credentials decide the level: organization,
        partner (`appKey`) or Spend & Expense (`apiToken`).

        Effect: read. Source: getEventCatalog, https://developer.bill.com/reference/geteventcatalog
        """
        from ..api.webhooks_events import get_event_catalog as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list(
        self,
        subscription_id: str,
        *,
        entity_id: str | Unset = UNSET,
        created_time_from: datetime.datetime | Unset = UNSET,
        created_time_to: datetime.datetime | Unset = UNSET,
        ascending: bool | Unset = UNSET,
        max_: int | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> EventPage:
        """List the events of a subscription.

        Notifications made for a subscription in the last 180 days (90 until 2025), whether or not they were
        received. What is older is gone. Newest first, or oldest first with `ascending`; both need
        `createdTimeFrom`, without it the order is undefined. Pages only go forward. The path says
        subscription in the singular, unlike its siblings.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            entity_id: Only events of this object, such as one bill or vendor.
            created_time_from: Only events made at this time or later, in UTC. Going back further than 180
                days finds nothing more.
            created_time_to: Only events made up to this time, in UTC; now when left out. How wide the range
                may be is not documented.
            ascending: True lists the oldest first; the newest come first otherwise. Works only beside
                `createdTimeFrom`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: getEventsForSubscription, https://developer.bill.com/reference/geteventsforsubscription
        """
        from ..api.webhooks_events import get_events_for_subscription as _operation

        return self._caller.call(
            _operation.build(
                subscription_id,
                entity_id=entity_id,
                created_time_from=created_time_from,
                created_time_to=created_time_to,
                ascending=ascending,
                max_=max_,
                page=page,
            ),
            _operation.parse,
        )

    def resend(self, subscription_id: str, event_id: str) -> EventNotification:
        """Send an event again.

        Sends one notification of the history once more to the URL of its subscription; `statusCode` of the
        answer tells how that went. Meant for notifications that were missed, one call each. Takes
        no body. The effect counts as idempotent: the call goes to our own receiver, which skips
        event ids that it has seen, and nothing else changes.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            event_id: Event, by `metadata.eventId` of the notification or `id` of the history.

        Effect: idempotent. Source: resendEvent, https://developer.bill.com/reference/resendevent
        """
        from ..api.webhooks_events import resend_event as _operation

        return self._caller.call(_operation.build(subscription_id, event_id), _operation.parse)

    def iterate(
        self,
        subscription_id: str,
        *,
        entity_id: str | Unset = UNSET,
        created_time_from: datetime.datetime | Unset = UNSET,
        created_time_to: datetime.datetime | Unset = UNSET,
        ascending: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[EventNotification]:
        """List the events of a subscription, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            entity_id: Only events of this object, such as one bill or vendor.
            created_time_from: Only events made at this time or later, in UTC. Going back further than 180
                days finds nothing more.
            created_time_to: Only events made up to this time, in UTC; now when left out. How wide the range
                may be is not documented.
            ascending: True lists the oldest first; the newest come first otherwise. Works only beside
                `createdTimeFrom`.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.webhooks_events import get_events_for_subscription as _operation

        return self._caller.paginate(
            _operation.build(
                subscription_id,
                entity_id=entity_id,
                created_time_from=created_time_from,
                created_time_to=created_time_to,
                ascending=ascending,
                max_=100,
            ),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncWebhooksEvents(AsyncResource):
    """Operations of ``client.webhooks.events``, asynchronous."""

    __slots__ = ()

    async def get_catalog(self) -> builtins.list[EventCatalogEntry]:
        """List the events that can be subscribed to.

        Every event type on offer with its versions, as one bare list without pages. It is the authority on
        names: events not described here may be in it. Credentials decide the level: organization,
        partner (`appKey`) or Spend & Expense (`apiToken`).

        Effect: read. Source: getEventCatalog, https://developer.bill.com/reference/geteventcatalog
        """
        from ..api.webhooks_events import get_event_catalog as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list(
        self,
        subscription_id: str,
        *,
        entity_id: str | Unset = UNSET,
        created_time_from: datetime.datetime | Unset = UNSET,
        created_time_to: datetime.datetime | Unset = UNSET,
        ascending: bool | Unset = UNSET,
        max_: int | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> EventPage:
        """List the events of a subscription.

        Notifications made for a subscription in the last 180 days (90 until 2025), whether or not they were
        received. What is older is gone. Newest first, or oldest first with `ascending`; both need
        `createdTimeFrom`, without it the order is undefined. Pages only go forward. The path says
        subscription in the singular, unlike its siblings.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            entity_id: Only events of this object, such as one bill or vendor.
            created_time_from: Only events made at this time or later, in UTC. Going back further than 180
                days finds nothing more.
            created_time_to: Only events made up to this time, in UTC; now when left out. How wide the range
                may be is not documented.
            ascending: True lists the oldest first; the newest come first otherwise. Works only beside
                `createdTimeFrom`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: getEventsForSubscription, https://developer.bill.com/reference/geteventsforsubscription
        """
        from ..api.webhooks_events import get_events_for_subscription as _operation

        return await self._caller.call(
            _operation.build(
                subscription_id,
                entity_id=entity_id,
                created_time_from=created_time_from,
                created_time_to=created_time_to,
                ascending=ascending,
                max_=max_,
                page=page,
            ),
            _operation.parse,
        )

    async def resend(self, subscription_id: str, event_id: str) -> EventNotification:
        """Send an event again.

        Sends one notification of the history once more to the URL of its subscription; `statusCode` of the
        answer tells how that went. Meant for notifications that were missed, one call each. Takes
        no body. The effect counts as idempotent: the call goes to our own receiver, which skips
        event ids that it has seen, and nothing else changes.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            event_id: Event, by `metadata.eventId` of the notification or `id` of the history.

        Effect: idempotent. Source: resendEvent, https://developer.bill.com/reference/resendevent
        """
        from ..api.webhooks_events import resend_event as _operation

        return await self._caller.call(_operation.build(subscription_id, event_id), _operation.parse)

    def iterate(
        self,
        subscription_id: str,
        *,
        entity_id: str | Unset = UNSET,
        created_time_from: datetime.datetime | Unset = UNSET,
        created_time_to: datetime.datetime | Unset = UNSET,
        ascending: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[EventNotification]:
        """List the events of a subscription, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            entity_id: Only events of this object, such as one bill or vendor.
            created_time_from: Only events made at this time or later, in UTC. Going back further than 180
                days finds nothing more.
            created_time_to: Only events made up to this time, in UTC; now when left out. How wide the range
                may be is not documented.
            ascending: True lists the oldest first; the newest come first otherwise. Works only beside
                `createdTimeFrom`.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.webhooks_events import get_events_for_subscription as _operation

        return self._caller.paginate(
            _operation.build(
                subscription_id,
                entity_id=entity_id,
                created_time_from=created_time_from,
                created_time_to=created_time_to,
                ascending=ascending,
                max_=100,
            ),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
