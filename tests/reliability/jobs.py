"""What a process of a schedule is to do, as a value that goes through a pipe."""

from __future__ import annotations

import json
from typing import Any

from attrs import asdict, field, frozen


@frozen
class Stop:
    """Where a process is interrupted, and how.

    Args:
        point: name of the moment.
        nth: the how-manieth time it comes there.
        kind: ``kill`` (SIGKILL), ``stop`` (SIGSTOP, until it is sent on), ``term`` (SIGTERM, as a service handles it),
            ``interrupt`` (KeyboardInterrupt) or ``cancel`` (of the asyncio task).
    """

    point: str
    nth: int = 1
    kind: str = "kill"


@frozen
class Job:
    """What a process is to do.

    Args:
        url: of the mock.
        login: arguments of :class:`OrganizationLogin`.
        store: URL of the store.
        wall: the time in seconds since 1970 at which it begins; None for the time of the machine.
        acts: what it does, one after the other; see :mod:`tests.reliability.acts`.
        stop: where it is interrupted.
        breaks: phase in which requests time out, and how many.
        everywhere: whether all requests may time out, or only those that pay.
        threads: how many do the same at the same time.
        is_async: whether the client is that for asyncio.
        rules: arguments of :class:`IntentRules`.
    """

    url: str
    login: dict[str, str]
    store: str
    acts: list[dict[str, Any]]
    wall: float | None = None
    stop: Stop | None = None
    breaks: tuple[str, int] | None = None
    everywhere: bool = False
    threads: int = 1
    is_async: bool = False
    rules: dict[str, float] = field(factory=dict)

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str) -> Job:
        """The job of a line of JSON."""
        data = json.loads(line)
        stop, breaks = data["stop"], data["breaks"]
        data["stop"] = None if stop is None else Stop(**stop)
        data["breaks"] = None if breaks is None else (breaks[0], breaks[1])
        return cls(**data)
