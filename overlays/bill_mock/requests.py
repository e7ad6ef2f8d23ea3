"""The log of requests: what was called and what came of it, and nothing that could be a secret."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.effects import NONE, Effects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from bill_mock.call import Later
    from bill_mock.codec import JsonObject
    from bill_mock.faults import Fault

_KEPT = 10_000


@dataclass(slots=True)
class Entry:
    """One request; `operation` stays empty when its path is unknown."""

    id: str
    time: datetime
    method: str
    operation: str = ""
    status: int = 0
    effects: Effects = NONE
    faults: list[Fault] = field(default_factory=list)
    later: Later | None = None

    def shown(self) -> JsonObject:
        """The entry as `/_mock/requests` answers it."""
        row: JsonObject = {
            "id": self.id,
            "time": stamp(self.time),
            "method": self.method,
            "operation": self.operation,
            "status": self.status,
            "tookEffect": bool(self.effects.count),
            "effects": self.effects.count,
            "changed": dict(self.effects.kinds),
        }
        return {**row, "faults": [fault.kind for fault in self.faults]} if self.faults else row


class RequestLog:
    """The newest 10,000 requests."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=_KEPT)

    def add(self, entry: Entry) -> None:
        """Append a request that was answered."""
        self._entries.append(entry)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def fill(self, entries: Iterable[Entry]) -> None:
        """Hold these entries and no others."""
        self._entries = deque(entries, maxlen=_KEPT)

    def shown(self, operation: str | None = None) -> list[JsonObject]:
        """All entries, the oldest first, or those of one operation."""
        return [entry.shown() for entry in self._entries if operation in (None, entry.operation)]
