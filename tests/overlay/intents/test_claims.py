"""A bill belongs to one intent at a time; a batch is one intent, and one for each of its bills."""

from __future__ import annotations

import pytest

from bill_client import BillClaimed, IdempotencyConflict, LeaseLost
from bill_client.intents.ledger import Ledger
from bill_client.intents.records import Hold, Intent, Outcome, Wanted
from bill_client.intents.states import OPEN, State
from tests.overlay.intents.ledger_support import ANSWER, OTHER, REFUSAL, REQUEST, Books, answer, held, known, wanted

BILLS = ("a", "b", "c")
PARTS = tuple(wanted(f"run:{bill}", [bill]) for bill in BILLS)


def _batch(ledger: Ledger) -> Hold:
    return held(ledger.claim(wanted("run", BILLS, operation="createBulkPayment"), PARTS))


def _again(ledger: Ledger) -> Hold | Intent:
    return ledger.claim(wanted("run", BILLS, operation="createBulkPayment"), PARTS)


def _states(ledger: Ledger) -> list[str]:
    root = ledger.get("run")
    assert root is not None
    return [str(intent.state) for intent in (root, *ledger.children(root))]


def test_a_bill_of_an_open_intent_is_claimed(books: Books) -> None:
    """In every state in which it may be paid, by whomever; the other key is named."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))

    def refused(state: State) -> None:
        with pytest.raises(
            BillClaimed, match=f"bill is claimed by the intent with the key 'key', which is {state}"
        ) as caught:
            other.claim(wanted("other", ["free", "bill"]))
        assert (caught.value.bill_id, caught.value.key, caught.value.state) == ("bill", "key", state)
        assert other.get("other") is None, "a refused claim leaves nothing behind"

    refused(State.PREPARED)
    ledger.sent(hold, {}, REQUEST)
    refused(State.SENT)
    ledger.doubt(hold, "no answer")
    refused(State.UNKNOWN)
    ledger.adopt(hold.intent.id, State.NEEDS_HUMAN, "two payments have its number")
    refused(State.NEEDS_HUMAN)
    ledger.adopt(hold.intent.id, State.CONFIRMED, "a person looked", {}, ANSWER)
    held(other.claim(wanted("other", ["free", "bill"])))


@pytest.mark.parametrize("settle", ["confirm", "reject"])
def test_a_bill_of_a_settled_intent_is_free(books: Books, settle: str) -> None:
    """Another part of it may be paid."""
    ledger = books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    getattr(ledger, settle)(hold, ANSWER, "told")
    held(ledger.claim(wanted("next", ["bill"])))


def test_a_bill_of_a_slow_owner_that_sent_nothing_passes_on(books: Books) -> None:
    """The slow one is fenced, although nobody asked for its key."""
    ledger, other = books.open(), books.open()
    slow = held(ledger.claim(wanted("slow", ["bill", "second"])))
    books.watch.sleep(books.rules.lease)
    fast = held(other.claim(wanted("fast", ["bill"])))
    with pytest.raises(LeaseLost):
        ledger.sent(slow, {}, REQUEST)
    other.sent(fast, {}, REQUEST)
    with pytest.raises(BillClaimed):
        ledger.claim(wanted("slow", ["bill", "second"]))
    held(other.claim(wanted("third", ["second"])))


def test_a_bill_of_a_slow_owner_that_may_have_sent_stays(books: Books) -> None:
    """Whatever its lease says."""
    ledger, other = books.open(), books.open()
    ledger.sent(hold := held(ledger.claim(wanted("slow", ["bill"]))), {}, REQUEST)
    books.watch.sleep(10 * books.rules.lease)
    with pytest.raises(BillClaimed) as caught:
        other.claim(wanted("fast", ["bill"]))
    assert caught.value.key == hold.intent.key


def test_a_batch_has_an_intent_for_each_bill(books: Books) -> None:
    """Prepared, sent and confirmed together, each with its own answer."""
    ledger = books.open()
    hold = _batch(ledger)
    root = hold.intent
    parts = ledger.children(root)
    assert [(part.key, part.bills, part.parent) for part in parts] == [(f"run:{b}", (b,), root.id) for b in BILLS]
    ledger.sent(hold, {"request": {"payments": 3}}, REQUEST)
    assert _states(ledger) == ["SENT"] * 4
    ledger.confirm(hold, ANSWER, "ok", children={"run:a": answer("stpA"), "run:b": answer("stpB")})
    assert _states(ledger) == ["CONFIRMED"] * 4
    outcomes = [part.outcome for part in ledger.children(root)]
    assert outcomes == [answer("stpA"), answer("stpB"), ANSWER]
    assert known(_again(ledger)).outcome == ANSWER
    assert known(ledger.claim(wanted("run:b", ["b"]))).outcome == answer("stpB")
    assert [attempt.intent for attempt in ledger.attempts("run:b")] == [root.id]


def test_a_batch_is_refused_whole(books: Books) -> None:
    """All or nothing."""
    ledger = books.open()
    hold = _batch(ledger)
    ledger.sent(hold, {}, REQUEST)
    ledger.reject(hold, REFUSAL, "BDC_1246")
    assert _states(ledger) == ["REJECTED"] * 4
    held(ledger.claim(wanted("again", ["b"])))


def test_a_batch_with_a_bill_of_somebody_else_claims_nothing(books: Books) -> None:
    """Neither its own key nor the other bills."""
    ledger, other = books.open(), books.open()
    hold = held(other.claim(wanted("single", ["b"])))
    with pytest.raises(BillClaimed) as caught:
        _batch(ledger)
    assert (caught.value.bill_id, caught.value.key) == ("b", "single")
    held(ledger.claim(wanted("a", ["a"])))
    other.release(hold, "looked only")
    assert ledger.get("run") is ledger.get("run:a") is None


def test_a_batch_with_a_key_of_somebody_else_is_a_conflict(books: Books) -> None:
    """A bill that was paid under this very key is not paid again."""
    ledger = books.open()
    ledger.claim(wanted("run:b", ["b"]))
    with pytest.raises(IdempotencyConflict) as caught:
        _batch(ledger)
    assert caught.value.key == "run:b"
    assert ledger.get("run") is None


def test_a_bill_of_a_batch_is_not_paid_by_itself(books: Books) -> None:
    """Under its own key it shows what the batch is; with other fields it is a conflict."""
    ledger, other = books.open(), books.open()
    hold = _batch(ledger)
    assert known(other.claim(PARTS[0])).state is State.PREPARED
    books.watch.sleep(books.rules.lease)
    assert known(other.claim(PARTS[0])).state is State.PREPARED
    with pytest.raises(IdempotencyConflict):
        other.claim(wanted("run:a", ["a"], fingerprint=OTHER))
    ledger.sent(hold, {}, REQUEST)


def test_a_batch_expires_whole_also_where_one_of_its_bills_is_asked_for(books: Books) -> None:
    """Under the key of the bill."""
    ledger, other = books.open(), books.open()
    ledger.sent(hold := _batch(ledger), {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    assert known(other.claim(PARTS[0])).state is State.UNKNOWN
    assert _states(ledger) == ["UNKNOWN"] * 4
    ledger.confirm(hold, ANSWER, "the answer came after all")
    assert _states(ledger) == ["CONFIRMED"] * 4


def test_a_batch_passes_on_whole(books: Books) -> None:
    """Before sending to the next; after sending to doubt."""
    ledger, other = books.open(), books.open()
    slow = _batch(ledger)
    books.watch.sleep(books.rules.lease)
    now = held(_again(other))
    with pytest.raises(LeaseLost):
        ledger.sent(slow, {}, REQUEST)
    other.sent(now, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    assert known(_again(ledger)).state is State.UNKNOWN
    assert _states(ledger) == ["UNKNOWN"] * 4
    with pytest.raises(BillClaimed):
        ledger.claim(wanted("single", ["c"]))


def test_a_bill_that_goes_to_another_takes_its_batch_apart(books: Books) -> None:
    """The batch sends nothing any more until it is claimed again, whole."""
    ledger, other = books.open(), books.open()
    slow = _batch(ledger)
    books.watch.sleep(books.rules.lease)
    single = held(other.claim(wanted("single", ["b"])))
    with pytest.raises(LeaseLost):
        ledger.sent(slow, {}, REQUEST)
    with pytest.raises(BillClaimed):
        _again(ledger)
    other.release(single, "looked only")
    ledger.sent(held(_again(ledger)), {}, REQUEST)


def test_a_batch_is_taken_back_and_given_back_whole(books: Books) -> None:
    """Turned away, or never sent."""
    ledger = books.open()
    hold = _batch(ledger)
    ledger.sent(hold, {}, REQUEST)
    ledger.unsent(hold, "BILL answered 429")
    assert _states(ledger) == ["PREPARED"] * 4
    held(ledger.claim(wanted("single", ["a"])))
    assert ledger.adopt(hold.intent.id, State.ABSENT, "cannot be: nothing left").state is State.PREPARED
    assert _states(ledger) == ["PREPARED"] * 4


def test_a_batch_is_resolved_whole_or_bill_by_bill(books: Books) -> None:
    """A mixed picture: two are found and one is not; then a person decides about the rest."""
    ledger = books.open()
    hold = _batch(ledger)
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer")
    root = hold.intent
    parts = ledger.children(root)
    for part in parts[:2]:
        ledger.adopt(part, State.CONFIRMED, "found", {}, answer(f"stp-{part.key}"))
    assert [intent.key for intent in ledger.pending()] == ["run"], "a batch that is open stands for its bills"
    ledger.adopt(root.id, State.NEEDS_HUMAN, "2 of 3 were found")
    assert _states(ledger) == ["NEEDS_HUMAN", "CONFIRMED", "CONFIRMED", "NEEDS_HUMAN"]
    held(ledger.claim(wanted("more of a", ["a"])))
    with pytest.raises(BillClaimed):
        ledger.claim(wanted("more of c", ["c"]))
    ledger.adopt(root.id, State.ABSENT, "a person looked")
    assert _states(ledger) == ["ABSENT", "CONFIRMED", "CONFIRMED", "ABSENT"]
    assert ledger.pending() == []


def test_a_batch_that_is_found_answers_for_its_bills(books: Books) -> None:
    """Also for one about which a person was to decide."""
    ledger = books.open()
    hold = _batch(ledger)
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer")
    ledger.adopt(ledger.children(hold.intent)[1], State.NEEDS_HUMAN, "not seen yet")
    ledger.adopt(hold.intent.id, State.CONFIRMED, "found", {}, ANSWER, {"run:a": answer("stpA")})
    assert _states(ledger) == ["CONFIRMED"] * 4
    assert [part.outcome for part in ledger.children(hold.intent)] == [answer("stpA"), ANSWER, ANSWER]


def test_a_bill_that_turns_up_after_its_batch_was_settled_is_pending_by_itself(books: Books) -> None:
    """An alarm about one bill of many that were taken for absent."""
    ledger = books.open()
    hold = _batch(ledger)
    ledger.sent(hold, {}, REQUEST)
    ledger.doubt(hold, "no answer")
    ledger.adopt(hold.intent.id, State.ABSENT, "not there after an hour")
    part = ledger.children(hold.intent)[1]
    ledger.adopt(part, State.NEEDS_HUMAN, "ALARM: an event says that it was paid")
    assert [intent.key for intent in ledger.pending()] == ["run:b"]
    with pytest.raises(BillClaimed):
        ledger.claim(wanted("again", ["b"]))


def test_a_large_batch_is_claimed_at_once(books: Books) -> None:
    """2000 bills, as many as a mass payment takes."""
    ledger = books.open()
    bills = tuple(f"bill{number}" for number in range(2000))
    parts = [
        Wanted(key=f"mass:{bill}", operation="createMassPayment", fingerprint="f", bills=(bill,)) for bill in bills
    ]
    hold = held(ledger.claim(wanted("mass", bills, operation="createMassPayment"), parts))
    ledger.sent(hold, {}, REQUEST)
    with pytest.raises(BillClaimed):
        ledger.claim(wanted("single", ["bill1999"]))
    ledger.confirm(hold, Outcome(status=201, content=b'{"paymentBatchId":"bbq1"}'), "ok")
    assert {part.state for part in ledger.children(hold.intent)} == {State.CONFIRMED}
    assert State.CONFIRMED not in OPEN
