"""Where schedules are played: a world that is new for each, and processes in which everything is loaded."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Self

from tests.postgres import new_database
from tests.reliability.jobs import Job
from tests.reliability.nursery import Nursery
from tests.reliability.play import Ending, Play
from tests.reliability.schedules import Schedule
from tests.reliability.world import World

SEVERAL, COUNT = ("bulk", "mass"), 5
"""Ways that pay several bills at once, and how many."""
_AT_ONCE = 200
"""Worlds that share a database of a server."""
_FIRST_SEED = 10_000_000
"""Above those of schedules, so that no two worlds of a test run are alike."""


class Scene:
    """Where schedules are played, one after the other.

    Args:
        world: a mock that is served.
        nursery: makes processes.
        server: URL of a PostgreSQL server; empty for files in memory.
    """

    def __init__(self, world: World, nursery: Nursery, server: str = "") -> None:
        self.world = world
        self.nursery = nursery
        self._server = server
        self._database = ""
        self._uses = count(1)
        self._seeds = count(_FIRST_SEED)

    @classmethod
    @contextmanager
    def open(cls, server: str = "") -> Iterator[Self]:
        """A scene whose processes have everything loaded."""
        with World().open() as world, Nursery() as nursery:
            scene = cls(world, nursery, server)
            with scene.store() as store:
                one, several = [world.bill()], [world.bill(), world.bill()]
                acts = [*scene.acts("pay", one, "one", 1), *scene.acts("bulk", several, "several", 1)]
                nursery.warm(scene.job(store, [*acts, {"do": "resolve_all"}, {"do": "tell"}]))
            yield scene

    def begin(self, seed: int | None = None) -> World:
        """The world, with a company that nobody has seen before.

        Args:
            seed: of its ids; the next one where it is None.
        """
        self.world.begin(next(self._seeds) if seed is None else seed)
        return self.world

    @contextmanager
    def store(self, *, is_empty: bool = False) -> Iterator[str]:
        """The URL of a store that nobody of this world has used.

        Args:
            is_empty: whether nobody else may have used it; databases of a server are costly, so that worlds share them.
        """
        if self._server:
            if is_empty or not self._database or next(self._uses) == _AT_ONCE:
                self._database, self._uses = new_database(self._server), count(1)
            yield self._database
            return
        memory = Path("/dev/shm")
        folder = tempfile.mkdtemp(dir=memory if memory.is_dir() else None)
        try:
            yield f"sqlite:///{folder}/state.db"
        finally:
            shutil.rmtree(folder)

    def play(self, schedule: Schedule, seed: int) -> Ending:
        """Play a schedule to its end, and settle it.

        Args:
            schedule: what happens.
            seed: of the world's ids.
        """
        self.begin(seed)
        bills = [self.world.bill() for _ in range(COUNT if schedule.way in SEVERAL else 1)]
        with self.store() as store:
            return Play(self, store, schedule.way, bills, is_async=schedule.is_async).go(schedule)

    def acts(self, way: str, bills: list[str], key: str, amount: int | None) -> list[dict[str, Any]]:
        """What a process does that pays.

        Args:
            way: see :data:`tests.reliability.schedules.WAYS`.
            bills: what it pays; only the first where the way pays one.
            key: of the call.
            amount: of each bill, None for what is due.
        """
        act = {"do": way, "account": self.world.made["fundingAccountId"], "key": key, "amount": amount}
        return [{**act, "bills": bills} if way in SEVERAL else {**act, "bill": bills[0]}]

    def job(self, store: str, acts: list[dict[str, Any]], **more: Any) -> Job:
        """A job in this world, at its time.

        Args:
            store: URL of the store.
            acts: what to do.
            more: other arguments of :class:`Job`.
        """
        made = self.world.made
        login = {
            "username": made["username"],
            "password": made["password"],
            "organization_id": made["organizationId"],
            "dev_key": made["devKey"],
            "remember_me_id": made["rememberMeId"],
            "device": made["device"],
        }
        return Job(
            **{"url": self.world.url, "login": login, "store": store, "acts": acts, "wall": self.world.wall, **more}
        )
