"""The database itself refuses what cannot be true, and to forget; whoever bypasses the ledger meets it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest
import sqlalchemy as sql

from bill_client import StateStore, StoreError
from bill_client.intents.ledger import Ledger
from bill_client.intents.states import LEGAL, State
from bill_client.store.intent_tables import INTENTS, MOVES
from tests.overlay.intents.ledger_support import ANSWER, OTHER, REQUEST, Books, held, wanted

TABLES = (
    "bill_intents",
    "bill_journal",
    "bill_attempts",
    "bill_intent_bills",
    "bill_intent_moves",
)
WAYS: dict[State, tuple[State, ...]] = {
    State.PREPARED: (),
    State.SENT: (State.SENT,),
    State.CONFIRMED: (State.SENT, State.CONFIRMED),
    State.REJECTED: (State.SENT, State.REJECTED),
    State.UNKNOWN: (State.SENT, State.UNKNOWN),
    State.ABSENT: (State.SENT, State.UNKNOWN, State.ABSENT),
    State.NEEDS_HUMAN: (State.SENT, State.UNKNOWN, State.NEEDS_HUMAN),
}
REFUSED = r"SQLITE_CONSTRAINT_TRIGGER|SQLSTATE 23001"


def _store(ledger: Ledger) -> StateStore:
    return ledger._store


def _set(store: StateStore, intent_id: str, **values: object) -> None:
    with store.transaction() as connection:
        connection.execute(sql.update(INTENTS).where(INTENTS.c.id == intent_id).values(**values))


def _go(store: StateStore, intent_id: str, way: Sequence[State]) -> None:
    for state in way:
        _set(store, intent_id, state=state)


def test_the_database_knows_the_moves_of_the_program(books: Books) -> None:
    """Neither more nor fewer."""
    ledger = books.open()
    ledger.claim(wanted())
    with _store(ledger).reading() as connection:
        kept = {tuple(row) for row in connection.execute(sql.select(MOVES.c.from_state, MOVES.c.to_state))}
    assert kept == {(str(old), str(new)) for old, following in LEGAL.items() for new in following}


def test_moves_that_cannot_be_true_are_refused(books: Books) -> None:
    """Every pair of states, by plain SQL."""
    ledger = books.open()
    store = _store(ledger)
    for number, (old, new) in enumerate(product(State, State)):
        intent_id = held(ledger.claim(wanted(f"key{number}"))).intent.id
        _go(store, intent_id, WAYS[old])
        if new is old and not LEGAL[old]:
            continue
        if new is old or new in LEGAL[old]:
            _set(store, intent_id, state=new)
        else:
            with pytest.raises(StoreError, match=REFUSED):
                _set(store, intent_id, state=new)
            assert (ledger.by_id(intent_id) or pytest.fail("gone")).state is old


@pytest.mark.parametrize("state", [State.CONFIRMED, State.REJECTED])
def test_what_the_server_said_stays(books: Books, state: State) -> None:
    """No column of it changes."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    (ledger.confirm if state is State.CONFIRMED else ledger.reject)(hold, ANSWER, "told")
    for change in ({"reason": "else"}, {"status": 500}, {"content": b""}, {"fence": 99}, {"state": "UNKNOWN"}):
        with pytest.raises(StoreError, match=REFUSED):
            _set(_store(ledger), hold.intent.id, **change)


@pytest.mark.parametrize(
    "change",
    [
        {"key": "other"},
        {"operation": "voidPayment"},
        {"fingerprint": OTHER},
        {"scope": "other"},
        {"bills": "[]"},
        {"number": "BC9"},
        {"number": None},
        {"prepared_at": 1.0},
        {"fence": 0},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_an_intent_is_about_stays(books: Books, change: dict[str, object]) -> None:
    """And a fence never falls."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"], number="BC1")))
    with pytest.raises(StoreError, match=REFUSED):
        _set(_store(ledger), hold.intent.id, **change)


def test_an_intent_begins_as_prepared(books: Books) -> None:
    """Nobody writes one down that was sent before."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    with _store(ledger).reading() as connection:
        row = dict(connection.execute(sql.select(INTENTS).where(INTENTS.c.id == hold.intent.id)).mappings().one())
    with pytest.raises(StoreError, match=REFUSED), _store(ledger).transaction() as connection:
        connection.execute(sql.insert(INTENTS).values(**{**row, "id": "other", "key": "other", "state": "CONFIRMED"}))


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET {}", "TRUNCATE {} CASCADE"])
def test_nothing_is_forgotten(books: Books, table: str, statement: str) -> None:
    """Intents of money are kept forever; what is only added to is never changed either."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    ledger.confirm(hold, ANSWER, "ok")
    columns = {"bill_intents": "reason = 'x'", "bill_journal": "words = 'x'", "bill_attempts": "summary = 'x'"}
    change = columns.get(table, "bill = 'x'" if table == "bill_intent_bills" else "to_state = 'x'")
    store = _store(ledger)
    with store.reading() as connection:
        if "TRUNCATE" in statement and connection.dialect.name == "sqlite":
            statement = "DELETE FROM {}"  # is what SQLite has in its place
    with pytest.raises(StoreError, match=REFUSED), store.transaction() as connection:
        connection.exec_driver_sql(statement.format(table, change))
    assert [entry.words for entry in ledger.journal()] == ["claimed for createPayment", "about to leave", "ok"]


@pytest.mark.parametrize("table", ["bill_intents", "bill_journal", "bill_attempts"])
def test_nothing_is_replaced(books: Books, table: str) -> None:
    """Also by the statement of SQLite that deletes without saying so."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    store = _store(ledger)
    with store.reading() as connection:
        on_server = connection.dialect.name == "postgresql"
    way = "INSERT INTO {0} SELECT * FROM {0}" if on_server else "INSERT OR REPLACE INTO {0} SELECT * FROM {0}"
    refused = r"SQLSTATE 23(505|001)" if on_server else REFUSED
    with pytest.raises(StoreError, match=refused), store.transaction() as connection:
        connection.exec_driver_sql(way.format(table))


def test_the_bills_of_an_open_intent_stay_claimed(books: Books) -> None:
    """Nobody frees them by hand; those of a settled one may go."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    with pytest.raises(StoreError, match=REFUSED), _store(ledger).transaction() as connection:
        connection.exec_driver_sql("DELETE FROM bill_claims")
    ledger.reject(hold, ANSWER, "refused")
    held(ledger.claim(wanted("next", ["bill"])))
