"""A disk that is full, a file that is locked or cannot be written: an error, nothing half done, and nothing lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from sqlalchemy import event

from bill_client import StoreError
from bill_client.intents.ledger import Ledger
from bill_client.intents.records import Attempt, Hold, Outcome
from bill_client.intents.states import State
from bill_client.store import schema
from tests.overlay.intents.ledger_support import REQUEST, Books, held, known, wanted

LONG = "x" * 200_000
LARGE = Outcome(status=201, content=LONG.encode())
Step: TypeAlias = Callable[[Ledger, Hold], object]
Fault: TypeAlias = Callable[[Path, Ledger], AbstractContextManager[None]]

STEPS: dict[str, tuple[State, Step, str]] = {
    "claim": (State.PREPARED, lambda ledger, _: ledger.claim(wanted("new", ["free"], facts={"x": LONG})), "PREPARED"),
    "sent": (State.PREPARED, lambda ledger, hold: ledger.sent(hold, {"x": LONG}, REQUEST), "SENT"),
    "release": (State.PREPARED, lambda ledger, hold: ledger.release(hold, LONG), "PREPARED"),
    "unsent": (State.SENT, lambda ledger, hold: ledger.unsent(hold, LONG), "PREPARED"),
    "confirm": (State.SENT, lambda ledger, hold: ledger.confirm(hold, LARGE, "ok"), "CONFIRMED"),
    "reject": (State.SENT, lambda ledger, hold: ledger.reject(hold, LARGE, "no"), "REJECTED"),
    "doubt": (State.SENT, lambda ledger, hold: ledger.doubt(hold, LONG), "UNKNOWN"),
    "adopt": (State.UNKNOWN, lambda ledger, hold: ledger.adopt(hold.intent.id, State.NEEDS_HUMAN, LONG), "NEEDS_HUMAN"),
    "note": (State.UNKNOWN, lambda ledger, hold: ledger.note(hold.intent, LONG), "UNKNOWN"),
}
"""Step -> the state before it, the step, and the state after it."""


@contextmanager
def _pragma(ledger: Ledger, *statements: str) -> Iterator[None]:
    """Set something on every connection, and give new ones afterwards."""

    def apply(connection: Any, *_: object) -> None:
        for statement in statements:
            connection.execute(statement)

    store = ledger._store
    store.close()
    engine = store._database.engine()
    event.listen(engine, "checkout", apply)
    yield
    store.close()


def _full(_: Path, ledger: Ledger) -> AbstractContextManager[None]:
    return _pragma(ledger, "PRAGMA max_page_count = 1")


def _read_only(_: Path, ledger: Ledger) -> AbstractContextManager[None]:
    return _pragma(ledger, "PRAGMA query_only = ON")


@contextmanager
def _locked(path: Path, ledger: Ledger) -> Iterator[None]:
    with _pragma(ledger, "PRAGMA busy_timeout = 10"):
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        yield
        holder.close()


FAULTS: dict[str, tuple[Fault, str]] = {
    "full": (_full, "the disk is full"),
    "read-only": (_read_only, "cannot be written"),
    "locked": (_locked, "is locked by another process"),
}


def _snapshot(ledger: Ledger) -> tuple[object, ...]:
    return ledger.get("key"), ledger.get("new"), list(ledger.journal()), ledger.attempts("key")


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_cannot_be_written_is_an_error_and_changes_nothing(tmp_path: Path, step: str, fault: str) -> None:
    """And once there is room again, the same step goes on from there."""
    path = tmp_path / "store" / "state.db"
    before, act, after = STEPS[step]
    with Books(f"sqlite:///{path}") as books:
        ledger = books.open()
        hold = held(ledger.claim(wanted(bills=["bill"])))
        if before is not State.PREPARED:
            ledger.sent(hold, {}, REQUEST)
        if before is State.UNKNOWN:
            ledger.doubt(hold, "no answer")
        known_before = _snapshot(ledger)
        breaking, problem = FAULTS[fault]
        with breaking(path, ledger):
            with pytest.raises(StoreError, match=problem):
                act(ledger, hold)
            assert _snapshot(ledger) == known_before
        assert _snapshot(ledger) == known_before
        act(ledger, hold)
        assert (ledger.get("new" if step == "claim" else "key") or pytest.fail("gone")).state == after


@pytest.mark.parametrize("fault", FAULTS)
def test_expiring_and_accepting_wait_for_the_disk_too(tmp_path: Path, fault: str) -> None:
    """What is late stays SENT until it can be written down."""
    path = tmp_path / "store" / "state.db"
    with Books(f"sqlite:///{path}") as books:
        ledger = books.open()
        for number in range(40):
            key = f"{number}{'k' * 190}"
            ledger.sent(held(ledger.claim(wanted(key))), {}, REQUEST)
        books.watch.sleep(books.rules.lease)
        breaking, problem = FAULTS[fault]
        with breaking(path, ledger):
            for act in (ledger.expire, ledger.pending, ledger.acknowledge_restore):
                with pytest.raises(StoreError, match=problem):
                    act()
        assert {intent.state for intent in ledger.pending()} == {State.UNKNOWN}


def test_a_store_with_open_intents_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the version that knew intents first: nothing is lost, and what is open stays open."""
    with Books(f"sqlite:///{tmp_path}/store/state.db") as books:
        with monkeypatch.context() as old:
            old.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:2])
            old.setattr(schema, "VERSION", 2)
            ledger = books.open()
            ledger.claim(wanted("prepared"))
            ledger.sent(held(ledger.claim(wanted("sent", ["bill"]))), {"x": 1}, REQUEST)
            before = [ledger.get("prepared"), ledger.get("sent"), *ledger.journal()]
            ledger._store.close()
        now = books.open()
        assert [now.get("prepared"), now.get("sent"), *now.journal()] == before
        with now._store.reading() as connection:
            assert connection.exec_driver_sql("SELECT version FROM bill_schema").scalar() == schema.VERSION
        assert known(now.claim(wanted("sent", ["bill"]))).state is State.SENT


def test_a_store_that_knew_no_intents_learns_about_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first version."""
    with Books(f"sqlite:///{tmp_path}/store/state.db") as books:
        with monkeypatch.context() as old:
            old.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
            old.setattr(schema, "VERSION", 1)
            ledger = books.open()
            ledger._store.open()
            with pytest.raises(StoreError, match="SQLITE_ERROR"):
                ledger.claim(wanted())
            ledger._store.close()
        held(books.open().claim(wanted()))


def test_a_summary_that_is_no_json_is_refused_before_anything_leaves(tmp_path: Path) -> None:
    """A mistake of the program is told as one."""
    with Books(f"sqlite:///{tmp_path}/store/state.db") as books:
        ledger = books.open()
        hold = held(ledger.claim(wanted()))
        with pytest.raises(TypeError):
            ledger.sent(hold, {}, Attempt(fingerprint="a", summary={"size": object()}))
        assert (ledger.get("key") or pytest.fail("gone")).state is State.PREPARED
