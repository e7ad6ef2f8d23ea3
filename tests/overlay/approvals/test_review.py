from __future__ import annotations

import pytest

from bill_client import ApprovalPolicy, TransportError
from bill_client.approvals.review import review
from tests.overlay.approvals.answers import drive
from tests.overlay.approvals.bills import APPROVED, DENIED, WAITING, bill
from tests.overlay.approvals.test_reading import server

BILLS = {
    "00n1": bill(APPROVED, (APPROVED,), id="00n1"),
    "00n2": bill("ASSIGNED", (WAITING,), id="00n2"),
    "00n3": bill(DENIED, (DENIED,), id="00n3"),
    "00n4": bill("UNASSIGNED", (), id="00n4"),
}


@pytest.mark.parametrize(
    ("policy", "found"),
    [(ApprovalPolicy.strict, ["00n2", "00n3", "00n4"]), (ApprovalPolicy.allow_unassigned, ["00n2", "00n3"])],
)
def test_bills_that_the_policy_would_not_let_go_now_are_named(policy: ApprovalPolicy, found: list[str]) -> None:
    """With one look at all of them."""
    standings, asked = drive(review(BILLS, policy), server(BILLS))
    assert [each.bill_id for each in standings] == found
    assert [each.operation.id for each in asked] == ["listBills"]


def test_nothing_is_read_where_approvals_do_not_matter() -> None:
    """There is nothing that could be withdrawn."""
    off = ApprovalPolicy.off(reason="tests")
    assert drive(review(BILLS, off), lambda _: pytest.fail("something was read")) == ((), [])


def test_a_look_that_fails_says_so() -> None:
    """Whoever asks decides what that means."""
    with pytest.raises(TransportError):
        drive(review(["00n1"], ApprovalPolicy.strict), lambda _: TransportError("broken"))
