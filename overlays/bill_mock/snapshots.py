"""The whole state of a mock, to be put back later: in the process, or from a file after a restart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bill_mock.codec import decode, encode
from bill_mock.freeze import freeze, thaw
from bill_mock.plan import plan_of
from bill_mock.world import World

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.core import MockBill
    from bill_mock.faults import Fault
    from bill_mock.freeze import Json
    from bill_mock.requests import Entry


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A mock at an instant; it can be put back any number of times."""

    now: datetime
    world: bytes
    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]


def take(mock: MockBill) -> Snapshot:
    """The state of a mock."""
    with mock.lock:
        now = mock.catch_up()
        faults = tuple(replace(fault) for fault in mock.faults)
        return Snapshot(now, encode(frozen_world(mock)), tuple(mock.log), faults)


def put_back(mock: MockBill, snapshot: Snapshot) -> None:
    """Make a mock what it was, the instant of its clock included."""
    with mock.lock:
        put_world(mock, decode(snapshot.world))
        mock.clock.set(snapshot.now)
        mock.log.fill(snapshot.entries)
        mock.faults.fill(replace(fault) for fault in snapshot.faults)


def frozen_world(mock: MockBill) -> Json:
    """The objects, people, sessions and timers of a mock as JSON data; secrets are part of it."""
    with mock.lock:
        mock.catch_up()
        return freeze(mock.world, _known(mock))


def put_world(mock: MockBill, node: Json) -> None:
    """Give a mock the world that `frozen_world` made the JSON data of.

    Raises:
        ValueError: it is no such data, or that of another version.
    """
    found = thaw(node, _known(mock))
    if not isinstance(found, World) or vars(found).keys() != vars(mock.world).keys():
        message = "the state is that of another version of the mock"
        raise ValueError(message)
    with mock.lock:
        mock.enter(found)


def _known(mock: MockBill) -> dict[str, object]:
    return {**plan_of(mock.description).known, "limits": mock.limits}
