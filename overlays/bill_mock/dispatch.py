"""Between the core, which only knows what is due, and whoever makes the POSTs."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.core import MockBill
    from bill_mock.outbox import Parcel

# Gets the URL, the headers and the body of a notification, and answers the HTTP status of the receiver.
Deliver: TypeAlias = Callable[[str, dict[str, str], bytes], int]
_log = logging.getLogger("bill_mock")


class Dispatch:
    """Hands out what is due, and books how it went.

    Args:
        mock: whose notifications.
        deliver: makes a POST in the process; without it they wait for an adapter, or for `/_mock/deliver`.
    """

    def __init__(self, mock: MockBill, deliver: Deliver | None = None) -> None:
        self._mock = mock
        self._deliver = deliver
        self._busy = False

    @property
    def is_own(self) -> bool:
        """Whether notifications are delivered in the process."""
        return self._deliver is not None

    def take(self) -> Parcel | None:
        """The next POST that is due by the clock of the mock, or None."""
        with self._mock.lock:
            return self._mock.world.hub.take(self._mock.catch_up())

    def report(self, parcel: Parcel, status: int | None) -> None:
        """Book the status that a POST was answered with; None when the receiver was not reached within 10 seconds."""
        with self._mock.lock:
            self._mock.world.hub.report(parcel, status)

    def stop(self, parcel: Parcel, note: str) -> None:
        """Give up a POST that must not be made; the subscription stays on."""
        with self._mock.lock:
            self._mock.world.hub.outbox.stop(parcel.delivery, note)

    def next_due(self) -> datetime | None:
        """Instant at which something is to be posted or happens by itself, or None."""
        with self._mock.lock:
            world = self._mock.world
            found = [due for due in (world.hub.outbox.next_due(), world.next_due()) if due is not None]
            return min(found, default=None)

    def run(self, deliver: Deliver | None = None) -> int:
        """Deliver all that is due, repeats included, one after the other; returns the number of POSTs.

        It does not hold the lock while a receiver is at work, so a receiver may call the mock.
        """
        post = deliver or self._deliver
        if post is None or not self._begin():
            return 0
        count = 0
        try:
            while (parcel := self._next()) is not None:
                self.report(parcel, _posted(post, parcel))
                count += 1
        except BaseException:
            self._busy = False
            raise
        return count

    def _begin(self) -> bool:
        with self._mock.lock:
            begun, self._busy = not self._busy, True
            return begun

    def _next(self) -> Parcel | None:
        with self._mock.lock:
            parcel = self.take()
            self._busy = parcel is not None
            return parcel


def _posted(post: Deliver, parcel: Parcel) -> int | None:
    try:
        return post(parcel.url, parcel.headers, parcel.body)
    except Exception:  # noqa: BLE001 - a receiver that fails is one that was not reached
        _log.warning("the receiver of %s failed", parcel.delivery.id, exc_info=True)
        return None
