"""What was told to one subscription in the last 180 days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from math import inf
from typing import TYPE_CHECKING

from bill_mock.clock import stamp

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

KEPT = timedelta(days=180)


@dataclass(slots=True)
class Record:
    """One notification.

    Args:
        number: its place among all that were ever made.
        payload: the notification as text, which is also what is posted.
        status_code: what the receiver answered to the last try; None when it was not reached, or not tried.
    """

    id: str
    number: int
    type: str
    subscription: str
    payload: str
    created: datetime
    entity: str = ""
    status_code: int | None = None

    def shown(self) -> JsonObject:
        """The record as the API answers it."""
        row: JsonObject = {
            "id": self.id,
            "type": self.type,
            "version": "1",
            "subscriptionId": self.subscription,
            "payload": self.payload,
            "createdTime": stamp(self.created),
        }
        return row if self.status_code is None else {**row, "statusCode": self.status_code}


@dataclass(slots=True)
class Shelf:
    """Records in two orders: by time, and by id, which is no order at all to a reader."""

    by_time: list[Record] = field(default_factory=list)
    by_id: list[Record] = field(default_factory=list)

    def add(self, record: Record) -> None:
        """Put a record where it belongs in both orders."""
        insort(self.by_time, record, key=_time)
        insort(self.by_id, record, key=_id)

    def remove(self, record: Record) -> None:
        """Take a record out of both orders, if it is there."""
        self.by_time = [one for one in self.by_time if one is not record]
        self.by_id = [one for one in self.by_id if one is not record]


@dataclass(frozen=True, slots=True)
class Span:
    """Which records are asked for; those of the last 180 days at most.

    Args:
        entity: id of the object they are about; any when empty.
        begin: the earliest, included; None lists them without order.
        end: the latest, included.
        ascending: the oldest first.
    """

    entity: str
    begin: datetime | None
    end: datetime
    ascending: bool


class History:
    """Records of one subscription, found by id, by object and by time."""

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self._all = Shelf()
        self._by_entity: dict[str, Shelf] = {}

    def add(self, record: Record) -> None:
        """Append a record."""
        self._records[record.id] = record
        self._all.add(record)
        if record.entity:
            self._by_entity.setdefault(record.entity, Shelf()).add(record)

    def remove(self, record: Record) -> None:
        """Take a record back."""
        del self._records[record.id]
        for shelf in (self._all, self._by_entity.get(record.entity, Shelf())):
            shelf.remove(record)

    def get(self, key: str, now: datetime) -> Record | None:
        """The record with this id; None when there is none, or when it is older than 180 days."""
        record = self._records.get(key)
        return record if record is not None and record.created >= now - KEPT else None

    def page(self, span: Span, now: datetime, after: str, size: int) -> tuple[list[Record], bool]:
        """At most `size` records that follow the one with the id `after`, and whether there are more."""
        shelf = self._by_entity.get(span.entity, Shelf()) if span.entity else self._all
        oldest = now - KEPT
        previous = self._records.get(after)
        if span.begin is None:
            start = bisect_right(shelf.by_id, after, key=_id)
            rest = (shelf.by_id[index] for index in range(start, len(shelf.by_id)))
            found = list(islice((one for one in rest if oldest <= one.created <= span.end), size + 1))
        else:
            found = _ordered(shelf.by_time, span, max(oldest, span.begin), previous, size + 1)
        return found[:size], len(found) > size


def _ordered(records: list[Record], span: Span, begin: datetime, previous: Record | None, count: int) -> list[Record]:
    low = bisect_left(records, (begin, -1), key=_time)
    high = bisect_right(records, (span.end, inf), key=_time)
    if span.ascending:
        low = low if previous is None else max(low, bisect_right(records, _time(previous), key=_time))
        return records[low : min(high, low + count)]
    high = high if previous is None else min(high, bisect_left(records, _time(previous), key=_time))
    return records[max(low, high - count) : max(low, high)][::-1]


def _time(record: Record) -> tuple[datetime, int]:
    return record.created, record.number


def _id(record: Record) -> str:
    return record.id
