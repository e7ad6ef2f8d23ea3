"""What became of payments: by their number, by the bills, and against whoever pays the same bill by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from bill_api.codec import decode_json
from bill_client.errors import ServerError
from bill_client.intents.evidence.finding import MOST_WORDS
from bill_client.intents.records import Outcome
from bill_client.intents.states import State
from tests.overlay.intents.evidence_support import NUMBER, SETTLE, Office, secrets_of


def test_that_a_payment_whose_answer_was_lost_is_found_by_its_number(office: Office) -> None:
    """One read is enough, and the stored answer is the payment as BILL shows it."""
    bill = office.bill()
    request = office.payment(bill)
    intent = office.intent(request)
    office.fault("createPayment", "reset_after_commit")
    office.send(request)
    office.reads.clear()
    found = office.resolve(intent, after=1)
    assert office.reads == ["listPayments"]
    assert (found.state, found.evidence["verdict"]) == (State.CONFIRMED, "happened")
    assert found.outcome is not None
    kept = decode_json(found.outcome.content)
    assert (found.outcome.status, kept["billId"], kept["transactionNumber"]) == (201, bill, NUMBER)
    assert kept["id"] in found.words
    assert "100" in found.words


@pytest.mark.parametrize("status", [500, 502, 504, 408, 499])
def test_that_a_payment_is_found_whatever_status_hid_it(office: Office, status: int) -> None:
    """A failure that is told after the server has acted hides a payment that is there."""
    request = office.payment(office.bill())
    intent = office.intent(request)
    office.fault("createPayment", "after_commit", status=status)
    assert office.send(request).status == status
    assert office.resolve(intent, after=1).state is State.CONFIRMED


def test_that_absence_proves_nothing_within_the_settle_window(office: Office) -> None:
    """A payment that was not made stays unknown until the window is over, and is absent then."""
    bill = office.bill()
    intent = office.intent(office.payment(bill))
    early = office.resolve(intent, after=SETTLE - 1)
    assert early.state is None
    assert "look again in 1 seconds" in early.words
    late = office.resolve(intent, after=SETTLE)
    assert (late.state, late.evidence["verdict"]) == (State.ABSENT, "nothing")
    assert bill in late.words
    assert "as before" in late.words


def test_that_nothing_is_absent_while_its_owner_may_still_send_it(office: Office) -> None:
    """A process that sleeps between its note and its first byte sends after any window."""
    intent = office.intent(office.payment(office.bill()))
    found = office.resolve(intent, after=10 * SETTLE, owner_gone=False)
    assert found.state is None
    assert "may still send" in found.words


@pytest.mark.parametrize("jump", [-3600, -86400])
def test_that_a_clock_that_goes_back_makes_the_window_longer_not_endless(office: Office, jump: float) -> None:
    """Whoever's clock was set back waits the whole window anew, and no longer."""
    found = office.resolve(office.intent(office.payment(office.bill())), after=jump)
    assert found.state is None
    assert f"look again in {SETTLE:.0f} seconds" in found.words


def test_that_a_payment_which_the_list_hides_is_not_taken_for_absent(office: Office) -> None:
    """The bills say that something happened, so a person is asked, and the payment is confirmed once it shows."""
    bill = office.bill()
    request = office.payment(bill)
    intent = office.intent(request)
    office.fault("createPayment", "late_visibility", seconds=5000.0)
    office.send(request)
    early = office.resolve(intent, after=1)
    assert (early.state, early.evidence["verdict"]) == (None, "unclear")
    late = office.resolve(intent)
    assert late.state is State.NEEDS_HUMAN
    assert f"of bill {bill} 0 was paid or scheduled before, and 100 is now" in late.words
    office.advance(5001)
    assert office.resolve(evolve(intent, state=State.NEEDS_HUMAN)).state is State.CONFIRMED


