"""Rate limits: how many calls in an hour or a minute, and how many at the same time."""

from __future__ import annotations

from collections import Counter
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from bill_mock.errors import CONCURRENCY, RATE, LimitError, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from bill_mock.message import Request
    from bill_mock.world import World

_HOUR, _MINUTE = 3600, 60
_API, _SPEND = "/connect/v3/", "/connect/v3/spend/"
Line: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused as too much; None switches a limit off.

    Args:
        in_flight: calls at the same time of one developer key in one organization.
        calls_an_hour: calls of one developer key, or of one OAuth client, in an hour of the clock.
        logins_an_hour: sign-ins with one developer key in an hour of the clock.
        spend_calls_a_minute: calls of Spend & Expense with one token in a minute of the clock.
        messages_a_minute: texts and network invitations that one user has sent in a minute of the clock.
        status: HTTP status of the refusals, which BILL does not document.
    """

    in_flight: int | None = 3
    calls_an_hour: int | None = 20_000
    logins_an_hour: int | None = 200
    spend_calls_a_minute: int | None = 60
    messages_a_minute: int | None = 5
    status: int = 422

    @classmethod
    def off(cls) -> Limits:
        """No limit at all."""
        return cls(None, None, None, None, None)

    def too_many_at_once(self) -> LimitError:
        """BDC_1322, until a call that is under way has been answered."""
        message = "Max number of concurrent requests per organization reached for this developer key."
        return LimitError(self.status, [Reason(CONCURRENCY, message, "DOWNSTREAM")])


class Meter:
    """Counts calls by whole hours and minutes of the clock; only the hour of BDC_1144 is documented to be one.

    Args:
        limits: what is allowed.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._used: dict[tuple[str, str], tuple[int, int]] = {}

    def call(self, path: str, key: str, now: datetime) -> None:
        """Count a call to a path; `key` is a developer key, an API token or an OAuth client, empty for others.

        Raises:
            LimitError: BDC_1144 above the limit.
        """
        if key and path.startswith(_SPEND):
            self._count("spend", key, self.limits.spend_calls_a_minute, _MINUTE, now)
        elif key and path.startswith(_API):
            self._count("calls", key, self.limits.calls_an_hour, _HOUR, now)

    def login(self, dev_key: str, now: datetime) -> None:
        """Count a sign-in, which is a call as well.

        Raises:
            LimitError: BDC_1144 above the limit.
        """
        self._count("calls", dev_key, self.limits.calls_an_hour, _HOUR, now)
        self._count("logins", dev_key, self.limits.logins_an_hour, _HOUR, now)

    def message(self, user_id: str, now: datetime) -> None:
        """Count a text or an invitation.

        Raises:
            LimitError: BDC_1144 above the limit.
        """
        self._count("messages", user_id, self.limits.messages_a_minute, _MINUTE, now)

    def _count(self, what: str, key: str, limit: int | None, seconds: int, now: datetime) -> None:
        if limit is None:
            return
        window = int(now.timestamp()) // seconds
        begun, used = self._used.get((what, key), (window, 0))
        used = used + 1 if begun == window else 1
        self._used[what, key] = window, used
        if used > limit:
            message = "Max number of allowed requests reached."
            raise LimitError(self.limits.status, [Reason(RATE, message, "DOWNSTREAM")])


class Flight(NamedTuple):
    """A call that is under way.

    Args:
        crowded: whether it is one too many.
        delay: seconds that the adapter waits before it has the call answered.
    """

    crowded: bool = False
    delay: float = 0.0


class Traffic:
    """Counts the calls that are under way, for the adapters. Safe to use from several threads.

    Args:
        limit: how many are allowed for a developer key and organization; None for any number.
        latency: seconds that each call takes.
    """

    def __init__(self, limit: int | None, latency: float) -> None:
        self._limit = limit
        self._latency = latency
        self._lock = Lock()
        self._under_way: Counter[Line] = Counter()
        self._uncounted = nullcontext(Flight(delay=latency))

    def flight(self, world: World, headers: Mapping[str, str]) -> AbstractContextManager[Flight]:
        """Count a call for the length of a `with` block; one that is too many is not to be delayed."""
        if self._limit is None or (line := line_of(world, headers)) is None:
            return self._uncounted
        return self._counted(line, self._limit)

    @contextmanager
    def _counted(self, line: Line, limit: int) -> Iterator[Flight]:
        with self._lock:
            self._under_way[line] += 1
            crowded = self._under_way[line] > limit
        try:
            yield Flight(crowded, 0.0 if crowded else self._latency)
        finally:
            with self._lock:
                self._under_way[line] -= 1
                if not self._under_way[line]:
                    del self._under_way[line]


def flight_of(mock: object, request: Request) -> AbstractContextManager[Flight]:
    """The flight of a request, for adapters; what stands before a mock need not count."""
    count: Callable[[Request], AbstractContextManager[Flight]] | None = getattr(mock, "flight", None)
    return nullcontext(Flight()) if count is None else count(request)


def line_of(world: World, headers: Mapping[str, str]) -> Line | None:
    """The developer key, or OAuth client, and the organization that a call counts for; None for other calls."""
    key, session = headers.get("devkey"), world.sessions.get(headers.get("sessionid", ""))
    if key is not None and session is not None and session.tenant is not None:
        return key, session.tenant.id
    token = world.bearers.get(headers.get("authorization", "").partition(" ")[2])
    return None if token is None else (token.client, token.tenant.id)
