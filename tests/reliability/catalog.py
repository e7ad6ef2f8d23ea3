"""Everything that may go wrong with one process of a schedule, by name; a schedule is made of these names alone.

A new point of the durable path is in here by itself, and so in the matrix.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from bill_client.intents.points import POINTS
from tests.reliability.jobs import Stop
from tests.reliability.wire import PHASES, WIRE_POINTS

ACT = "act"
"""Stands for the operation that pays, whichever a schedule uses."""
READS = ("listPayments", "listBills", "getPayment", "getBill")
_ALWAYS = {"times": None}


@frozen
class Trouble:
    """Something that goes wrong.

    Args:
        stop: where the process is interrupted.
        faults: operation, kind and arguments of faults of the mock, for as long as the process lives.
        breaks: phase in which requests time out, and how many.
        everywhere: whether all requests may time out, or only those that pay.
        meanwhile: what happens in the world while the process is stopped.
    """

    stop: Stop | None = None
    faults: tuple[tuple[str, str, Mapping[str, Any]], ...] = ()
    breaks: tuple[str, int] | None = None
    everywhere: bool = False
    meanwhile: tuple[str, ...] = field(default=())


def _act(kind: str, **more: Any) -> Trouble:
    return Trouble(faults=((ACT, kind, more),))


def _late(kind: str, seconds: float, **more: Any) -> Trouble:
    return Trouble(faults=((ACT, kind, more), (ACT, "late_visibility", {"seconds": seconds})))


def _reading(kind: str, **more: Any) -> Trouble:
    return Trouble(faults=tuple((operation, kind, {**_ALWAYS, **more}) for operation in READS))


def _pause(point: str, *meanwhile: str) -> Trouble:
    return Trouble(stop=Stop(point, 1, "stop"), meanwhile=meanwhile)


RIVALLED = (
    *("claim.after", "guard.after", "sent.before", "sent.after", "act.leaving", "act.sent", "act.body"),
    *("answer.arrived", "confirm.before"),
)
"""Where the owner of a key is stopped for longer than its lease, while another process calls with the same key."""

ALL_POINTS = (*POINTS, *WIRE_POINTS)
"""Where a process may die: in the durable path and on the wire."""

CRASHES: Mapping[str, Trouble] = {f"kill@{name}": Trouble(stop=Stop(name)) for name in ALL_POINTS}
"""A process is killed: at each point there is."""

SERVER: Mapping[str, Trouble] = {
    "failed-500": _act("before_commit", status=500),
    "failed-503": _act("before_commit", status=503),
    "refused-422": _act("before_commit", status=422),
    "limited-429": _act("before_commit", status=429),
    "limited-always": _act("before_commit", status=429, **_ALWAYS),
    "done-500": _act("after_commit", status=500),
    "done-502": _act("after_commit", status=502),
    "done-504": _act("after_commit", status=504),
    "done-520": _act("after_commit", status=520),
    "lost": _act("no_answer"),
    "reset": _act("connection_reset"),
    "reset-after": _act("reset_after_commit"),
    "truncated": _act("truncated"),
    "html": _act("html"),
    "html-502": _act("html", status=502),
    "empty": _act("empty"),
    "unknown-enum": _act("unknown_enum"),
    "missing-field": _act("missing_field"),
    "number-as-text": _act("number_as_text"),
    "late": _act("late_visibility", seconds=600.0),
    "late-500": _late("after_commit", 600.0, status=500),
    "late-lost": _late("no_answer", 600.0),
    "never-seen": _late("no_answer", 100_000.0),
    "reads-fail": _reading("before_commit"),
    "reads-html": _reading("html"),
    "reads-truncated": _reading("truncated"),
    "reads-empty": _reading("empty"),
    "reads-texts": _reading("number_as_text"),
    "reads-late": _reading("late_visibility", seconds=600.0),
}
"""What the server does, or the network between; ``done`` and ``lost`` have acted."""

TIMEOUTS: Mapping[str, Trouble] = {
    **{f"timeout-{phase}": Trouble(breaks=(phase, 1)) for phase in PHASES},
    "unreachable": Trouble(breaks=("connect", 99)),
    "timeout-reads": Trouble(breaks=("read", 3), everywhere=True),
}
"""A request times out, in each phase."""

MEANWHILE: Mapping[str, Trouble] = {
    **{f"rival@{name}": _pause(name, "quarter", "rival") for name in RIVALLED},
    "hand@guard.after": _pause("guard.after", "hand"),
    "hand@sent.after": _pause("sent.after", "hand"),
    "hand@act.body": _pause("act.body", "hand"),
    "withdrawn@guard.after": _pause("guard.after", "withdraw"),
    "signed-out@sent.before": _pause("sent.before", "sign-out"),
    "signed-out@sent.after": _pause("sent.after", "sign-out"),
    "untrusted@sent.after": _pause("sent.after", "untrust"),
    "hour@sent.before": _pause("sent.before", "hour"),
    "hour@act.body": _pause("act.body", "hour"),
    "back@sent.before": _pause("sent.before", "back"),
    "back@act.body": _pause("act.body", "back"),
}
"""The world goes on while a process stands still."""

INTERRUPTIONS: Mapping[str, Trouble] = {
    f"{kind}@{name}": Trouble(stop=Stop(name, 1, kind))
    for kind in ("interrupt", "term", "cancel")
    for name in ALL_POINTS
}
"""A process is asked to end: KeyboardInterrupt, SIGTERM, or its asyncio task is cancelled; at each point there is."""

FAULTS: Mapping[str, Trouble] = {**SERVER, **TIMEOUTS}
SINGLES: Mapping[str, Trouble] = {**CRASHES, **FAULTS, **MEANWHILE}
"""What schedules are made of by themselves."""

TROUBLES: Mapping[str, Trouble] = {**SINGLES, **INTERRUPTIONS}
"""All there is."""

HAPPENINGS = ("quarter", "hour", "back", "hand", "sign-out", "untrust", "withdraw", "approve", "event", "resolve")
"""What may happen between two processes: time passes or a clock is put back, somebody pays by hand, a session ends, an
approval is withdrawn or given, events arrive (each twice), everything is resolved."""
