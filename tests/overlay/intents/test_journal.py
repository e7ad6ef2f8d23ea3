"""The journal: who did what, when, and why it was allowed."""

from __future__ import annotations

import os
import socket
import threading

import pytest

from bill_client.intents import reading
from bill_client.intents.states import State
from tests.overlay.intents.ledger_support import ANSWER, REQUEST, Books, held, wanted


def test_the_journal_tells_everything_in_order(books: Books) -> None:
    """Who, when, which attempt, and which approvals were seen."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    books.watch.sleep(2)
    ledger.sent(hold, {"approvals": {"bill": {"status": "APPROVED"}}, "bills": {}}, REQUEST)
    books.watch.sleep(3)
    ledger.confirm(hold, ANSWER, "BILL answered 201", {"id": "stp1", "request": None})
    claimed, sent, confirmed = ledger.journal()
    start = claimed.at
    told = [(entry.state, entry.attempt, entry.at - start, entry.words) for entry in (claimed, sent, confirmed)]
    assert told == [
        (State.PREPARED, 0, 0.0, "claimed for createPayment"),
        (State.SENT, 1, 2.0, "about to leave"),
        (State.CONFIRMED, 1, 5.0, "BILL answered 201"),
    ]
    assert claimed.number < sent.number < confirmed.number
    assert {(entry.intent, entry.key, entry.user) for entry in (claimed, sent, confirmed)} == {
        (hold.intent.id, "key", "006user")
    }
    host, process, owner = claimed.by.split("/")
    assert (host, process, owner) == (socket.gethostname(), str(os.getpid()), hold.owner)
    assert claimed.evidence == {"bills": ["bill"]}
    assert sent.evidence["approvals"] == {"bill": {"status": "APPROVED"}}
    assert sent.evidence["summary"] == REQUEST.summary
    assert confirmed.evidence == {"id": "stp1"}


def test_the_journal_is_read_by_key_and_from_where_one_was(books: Books) -> None:
    """Other accounts are not in it."""
    ledger, stranger = books.open(), books.open("stranger")
    ledger.release(held(ledger.claim(wanted("one"))), "no")
    ledger.claim(wanted("two"))
    stranger.claim(wanted("one"))
    entries = list(ledger.journal())
    assert [entry.key for entry in entries] == ["one", "one", "two"]
    assert [entry.key for entry in ledger.journal("two")] == ["two"]
    assert list(ledger.journal(after=entries[1].number)) == entries[2:]
    assert list(ledger.journal("one", after=entries[1].number)) == []


def test_a_long_journal_is_read_in_pages(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost between two of them."""
    monkeypatch.setattr(reading, "_PAGE", 3)
    ledger = books.open()
    for number in range(7):
        ledger.claim(wanted(f"key{number}"))
    assert [entry.key for entry in ledger.journal()] == [f"key{number}" for number in range(7)]


def test_whoever_follows_the_journal_misses_nothing(postgres_url: str) -> None:
    """On a server a lower number may be committed later: reading waits for it."""
    with Books(postgres_url) as books:
        ledger, other = books.open(), books.open()
        other.claim(wanted("warm"))
        last = list(ledger.journal())[-1].number
        intent = ledger.get("warm")
        assert intent is not None
        seen: list[str] = []
        reader = threading.Thread(target=lambda: seen.extend(entry.words for entry in other.journal(after=last)))
        with ledger._transaction() as slow:
            slow.note(intent, "slow", {})
            other.note(intent, "fast", {})
            reader.start()
            reader.join(0.2)
            assert reader.is_alive()
        reader.join(10)
        assert seen == ["slow", "fast"]


def test_a_user_that_is_not_known_is_none(books: Books) -> None:
    """Nothing is made up."""
    ledger = books.open()
    ledger._user = lambda: None
    ledger.claim(wanted())
    assert next(ledger.journal()).user is None
