"""Plays many schedules on all cores. `python -m tests.reliability.crew URL` is one of its workers.

A worker reads a schedule and a seed from each line of its standard input, and prints how it ended. The URL is that of a
PostgreSQL server, empty for files in memory.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from attrs import frozen

from tests.reliability.nursery import Broke
from tests.reliability.scene import Scene
from tests.reliability.schedules import Schedule
from tests.reliability.truth import untruths

ROOT = Path(__file__).parents[2]


@frozen
class Played:
    """What is known of a schedule that was played.

    Args:
        schedule: which one.
        seed: of its world.
        problems: what is untrue at its end; empty where nothing is.
        states: state of each intent in the end.
        seen: points that processes came to.
        died: points at which processes died.
    """

    schedule: Schedule
    seed: int
    problems: list[str]
    states: list[str]
    seen: list[str]
    died: list[str]

    @property
    def told(self) -> str:
        """What to say of it where it failed, with what plays it again."""
        return f"{self.schedule} (seed {self.seed}): {'; '.join(self.problems)}"


def play_all(schedules: Iterable[tuple[Schedule, int]], server: str = "", workers: int = 0) -> Iterator[Played]:
    """Play schedules, each with the seed of its world; how they ended comes in the same order.

    Args:
        schedules: what to play.
        server: URL of a PostgreSQL server; empty for SQLite.
        workers: how many processes; one for each core where it is 0.
    """
    number = workers or os.cpu_count() or 1
    idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()

    def play(each: tuple[Schedule, int]) -> Played:
        worker = idle.get()
        try:
            return worker.play(*each)
        finally:
            idle.put(worker)

    with ExitStack() as stack:
        for _ in range(number):
            idle.put(stack.enter_context(_Worker(server)))
        pool = stack.enter_context(ThreadPoolExecutor(number))
        stack.callback(pool.shutdown, cancel_futures=True)
        yield from pool.map(play, schedules)


class _Worker:
    """The near side of a process that plays."""

    def __init__(self, server: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.reliability.crew", server],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def play(self, schedule: Schedule, seed: int) -> Played:
        """Have a schedule played."""
        if self._process.stdin is None or self._process.stdout is None:
            raise BrokenPipeError
        print(json.dumps([str(schedule), seed]), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise Broke(f"the worker ended while it played {schedule} (seed {seed})")
        return Played(schedule, seed, **json.loads(line))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=60)


def _work(server: str) -> None:
    """Be a worker."""
    with Scene.open(server) as scene:
        for line in sys.stdin:
            text, seed = json.loads(line)
            print(json.dumps(_played(scene, Schedule.from_text(text), seed)), flush=True)


def _played(scene: Scene, schedule: Schedule, seed: int) -> dict[str, Any]:
    try:
        ending = scene.play(schedule, seed)
    except Broke as error:
        return {"problems": [str(error)], "states": [], "seen": [], "died": []}
    states = [str(intent.get("state")) for intent in ending.intents]
    return {"problems": untruths(ending), "states": states, "seen": sorted(ending.seen), "died": sorted(ending.died)}


if __name__ == "__main__":
    _work(sys.argv[1])
