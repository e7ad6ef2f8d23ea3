"""What reading, an event or a person finds out, and who wins when several do."""

from __future__ import annotations

import pytest

from bill_client import BillClaimed
from bill_client.intents.ledger import Ledger
from bill_client.intents.records import Intent
from bill_client.intents.states import LEGAL, OPEN, SETTLED, State
from tests.overlay.intents.ledger_support import ANSWER, REQUEST, Books, answer, held, wanted


def _unknown(ledger: Ledger, key: str = "key", bills: tuple[str, ...] = ()) -> Intent:
    hold = held(ledger.claim(wanted(key, bills)))
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer")
    return _now(ledger, key)


def _now(ledger: Ledger, key: str = "key") -> Intent:
    intent = ledger.get(key)
    assert intent is not None
    return intent


def test_every_state_is_open_settled_or_before_sending() -> None:
    """And nothing follows on what the server said."""
    assert OPEN | SETTLED | {State.PREPARED} == set(State)
    assert not OPEN & SETTLED
    assert set(LEGAL) == set(State)
    assert not LEGAL[State.CONFIRMED] | LEGAL[State.REJECTED]


@pytest.mark.parametrize("state", [State.CONFIRMED, State.REJECTED, State.ABSENT, State.NEEDS_HUMAN])
def test_an_unknown_intent_becomes_what_was_found(books: Books, state: State) -> None:
    """With words and evidence in the journal."""
    ledger = books.open()
    found = ledger.adopt(_unknown(ledger), state, "why", {"payments": ["stp1"]}, ANSWER)
    assert found == _now(ledger)
    assert (found.state, found.reason, found.settled_at) == (state, "why", books.watch.wall())
    entry = list(ledger.journal())[-1]
    assert (entry.state, entry.words, entry.evidence) == (state, "why", {"payments": ["stp1"]})


def test_what_is_absent_frees_its_bills(books: Books) -> None:
    """A new key may pay them."""
    ledger = books.open()
    ledger.adopt(_unknown(ledger, bills=("bill",)), State.ABSENT, "not there")
    held(ledger.claim(wanted("new", ["bill"])))


def test_what_appears_after_all_is_an_alarm_and_claims_its_bills_again(books: Books) -> None:
    """As far as nobody else has them."""
    ledger = books.open()
    ledger.adopt(_unknown(ledger, bills=("bill", "other")), State.ABSENT, "not there")
    ledger.claim(holding := wanted("new", ["bill"]))
    ledger.adopt(_now(ledger), State.NEEDS_HUMAN, "ALARM: an event says that it is there")
    with pytest.raises(BillClaimed) as caught:
        ledger.claim(wanted("newer", ["other"]))
    assert caught.value.key == "key"
    assert ledger.get(holding.key) is not None
    assert ledger.adopt(_now(ledger), State.CONFIRMED, "a person looked", {}, ANSWER).state is State.CONFIRMED


def test_the_faster_of_two_who_look_wins(books: Books) -> None:
    """What the slower one read is old; it gets what is there now, and the journal has both."""
    ledger, other = books.open(), books.open()
    intent = _unknown(ledger)
    human = ledger.adopt(intent, State.NEEDS_HUMAN, "several")
    assert other.adopt(intent, State.ABSENT, "none was there a minute ago") == human
    assert [entry.words for entry in ledger.journal()][-1] == "found out too late: none was there a minute ago"
    assert other.adopt(human, State.ABSENT, "a person looked").state is State.ABSENT


@pytest.mark.parametrize("state", list(State))
def test_nothing_is_adopted_before_it_is_in_doubt(books: Books, state: State) -> None:
    """What is prepared, on its way or settled stays what it is."""
    ledger = books.open()
    hold = held(ledger.claim(wanted()))
    assert ledger.adopt(hold.intent, state, "never").state is State.PREPARED
    ledger.sent(hold, {}, REQUEST)
    assert ledger.adopt(hold.intent.id, state, "never").state is State.SENT
    ledger.confirm(hold, ANSWER, "ok")
    assert ledger.adopt(hold.intent.id, state, "never").state is State.CONFIRMED


def test_one_payment_is_the_outcome_of_one_intent(books: Books) -> None:
    """Whoever finds a payment that another intent has made leaves it to a person."""
    ledger = books.open()
    first, second = _unknown(ledger, "first"), _unknown(ledger, "second", ("bill",))
    ledger.adopt(first, State.CONFIRMED, "found by amount", {}, answer("stp1"))
    found = ledger.adopt(second, State.CONFIRMED, "found by amount", {"id": "stp1"}, answer("stp1"))
    assert (found.state, found.outcome) == (State.NEEDS_HUMAN, None)
    assert found.reason == "stp1 is the outcome of the intent with the key 'first' already; found by amount"
    again = ledger.adopt(found, State.CONFIRMED, "a person errs", {}, answer("stp1"))
    assert again.state is State.NEEDS_HUMAN
    assert ledger.adopt(again, State.CONFIRMED, "a person looked", {}, answer("stp2")).state is State.CONFIRMED


def test_other_operations_may_show_the_same_payment(books: Books) -> None:
    """Paying it and voiding it."""
    ledger = books.open()
    ledger.adopt(_unknown(ledger, "pay"), State.CONFIRMED, "found", {}, answer("stp1"))
    hold = held(ledger.claim(wanted("void", operation="voidPayment")))
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer")
    assert ledger.adopt(hold.intent.id, State.CONFIRMED, "found", {}, answer("stp1")).state is State.CONFIRMED


def test_the_bills_of_a_batch_may_share_a_payment(books: Books) -> None:
    """BILL combines those of one vendor."""
    ledger = books.open()
    parts = [wanted(f"run:{bill}", [bill]) for bill in "ab"]
    hold = held(ledger.claim(wanted("run", ["a", "b"]), parts))
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer")
    for part in ledger.children(hold.intent):
        assert ledger.adopt(part, State.CONFIRMED, "found", {}, answer("stp1")).state is State.CONFIRMED
    whole = {"run:a": answer("stp1"), "run:b": answer("stp1")}
    assert ledger.adopt(hold.intent.id, State.CONFIRMED, "found", {}, None, whole).state is State.CONFIRMED


def test_what_was_seen_is_noted_though_it_decides_nothing(books: Books) -> None:
    """The journal shows that somebody looked."""
    ledger = books.open()
    intent = _unknown(ledger)
    ledger.note(intent, "none with this number yet", {"listed": 0})
    assert _now(ledger) == intent
    entry = list(ledger.journal())[-1]
    assert (entry.state, entry.words, entry.evidence) == (None, "none with this number yet", {"listed": 0})


def test_a_payment_that_a_lost_store_sent_is_in_doubt(books: Books) -> None:
    """Found by its number before anything left: it may have been sent by now at the latest."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    books.watch.sleep(5)
    ledger.doubt(hold, "BILL has it under this number")
    intent = _now(ledger)
    assert (intent.state, intent.attempt, intent.sent_at) == (State.UNKNOWN, 0, books.watch.wall())
    with pytest.raises(BillClaimed):
        ledger.claim(wanted("other", ["bill"]))