def test_that_a_list_whose_index_lags_behind_is_read_another_way(office: Office) -> None:
    """A payment that cannot be found by its number yet is found among all payments of the vendor."""
    request = office.payment(office.bill())
    intent = office.intent(request)
    office.send(request)
    ask = office.ask

    def lagging(asked: Any) -> Any:
        answer = ask(asked)
        return {"results": []} if "transactionNumber" in str(asked.query) else answer

    office.now_asks(lagging)
    assert office.resolve(intent).state is State.CONFIRMED


def test_that_a_person_who_paid_the_same_bill_by_hand_is_named(office: Office) -> None:
    """A payment under another number is never taken for ours; who decides learns its id, amount and number."""
    bill = office.bill()
    intent = office.intent(office.payment(bill))
    by_hand = office.pay_by_hand(bill)
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert by_hand in found.words
    assert "another number" in found.words
    assert f"100 of bill {bill}" in found.words
    assert found.evidence["objects"] == [by_hand]


def test_that_an_earlier_payment_of_the_bill_by_hand_is_no_reason_to_ask(office: Office) -> None:
    """It counts in what was paid before; that it is as young as the bill's last change means nothing."""
    bill = office.bill()
    by_hand = office.pay_by_hand(bill, 40)
    intent = office.intent(office.payment(bill, 60))
    found = office.resolve(intent)
    assert found.state is State.ABSENT
    assert by_hand not in found.words
    assert f"of bill {bill} still 40 is paid or scheduled, as before" in found.words


@pytest.mark.parametrize("zone", ["+00:00", "+01:00", "-11:30"])
@pytest.mark.parametrize("hours", [-1, 0])
def test_that_only_the_servers_clock_tells_old_from_new(office: Office, zone: str, hours: int) -> None:
    """In whatever zone it is written; what was made in the very moment counts as new, an hour before as old."""
    bill = office.bill()
    intent = office.intent(office.payment(bill))
    by_hand = office.pay_by_hand(bill)
    since = office.mock.clock.now().astimezone(datetime.fromisoformat(f"2026-01-01T00:00{zone}").tzinfo)
    facts = {**intent.facts, "since": (since - timedelta(hours=hours)).isoformat()}
    found = office.resolve(evolve(intent, facts=facts))
    assert found.state is State.NEEDS_HUMAN
    assert (by_hand in found.words) is (hours == 0)


def test_that_our_payment_is_ours_although_somebody_paid_the_rest_by_hand(office: Office) -> None:
    """The number tells one from the other."""
    bill = office.bill()
    request = office.payment(bill, 60)
    intent = office.intent(request)
    office.pay_by_hand(bill, 40)
    office.send(request)
    found = office.resolve(intent)
    assert found.state is State.CONFIRMED
    assert found.outcome is not None
    assert decode_json(found.outcome.content)["amount"] == 60


def test_that_two_payments_under_one_number_are_an_alarm_at_once(office: Office) -> None:
    """Nothing that is read later can make two payments one."""
    bill = office.bill()
    request = office.payment(bill, 40)
    intent = office.intent(request)
    office.send(request)
    office.send(request)
    found = office.resolve(intent, after=1)
    assert (found.state, found.evidence["verdict"]) == (State.NEEDS_HUMAN, "several")
    assert "ALARM" in found.words
    assert len(found.evidence["objects"]) == 2
    again = office.resolve(evolve(intent, state=State.NEEDS_HUMAN))
    assert again.state is None


def test_that_a_payment_of_another_amount_under_our_number_is_for_a_person(office: Office) -> None:
    """What BILL has is not what was asked for."""
    bill = office.bill()
    intent = office.intent(office.payment(bill, 60))
    office.send(office.payment(bill, 61))
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "61 of bill" in found.words
    assert "60 was asked for" in found.words


