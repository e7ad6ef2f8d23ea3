"""The way of one intent through the ledger, on SQLite and PostgreSQL."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve
from sqlalchemy import Connection, event

from bill_client import IdempotencyConflict, LeaseLost, StoreError
from bill_client.intents import rows
from bill_client.intents.records import Outcome
from bill_client.intents.states import State
from tests.overlay.intents.ledger_support import ANSWER, OTHER, REFUSAL, REQUEST, Books, answer, held, known, wanted


def test_a_payment_that_goes_well_is_confirmed_with_its_answer(books: Books) -> None:
    """Whoever asks with the same key gets the same answer, in another process too."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"], number="BC1", facts={"since": "2026-11-16"})))
    assert (hold.intent.state, hold.intent.attempt, hold.intent.sent_at) == (State.PREPARED, 0, None)
    ledger.sent(hold, {"bills": {"bill": {"dueAmount": "10.50"}}, "amount": Decimal("10.50")}, REQUEST)
    ledger.confirm(hold, ANSWER, "BILL answered 201")
    intent = known(other.claim(wanted(bills=["bill"], number="BC1")))
    assert (intent.state, intent.outcome, intent.reason) == (State.CONFIRMED, ANSWER, "BILL answered 201")
    assert (intent.attempt, intent.bills, intent.number) == (1, ("bill",), "BC1")
    assert intent.facts == {
        "since": "2026-11-16",
        "bills": {"bill": {"dueAmount": "10.50"}},
        "amount": Decimal("10.50"),
    }
    assert intent == other.get("key") == other.by_id(intent.id)
    assert intent.sent_at == intent.settled_at == books.watch.wall()


def test_a_refusal_is_kept_with_its_answer(books: Books) -> None:
    """The same key gets the same refusal."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    ledger.reject(hold, REFUSAL, "BILL answered 422")
    intent = known(ledger.claim(wanted()))
    assert (intent.state, intent.outcome) == (State.REJECTED, REFUSAL)


def test_a_key_is_for_one_call(books: Books) -> None:
    """Other fields or another operation are a conflict, whatever became of the first."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    with pytest.raises(IdempotencyConflict, match="was used for other fields before; nothing was sent") as caught:
        ledger.claim(wanted(fingerprint=OTHER))
    assert (caught.value.key, caught.value.operation) == ("key", "createPayment")
    ledger.sent(hold, {}, REQUEST)
    ledger.confirm(hold, ANSWER, "ok")
    with pytest.raises(IdempotencyConflict, match="was used for createPayment, not voidPayment before"):
        ledger.claim(wanted(operation="voidPayment"))


def test_accounts_do_not_see_each_other(books: Books) -> None:
    """The same key in another scope is another intent."""
    one, two = books.open("one"), books.open("two")
    hold = held(one.claim(wanted(bills=["bill"])))
    assert held(two.claim(wanted(bills=["bill"], fingerprint=OTHER))).intent.id != hold.intent.id
    assert two.by_id(hold.intent.id) is None


def test_a_doubt_is_kept_until_it_is_resolved(books: Books) -> None:
    """Nobody may act for it again; reading settles it."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer came", {"phase": "read"})
    intent = known(ledger.claim(wanted(bills=["bill"])))
    assert (intent.state, intent.reason, intent.outcome) == (State.UNKNOWN, "no answer came", None)
    assert ledger.owner_is_gone(intent)
    assert ledger.pending() == [intent]
    adopted = ledger.adopt(intent, State.CONFIRMED, "found by its number", {"number": "BC1"}, ANSWER)
    assert (adopted.state, adopted.outcome) == (State.CONFIRMED, ANSWER)
    assert known(ledger.claim(wanted(bills=["bill"]))) == adopted
    assert ledger.pending() == []


def test_what_was_turned_away_may_be_sent_again_under_the_same_key(books: Books) -> None:
    """A second attempt, which is counted; the bills were free meanwhile."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    ledger.unsent(hold, "the limit of the hour was reached")
    assert (ledger.get("key") or hold.intent).state is State.PREPARED
    guest = held(other.claim(wanted("other", ["bill"])))
    other.release(guest, "only looked")
    again = held(other.claim(wanted(bills=["bill"])))
    other.sent(again, {}, REQUEST)
    other.confirm(again, ANSWER, "ok")
    assert [(attempt.number, attempt.fence) for attempt in ledger.attempts("key")] == [(1, 1), (2, again.fence)]
    assert (ledger.get("key") or hold.intent).attempt == 2


def test_what_was_turned_away_is_no_business_of_its_old_holder(books: Books) -> None:
    """A hold ends with the attempt; it cannot send later."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    ledger.unsent(hold, "turned away")
    with pytest.raises(LeaseLost):
        ledger.sent(hold, {}, REQUEST)


def test_a_replay_after_a_new_session_is_the_same_attempt(books: Books) -> None:
    """It was refused unexecuted: it is sent again without another commit, and counts once."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    ledger.sent(hold, {}, REQUEST)
    assert len(ledger.attempts("key")) == 1


