"""One caller acts for a key at a time; what it left behind is never taken for unsent once it may have left."""

from __future__ import annotations

import gc

import pytest

from bill_client import InProgress, LeaseLost
from bill_client.intents.ledger import IntentRules
from bill_client.intents.states import State
from tests.overlay.intents.ledger_support import ANSWER, REFUSAL, REQUEST, Books, Watch, held, known, wanted


def test_a_second_caller_learns_that_the_first_is_at_it(books: Books) -> None:
    """In the same process as in another one."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted()))
    for each in (ledger, other):
        assert known(each.claim(wanted())).state is State.PREPARED
    ledger.sent(hold, {}, REQUEST)
    for each in (ledger, other):
        assert known(each.claim(wanted())).state is State.SENT
    assert not other.owner_is_gone(hold.intent)


def test_a_lease_that_ends_before_sending_passes_on(books: Books) -> None:
    """Whoever was too slow sends nothing."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    books.watch.sleep(books.rules.lease)
    now = held(other.claim(wanted(bills=["bill"])))
    assert now.fence == hold.fence + 1
    with pytest.raises(LeaseLost, match="the lease ended, and somebody else has the key 'key'") as caught:
        ledger.sent(hold, {}, REQUEST)
    assert (caught.value.key, caught.value.operation) == ("key", "createPayment")
    other.sent(now, {}, REQUEST)


def test_a_lease_that_ended_is_good_while_nobody_else_came(books: Books) -> None:
    """The store decides, not the clock; sending begins a new lease."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted()))
    books.watch.sleep(10 * books.rules.lease)
    ledger.sent(hold, {}, REQUEST)
    assert known(other.claim(wanted())).state is State.SENT
    books.watch.sleep(books.rules.lease)
    assert known(other.claim(wanted())).state is State.UNKNOWN


def test_a_lease_that_ends_after_sending_is_unknown_and_never_prepared(books: Books) -> None:
    """Its owner lives and may still be sending: absent cannot be said."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    intent = known(other.claim(wanted(bills=["bill"])))
    assert (intent.state, intent.fence) == (State.UNKNOWN, hold.fence + 1)
    assert not other.owner_is_gone(intent)
    with pytest.raises(LeaseLost):
        ledger.sent(hold, {}, REQUEST)


def test_a_late_answer_of_the_one_before_counts(books: Books) -> None:
    """It knows first-hand; what it says is marked as late."""
    ledger, other = books.open(), books.open()
    for key, settle, state in (("a", ledger.confirm, State.CONFIRMED), ("b", ledger.reject, State.REJECTED)):
        hold = held(ledger.claim(wanted(key)))
        ledger.sent(hold, {}, REQUEST)
        books.watch.sleep(books.rules.lease)
        other.claim(wanted(key))
        settle(hold, ANSWER, "the answer came after all")
        intent = known(other.claim(wanted(key)))
        assert (intent.state, intent.outcome) == (state, ANSWER)
        assert intent.reason == "late: the answer came after all"


def test_a_late_proof_that_nothing_happened_counts(books: Books) -> None:
    """It was turned away: absent, which no reading could have said as surely."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    other.claim(wanted(bills=["bill"]))
    ledger.unsent(hold, "BILL answered 429")
    intent = known(other.claim(wanted(bills=["bill"])))
    assert (intent.state, intent.owner) == (State.ABSENT, None)
    held(other.claim(wanted("new", ["bill"])))


def test_a_late_doubt_changes_nothing(books: Books) -> None:
    """Everybody is in doubt already."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    before = known(other.claim(wanted()))
    ledger.doubt(hold, "no answer came")
    assert ledger.get("key") == before
    assert [entry.words for entry in ledger.journal()][-1] == "too late to change anything: no answer came"


@pytest.mark.parametrize("say", ["unsent", "doubt", "confirm", "reject"])
def test_who_never_sent_says_nothing_about_what_another_sent(books: Books, say: str) -> None:
    """Nothing left under its own hold; what left under the next one it cannot know."""
    ledger, other = books.open(), books.open()
    slow = held(ledger.claim(wanted()))
    books.watch.sleep(books.rules.lease)
    fast = held(other.claim(wanted()))
    other.sent(fast, {}, REQUEST)
    other.doubt(fast, "no answer")
    with pytest.raises(LeaseLost):
        getattr(ledger, say)(slow, *((ANSWER,) if say in ("confirm", "reject") else ()), "it never left")
    intent = ledger.get("key")
    assert intent is not None
    assert (intent.state, intent.reason) == (State.UNKNOWN, "no answer")


