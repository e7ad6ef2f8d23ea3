"""Files that cannot grow at any byte, and files whose end or middle was lost."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bill_client import BillError, StoreError, StoreRestored
from bill_client.intents.records import Hold
from bill_client.intents.states import State
from tests.overlay.intents.ledger_support import ANSWER, REQUEST, Books, held, wanted

PROGRAM = (sys.executable, "-W", "error", "-m", "tests.overlay.intents.ledger_child")
FRAME, HEADER = 4096 + 24, 32
"""Bytes of a page in the write-ahead log, and before the first."""


def test_a_disk_that_ends_at_any_byte_loses_nothing(tmp_path: Path) -> None:
    """A program for each size: nothing leaves unless SENT is on the disk, and what it says is what is found."""
    url = f"sqlite:///{tmp_path}/store/state.db"
    with Books(url) as books:
        ledger = books.open("small")
        ledger.claim(wanted("warm"))
    command = [*PROGRAM, "small_disk", url, "140000", "2000"]
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=240)
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(told) == 70
    assert {each["came"] for each in told} == {"nowhere", "claimed", "left", "confirmed"}
    with sqlite3.connect(tmp_path / "store" / "state.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kept = dict(connection.execute("SELECT key, state FROM bill_intents WHERE scope = 'scope'"))
    connection.close()
    for each in told:
        state = kept.get(each["key"])
        expected = {
            "nowhere": (None, State.PREPARED),
            "claimed": (State.PREPARED, State.SENT),
            "left": (State.SENT, State.CONFIRMED),
            "confirmed": (State.CONFIRMED,),
        }
        assert state in expected[each["came"]], each
        assert (each["came"] == "confirmed") == (each["problem"] == "")


def _sent_thrice(path: Path, target: Path) -> None:
    """Three payments in a write-ahead log that nobody has closed, as a crash leaves it."""
    with Books(f"sqlite:///{path}") as books:
        ledger = books.open()
        ledger._scope = "scope"
        for key in ("one", "two", "three"):
            hold = held(ledger.claim(wanted(key, [key])))
            ledger.sent(hold, {}, REQUEST)
            ledger.confirm(hold, ANSWER, "ok")
        shutil.copytree(path.parent, target, ignore=shutil.ignore_patterns("*-shm"))


def _ask(folder: Path, name: str) -> list[str]:
    """What callers get who come with the three keys."""
    got = []
    with Books(f"sqlite:///{folder}/{name}") as books:
        ledger = books.open()
        ledger._scope = "scope"
        for key in ("one", "two", "three"):
            try:
                found = ledger.claim(wanted(key, [key]))
                got.append("Hold" if isinstance(found, Hold) else str(found.state))
            except BillError as error:
                got.append(type(error).__name__)
    return got


def test_a_log_that_lost_its_end_sends_nothing_twice(tmp_path: Path) -> None:
    """Cut at each page and within: what is gone is noticed, what is left is true."""
    original = tmp_path / "original"
    _sent_thrice(tmp_path / "store" / "state.db", original)
    log = (original / "state.db-wal").read_bytes()
    pages = (len(log) - HEADER) // FRAME
    assert pages > 30
    seen = set()
    for page in range(pages + 1):
        for inside in (0, 1000) if page % 8 == 0 else (0,):
            folder = tmp_path / "cut"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(original, folder)
            (folder / "state.db-wal").write_bytes(log[: HEADER + page * FRAME + inside])
            got = _ask(folder, "state.db")
            assert "Hold" not in got, (page, inside, got)
            seen.add(tuple(got))
    assert ("CONFIRMED", "CONFIRMED", "CONFIRMED") in seen
    assert ("StoreRestored",) * 3 in seen
    assert ("CONFIRMED", "CONFIRMED", "UNKNOWN") in seen


@pytest.mark.parametrize("seed", range(3))
def test_a_log_with_garbage_at_its_end_sends_nothing_twice(tmp_path: Path, seed: int) -> None:
    """Pages that were allocated and never written."""
    dice = random.Random(seed)
    original = tmp_path / "original"
    _sent_thrice(tmp_path / "store" / "state.db", original)
    log = (original / "state.db-wal").read_bytes()
    for _ in range(12):
        start = dice.randrange(HEADER, len(log))
        folder = tmp_path / "garbage"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(original, folder)
        (folder / "state.db-wal").write_bytes(log[:start] + dice.randbytes(len(log) - start))
        assert "Hold" not in _ask(folder, "state.db")


def test_a_database_with_a_damaged_page_sends_nothing_twice(tmp_path: Path) -> None:
    """Each page in turn: it is told, or does not matter."""
    path = tmp_path / "store" / "state.db"
    _sent_thrice(path, tmp_path / "unused")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole = path.read_bytes()
    dice = random.Random(7)
    seen = set()
    for page in range(len(whole) // 4096):
        folder = tmp_path / "damaged"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(path.parent, folder, ignore=shutil.ignore_patterns("*-shm", "*-wal"))
        damaged = bytearray(whole)
        damaged[page * 4096 : (page + 1) * 4096] = dice.randbytes(4096)
        (folder / "state.db").write_bytes(bytes(damaged))
        got = _ask(folder, "state.db")
        assert "Hold" not in got, (page, got)
        seen.update(got)
    assert {"StoreError", "CONFIRMED"} <= seen


def test_a_database_that_lost_its_end_sends_nothing_twice(tmp_path: Path) -> None:
    """Cut within any page."""
    path = tmp_path / "store" / "state.db"
    _sent_thrice(path, tmp_path / "unused")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole = path.read_bytes()
    for size in range(0, len(whole), 4096 * 5 + 1234):
        folder = tmp_path / "cut"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(path.parent, folder, ignore=shutil.ignore_patterns("*-shm", "*-wal"))
        (folder / "state.db").write_bytes(whole[:size])
        got = _ask(folder, "state.db")
        assert set(got) <= {StoreError.__name__, StoreRestored.__name__}, (size, got)
