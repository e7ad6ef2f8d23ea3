"""Webhook events: what settles an intent, what is a hint to read, and what is about somebody else."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from bill_api.codec import decode_json, encode_json
from bill_api.webhooks import WEBHOOKS
from bill_client.intents.events import from_event, notification_of
from bill_client.intents.evidence.values import dig
from bill_client.intents.outcomes import outcome_of
from bill_client.intents.records import Intent, Outcome
from bill_client.intents.states import LEGAL, State
from tests.overlay.intents.evidence_cases import CASES
from tests.overlay.intents.evidence_support import NUMBER, Office

STATES = pytest.mark.parametrize("state", list(State))


@pytest.fixture
def told(office: Office) -> None:
    """The mock announces what happens from now on."""
    events = ("payment.updated", "payment.failed", "mass-payment.updated", "bill.created", "vendor.created")
    body = {
        "name": "Hooks",
        "status": {"enabled": True},
        "events": [{"type": each, "version": "1"} for each in events],
        "notificationUrl": "https://hooks.example.com/x",
    }
    office.do_with_key("createSubscription", body)


def announced(office: Office) -> list[Any]:
    """What was announced so far, the oldest first."""
    return [decode_json(each["body"].encode()) for each in office.mock.control.deliveries()["results"]]


def paid(office: Office, **fields: Any) -> tuple[Intent, Any]:
    """A payment whose answer was lost, and what BILL announces of it."""
    request = office.payment(office.bill(), **fields)
    intent = office.intent(request)
    office.send(request)
    return intent, announced(office)[-1]


@pytest.mark.usefixtures("told")
def test_that_an_announced_payment_under_our_number_confirms(office: Office) -> None:
    """The answer that is kept has what the event and the request tell together."""
    intent, event = paid(office)
    found = from_event(intent, event)
    assert found is not None
    assert (found.state, found.evidence["objects"]) == (State.CONFIRMED, [event["payment"]["id"]])
    assert found.outcome is not None
    kept = decode_json(found.outcome.content)
    shown = office.do("getPayment", paymentId=event["payment"]["id"])
    told = ("id", "vendorId", "vendorName", "billId", "amount", "transactionNumber", "singleStatus", "processDate")
    assert {name: kept[name] for name in told} == {name: shown[name] for name in told}
    assert event["payment"]["id"] in found.words


@pytest.mark.usefixtures("told")
@STATES
def test_that_an_event_asks_only_for_moves_that_are_legal(office: Office, state: State) -> None:
    """Before the answer, after it, twice, and after the attempt was given up."""
    intent, event = paid(office)
    found = from_event(evolve(intent, state=state), event)
    assert found is not None
    assert found.state is None or found.state in LEGAL[state]
    expected = {State.UNKNOWN: State.CONFIRMED, State.ABSENT: State.NEEDS_HUMAN}
    assert found.state is expected.get(state)


@pytest.mark.usefixtures("told")
def test_that_an_event_for_an_attempt_that_was_given_up_is_an_alarm(office: Office) -> None:
    """It was taken for absent; a person has to know at once."""
    intent, event = paid(office)
    found = from_event(evolve(intent, state=State.ABSENT), event)
    assert found is not None
    assert found.words.startswith("ALARM")
    assert event["payment"]["id"] in found.words


@pytest.mark.usefixtures("told")
def test_that_a_second_payment_under_the_number_of_a_settled_call_is_an_alarm(office: Office) -> None:
    """Nothing can move any more, but the journal tells; the payment itself again is no news."""
    intent, event = paid(office)
    known = decode_json(encode_json({"id": event["payment"]["id"]}))
    settled = evolve(intent, state=State.CONFIRMED, outcome=outcome_of(intent, [known]))
    again = from_event(settled, event)
    assert again is not None
    assert "ALARM" not in again.words
    other = {**event, "payment": {**event["payment"], "id": "stpOTHER"}}
    found = from_event(settled, other)
    assert found is not None
    assert (found.state, "ALARM" in found.words) == (None, True)


@pytest.mark.usefixtures("told")
def test_that_payments_of_others_are_ignored(office: Office) -> None:
    """Another number, another bill, or none of ours."""
    intent, event = paid(office)
    office.pay_by_hand(office.bill())
    payment = event["payment"]
    others = [
        announced(office)[-1],
        {**event, "payment": {**payment, "transactionNumber": "P000000001"}},
        {**event, "payment": {**payment, "billIds": ["00nOTHER"]}},
        {**event, "payment": {name: value for name, value in payment.items() if name != "transactionNumber"}},
        {**event, "payment": None},
        {**event, "metadata": {**event["metadata"], "eventType": "vendor.updated"}},
    ]
    assert [from_event(intent, each) for each in others] == [None] * len(others)
    assert from_event(evolve(intent, number=None), event) is None


@pytest.mark.usefixtures("told")
def test_that_events_come_in_any_order_and_form(office: Office) -> None:
    """As JSON, as a model, and as a record of the history whose payload is text; the last status need not come last."""
    intent, event = paid(office)
    office.advance(3 * 86400)
    later = announced(office)[-1]
    assert later["payment"]["status"] != event["payment"]["status"]
    model = WEBHOOKS["payment.updated"].load(later)
    record = {"id": "e-1", "type": "payment.updated", "payload": encode_json(event).decode()}
    for form in (later, event, model, record):
        found = from_event(intent, form)
        assert found is not None
        assert found.state is State.CONFIRMED


@pytest.mark.usefixtures("told")
def test_that_one_payment_of_a_batch_is_a_hint_to_read_the_rest(office: Office) -> None:
    """Bulk payments are all or nothing, and a mixed picture must not be missed."""
    bills = [office.bill(10), office.bill(20)]
    request = office.batch(dict.fromkeys(bills, 10))
    intent = office.intent(request)
    office.send(request)
    found = from_event(intent, announced(office)[-1])
    assert found is not None
    assert found.state is None
    assert bills[1] in found.words


@pytest.mark.usefixtures("told")
def test_that_one_payment_of_all_bills_of_a_batch_settles_each(office: Office) -> None:
    """Bills of a vendor who combines payments share one."""
    office.do("updateVendor", {"additionalInfo": {"combinePayments": True}}, vendorId=office.made["vendorId"])
    bills = [office.bill(10), office.bill(20)]
    request = office.batch(dict.fromkeys(bills, 10))
    intent = office.intent(request)
    office.send(request)
    found = from_event(intent, announced(office)[-1])
    assert found is not None
    assert found.state is State.CONFIRMED
    assert set(found.children) == {f"key-1:{bill}" for bill in bills}


@pytest.mark.usefixtures("told")
def test_that_a_person_decides_what_an_event_only_repeats(office: Office) -> None:
    """Two payments under one number are two alarms; a single event must not hide that."""
    intent, event = paid(office)
    found = from_event(evolve(intent, state=State.NEEDS_HUMAN), event)
    assert found is not None
    assert found.state is None


@pytest.mark.usefixtures("told")
def test_that_an_announced_cancellation_confirms(office: Office) -> None:
    """Whoever asked for it, the payment is cancelled; a void says too little of its kind."""
    request = CASES["cancelPayment"](office)
    intent = office.intent(request)
    before = announced(office)[-1]
    office.send(request)
    hint = from_event(intent, before)
    assert hint is not None
    assert hint.state is None
    found = from_event(intent, announced(office)[-1])
    assert found is not None
    assert found.state is State.CONFIRMED
    void = from_event(evolve(intent, operation="voidPayment", facts=_as_void(intent)), announced(office)[-1])
    assert void is not None
    assert void.state is None


def _as_void(intent: Intent) -> dict[str, Any]:
    return {**intent.facts, "path": str(intent.facts["path"]).replace("/cancel", "/void")}


@pytest.mark.usefixtures("told")
def test_that_an_announced_refusal_shows_that_nothing_happened(office: Office) -> None:
    """The answer was lost, and the event tells why the payment was not made."""
    request = office.payment(office.bill(), processDate="2026-11-15")
    intent = office.intent(request)
    office.send(request)
    found = from_event(intent, announced(office)[-1])
    assert found is not None
    assert found.state is State.ABSENT
    assert "BDC_1152" in found.words


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("change", ["attempt", "amount", "bill", "state", "older", "reason", "none"])
def test_that_a_refusal_which_may_be_of_another_copy_proves_nothing(office: Office, change: str) -> None:
    """An earlier attempt, another payment, or a reason that an earlier copy itself may have brought about."""
    request = office.payment(office.bill(), processDate="2026-11-15")
    intent = office.intent(request)
    office.send(request)
    event = announced(office)[-1]
    payment, errors = event["payment"], event["errors"]
    changed = {
        "attempt": (evolve(intent, attempt=2), event),
        "state": (evolve(intent, state=State.NEEDS_HUMAN), event),
        "amount": (intent, {**event, "payment": {**payment, "bills": [{**payment["bills"][0], "amount": 99}]}}),
        "bill": (intent, {**event, "payment": {**payment, "bills": [{**payment["bills"][0], "id": "00nOTHER"}]}}),
        "older": (intent, {**event, "payment": {**payment, "createdTime": "2020-01-01T00:00:00.000+00:00"}}),
        "reason": (intent, {**event, "errors": [{**errors[0], "code": "BDC_1159"}]}),
        "none": (intent, {**event, "errors": []}),
    }
    found = from_event(*changed[change])
    assert found is not None
    assert found.state is None


@pytest.mark.usefixtures("told")
def test_that_a_refusal_of_somebody_elses_payment_is_ignored(office: Office) -> None:
    """The number is not ours."""
    request = office.payment(office.bill(), processDate="2026-11-15")
    intent = office.intent(request)
    office.send(office.payment(office.bill(), processDate="2026-11-15", transactionNumber="OTHER1"))
    assert from_event(intent, announced(office)[-1]) is None


@pytest.mark.usefixtures("told")
def test_that_a_batch_is_confirmed_by_its_id_and_hinted_at_by_its_size(office: Office) -> None:
    """The id is known where an answer broke off after it; otherwise the number of payments is a hint."""
    request = office.batch({office.bill(): 10, office.bill(): 20}, mass=True)
    intent = office.intent(request)
    answer = office.send(request).content
    event = announced(office)[-1]
    hint = from_event(intent, event)
    assert hint is not None
    assert hint.state is None
    broken = Outcome(status=201, content=answer[: answer.index(b",")])
    found = from_event(evolve(intent, outcome=broken), event)
    assert found is not None
    assert found.state is State.CONFIRMED
    one = office.intent(office.batch({office.bill(): 10}, mass=True))
    assert from_event(one, event) is None


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("operation", ["createBill", "createVendor"])
def test_that_an_announced_creation_is_a_hint_to_read(office: Office, operation: str) -> None:
    """Whether there is one more of it only the list tells."""
    request = CASES[operation](office)
    intent = office.intent(request)
    office.send(request)
    found = from_event(intent, announced(office)[-1])
    assert found is not None
    assert found.state is None
    other = office.intent(office.build("createVendor", {**(request.json or {}), "name": "Another"}))
    assert from_event(other, announced(office)[-1]) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KINDS = st.sampled_from([*WEBHOOKS, "unknown", "payload"])
KEYS = st.sampled_from(["payment", "mass-payment", "bill", "vendor", "errors", "bills", "billIds", "transactionNumber"])
ROWS = st.dictionaries(KEYS | st.sampled_from(["id", "createdTime", "amount"]), JSON | st.just(NUMBER), max_size=5)


OURS = st.fixed_dictionaries({"transactionNumber": st.just(NUMBER)}, optional=dict.fromkeys(("bills", "billIds"), JSON))
ENTITIES = st.dictionaries(KEYS, ROWS | JSON, max_size=4)
PAYMENTS = st.fixed_dictionaries({"payment": OURS}, optional={"errors": JSON})


@given(
    kind=KINDS | st.sampled_from(["payment.updated", "payment.failed"]),
    entities=ENTITIES | PAYMENTS,
    operation=st.sampled_from(sorted(CASES)) | st.just("createPayment"),
)
@settings(max_examples=300, deadline=None)
def test_that_no_event_however_odd_moves_anything_or_raises(kind: str, entities: Any, operation: str) -> None:
    """Events come from outside; what is odd about them is ignored."""
    intent = _plain(operation)
    for event in ({**entities, "metadata": {"eventType": kind}}, {"payload": kind}, entities, [entities], kind, None):
        found = from_event(intent, event)
        assert found is None or found.state is None
    assert dig(notification_of({"payload": encode_json({"a": 1}).decode()}), "a") == 1


def _plain(operation: str) -> Intent:
    return Intent(
        id="i",
        scope="s",
        key="k",
        operation=operation,
        fingerprint="",
        state=State.UNKNOWN,
        fence=1,
        attempt=1,
        owner=None,
        lease_until=0.0,
        parent=None,
        bills=("00n1",),
        number=NUMBER,
        facts={"request": {"billId": "00n1", "amount": 5}, "path": "/x"},
        prepared_at=0.0,
        sent_at=0.0,
        settled_at=0.0,
        outcome=None,
        reason="",
    )
