from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_client import ApprovalIncomplete, ApprovalPolicy, MoneyProblem, MoneyRefused
from bill_client.approvals.guard import MOST_NAMED, amount_due, check_payment
from tests.overlay.approvals.bills import MISSING, WAITING, bill

OFF = ApprovalPolicy.off(reason="tests")


def pay(fields: dict[str, Any], share: Decimal | None = None, policy: ApprovalPolicy = OFF) -> dict[str, Any]:
    """Check the payment of one bill."""
    return check_payment({"00n1": bill(**fields)}, {"00n1": share}, policy)


@pytest.mark.parametrize(
    ("fields", "share", "problem"),
    [
        ({"archived": True}, None, "it is archived"),
        ({"archived": "yes"}, None, "it is archived"),
        ({"recordStatus": "INACTIVE"}, None, "it is not in use (its recordStatus is INACTIVE)"),
        ({"recordStatus": "DRAFT", "archived": True}, None, "it is not in use (its recordStatus is DRAFT)"),
        ({"recordStatus": "DRAFT_DELETED"}, None, "it is not in use (its recordStatus is DRAFT_DELETED)"),
        ({"recordStatus": "SOMETHING"}, None, "it is not in use (its recordStatus is SOMETHING)"),
        ({"dueAmount": MISSING}, None, "BILL does not say how much of it is due"),
        ({"dueAmount": "much"}, None, "BILL does not say how much of it is due"),
        ({"dueAmount": "NaN"}, None, "BILL does not say how much of it is due"),
        ({"dueAmount": True}, None, "BILL does not say how much of it is due"),
        ({"dueAmount": 0}, None, "nothing of it is due"),
        ({"dueAmount": Decimal("-0.01")}, Decimal(1), "nothing of it is due"),
        ({"paymentStatus": "PAID"}, None, "nothing of it is due"),
        ({}, Decimal(0), "the amount must be above 0, not 0"),
        ({}, Decimal(-5), "the amount must be above 0, not -5"),
        ({}, Decimal("NaN"), "NaN is no amount"),
        ({}, Decimal("Infinity"), "Infinity is no amount"),
        ({}, Decimal("100.01"), "100.01 is above the 100 that is due"),
    ],
)
def test_what_cannot_be_meant_is_refused_whatever_the_policy(
    fields: dict[str, Any], share: Decimal | None, problem: str
) -> None:
    """Approvals that are off do not change it."""
    for policy in (OFF, ApprovalPolicy.strict, ApprovalPolicy.allow_unassigned):
        with pytest.raises(MoneyRefused) as caught:
            pay(fields, share, policy)
        assert caught.value.problems == (MoneyProblem("00n1", problem),)
        assert str(caught.value) == f"00n1: {problem}"


@pytest.mark.parametrize(
    ("fields", "share"),
    [
        ({}, None),
        ({}, Decimal(100)),
        ({}, Decimal("0.01")),
        ({"dueAmount": "100.00"}, Decimal("100.0")),
        ({"archived": MISSING}, None),
        ({"recordStatus": "ACTIVE"}, None),
        ({"paymentStatus": "PARTIALLY_PAID"}, Decimal(7)),
    ],
)
def test_what_is_due_may_be_paid_in_whole_or_in_part(fields: dict[str, Any], share: Decimal | None) -> None:
    """Amounts also come as texts, and what live answers leave out does not matter."""
    assert pay(fields, share, ApprovalPolicy.strict)["policy"] == "strict"


@given(
    due=st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-10, max_value=10), share=st.decimals()
)
def test_never_more_than_what_is_due(due: Decimal, share: Decimal) -> None:
    """Whatever the two amounts are, also without end or meaning."""
    may = share.is_finite() and 0 < share <= due
    try:
        pay({"dueAmount": due}, share)
    except MoneyRefused:
        assert not may
    else:
        assert may


def test_a_bill_that_was_not_read_is_refused() -> None:
    """The wrong way to call the guard lets nothing through."""
    with pytest.raises(MoneyRefused, match="00n2: this bill was not read"):
        check_payment({"00n1": bill()}, {"00n1": None, "00n2": None}, OFF)


def test_every_bill_that_is_in_the_way_is_named() -> None:
    """Also those that the message has no room for; what cannot be meant comes first."""
    bills = {f"00n{number}": bill("ASSIGNED", (WAITING,), id=f"00n{number}") for number in range(9)}
    with pytest.raises(ApprovalIncomplete) as caught:
        check_payment(bills, dict.fromkeys(bills), ApprovalPolicy.strict)
    assert [each.bill_id for each in caught.value.bills] == list(bills)
    assert str(caught.value).count("006A is to approve") == MOST_NAMED
    assert "and 4 more (nothing was sent" in str(caught.value)
    broken = {**bills, "00n9": bill(archived=True), "00nX": bill(dueAmount=0)}
    with pytest.raises(MoneyRefused) as refused:
        check_payment(broken, dict.fromkeys(broken), ApprovalPolicy.strict)
    assert [each.id for each in refused.value.problems] == ["00n9", "00nX"]


def test_bills_that_are_not_paid_do_not_matter() -> None:
    """Only those with a share are judged and recorded."""
    bills = {"00n1": bill(), "00n2": bill("DENIED", (), id="00n2")}
    facts = check_payment(bills, {"00n1": None}, ApprovalPolicy.strict)
    assert list(facts["bills"]) == ["00n1"]
    assert facts["bills"]["00n1"]["approvers"] == [{"userId": "006A", "order": 0, "status": "APPROVED"}]


def test_the_errors_cross_processes_whole() -> None:
    """With the bills and the problems on them."""
    with pytest.raises(ApprovalIncomplete) as caught:
        pay({"status": "ASSIGNED"}, None, ApprovalPolicy.strict)
    with pytest.raises(MoneyRefused) as refused:
        pay({"archived": True})
    for error in (caught.value, refused.value):
        for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert str(other) == str(error)
            assert {**vars(other)} == {**vars(error)}


def test_what_is_due_is_exact() -> None:
    """A text keeps its digits; a float of a careless caller is no amount."""
    assert str(amount_due({"dueAmount": "10.10"})) == "10.10"
    assert amount_due({"dueAmount": 10.1}) is None
