"""How long an answer asks to be waited for."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from bill_api.wire import Response

__all__ = ("HOURLY_LIMIT", "TOO_MANY_AT_ONCE", "seconds_to_wait")

HOURLY_LIMIT = "BDC_1144"
TOO_MANY_AT_ONCE = "BDC_1322"
HOUR = 3600


def seconds_to_wait(response: Response, codes: Collection[str] = ()) -> float | None:
    """Seconds from the moment of the answer, or None where it names no time.

    ``Retry-After`` counts in any status, in seconds or as a date, which is compared with the ``Date`` of the answer.
    The hourly limit ends with the hour by the clock of the server.

    Args:
        response: what came back.
        codes: its codes.
    """
    said = response.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        seconds = float(said)
        return seconds if math.isfinite(seconds) else None
    date = _instant(response.headers.get("date", ""))
    if date is None:
        return None
    until = _instant(said)
    if until is not None:
        return max(0.0, (until - date).total_seconds())
    return HOUR - (date.minute * 60.0 + date.second) if HOURLY_LIMIT in codes else None


def _instant(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None
