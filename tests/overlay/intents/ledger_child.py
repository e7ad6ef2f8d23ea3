"""Programs for tests in which processes or disks fail: ``python -m tests.overlay.intents.ledger_child <which> ...``."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bill_client import BillClaimed, StateStore, StoreError
from bill_client.intents.ledger import IntentRules, Ledger
from bill_client.intents.records import Hold
from bill_client.pace import REAL
from tests.overlay.intents.ledger_support import ANSWER, REQUEST, held, wanted

__all__: tuple[str, ...] = ()


_SHARED = 40_000
"""Bytes of the memory that connections share, and a few more."""


def _ledger(url: str) -> Ledger:
    return Ledger(StateStore(url, timeout=60.0), "scope", pace=REAL, rules=IntentRules(), user=lambda: None)


def _fork(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def small_disk(url: str, most: int, step: int) -> None:
    """Pay a bill with each number of bytes by which files may grow; tell how far each came.

    Args:
        url: of a store on SQLite.
        most: bytes.
        step: bytes between two tries.
    """
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    log = Path(f"{url.removeprefix('sqlite:///')}-wal")

    def pay(size: int) -> None:
        limit = max(log.stat().st_size if log.exists() else 0, _SHARED) + size
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        ledger, key, came = _ledger(url), f"size{size}", "nowhere"
        problem = ""
        try:
            hold = held(ledger.claim(wanted(key, [key], facts={"note": "x" * 5000})))
            came = "claimed"
            ledger.sent(hold, {"request": "x" * 5000}, REQUEST)
            came = "left"
            ledger.confirm(hold, ANSWER, "ok")
            came = "confirmed"
        except StoreError as error:
            problem = str(error)
        os.write(1, f"{json.dumps({'key': key, 'came': came, 'problem': problem})}\n".encode())

    for size in range(0, most, step):
        os.waitpid(_fork(lambda size=size: pay(size)), 0)  # type: ignore[misc]


def race(url: str, threads: int, keys: str, bill: str) -> None:
    """Claim once a line comes, with many threads; tell what each got.

    Args:
        url: of a store.
        threads: how many.
        keys: ``same``, or ``own`` for a key for each thread.
        bill: what is paid.
    """
    ledger = _ledger(url)
    ledger.get("warm")
    found: list[str] = []
    kept: list[object] = []
    begin = threading.Barrier(threads + 1)

    def claim(number: int) -> None:
        key = "key" if keys == "same" else f"key-{os.getpid()}-{number}"
        begin.wait()
        try:
            got: Any = ledger.claim(wanted(key, [bill]))
        except BillClaimed as error:
            got = error
        kept.append(got)
        found.append(type(got).__name__)
        if isinstance(got, Hold):
            ledger.sent(got, {}, REQUEST)

    team = [threading.Thread(target=claim, args=(number,)) for number in range(threads)]
    for each in team:
        each.start()
    print("ready", flush=True)
    sys.stdin.readline()
    begin.wait()
    for each in team:
        each.join()
    print(json.dumps(found), flush=True)
    sys.stdin.readline()


def fork_after_open(url: str) -> None:
    """A child of a process that has claimed and opened everything: it is nobody's heir."""
    from bill_client import LeaseLost

    ledger = _ledger(url)
    hold = held(ledger.claim(wanted("parent", ["bill"])))
    second = held(ledger.claim(wanted("sent")))
    ledger.sent(second, {}, REQUEST)
    told: dict[str, Any] = {"owner": hold.owner}
    read, write = os.pipe()

    def child() -> None:
        seen: dict[str, Any] = {"claim": type(ledger.claim(wanted("parent", ["bill"]))).__name__}
        for key, each in (("send", hold), ("replay", second)):
            try:
                ledger.sent(each, {}, REQUEST)
                seen[key] = "left"
            except LeaseLost:
                seen[key] = "refused"
        seen["gone"] = ledger.owner_is_gone(hold.intent)
        mine = held(ledger.claim(wanted("child")))
        ledger.sent(mine, {}, REQUEST)
        seen["owner"] = mine.owner
        os.write(write, json.dumps(seen).encode())

    os.waitpid(_fork(child), 0)
    told["child"] = json.loads(os.read(read, 10_000))
    ledger.sent(hold, {}, REQUEST)
    ledger.confirm(hold, ANSWER, "ok")
    told["orphan"] = str(held_state(ledger, "child"))
    print(json.dumps(told))


def held_state(ledger: Ledger, key: str) -> str:
    """What became of a key, asked as a second caller does."""
    found = ledger.claim(wanted(key))
    return "Hold" if isinstance(found, Hold) else str(found.state)


def hold_and_wait(url: str, key: str) -> None:
    """Claim and send, tell so, and wait to be killed."""
    ledger = _ledger(url)
    hold = held(ledger.claim(wanted(key, ["bill"])))
    ledger.sent(hold, {}, REQUEST)
    print("sent", flush=True)
    sys.stdin.readline()
    ledger.confirm(hold, ANSWER, "late answer")
    print("told", flush=True)


if __name__ == "__main__":
    _, which, store_url, *more = sys.argv
    programs: dict[str, Callable[[], None]] = {
        "small_disk": lambda: small_disk(store_url, *map(int, more)),
        "race": lambda: race(store_url, int(more[0]), more[1], more[2]),
        "fork": lambda: fork_after_open(store_url),
        "hold": lambda: hold_and_wait(store_url, more[0]),
    }
    programs[which]()