def test_that_a_number_of_the_callers_may_be_on_payments_of_other_bills(office: Office) -> None:
    """Only a payment of the bill in question counts."""
    office.send(office.payment(office.bill()))
    request = office.payment(office.bill(70), 70)
    intent = office.intent(request)
    assert office.resolve(intent).state is State.ABSENT
    office.send(request)
    assert office.resolve(intent).state is State.CONFIRMED


@pytest.mark.parametrize("write", [str, float, Decimal], ids=["text", "float", "decimal"])
def test_that_amounts_mean_the_same_however_they_are_written(office: Office, write: Any) -> None:
    """Some numbers come as texts, and digits differ."""
    request = office.payment(office.bill("100.10"), Decimal("100.10"))
    intent = office.intent(request)
    office.send(request)

    def rewritten(answer: Any) -> Any:
        parts = [{**part, "amount": write("100.1")} for part in answer["results"][0]["billPayments"]]
        return {"results": [{**answer["results"][0], "billPayments": parts}]}

    office.now_asks(office.rewrite(rewritten, "listPayments"))
    assert office.resolve(intent).state is State.CONFIRMED


def test_that_a_payment_that_was_cancelled_since_did_happen(office: Office) -> None:
    """That it was made is one thing, what became of it another; the words tell both."""
    from bill_api.api.payments import cancel_payment

    request = office.payment(office.bill())
    intent = office.intent(request)
    made = decode_json(office.send(request).content)
    office.ask_to(cancel_payment.build(made["id"]))
    found = office.resolve(intent)
    assert found.state is State.CONFIRMED
    assert "CANCELED" in found.words


def test_that_a_payment_that_shows_no_bill_is_taken_by_its_number(office: Office) -> None:
    """Fields may be missing from answers; the number is enough for a single bill."""
    request = office.payment(office.bill())
    intent = office.intent(request)
    office.send(request)
    bare = ("id", "transactionNumber", "amount")

    def stripped(answer: Any) -> Any:
        return {"results": [{name: row[name] for name in bare} for row in answer["results"]]}

    office.now_asks(office.rewrite(stripped, "listPayments"))
    assert office.resolve(intent).state is State.CONFIRMED


def test_that_bills_which_show_no_amounts_leave_it_to_a_person(office: Office) -> None:
    """Without the second opinion nothing is declared absent."""
    intent = office.intent(office.payment(office.bill()))

    def stripped(answer: Any) -> Any:
        return {"id": answer["id"]}

    office.now_asks(office.rewrite(stripped, "getBill"))
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "cannot be compared with before" in found.words


def test_that_a_bill_of_which_nothing_is_paid_needs_no_look_before(office: Office) -> None:
    """A store that was restored may not know how a bill stood; that nothing of it is paid is plain all the same."""
    bill = office.bill()
    intent = office.intent(office.payment(bill, 40))
    facts = {name: value for name, value in intent.facts.items() if name != "bills"}
    found = office.resolve(evolve(intent, facts=facts))
    assert found.state is State.ABSENT
    assert f"of bill {bill} nothing is paid or scheduled" in found.words
    office.pay_by_hand(bill, 10)
    assert office.resolve(evolve(intent, facts=facts)).state is State.NEEDS_HUMAN


def test_that_a_read_which_fails_decides_nothing(office: Office) -> None:
    """A server that is down is asked again later; the error goes up."""
    intent = office.intent(office.payment(office.bill()))
    office.fault("listPayments", "before_commit", status=503)
    with pytest.raises(ServerError):
        office.resolve(intent)


def test_that_a_read_which_is_refused_for_good_is_left_to_a_person(office: Office) -> None:
    """Who may pay may not always read; the words say so, and repeat nothing that the server wrote."""
    intent = office.intent(office.payment(office.bill()))
    office.fault("listPayments", "before_commit", status=403, times=None)
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "listPayments was refused with status 403" in found.words


