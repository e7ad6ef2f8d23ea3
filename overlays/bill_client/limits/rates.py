"""How many calls fit into an hour or a minute: pure decisions about a counter that somebody else keeps."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Protocol, TypeVar

import msgspec
from attrs import evolve, field, frozen

from bill_client.errors import ConfigurationError

__all__ = ("Counters", "Grant", "LimitRules", "MemoryCounters", "Rate", "Used", "block", "give_back", "take")

T = TypeVar("T")
HOUR, MINUTE = 3600.0, 60.0


def _check(instance: object, attribute: object, value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        message = f"{type(instance).__name__}: {getattr(attribute, 'name', '')} must be a whole number above 0, or None"
        raise ConfigurationError(message)


@frozen(kw_only=True)
class LimitRules:
    """What the client keeps to; None switches a limit off.

    Args:
        in_flight: calls at the same time of one developer key in one organization.
        calls_an_hour: calls of one developer key in an hour of the clock.
        logins_an_hour: sign-ins with one developer key within any 60 minutes.
        spend_calls_a_minute: calls of Spend & Expense with one token within any 60 seconds.
        texts_a_minute: text messages that one user has sent within any 60 seconds.

    Raises:
        ConfigurationError: a number is not above 0.

    Source: https://developer.bill.com/docs/api-rate-limits
    """

    in_flight: int | None = field(default=3, validator=_check)
    calls_an_hour: int | None = field(default=20_000, validator=_check)
    logins_an_hour: int | None = field(default=200, validator=_check)
    spend_calls_a_minute: int | None = field(default=60, validator=_check)
    texts_a_minute: int | None = field(default=5, validator=_check)

    @classmethod
    def off(cls) -> LimitRules:
        """No limit at all, for servers that have none."""
        return cls(
            in_flight=None, calls_an_hour=None, logins_an_hour=None, spend_calls_a_minute=None, texts_a_minute=None
        )


@frozen
class Rate:
    """A number of calls in a time.

    Args:
        name: what is counted, such as ``calls``.
        limit: how many.
        seconds: in which time.
        sliding: whether any such time counts, or only the whole hours of the clock.
    """

    name: str
    limit: int
    seconds: float
    sliding: bool = True


@frozen
class Used:
    """What was used of a rate.

    Args:
        window: number of the hour that ``count`` belongs to.
        count: calls in it.
        times: instants of the calls, where any time counts.
        blocked: instant before which nothing may be sent, because the server said so.
    """

    window: int = 0
    count: int = 0
    times: tuple[float, ...] = ()
    blocked: float = 0.0

    @classmethod
    def read(cls, text: str | None) -> Used:
        """From the text that is kept."""
        if text is None:
            return cls()
        window, count, times, blocked = msgspec.json.decode(text)
        return cls(window, count, tuple(times), blocked)

    def written(self) -> str:
        """The text to keep."""
        return msgspec.json.encode([self.window, self.count, self.times, self.blocked]).decode("ascii")


@frozen
class Grant:
    """What came of asking.

    Args:
        count: how many calls may be made.
        wait: seconds until it is worth asking again, where none may.
        until: instant until which the grant holds.
    """

    count: int
    wait: float = 0.0
    until: float = 0.0


def take(used: Used, rate: Rate, now: float, wanted: int = 1) -> tuple[Used, Grant]:
    """Count calls before they are made; as many as fit, but not one too many.

    Args:
        used: what was used so far.
        rate: what is allowed.
        now: seconds since 1970.
        wanted: how many calls; of a sliding rate one at a time.
    """
    if used.blocked > now:
        return used, Grant(0, used.blocked - now)
    return _slide(used, rate, now) if rate.sliding else _fill(used, rate, now, wanted)


def _slide(used: Used, rate: Rate, now: float) -> tuple[Used, Grant]:
    times = tuple(min(each, now) for each in used.times if each > now - rate.seconds)  # clocks may be set back
    if len(times) >= rate.limit:
        oldest = sorted(times)[len(times) - rate.limit]
        return evolve(used, times=times), Grant(0, max(oldest + rate.seconds - now, 0.001))
    return evolve(used, times=(*times, now)), Grant(1, until=now)


def _fill(used: Used, rate: Rate, now: float, wanted: int) -> tuple[Used, Grant]:
    window = max(int(now // rate.seconds), used.window)  # other machines may be a little ahead
    count = used.count if window == used.window else 0
    granted = max(0, min(wanted, rate.limit - count))
    until = (window + 1) * rate.seconds
    grant = Grant(granted, until=until) if granted else Grant(0, until - now)
    return evolve(used, window=window, count=count + granted), grant


def give_back(used: Used, rate: Rate, count: int, until: float) -> Used:
    """Take calls back that were counted and not made, where their hour is still counted."""
    same = used.window == int(until // rate.seconds) - 1
    return evolve(used, count=max(0, used.count - count)) if same else used


def block(used: Used, until: float) -> Used:
    """Let nothing pass before an instant."""
    return evolve(used, blocked=max(used.blocked, until))


class Counters(Protocol):
    """Keeps counters; a state store does, too."""

    def change(self, name: str, key: str, work: Callable[[str | None], tuple[str, T]]) -> T:
        """Change a counter while nobody else can, and return what the change gives."""
        ...


class MemoryCounters:
    """Counters of a client that shares nothing."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}
        self._mutex = Lock()

    def change(self, name: str, key: str, work: Callable[[str | None], tuple[str, T]]) -> T:
        """Change a counter while nobody else can, and return what the change gives."""
        with self._mutex:
            self._kept[name, key], result = work(self._kept.get((name, key)))
        return result
