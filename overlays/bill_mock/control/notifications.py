"""Deliveries of notifications to subscribers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour import desk
from bill_mock.clock import stamp
from bill_mock.control.part import Part, endpoint

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


class NotificationControl(Part):
    """Deliveries of notifications to subscribers."""

    @endpoint("GET")
    def deliveries(self) -> JsonObject:
        """Deliveries of notifications, the oldest first: URL, body, status, and time, signature and answer of each try.

        `status` is PENDING (with the time it is `due`), DELIVERED, FAILED or STOPPED.
        """
        with self.mock.lock:
            self.mock.catch_up()
            return {"results": [delivery.shown() for delivery in self.mock.world.hub.outbox]}

    @endpoint("POST")
    def deliver(self, status: int | None = None) -> JsonObject:
        """Deliver what is due, and answer how many POSTs that made.

        Args:
            status: what receivers answer; nothing is posted then. When left out, the receiver that was given to the
                mock is asked; without one nothing happens, and a server posts by itself.

        Raises:
            TypeError: the status is not a whole number.
        """
        if status is None:
            return {"attempts": self.mock.dispatch.run()}
        if not isinstance(status, int) or isinstance(status, bool):
            message = "status must be a whole number"
            raise TypeError(message)
        return {"attempts": self.mock.dispatch.run(lambda _url, _headers, _body: status)}

    @endpoint("POST")
    def redeliver(self, delivery: str) -> JsonObject:
        """Send a notification once more, as `resendEvent` does, and answer the new delivery.

        Raises:
            ValueError: there is no such delivery, or its subscription was deleted.
        """
        return self.staged(lambda world, now: desk.redeliver(world, now, delivery).shown())

    @endpoint("POST")
    def hold_key(self, key: str, seconds: float) -> JsonObject:
        """Have an idempotency key count as in progress for some seconds, as if its first request went on for so long.

        Raises:
            OverflowError: the end is outside of the calendar.
        """
        with self.mock.lock:
            until = self.mock.clock.now() + timedelta(seconds=float(seconds))
            self.mock.world.hub.held[str(key).lower()] = until
        return {"until": stamp(until)}