def test_that_before_sending_only_the_number_is_looked_up(office: Office) -> None:
    """A key that was used before, by a store that is lost, is found with one read."""
    request = office.payment(office.bill())
    intent = office.intent(request, state=State.PREPARED)
    office.reads.clear()
    assert office.look(intent).verdict == "nothing"
    assert office.reads == ["listPayments"]
    office.send(request)
    assert office.look(intent).verdict == "happened"


def test_that_a_payment_under_our_number_that_does_not_fit_is_one_too_many_before_sending(office: Office) -> None:
    """Whatever it is, a second one must not join it."""
    bill = office.bill()
    office.send(office.payment(bill, 30))
    intent = office.intent(office.payment(bill, 40), state=State.PREPARED)
    assert office.look(intent).verdict == "several"


def test_that_what_was_absent_and_is_there_after_all_is_an_alarm(office: Office) -> None:
    """A server that acts after hours makes a liar of every window; then a person has to know."""
    request = office.payment(office.bill())
    intent = office.intent(request, state=State.ABSENT)
    assert office.resolve(intent).state is None
    office.send(request)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "there after all" in found.words


@pytest.mark.parametrize("state", [State.PREPARED, State.SENT, State.CONFIRMED, State.REJECTED])
def test_that_nothing_is_read_for_what_is_under_way_or_settled(office: Office, state: State) -> None:
    """Its owner settles it, or it is over."""
    intent = office.intent(office.payment(office.bill()), state=state)
    office.reads.clear()
    found = office.resolve(intent)
    assert found.state is None
    assert office.reads == []
    assert state in found.words


def test_that_no_words_hold_a_secret(office: Office) -> None:
    """Words, evidence and the kept answer go into a journal that people read."""
    bill = office.bill()
    request = office.payment(bill)
    intent = office.intent(request)
    office.send(request)
    found = office.resolve(intent)
    told = f"{found!r} {found.words} {found.evidence} {found.outcome and found.outcome.content!r}"
    assert [each for each in secrets_of(office.made) if each in told] == []
    assert [each for each in office.session.values() if each in told] == []


def test_that_a_batch_is_confirmed_as_a_whole_with_an_answer_for_each_bill(office: Office) -> None:
    """Bills of a vendor may share a payment; each bill gets the payment that pays it."""
    bills = [office.bill(amount) for amount in (10, 20, 30)]
    request = office.batch(dict(zip(bills, (10, 20, 30), strict=True)))
    intent = office.intent(request)
    office.send(request)
    found = office.resolve(intent, after=1)
    assert found.state is State.CONFIRMED
    assert set(found.children) == {f"key-1:{bill}" for bill in bills}
    assert found.outcome is not None
    assert len(decode_json(found.outcome.content)["payments"]) == 3
    share = decode_json(found.children[f"key-1:{bills[1]}"].content)
    assert share["billPayments"][0]["billId"] == bills[1]


def test_that_a_batch_of_which_only_a_part_shows_yet_is_waited_for(office: Office) -> None:
    """Within the window a part may be all that can be seen; afterwards a mixed picture is for a person."""
    bills = [office.bill(amount) for amount in (10, 20)]
    request = office.batch(dict(zip(bills, (10, 20), strict=True)))
    intent = office.intent(request)
    office.send(request)

    def partial(answer: Any) -> Any:
        return {"results": answer["results"][:1]}

    office.now_asks(office.rewrite(partial, "listPayments"))
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "1 of 2 bills are paid as asked, where BILL pays all or none" in found.words
    assert bills[1] in found.words
    del office.ask
    assert office.resolve(intent, after=1).state is State.CONFIRMED


def test_that_a_batch_of_which_somebody_paid_a_bill_by_hand_is_for_a_person(office: Office) -> None:
    """The bill moved, and none of our payments did it."""
    bills = [office.bill(amount) for amount in (10, 20)]
    intent = office.intent(office.batch(dict(zip(bills, (10, 20), strict=True))))
    by_hand = office.pay_by_hand(bills[0], 10)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert by_hand in found.words
    assert bills[1] not in found.words


