"""Answers and facts that are odd, missing or of another kind than expected: they lead to a person, not to a crash."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from bill_client.intents.evidence.finding import Unreadable
from bill_client.intents.evidence.reading import newest
from bill_client.intents.evidence.values import dig, is_same, key_of, moment, money, objects, shown, texts
from bill_client.intents.outcomes import ids_in
from bill_client.intents.records import Outcome
from bill_client.intents.states import State
from tests.overlay.intents.evidence_cases import CASES
from tests.overlay.intents.evidence_support import Office
from tests.overlay.intents.test_evidence_others import without_before


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (10, "10"),
        ("10.00", "10"),
        (0.1, "0.1"),
        (Decimal("1E+2"), "100"),
        *((odd, None) for odd in (True, None, "", "x", "NaN", float("inf"), [1], {"amount": 1})),
    ],
)
def test_that_amounts_are_read_however_they_are_written(value: object, amount: str | None) -> None:
    """What is no amount is none, and never zero."""
    assert money(value) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize(
    ("value", "instant"),
    [
        ("2026-11-16T15:00:00.000+00:00", datetime(2026, 11, 16, 15, tzinfo=UTC)),
        ("2026-11-16T15:00:00Z", datetime(2026, 11, 16, 15, tzinfo=UTC)),
        ("2026-11-16T16:00:00+01:00", datetime(2026, 11, 16, 15, tzinfo=UTC)),
        ("2026-11-16T15:00:00", datetime(2026, 11, 16, 15, tzinfo=UTC)),
        ("yesterday", None),
        (17, None),
    ],
)
def test_that_instants_are_read_in_any_zone(value: object, instant: datetime | None) -> None:
    """One without a zone is taken for UTC, which BILL writes."""
    assert moment(value) == instant


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada", " ada ", True),
        ("001", "1", False),
        (1, "1.00", True),
        (Decimal("1.0"), 1, True),
        (True, True, True),
        (True, 1, False),
        (None, None, True),
        ({"a": 1}, {"a": 1}, True),
        ({"a": 1}, {"a": 2}, False),
        (None, "x", False),
    ],
)
def test_that_values_are_compared_by_what_they_mean(one: object, other: object, same: bool) -> None:  # noqa: FBT001
    """Case and spaces of texts mean nothing, zeros of numbers neither; those of texts do."""
    assert is_same(one, other) is same


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(VALUES, VALUES)
@settings(max_examples=200, deadline=None)
def test_that_no_value_makes_reading_it_fail(one: Any, other: Any) -> None:
    """Answers come from outside."""
    assert is_same(one, other) == is_same(other, one)
    assert money(one) is None or money(one) == money(shown(money(one)))
    assert moment(one) is None or moment(one) is not None
    assert all(isinstance(each, str) for each in texts(one))
    assert all(key_of(each) is not None for each in objects(one))
    assert dig(one, "a.b") is None or isinstance(one, dict)


def test_that_an_unknown_amount_says_so() -> None:
    """Words never show None."""
    assert shown(None) == "an unknown amount"


@pytest.mark.parametrize("content", [b"", b"<html>", b"[1, 2]", b'"x"', b'{"payments": "x"}', b"[" * 100_000])
def test_that_an_answer_that_nobody_can_read_has_no_ids(content: bytes) -> None:
    """It belongs to nobody."""
    assert ids_in(Outcome(status=200, content=content)) == frozenset()


@pytest.mark.parametrize(
    "operation",
    ["billApproveDenyActions", "approveOrDenyReimbursement", "voidPayment", "chargeCustomer", "recordInvoice"],
)
def test_that_what_is_there_without_a_look_before_is_left_to_a_person(office: Office, operation: str) -> None:
    """Nobody can tell whether it is new."""
    request = CASES[operation](office)
    intent = without_before(office.intent(request))
    response = office.send(request, office.approver if operation == "billApproveDenyActions" else None)
    assert response.status < 300, response.content
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN, found.words


@pytest.mark.parametrize("operation", ["verifyBankAccount", "voidPayment"])
def test_that_an_object_that_bill_does_not_show_proves_nothing(office: Office, operation: str) -> None:
    """A payment or an account that is not there is odd."""
    intent = office.intent(CASES[operation](office))
    name = str(intent.facts["path"]).split("/")[-2]
    facts = {**intent.facts, "path": str(intent.facts["path"]).replace(name, "xxxNONE")}
    found = office.resolve(evolve(intent, facts=facts))
    assert found.state is State.NEEDS_HUMAN
    assert "xxxNONE" in found.words


@pytest.mark.parametrize("answer", [{"uuid": "x"}, {"uuid": "x", "receipts": "none"}])
def test_that_a_receipt_on_what_shows_no_receipts_is_left_to_a_person(office: Office, answer: Any) -> None:
    """A field that is missing is no empty list."""
    intent = office.intent(CASES["deleteTransactionReceipt"](office))
    office.now_asks(office.instead(lambda: answer, "getTransaction"))
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "receipts" in found.words


def test_that_a_receipt_of_something_that_is_gone_is_left_to_a_person(office: Office) -> None:
    """Both are gone, and nobody knows by whom."""
    intent = office.intent(CASES["deleteTransactionReceipt"](office))
    key = office.made["spend"]["transactionUuid"]
    facts = {**intent.facts, "path": str(intent.facts["path"]).replace(key, "txnNONE")}
    found = office.resolve(evolve(intent, facts=facts))
    assert found.state is State.NEEDS_HUMAN
    assert "txnNONE" in found.words


def test_that_a_bill_that_is_not_there_any_more_leaves_its_payment_to_a_person(office: Office) -> None:
    """The second opinion is silent."""
    intent = office.intent(office.payment(office.bill()))
    request = {**intent.facts["request"], "billId": "00nNONE"}
    found = office.resolve(evolve(intent, facts={**intent.facts, "request": request}, bills=("00nNONE",)))
    assert found.state is State.NEEDS_HUMAN
    assert "00nNONE" in found.words


@pytest.mark.parametrize(
    "seen", [{"amount": 100, "dueAmount": 70, "creditAmount": 30}, {"amount": 100, "dueAmount": 100}]
)
def test_that_what_is_due_stands_in_for_what_is_paid(office: Office, seen: dict[str, Any]) -> None:
    """Fields may be missing from answers; a vendor credit is no payment."""
    intent = office.intent(office.payment(office.bill()))

    def stripped(answer: Any) -> Any:
        return {"id": answer["id"], **seen}

    office.now_asks(office.rewrite(stripped, "getBill"))
    assert office.resolve(intent).state is State.ABSENT


def test_that_two_payments_of_unknown_amounts_under_our_number_are_two(office: Office) -> None:
    """Amounts that do not show cannot make two payments one."""
    request = office.payment(office.bill(), 40)
    intent = office.intent(request)
    for _ in range(2):
        office.send(request)

    def stripped(answer: Any) -> Any:
        kept = ("id", "transactionNumber", "billId")
        return {"results": [{name: row[name] for name in kept} for row in answer["results"]]}

    office.now_asks(office.rewrite(stripped, "listPayments"))
    found = office.resolve(intent, after=1)
    assert found.state is State.NEEDS_HUMAN
    assert found.evidence["verdict"] == "several"


def test_that_a_call_without_a_number_is_not_looked_up_before_sending(office: Office) -> None:
    """There is nothing to look it up by."""
    intent = office.intent(office.payment(office.bill()), state=State.PREPARED, number=None)
    office.reads.clear()
    assert office.look(intent).verdict == "unclear"
    assert office.reads == []


def test_that_any_payment_under_the_number_counts_where_no_bill_is_known(office: Office) -> None:
    """Before sending, whatever carries the number is one too many."""
    request = office.payment(office.bill())
    office.send(request)
    intent = office.intent(request, state=State.PREPARED)
    assert office.look(evolve(intent, facts={}, bills=())).verdict == "several"


@pytest.mark.parametrize("row", [[], [{"id": "1"}], [{"id": "1", "createdTime": 5}]])
def test_that_a_list_whose_objects_tell_no_time_is_known_by_ids(office: Office, row: Any) -> None:
    """The time is left out then."""
    office.now_asks(office.instead(lambda: {"results": row}, "listPayments"))
    known = office.run(newest("listPayments"))
    assert known == {"seen": [each["id"] for each in row]}


@pytest.mark.parametrize("answer", [[1, 2], {"results": ["x"]}, {"results": None}, {}])
def test_that_what_is_no_object_is_passed_over(office: Office, answer: Any) -> None:
    """Rows of a list are objects, or nothing."""
    office.now_asks(office.instead(lambda: answer, "listPayments"))
    assert office.run(newest("listPayments")) == {"seen": []}


def test_that_a_list_which_is_none_cannot_be_read(office: Office) -> None:
    """The words name it."""
    office.now_asks(office.instead(lambda: {"results": 5}, "listPayments"))
    with pytest.raises(Unreadable, match="listPayments answered no list"):
        office.run(newest("listPayments"))
