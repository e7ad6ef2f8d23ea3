from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.reliability.crew import Played
from tests.reliability.schedules import Schedule, at_random
from tests.reliability.torture import Book, exhaustive, work

ROOT = Path(__file__).parents[2]


def test_there_is_enough_to_play() -> None:
    """Ten thousand at random, half on each kind of store, and every pair on both."""
    stores = Counter(store for store, _, _ in work(1, 10_000, whole=False))
    assert stores == {"sqlite": 5_000, "postgres": 5_000}
    fixed = len(list(exhaustive()))
    assert len(work(1, 10_000, whole=True)) == 10_000 + 2 * fixed


def test_a_run_that_was_broken_off_goes_on_where_it_was(tmp_path: Path) -> None:
    """What was played is not played again, on either kind of store."""
    for schedules in (1, 2, 2):
        options = ["--seed", "2", "--schedules", str(schedules), "--book", "book"]
        command = [sys.executable, "-m", "tests.reliability.torture", *options]
        path = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
        told = subprocess.run(command, cwd=tmp_path, env=path, capture_output=True, text=True, timeout=120, check=True)
        assert f"{schedules} schedules, 0 failed" in told.stdout
        assert len((tmp_path / "book").read_text().splitlines()) == schedules
    assert "of" not in told.stdout.partition("schedules")[0], "nothing was left to play"


def test_a_failure_says_how_to_play_it_again(tmp_path: Path) -> None:
    """With the seed, the store and the whole schedule, also after a restart."""
    schedule = Schedule("pay", ("kill@sent.after+lost", "~hour"))
    book = Book(tmp_path / "book")
    book.add("postgres", Played(schedule, 7, ["it was paid twice"], [], [], []))
    book.add("sqlite", Played(at_random(3), 3, [], [], [], []))
    (failure,) = Book(tmp_path / "book").failures()
    assert "it was paid twice" in failure
    assert f"--store postgres --seed 7 --play '{schedule}'" in failure
    assert Book(tmp_path / "book").knows(("postgres", schedule, 7))
