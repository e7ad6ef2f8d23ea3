"""Deliveries of notifications: signed, due at once, tried again after 2, 4, 8 and 16 seconds; nothing waits here."""

from __future__ import annotations

import base64
import hashlib
import heapq
import hmac
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.lifecycle import LifeCycle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.codec import JsonObject
    from bill_mock.history import Record

SUCCESS = 200
PATIENCE_SECONDS = 10
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (2, 4, 8, 16))
SIGNATURE = "x-bill-sha-signature"
DELIVERY = LifeCycle(
    first="PENDING",
    moves={"PENDING": frozenset({"DELIVERED", "FAILED", "STOPPED"})},
    timed={},
)


def sign(key: str, body: bytes) -> str:
    """Base64 of the HMAC-SHA256 of the body, by the bytes of the key's text."""
    return base64.b64encode(hmac.digest(key.encode(), body, hashlib.sha256)).decode("ascii")


@dataclass(slots=True)
class Delivery:
    """A notification on its way to its subscriber.

    Args:
        url: where it goes; it is kept up to date with the subscription until the last try.
        due: instant of the next try.
        asked: True for one that a caller asked for: it is tried once, whether the subscription is on or off.
        attempts: time, signature and status of each try.
        note: why it was stopped.
    """

    id: str
    record: Record
    url: str
    due: datetime
    asked: bool = False
    state: str = DELIVERY.first
    attempts: list[JsonObject] = field(default_factory=list)
    note: str = ""

    def shown(self) -> JsonObject:
        """The delivery as `/_mock/deliveries` answers it."""
        row: JsonObject = {
            "id": self.id,
            "eventId": self.record.id,
            "eventType": self.record.type,
            "subscriptionId": self.record.subscription,
            "url": self.url,
            "status": self.state,
            "body": self.record.payload,
            "attempts": self.attempts,
        }
        if self.state == DELIVERY.first:
            row["due"] = stamp(self.due)
        return {**row, "note": self.note} if self.note else row


@dataclass(frozen=True, slots=True)
class Parcel:
    """One POST that is due; whoever makes it reports how it went."""

    delivery: Delivery = field(repr=False)
    url: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class Outbox:
    """All deliveries, and which of them are due next."""

    def __init__(self) -> None:
        self._deliveries: dict[str, Delivery] = {}
        self._due: list[tuple[datetime, int, str]] = []
        self._count = 0

    def __iter__(self) -> Iterator[Delivery]:
        return iter(self._deliveries.values())

    def get(self, key: str) -> Delivery | None:
        """The delivery with this id, or None."""
        return self._deliveries.get(key)

    def has(self, delivery: Delivery) -> bool:
        """Whether a delivery is of this outbox, and not of one that was reset since."""
        return self._deliveries.get(delivery.id) is delivery

    def add(self, record: Record, url: str, now: datetime, *, asked: bool = False) -> Delivery:
        """A new delivery, due at once."""
        delivery = Delivery(f"delivery-{len(self._deliveries) + 1}", record, url, now, asked)
        self._deliveries[delivery.id] = delivery
        self._queue(delivery)
        return delivery

    def next_due(self) -> datetime | None:
        """Instant of the next try, or None when nothing waits."""
        return self._due[0][0] if self._due else None

    def take(self, now: datetime) -> Delivery | None:
        """The delivery that has been due for longest, or None; it is not given out again before `report`."""
        while self._due and self._due[0][0] <= now:
            delivery = self._deliveries[heapq.heappop(self._due)[2]]
            if delivery.state == DELIVERY.first:
                return delivery
        return None

    def report(self, delivery: Delivery, signature: str, status: int | None) -> None:
        """Book how a try went; `status` is None when the receiver was not reached in time."""
        attempt: JsonObject = {"time": stamp(delivery.due), "signature": signature}
        delivery.attempts.append(attempt if status is None else {**attempt, "statusCode": status})
        delivery.record.status_code = status
        tries = len(delivery.attempts)
        if status == SUCCESS:
            delivery.state = "DELIVERED"
        elif delivery.asked or tries > len(PAUSES):
            delivery.state = "FAILED"
        else:
            delivery.due += PAUSES[tries - 1]
            self._queue(delivery)

    @staticmethod
    def stop(delivery: Delivery, note: str) -> None:
        """Give up a delivery that no receiver has refused."""
        if DELIVERY.allows(delivery.state, "STOPPED"):
            delivery.state, delivery.note = "STOPPED", note

    def _queue(self, delivery: Delivery) -> None:
        self._count += 1
        heapq.heappush(self._due, (delivery.due, self._count, delivery.id))
