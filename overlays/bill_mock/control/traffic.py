"""What came in and what is kept: the log of requests, faults and objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.control.part import Part, endpoint
from bill_mock.objects import objects_of

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


class TrafficControl(Part):
    """What came in and what is kept: the log of requests, faults and objects."""

    @endpoint("GET")
    def requests(self, operation: str | None = None) -> JsonObject:
        """The newest requests to the API, or to one operation of it, the oldest first.

        Each with its id, time, operation and status, whether it took effect, how many rows it made, changed or removed
        (`effects`) and of which kinds (`changed`), and the faults that struck it.
        """
        with self.mock.lock:
            return {"results": self.mock.log.shown(operation)}

    @endpoint("GET")
    def objects(self, type: str | None = None) -> JsonObject:  # noqa: A002 - the name that callers use
        """All objects of a type such as `bills`, as they are kept, in the order made; without a type, how many of each.

        Raises:
            ValueError: there is no such type.
        """
        with self.mock.lock:
            self.mock.catch_up()
            return objects_of(self.mock, type)

    @endpoint("GET", "POST")
    def faults(
        self,
        operation: str | None = None,
        kind: str | None = None,
        times: int | None = 1,
        after: int = 0,
        *,
        clear: bool = False,
        **more: object,
    ) -> JsonObject:
        """Have an operation fail, and answer all faults that are set.

        Args:
            operation: operationId, or `*` for any; without one, faults are only listed.
            kind: one of `bill_mock.faults.KINDS`.
            times: how many requests it strikes; None until it is removed.
            after: how many requests it lets pass first.
            clear: True removes the faults that were set before.
            more: what the kind takes: `status`, `seconds`, `field`, `value`.

        Raises:
            ValueError: there is no such operation, kind or argument, or a value is out of its range.
        """
        with self.mock.lock:
            if clear:
                self.mock.faults.clear()
            if operation is not None or kind is not None or more:
                self.mock.faults.add(str(operation), str(kind), times, after, **more)
            return {"results": self.mock.faults.shown()}