def test_two_who_know_the_same_do_not_quarrel(books: Books) -> None:
    """Reading found the payment before its answer came."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    other.adopt(known(other.claim(wanted())), State.CONFIRMED, "found by its number", {}, ANSWER)
    ledger.confirm(hold, ANSWER, "BILL answered 201")
    intent = ledger.get("key")
    assert intent is not None
    assert intent.reason == "found by its number"


def test_a_late_answer_that_contradicts_is_told(books: Books) -> None:
    """The outcome stays; what the other said is in the journal."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted()))
    ledger.sent(hold, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    adopted = other.adopt(known(other.claim(wanted())), State.CONFIRMED, "found", {}, ANSWER)
    with pytest.raises(LeaseLost):
        ledger.reject(hold, REFUSAL, "BILL answered 422")
    assert ledger.get("key") == adopted
    last = list(ledger.journal())[-1]
    assert (last.state, last.evidence["said"]) == (None, "REJECTED")


def test_a_late_answer_to_what_was_taken_for_absent_is_an_alarm(books: Books) -> None:
    """A person looks at it, and nobody pays the bills meanwhile."""
    ledger, other = books.open(), books.open()
    hold = held(ledger.claim(wanted(bills=["bill"])))
    ledger.sent(hold, {}, REQUEST)
    books.watch.sleep(books.rules.lease)
    other.adopt(known(other.claim(wanted(bills=["bill"]))), State.ABSENT, "not there after an hour")
    with pytest.raises(LeaseLost):
        ledger.confirm(hold, ANSWER, "BILL answered 201")
    intent = ledger.get("key")
    assert intent is not None
    assert intent.state is State.NEEDS_HUMAN
    assert intent.reason == "ALARM: it was taken for absent, and the one who sent it says: BILL answered 201"
    assert list(ledger.journal())[-1].evidence["said"] == "CONFIRMED"


def test_an_owner_that_is_closed_leaves_nobody_waiting(books: Books) -> None:
    """What it prepared is free at once, what it sent is UNKNOWN at once."""
    ledger, other = books.open(), books.open()
    prepared = held(ledger.claim(wanted("prepared")))
    sent = held(ledger.claim(wanted("sent")))
    ledger.sent(sent, {}, REQUEST)
    ledger.close()
    assert held(other.claim(wanted("prepared"))).fence == prepared.fence + 1
    intent = known(other.claim(wanted("sent")))
    assert intent.state is State.UNKNOWN
    assert other.owner_is_gone(intent)
    with pytest.raises(LeaseLost):
        ledger.sent(prepared, {}, REQUEST)


def test_what_a_caller_dropped_is_free_in_its_own_process(books: Books) -> None:
    """A task that was cancelled keeps nothing for the rest of the day."""
    ledger = books.open()
    ledger.claim(wanted("prepared"))
    sent = held(ledger.claim(wanted("sent")))
    ledger.sent(sent, {}, REQUEST)
    del sent
    gc.collect()
    held(ledger.claim(wanted("prepared")))
    intent = known(ledger.claim(wanted("sent")))
    assert intent.state is State.UNKNOWN
    assert ledger.owner_is_gone(intent)


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_jumps_lets_nobody_send_twice(books: Books, hours: int) -> None:
    """An hour ahead a lease seems over: then the one before is fenced. An hour behind it seems long."""
    ledger = books.open()
    wrong = Watch()
    wrong.wrong = hours * 3600.0
    other = books.open(watch=wrong)
    hold = held(ledger.claim(wanted("prepared")))
    sent = held(ledger.claim(wanted("sent")))
    ledger.sent(sent, {}, REQUEST)
    if hours < 0:
        assert known(other.claim(wanted("prepared"))).state is State.PREPARED
        assert known(other.claim(wanted("sent"))).state is State.SENT
        return
    assert held(other.claim(wanted("prepared"))).fence == hold.fence + 1
    with pytest.raises(LeaseLost):
        ledger.sent(hold, {}, REQUEST)
    assert known(other.claim(wanted("sent"))).state is State.UNKNOWN


def test_the_lease_ends_on_a_clock_that_never_jumps(books: Books) -> None:
    """The holder tells by its own monotonic clock until when it is alone."""
    ledger = books.open()
    books.watch.wrong = 3600.0
    assert held(ledger.claim(wanted())).lease_ends == books.watch.now() + books.rules.lease


def test_what_nobody_asks_for_expires_by_looking(books: Books) -> None:
    """The list of what is pending leaves nothing SENT that nobody is at."""
    ledger, other = books.open(), books.open()
    for key in ("one", "two", "three"):
        hold = held(ledger.claim(wanted(key)))
        ledger.sent(hold, {}, REQUEST)
        books.watch.sleep(1)
    books.watch.sleep(books.rules.lease - 2)
    assert [intent.key for intent in other.expire()] == ["one", "two"]
    assert other.expire() == []
    assert [(intent.key, intent.state) for intent in other.pending()] == [
        ("one", State.UNKNOWN),
        ("two", State.UNKNOWN),
        ("three", State.SENT),
    ]


@pytest.mark.parametrize("is_taken", [False, True])
def test_a_ledger_whose_lock_was_lost_goes_on(postgres_url: str, is_taken: bool) -> None:  # noqa: FBT001 - a case
    """The server was restarted: it takes its lock again, or goes on as somebody new where somebody looks into it."""
    with Books(postgres_url) as books:
        ledger, other = books.open(), books.open()
        before = held(ledger.claim(wanted("before")))
        with other._store.transaction() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            )
        prober = other._store.locks()
        if is_taken:
            assert prober.take((f"owner:{before.owner}",)) is not None
        now = held(ledger.claim(wanted("now")))
        assert (now.owner == before.owner) is not is_taken
        assert not other.owner_is_gone(now.intent)
        ledger.sent(now, {}, REQUEST)
        prober.close()
        if is_taken:
            with pytest.raises(LeaseLost):
                ledger.sent(before, {}, REQUEST)
            held(other.claim(wanted("before")))


def test_rules_say_what_cannot_be_meant() -> None:
    """Nothing is opened."""
    from bill_client import ConfigurationError

    for name, value in (
        ("lease", 0),
        ("settle", -1),
        ("wait", -0.1),
        ("lease", True),
        ("wait", "60"),
        ("settle", 1e999),
    ):
        with pytest.raises(ConfigurationError, match=f"IntentRules: {name} must be a number of seconds"):
            IntentRules(**{name: value})  # type: ignore[arg-type]
    assert IntentRules(wait=0).wait == 0


def test_somebody_else_being_at_it_is_an_error_for_those_who_do_not_wait() -> None:
    """With the key in its text."""
    assert str(InProgress(key="run 7")) == "somebody else is at the call with the key 'run 7'"
