"""The log of requests: what was called and what came of it, and nothing that could be a secret."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.clock import stamp

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.call import Later
    from bill_mock.codec import JsonObject

_KEPT = 10_000


@dataclass(slots=True)
class Entry:
    """One request; `operation` stays empty when its path is unknown."""

    id: str
    time: datetime
    method: str
    operation: str = ""
    status: int = 0
    took_effect: bool = False
    later: Later | None = None

    def shown(self) -> JsonObject:
        """The entry as `/_mock/requests` answers it."""
        return {
            "id": self.id,
            "time": stamp(self.time),
            "method": self.method,
            "operation": self.operation,
            "status": self.status,
            "tookEffect": self.took_effect,
        }


class RequestLog:
    """The newest 10,000 requests."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=_KEPT)

    def add(self, entry: Entry) -> None:
        """Append a request that was answered."""
        self._entries.append(entry)

    def shown(self) -> list[JsonObject]:
        """All entries, the oldest first."""
        return [entry.shown() for entry in self._entries]