def test_that_a_batch_of_several_vendors_is_found_although_an_index_lags(office: Office) -> None:
    """The payments of each vendor are read, and where there are too many vendors all payments of the time."""
    bills = [office.bill(10), office.bill(20, vendorId=office.made["otherVendorId"])]
    request = office.batch(dict(zip(bills, (10, 20), strict=True)))
    intent = office.intent(request)
    office.send(request)
    ask = office.ask

    def lagging(asked: Any) -> Any:
        answer = ask(asked)
        return {"results": []} if "transactionNumber" in str(asked.query) else answer

    office.now_asks(lagging)
    office.reads.clear()
    assert office.resolve(intent, after=1).state is State.CONFIRMED
    assert office.reads == ["listPayments"] * 3
    unknown = {
        key: {name: row[name] for name in row if name != "vendorId"} for key, row in intent.facts["bills"].items()
    }
    office.reads.clear()
    assert office.resolve(evolve(intent, facts={**intent.facts, "bills": unknown}), after=1).state is State.CONFIRMED
    assert office.reads == ["listPayments"] * 2


def test_that_the_words_about_a_large_batch_stay_readable(office: Office) -> None:
    """A journal is for people: what a batch of many bills has in common is not told for each."""
    bills = {office.bill(each): each for each in range(1, 31)}
    found = office.resolve(office.intent(office.batch(bills)))
    assert found.state is State.ABSENT
    assert len(found.evidence["readings"]) == MOST_WORDS + 1
    assert found.words.endswith("and 19 more statements")


def test_that_the_bills_of_a_batch_are_settled_with_it(office: Office) -> None:
    """The intent of a single bill of a batch cannot end otherwise than the batch."""
    request = office.payment(office.bill())
    intent = office.intent(request, parent="intent-0")
    office.send(request)
    found = office.resolve(intent)
    assert found.state is None
    assert "batch" in found.words


def test_that_one_payment_of_a_mass_payment_shows_that_bill_took_the_batch(office: Office) -> None:
    """Its payments are made one by one; those that are there get their answers."""
    bills = [office.bill(amount) for amount in (10, 20)]
    request = office.batch(dict(zip(bills, (10, 20), strict=True)), mass=True)
    intent = office.intent(request)
    office.send(request)
    assert office.resolve(intent, after=1).state is None
    office.advance(5)
    found = office.resolve(intent, after=6)
    assert found.state is State.CONFIRMED
    assert set(found.children) == {f"key-1:{bill}" for bill in bills}


def test_that_a_mass_payment_is_absent_later_than_others(office: Office) -> None:
    """BILL makes its payments at a time of its own."""
    intent = office.intent(office.batch({office.bill(): 100}, mass=True))
    assert office.resolve(intent, after=SETTLE + 1).state is None
    assert office.resolve(intent, after=4 * SETTLE).state is State.ABSENT


def test_that_the_id_of_a_batch_in_a_broken_answer_is_enough(office: Office) -> None:
    """What arrived of the answer names the batch, and BILL has it."""
    request = office.batch({office.bill(): 100}, mass=True)
    intent = office.intent(request)
    answer = office.send(request).content
    broken = Outcome(status=201, content=answer[: answer.index(b",")])
    found = office.resolve(evolve(intent, outcome=broken), after=1)
    assert found.state is State.CONFIRMED
    assert decode_json(answer)["paymentBatchId"] in found.words


def test_that_a_payment_which_another_call_ended_with_is_not_taken_twice(office: Office) -> None:
    """An object is the outcome of one call alone."""
    request = office.payment(office.bill())
    intent = office.intent(request)
    made = decode_json(office.send(request).content)
    found = office.resolve(intent, taken={made["id"]})
    assert found.state is State.NEEDS_HUMAN
    assert f"{made['id']} belongs to another call" in found.words
