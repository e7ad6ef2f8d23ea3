"""Webhooks: subscriptions and the history of events, and which events the objects of the other subjects stand for.

A kind of object gets its events by a line in `EVENTS` of its family: the table that its rows are stored in, the shape
of its payload, and the event of each change. Everything that is stored is seen, whoever stores it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks import notifications, partner, payables, payments, receivables, spend, subscriptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.call import Call, Handler
    from bill_mock.errors import RefusedError
    from bill_mock.events import Emits

HANDLERS: dict[str, Handler] = {**notifications.HANDLERS, **subscriptions.HANDLERS}
EVENTS: dict[str, Emits] = {
    **partner.EVENTS,
    **payables.EVENTS,
    **payments.EVENTS,
    **receivables.EVENTS,
    **spend.EVENTS,
}
REFUSALS: dict[str, Callable[[Call, RefusedError], None]] = {**payments.REFUSALS}