def test_a_guard_that_refuses_gives_everything_back(books: Books) -> None:
    """Another may act at once; nothing was sent."""
    ledger, other = books.open(), books.open()
    ledger.release(held(ledger.claim(wanted(bills=["bill"]))), "a bill is not approved")
    held(other.claim(wanted("second", ["bill"])))
    intent = ledger.get("key")
    assert intent is not None
    assert (intent.state, intent.owner, intent.reason) == (State.PREPARED, None, "a bill is not approved")


def test_releasing_what_somebody_else_has_does_nothing(books: Books) -> None:
    """Late news of the one before."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted()))
    books.watch.sleep(books.rules.lease)
    now = held(other.claim(wanted()))
    ledger.release(hold, "too late")
    other.sent(now, {}, REQUEST)


def test_intents_are_found_by_number_object_and_bill(books: Books) -> None:
    """As far as the ledger has them, whatever their state."""
    ledger = books.open()
    hold = held(ledger.claim(wanted("one", ["a", "b"], number="BC1")))
    ledger.sent(hold, {}, REQUEST)
    ledger.confirm(hold, answer("stp7"), "ok")
    books.watch.sleep(1)
    ledger.claim(wanted("two", ["b"], number="BC2"))
    assert [intent.key for intent in ledger.by_bill("b")] == ["one", "two"]
    assert [intent.key for intent in ledger.by_bill("a")] == ["one"]
    assert [intent.key for intent in ledger.find(number="BC2")] == ["two"]
    assert [intent.key for intent in ledger.find(object_id="stp7")] == ["one"]
    assert ledger.find(number="BC1", object_id="stp8") == ledger.by_bill("c") == []
    assert ledger.get("three") is None
    assert ledger.attempts("three") == []


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff", b"[]", b'{"id": 7}', b'{"id": ""}', b"[" * 5000])
def test_an_answer_that_shows_no_object_is_kept_as_it_is(books: Books, content: bytes) -> None:
    """The bytes are what counts."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    ledger.confirm(hold, Outcome(status=200, content=content), "ok")
    intent = ledger.get("key")
    assert intent is not None
    assert intent.outcome == Outcome(status=200, content=content)


def test_words_of_any_kind_are_kept(books: Books) -> None:
    """A server may say anything."""
    ledger = books.open()
    hold = held(ledger.claim(wanted("schlüssel ✓")))
    ledger.sent(hold, {"said": "nul \0"}, REQUEST)
    ledger.doubt(hold, "nul \0 and half \ud800 a pair")
    intent = ledger.get("schlüssel ✓")
    assert intent is not None
    assert intent.reason == "nul  and half ? a pair"


def test_no_secret_comes_into_the_ledger(books: Books) -> None:
    """Whoever passes one on by mistake does not put it on the disk."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(facts={"before": [{"accountNumber": "canary"}]})))
    ledger.sent(hold, {"request": {"accountNumber": "canary", "amount": 1}}, REQUEST)
    ledger.doubt(hold, "no answer", {"accounts": [{"id": "bac1", "accountNumber": "canary"}]})
    told = [dict(entry.evidence) for entry in ledger.journal()]
    assert "canary" not in f"{ledger.get('key')!r}{told}"
    intent = ledger.get("key")
    assert intent is not None
    assert intent.facts == {"before": [{}], "request": {"amount": 1}}


def test_a_payment_that_goes_well_commits_twice_to_the_disk(books: Books) -> None:
    """Before the first byte leaves, and when the answer is there; claiming waits for no disk."""
    ledger = books.open()
    hold = held(ledger.claim(wanted("warm", ["a"])))
    ledger.release(hold, "warmed up")
    durable: list[bool] = []
    engine = ledger._store._database.engine()
    mode = "PRAGMA synchronous" if engine.dialect.name == "sqlite" else "SHOW synchronous_commit"

    def note(connection: Connection) -> None:
        durable.append(str(connection.exec_driver_sql(mode).scalar()) in ("2", "on"))

    event.listen(engine, "commit", note)
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    ledger.confirm(hold, ANSWER, "ok")
    assert durable == [False, True, True]


def test_an_error_changes_nothing(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a move is none."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    monkeypatch.setattr(ledger._copies, "advance", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        ledger.sent(hold, {}, REQUEST)
    monkeypatch.undo()
    intent = ledger.get("key")
    assert intent is not None
    assert (intent.state, intent.attempt, ledger.attempts("key")) == (State.PREPARED, 0, [])
    ledger.sent(hold, {}, REQUEST)


def test_a_row_that_changes_by_itself_is_an_error(books: Books) -> None:
    """A row is changed only as it was read."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    with ledger._transaction() as tx, pytest.raises(StoreError, match="changed while it was being changed"):
        rows.update(tx, evolve(hold.intent, fence=7), reason="never")
