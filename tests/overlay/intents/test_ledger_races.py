"""Many processes at once: one acts. Processes that die, stop or fork: none acts for another."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bill_client import StateStore
from bill_client.intents.ledger import IntentRules, Ledger
from bill_client.intents.states import State
from bill_client.pace import REAL
from tests.overlay.intents.ledger_support import ANSWER, Books, known, wanted

PROGRAM = (sys.executable, "-W", "error", "-m", "tests.overlay.intents.ledger_child")
PROCESSES, THREADS = 8, 10


@contextmanager
def _program(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([*PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def _go(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("go\n")
    program.stdin.flush()


@pytest.mark.parametrize(("keys", "others"), [("same", "Intent"), ("own", "BillClaimed")])
def test_of_eighty_who_come_at_once_one_acts(store_url: str, keys: str, others: str) -> None:
    """With one key, or with a key each for the same bill."""
    with Books(store_url) as books:
        books.open("warm").claim(wanted())
    found: Counter[str] = Counter()
    team = [
        subprocess.Popen(
            [*PROGRAM, "race", store_url, str(THREADS), keys, "bill"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    try:
        assert [_line(each) for each in team] == ["ready"] * PROCESSES
        for each in team:
            _go(each)
        for each in team:
            found.update(json.loads(_line(each)))
        for each in team:
            _go(each)
            assert each.wait(30) == 0
    finally:
        for each in team:
            each.kill()
            each.communicate()
    assert found == {"Hold": 1, others: PROCESSES * THREADS - 1}


@contextmanager
def _ledger(url: str) -> Iterator[Ledger]:
    """That of the programs."""
    with StateStore(url) as store:
        ledger = Ledger(store, "scope", pace=REAL, rules=IntentRules(), user=lambda: None)
        yield ledger
        ledger.close()


def test_what_a_killed_process_sent_is_in_doubt_at_once(store_url: str) -> None:
    """SIGKILL: the system gives its lock back, so nobody waits for its lease."""
    with _ledger(store_url) as ledger, _program("hold", store_url, "key") as holder:
        assert _line(holder) == "sent"
        intent = known(ledger.claim(wanted("key", ["bill"])))
        assert intent.state is State.SENT
        assert not ledger.owner_is_gone(intent)
        holder.kill()
        holder.wait()
        for _ in range(2000):  # a server notices the end of a connection a little later
            if ledger.owner_is_gone(intent):
                break
        intent = known(ledger.claim(wanted("key", ["bill"])))
        assert intent.state is State.UNKNOWN
        assert ledger.owner_is_gone(intent)


def test_a_process_that_stops_and_goes_on_does_not_overrule(store_url: str) -> None:
    """SIGSTOP beyond its lease: in doubt, and never absent while it may go on; its late answer counts."""
    with _ledger(store_url) as ledger, _program("hold", store_url, "key") as holder:
        assert _line(holder) == "sent"
        os.kill(holder.pid, signal.SIGSTOP)
        with ledger._store.transaction() as connection:
            connection.exec_driver_sql("UPDATE bill_intents SET lease_until = 0")
        intent = known(ledger.claim(wanted("key", ["bill"])))
        assert intent.state is State.UNKNOWN
        assert not ledger.owner_is_gone(intent)
        os.kill(holder.pid, signal.SIGCONT)
        _go(holder)
        assert _line(holder) == "told"
        intent = known(ledger.claim(wanted("key", ["bill"])))
        assert (intent.state, intent.outcome, intent.reason) == (State.CONFIRMED, ANSWER, "late: late answer")


def test_a_child_of_fork_is_nobodys_heir(store_url: str) -> None:
    """It acts for nothing that its parent claimed, and the parent goes on as if it had no child."""
    result = subprocess.run([*PROGRAM, "fork", store_url], stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    told = json.loads(result.stdout)
    child = told["child"]
    assert (child["claim"], child["send"], child["replay"], child["gone"]) == ("Intent", "refused", "refused", False)
    assert child["owner"] != told["owner"]
    assert told["orphan"] == "UNKNOWN"
