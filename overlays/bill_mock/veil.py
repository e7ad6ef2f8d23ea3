"""Objects that lists do not show yet, as those of a system whose lists lag behind."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bill_mock.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bill_mock.codec import JsonObject


class Veil:
    """Ids that are hidden until an instant."""

    def __init__(self) -> None:
        self._until: dict[str, datetime] = {}

    def __bool__(self) -> bool:
        return bool(self._until)

    def hide(self, ids: Iterable[str], now: datetime, spans: Sequence[float]) -> None:
        """Keep new objects out of lists for the longest of some spans of seconds, if there are any."""
        if spans:
            self._until.update(dict.fromkeys(ids, now + timedelta(seconds=max(spans))))

    def over(self, now: datetime, spans: Sequence[float]) -> Callable[[JsonObject], bool]:
        """Tells of an object whether a list hides it: by its id, or because it was made within one of the spans."""
        since = stamp(now - timedelta(seconds=max(spans))) if spans else None

        def covers(row: JsonObject) -> bool:
            return self._covers(row.get("id"), now) or (since is not None and str(row.get("createdTime", "")) > since)

        return covers

    def _covers(self, key: object, now: datetime) -> bool:
        until = self._until.get(key) if isinstance(key, str) else None
        if until is None:
            return False
        if until <= now:
            del self._until[str(key)]
        return now < until
