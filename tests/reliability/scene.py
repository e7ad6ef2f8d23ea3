"""Where schedules are played: a world that is new for each, and processes in which everything is loaded."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from tests.reliability.jobs import Job
from tests.reliability.nursery import Nursery
from tests.reliability.play import Ending, Play
from tests.reliability.schedules import Schedule
from tests.reliability.world import World

SEVERAL, COUNT = ("bulk", "mass"), 5
"""Ways that pay several bills at once, and how many."""


class Scene:
    """Where schedules are played, one after the other.

    Args:
        world: a mock that is served.
        nursery: makes processes.
        database: makes the URL of a store; None for files in memory.
    """

    def __init__(self, world: World, nursery: Nursery, database: Callable[[], str] | None = None) -> None:
        self.world = world
        self.nursery = nursery
        self._database = database

    @classmethod
    @contextmanager
    def open(cls, database: Callable[[], str] | None = None) -> Iterator[Self]:
        """A scene whose processes have everything loaded."""
        with World().open() as world, Nursery() as nursery:
            scene = cls(world, nursery, database)
            with scene.store() as store:
                nursery.warm(scene.job(store, scene.acts("pay", [world.bill()], "warm", 1)))
            yield scene

    @contextmanager
    def store(self) -> Iterator[str]:
        """The URL of a store that nobody of this world has used."""
        if self._database is not None:
            yield self._database()
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
        self.world.begin(seed)
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
