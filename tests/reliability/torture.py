"""`make torture`: all pairs of troubles and ten thousand schedules at random, on both kinds of stores.

What was played is kept in a file, so that a run that was broken off goes on where it was. A schedule that fails is
printed with the command that plays it again. `python -m tests.reliability.torture --help` lists the options.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias

from tests.postgres import running_server
from tests.reliability.crew import Played, play_all
from tests.reliability.scene import Scene
from tests.reliability.schedules import Schedule, at_random, crossed, interrupted, pairs, singles
from tests.reliability.truth import untruths

EVERY = 100
"""Schedules after which the progress is shown."""
STORES = ("sqlite", "postgres")
Task: TypeAlias = tuple[str, Schedule, int]
"""Store, schedule, and the seed of its world."""


def exhaustive() -> Iterator[Schedule]:
    """Every trouble alone, every crash together with every fault, and every two troubles one after the other."""
    return chain.from_iterable(
        make(way) for way in ("pay", "bulk", "mass") for make in (singles, interrupted, crossed, pairs)
    )


def work(first: int, number: int, *, whole: bool) -> list[Task]:
    """What to play.

    Args:
        first: seed of the first schedule at random.
        number: of schedules at random, one half on each kind of store.
        whole: whether to play the exhaustive part as well, all of it on each.
    """
    fixed = list(exhaustive()) if whole else []
    return [
        *((STORES[seed % 2], at_random(seed), seed) for seed in range(first, first + number)),
        *((store, schedule, seed) for store in STORES for seed, schedule in enumerate(fixed)),
    ]


class Book:
    """What was played, in a file with a line of JSON for each schedule.

    Args:
        path: of the file; what is in it counts as played.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text().splitlines() if path.exists() else []
        self._rows: list[dict[str, Any]] = [json.loads(line) for line in lines if line.endswith("}")]
        self._known = {(row["store"], row["schedule"], row["seed"]) for row in self._rows}

    def knows(self, task: Task) -> bool:
        """Whether a schedule was played."""
        return (task[0], str(task[1]), task[2]) in self._known

    def add(self, store: str, played: Played) -> None:
        """Note how a schedule ended."""
        row = {"store": store, "schedule": str(played.schedule), "seed": played.seed, "problems": played.problems}
        self._rows.append(row)
        with self._path.open("a") as file:
            print(json.dumps(row), file=file)

    def failures(self) -> list[str]:
        """What failed, with the command that plays it again."""
        return [
            f"{'; '.join(row['problems'])}\n  {sys.executable} -m tests.reliability.torture --store {row['store']}"
            f" --seed {row['seed']} --play {shlex.quote(row['schedule'])}"
            for row in self._rows
            if row["problems"]
        ]

    def __len__(self) -> int:
        return len(self._rows)


def main() -> int:
    """Play what is left to play; the exit status says whether everything held."""
    options = _options()
    if options.play is not None:
        return _again(options)
    book = Book(options.book)
    left = [task for task in work(options.seed, options.schedules, whole=options.whole) if not book.knows(task)]
    for store in STORES:
        mine = [(schedule, seed) for name, schedule, seed in left if name == store]
        if mine:
            with _server(store) as server:
                _play(store, mine, server, book)
    failures = book.failures()
    print(*failures, f"{len(book):,} schedules, {len(failures)} failed; kept in {options.book}", sep="\n")
    return bool(failures)


def _play(store: str, schedules: list[tuple[Schedule, int]], server: str, book: Book) -> None:
    begun = time.monotonic()
    for count, played in enumerate(play_all(schedules, server), 1):
        book.add(store, played)
        if played.problems:
            print(f"FAILED {played.told}", flush=True)
        if count % EVERY == 0 or count == len(schedules):
            rate = count / (time.monotonic() - begun)
            left = (len(schedules) - count) / rate
            print(f"{store}: {count:,} of {len(schedules):,}, {rate:.1f} a second, {left:.0f} s left", flush=True)


def _again(options: argparse.Namespace) -> int:
    """Play one schedule again, and show how it ended."""
    schedule = Schedule.from_text(options.play)
    with _server(options.store) as server, Scene.open(server) as scene:
        ending = scene.play(schedule, options.seed)
    shown = {"results": ending.results, "intents": ending.intents, "payments": ending.payments}
    print(json.dumps(shown, indent=2))
    problems = untruths(ending)
    print(*(problems or ["everything held"]), sep="\n")
    return bool(problems)


@contextmanager
def _server(store: str) -> Iterator[str]:
    """URL of a PostgreSQL server; empty for SQLite."""
    if store == "sqlite":
        yield ""
        return
    with running_server() as server:
        yield server


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.torture", description=__doc__)
    parser.add_argument("--schedules", type=int, default=10_000, help="how many at random")
    parser.add_argument("--seed", type=int, default=1, help="of the first, or of the one to play again")
    parser.add_argument("--whole", action="store_true", help="all pairs as well, on both kinds of stores")
    parser.add_argument("--book", type=Path, default=Path(".torture.jsonl"), help="file that keeps what was played")
    parser.add_argument("--play", help="one schedule to play again")
    parser.add_argument("--store", choices=STORES, default="sqlite", help="for the one to play again")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
