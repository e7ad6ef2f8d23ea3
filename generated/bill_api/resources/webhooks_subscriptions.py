# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.webhooks.subscriptions``: create, create_security_key, delete, get, iterate, list, replace, send_test_event, update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.event_notification import EventNotification
    from ..models.security_key import SecurityKey
    from ..models.subscription import Subscription
    from ..models.subscription_create import SubscriptionCreate
    from ..models.subscription_created import SubscriptionCreated
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_update import SubscriptionUpdate
    from ..models.test_event_request import TestEventRequest
    from ..paging import AsyncPaginated, Paginated, Progress


class WebhooksSubscriptions(Resource):
    """Operations of ``client.webhooks.subscriptions``."""

    __slots__ = ()

    def create(self, body: SubscriptionCreate, *, x_idempotent_key: str | Unset = UNSET) -> SubscriptionCreated:
        """Create a subscription.

        Has events sent to an HTTPS address. The headers choose the level: `devKey` gets the events of one
        organization, `appKey` those of all organizations of the partner, `apiToken` the Spend &
        Expense ones, which come in production only. `securityKey` is answered here and never again.
        An organization has 10 subscriptions at most, and none twice with the same events and
        address (since 2026-04-30); the error code of either is not known. The idempotency key is
        compulsory: missing or not a version 4 UUID is answered with 400, in use by a running call
        with 429.

        Args:
            body: What to send and where to; all four fields.
            x_idempotent_key: UUID of version 4, new for each new request. The answer to a key is kept for
                24 hours and given again when the same request is repeated; a repeat while the
                first is still running is answered with 429. Whether a key that was answered
                with an error may be used again is unknown, so take a new one. Where it is left
                out, the client makes one and keeps it.

        Effect: undoable. Source: createSubscription, https://developer.bill.com/reference/createsubscription
        """
        from ..api.webhooks_subscriptions import create_subscription as _operation

        return self._caller.call(_operation.build(body, x_idempotent_key=x_idempotent_key), _operation.parse)

    def create_security_key(self, subscription_id: str, *, x_idempotent_key: str | Unset = UNSET) -> SecurityKey:
        """Create a new security key.

        Makes a new key for signing and answers it once. No time is documented during which the old key
        still signs, so a receiver should accept both for a while. Takes no body. The path is
        written with an underscore; a hyphen in one guide is a slip. The idempotency key is
        compulsory, as on creation.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            x_idempotent_key: UUID of version 4, new for each new request. The answer to a key is kept for
                24 hours and given again when the same request is repeated; a repeat while the
                first is still running is answered with 429. Whether a key that was answered
                with an error may be used again is unknown, so take a new one. Where it is left
                out, the client makes one and keeps it.

        Effect: irreversible. Source: createNewSecurityKey, https://developer.bill.com/reference/createnewsecuritykey
        """
        from ..api.webhooks_subscriptions import create_new_security_key as _operation

        return self._caller.call(_operation.build(subscription_id, x_idempotent_key=x_idempotent_key), _operation.parse)

    def delete(self, subscription_id: str) -> None:
        """Delete a subscription.

        Ends the subscription; nothing is sent any more. It cannot be restored: a new one has another id,
        another key and an empty history.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.

        Effect: irreversible. Source: deleteSubscription, https://developer.bill.com/reference/deletesubscription
        """
        from ..api.webhooks_subscriptions import delete_subscription as _operation

        return self._caller.call(_operation.build(subscription_id), _operation.parse)

    def get(self, subscription_id: str) -> Subscription:
        """Get a subscription.

        One subscription. Look at `status.enabled` here: it goes to false by itself when deliveries keep
        failing. The security key is not in it.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.

        Effect: read. Source: getSubscription, https://developer.bill.com/reference/getsubscription
        """
        from ..api.webhooks_subscriptions import get_subscription as _operation

        return self._caller.call(_operation.build(subscription_id), _operation.parse)

    def list(self, *, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> SubscriptionPage:
        """List subscriptions.

        Subscriptions of the level that the credentials belong to: organization, partner or Spend & Expense
        company. Pages only go forward. The keys that sign are never in it.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: getAllSubscriptions, https://developer.bill.com/reference/getallsubscriptions
        """
        from ..api.webhooks_subscriptions import get_all_subscriptions as _operation

        return self._caller.call(_operation.build(max_=max_, page=page), _operation.parse)

    def replace(self, subscription_id: str, body: SubscriptionCreate) -> Subscription:
        """Replace a subscription.

        Writes name, status, events and address anew; all four are needed, and events left out are no longer
        sent. This is the intended way to add or drop events.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            body: The whole subscription as it shall be.

        Effect: idempotent. Source: replaceSubscription, https://developer.bill.com/reference/replacesubscription
        """
        from ..api.webhooks_subscriptions import replace_subscription as _operation

        return self._caller.call(_operation.build(subscription_id, body), _operation.parse)

    def send_test_event(self, subscription_id: str, body: TestEventRequest | Unset = UNSET) -> EventNotification:
        """Send a test event.

        Sends a made-up notification to the URL of the subscription, with the values given or with some of
        the server. In the sandbox this is the only way to get Spend & Expense events. The values
        exist nowhere else: ids in them cannot be looked up. The effect counts as idempotent: the
        call goes to our own receiver and changes no books, so doing it twice only adds a test
        event.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            body: What to send; every part may be left out.

        Effect: idempotent. Source: sendTestEvent, https://developer.bill.com/reference/sendtestevent
        """
        from ..api.webhooks_subscriptions import send_test_event as _operation

        return self._caller.call(_operation.build(subscription_id, body), _operation.parse)

    def update(self, subscription_id: str, body: SubscriptionUpdate) -> Subscription:
        """Update a subscription.

        Changes the fields that are sent and leaves the others. Used above all to set `status.enabled` to
        true again after failed deliveries have switched the subscription off. `events`, if sent, is
        the whole new list; replacing is the documented way to change it.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            body: The fields that change.

        Effect: idempotent. Source: updateSubscription, https://developer.bill.com/reference/updatesubscription
        """
        from ..api.webhooks_subscriptions import update_subscription as _operation

        return self._caller.call(_operation.build(subscription_id, body), _operation.parse)

    def iterate(
        self,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Subscription]:
        """List subscriptions, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.webhooks_subscriptions import get_all_subscriptions as _operation

        return self._caller.paginate(
            _operation.build(max_=100), _operation.parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )


class AsyncWebhooksSubscriptions(AsyncResource):
    """Operations of ``client.webhooks.subscriptions``, asynchronous."""

    __slots__ = ()

    async def create(self, body: SubscriptionCreate, *, x_idempotent_key: str | Unset = UNSET) -> SubscriptionCreated:
        """Create a subscription.

        Has events sent to an HTTPS address. The headers choose the level: `devKey` gets the events of one
        organization, `appKey` those of all organizations of the partner, `apiToken` the Spend &
        Expense ones, which come in production only. `securityKey` is answered here and never again.
        An organization has 10 subscriptions at most, and none twice with the same events and
        address (since 2026-04-30); the error code of either is not known. The idempotency key is
        compulsory: missing or not a version 4 UUID is answered with 400, in use by a running call
        with 429.

        Args:
            body: What to send and where to; all four fields.
            x_idempotent_key: UUID of version 4, new for each new request. The answer to a key is kept for
                24 hours and given again when the same request is repeated; a repeat while the
                first is still running is answered with 429. Whether a key that was answered
                with an error may be used again is unknown, so take a new one. Where it is left
                out, the client makes one and keeps it.

        Effect: undoable. Source: createSubscription, https://developer.bill.com/reference/createsubscription
        """
        from ..api.webhooks_subscriptions import create_subscription as _operation

        return await self._caller.call(_operation.build(body, x_idempotent_key=x_idempotent_key), _operation.parse)

    async def create_security_key(self, subscription_id: str, *, x_idempotent_key: str | Unset = UNSET) -> SecurityKey:
        """Create a new security key.

        Makes a new key for signing and answers it once. No time is documented during which the old key
        still signs, so a receiver should accept both for a while. Takes no body. The path is
        written with an underscore; a hyphen in one guide is a slip. The idempotency key is
        compulsory, as on creation.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            x_idempotent_key: UUID of version 4, new for each new request. The answer to a key is kept for
                24 hours and given again when the same request is repeated; a repeat while the
                first is still running is answered with 429. Whether a key that was answered
                with an error may be used again is unknown, so take a new one. Where it is left
                out, the client makes one and keeps it.

        Effect: irreversible. Source: createNewSecurityKey, https://developer.bill.com/reference/createnewsecuritykey
        """
        from ..api.webhooks_subscriptions import create_new_security_key as _operation

        return await self._caller.call(
            _operation.build(subscription_id, x_idempotent_key=x_idempotent_key), _operation.parse
        )

    async def delete(self, subscription_id: str) -> None:
        """Delete a subscription.

        Ends the subscription; nothing is sent any more. It cannot be restored: a new one has another id,
        another key and an empty history.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.

        Effect: irreversible. Source: deleteSubscription, https://developer.bill.com/reference/deletesubscription
        """
        from ..api.webhooks_subscriptions import delete_subscription as _operation

        return await self._caller.call(_operation.build(subscription_id), _operation.parse)

    async def get(self, subscription_id: str) -> Subscription:
        """Get a subscription.

        One subscription. Look at `status.enabled` here: it goes to false by itself when deliveries keep
        failing. The security key is not in it.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.

        Effect: read. Source: getSubscription, https://developer.bill.com/reference/getsubscription
        """
        from ..api.webhooks_subscriptions import get_subscription as _operation

        return await self._caller.call(_operation.build(subscription_id), _operation.parse)

    async def list(self, *, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> SubscriptionPage:
        """List subscriptions.

        Subscriptions of the level that the credentials belong to: organization, partner or Spend & Expense
        company. Pages only go forward. The keys that sign are never in it.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: getAllSubscriptions, https://developer.bill.com/reference/getallsubscriptions
        """
        from ..api.webhooks_subscriptions import get_all_subscriptions as _operation

        return await self._caller.call(_operation.build(max_=max_, page=page), _operation.parse)

    async def replace(self, subscription_id: str, body: SubscriptionCreate) -> Subscription:
        """Replace a subscription.

        Writes name, status, events and address anew; all four are needed, and events left out are no longer
        sent. This is the intended way to add or drop events.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            body: The whole subscription as it shall be.

        Effect: idempotent. Source: replaceSubscription, https://developer.bill.com/reference/replacesubscription
        """
        from ..api.webhooks_subscriptions import replace_subscription as _operation

        return await self._caller.call(_operation.build(subscription_id, body), _operation.parse)

    async def send_test_event(self, subscription_id: str, body: TestEventRequest | Unset = UNSET) -> EventNotification:
        """Send a test event.

        Sends a made-up notification to the URL of the subscription, with the values given or with some of
        the server. In the sandbox this is the only way to get Spend & Expense events. The values
        exist nowhere else: ids in them cannot be looked up. The effect counts as idempotent: the
        call goes to our own receiver and changes no books, so doing it twice only adds a test
        event.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            body: What to send; every part may be left out.

        Effect: idempotent. Source: sendTestEvent, https://developer.bill.com/reference/sendtestevent
        """
        from ..api.webhooks_subscriptions import send_test_event as _operation

        return await self._caller.call(_operation.build(subscription_id, body), _operation.parse)

    async def update(self, subscription_id: str, body: SubscriptionUpdate) -> Subscription:
        """Update a subscription.

        Changes the fields that are sent and leaves the others. Used above all to set `status.enabled` to
        true again after failed deliveries have switched the subscription off. `events`, if sent, is
        the whole new list; replacing is the documented way to change it.

        Args:
            subscription_id: Subscription, by the `id` that its creation answered.
            body: The fields that change.

        Effect: idempotent. Source: updateSubscription, https://developer.bill.com/reference/updatesubscription
        """
        from ..api.webhooks_subscriptions import update_subscription as _operation

        return await self._caller.call(_operation.build(subscription_id, body), _operation.parse)

    def iterate(
        self,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Subscription]:
        """List subscriptions, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.webhooks_subscriptions import get_all_subscriptions as _operation

        return self._caller.paginate(
            _operation.build(max_=100), _operation.parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )
