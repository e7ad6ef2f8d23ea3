"""A schedule under way: processes one after the other in a world of its own, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from tests.reliability.catalog import ACT, Trouble
from tests.reliability.jobs import Job, Stop
from tests.reliability.nursery import Broke
from tests.reliability.schedules import CALM, PAYING, Schedule, happening_of, troubles_of

if TYPE_CHECKING:
    from tests.reliability.scene import Scene

KEY = "run-2026-11"
SHARE = 30
"""What is paid of each bill, so that a bill has enough left for three such payments: none is refused as too much."""
SETTLED = {"pay": 1000.0, "create": 1000.0, "bulk": 1000.0, "mass": 4000.0}
"""Seconds after which absence proves something; BILL works mass payments off by and by."""
_SECONDS = {"quarter": 900.0, "hour": 3600.0, "back": -3600.0}


@frozen
class Ending:
    """How a schedule ended.

    Args:
        intents: what the ledger says in the end.
        results: what each act of each process came to, in order; empty for a process that died.
        sent: how many requests to pay took effect.
        payments: those that clients made: id, number, and the bills that they pay.
        seen: points that processes came to.
        died: points at which processes died.
    """

    intents: list[dict[str, Any]]
    results: list[list[dict[str, Any]]]
    sent: int
    payments: list[dict[str, Any]]
    seen: frozenset[str]
    died: frozenset[str]


class Play:
    """A schedule under way.

    Args:
        scene: where it is played.
        store: URL of the store of its processes.
        way: how bills are paid.
        bills: which; they exist.
        is_async: whether processes use asyncio.
    """

    def __init__(self, scene: Scene, store: str, way: str, bills: list[str], *, is_async: bool = False) -> None:
        self.world = scene.world
        self.bills = bills
        self.store = store
        self._scene = scene
        self._way = way
        self._is_async = is_async
        self._results: list[list[dict[str, Any]]] = []
        self._seen: set[str] = set()
        self._died: set[str] = set()
        self._behind = 0.0

    def go(self, schedule: Schedule) -> Ending:
        """Play all steps, and settle what is left.

        Raises:
            Broke: a process failed in a way that no schedule foresees.
        """
        if "~event" in schedule.steps:
            self.world.subscribe()
        for step in schedule.steps:
            happening = happening_of(step)
            if happening is None:
                self.process(self.paying(), step)
            else:
                self.happen(happening)
        return self.settle()

    def paying(self, key: str = KEY) -> list[dict[str, Any]]:
        """What a process does that pays."""
        return self._scene.acts(self._way, self.bills, key, SHARE)

    def process(self, acts: list[dict[str, Any]], step: str = CALM) -> list[dict[str, Any]]:
        """Have a process do something, with these troubles; what each act came to, nothing where it died."""
        troubles = troubles_of(step)
        self._strike(troubles)
        job = self._job(acts, troubles)
        number = self._scene.nursery.start(job)
        told = self._scene.nursery.wait(number)
        if told["ended"] == "stopped":
            for happening in (each for trouble in troubles for each in trouble.meanwhile):
                self.happen(happening)
            self._scene.nursery.go_on(number)
            told = self._scene.nursery.wait(number)
        self.world.calm()
        return self._note(told, job)

    def overlap(self, points: Sequence[str], order: Sequence[int]) -> None:
        """Have processes pay with the same key, each stopped at a point until the lease of the one before is over.

        Args:
            points: where each is stopped.
            order: in which they go on, by their numbers.
        """
        running: list[tuple[int, Job, dict[str, Any]]] = []
        for point in points:
            job = evolve(self._job(self.paying(), []), stop=Stop(point, 1, "stop"))
            number = self._scene.nursery.start(job)
            running.append((number, job, self._scene.nursery.wait(number)))
            self.happen("quarter")
        for number, job, told in (running[place] for place in order):
            if told["ended"] == "stopped":
                self._scene.nursery.go_on(number)
                self._note(self._scene.nursery.wait(number), job)
            else:
                self._note(told, job)

    def happen(self, what: str) -> None:
        """Have something happen in the world; see :data:`tests.reliability.catalog.HAPPENINGS`."""
        world = self.world
        if what in _SECONDS:
            world.advance(_SECONDS[what])
            self._behind += max(-_SECONDS[what], 0.0)
        elif what == "hand":
            world.pay_by_hand(self.bills[0], SHARE)
        elif what in ("withdraw", "approve"):
            (world.approve if what == "approve" else world.withdraw_approval)(self.bills[0])
        elif what in ("sign-out", "untrust"):
            (world.end_sessions if what == "sign-out" else world.end_trust)()
        elif what == "event":
            events = [{"do": "observe", "event": each} for each in world.events()]
            self.process([*events, *events])
        else:
            self.process(self.paying() if what == "rival" else [{"do": "resolve_all"}])

    def _job(self, acts: list[dict[str, Any]], troubles: list[Trouble]) -> Job:
        job = self._scene.job(self.store, acts, is_async=self._is_async)
        for trouble in troubles:
            job = evolve(
                job,
                stop=trouble.stop or job.stop,
                breaks=trouble.breaks or job.breaks,
                everywhere=trouble.everywhere or job.everywhere,
            )
        return job

    def _note(self, told: dict[str, Any], job: Job) -> list[dict[str, Any]]:
        if told["ended"] == "SIGKILL" and job.stop is not None and job.stop.kind == "kill":
            self._died.add(job.stop.point)
            self._results.append([])
        elif told["ended"] == "exited":
            self._seen.update(told["report"]["seen"])
            self._results.append(told["report"]["results"][0])
        else:
            raise Broke(f"a process ended by {told['ended']}")
        return self._results[-1]

    def _strike(self, troubles: list[Trouble]) -> None:
        acting = PAYING[self._way]
        for operation, kind, more in (fault for trouble in troubles for fault in trouble.faults):
            self.world.fault(acting if operation == ACT else operation, kind, **more)

    def settle(self) -> Ending:
        """Let calm processes settle everything, and ask again for the same."""
        world = self.world
        world.restore_trust()
        self._is_async = False
        world.advance(SETTLED[self._way] + self._behind)
        self.process([{"do": "resolve_all"}, *self.paying()])
        world.advance(SETTLED[self._way])
        _, told = self.process([*self.paying(), {"do": "tell"}])
        payments = [
            {
                "id": row["id"],
                "number": row["transactionNumber"],
                "bills": [part["billId"] for part in row["billPayments"]],
            }
            for row in world.payments()
        ]
        seen, died = frozenset(self._seen), frozenset(self._died)
        return Ending(told["all"], self._results, world.effects(), payments, seen, died)
