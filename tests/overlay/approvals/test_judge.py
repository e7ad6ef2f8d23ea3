from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_client import ApprovalIncomplete, ApprovalPolicy
from bill_client.approvals.guard import check_payment
from bill_client.approvals.judge import assess, judge
from tests.overlay.approvals.bills import APPROVED, DENIED, REROUTED, WAITING, approvers, bill

OFF = ApprovalPolicy.off(reason="the board pays by hand")
POLICIES = {"strict": ApprovalPolicy.strict, "allow_unassigned": ApprovalPolicy.allow_unassigned, "off": OFF}
STATUSES = ("UNASSIGNED", "ASSIGNED", "APPROVING", "APPROVED", "DENIED", "UNDEFINED", "HALFWAY", None)
"""Those that BILL documents, one that nobody knows, and none at all."""
STATES = (WAITING, APPROVED, DENIED, REROUTED, "UNDEFINED", "SLEEPING")
"""Of an approver: those that BILL documents, and one that nobody knows."""
EVERYBODY: list[tuple[str, ...] | None] = [
    None,
    *(each for count in range(4) for each in product(STATES, repeat=count)),
]
"""No `approvers` in the answer, none in the list, and every way that one, two or three of them can stand."""

PAYABLE = """
policy            approval status  approvers
strict            APPROVED         all approved
allow_unassigned  APPROVED         all approved
allow_unassigned  UNASSIGNED       none
allow_unassigned  UNASSIGNED       not shown
"""
"""Everything that may be paid while approvals matter; whatever is not in this table is refused."""


def _kind(states: tuple[str, ...] | None) -> str:
    """The word of the table for how approvers stand."""
    if states is None:
        return "not shown"
    if not states:
        return "none"
    return "all approved" if set(states) == {APPROVED} else "somebody has not approved"


ROWS = {tuple(map(str.strip, (row[:18], row[18:35], row[35:]))) for row in PAYABLE.strip().splitlines()[1:]}


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("status", STATUSES)
def test_every_combination_of_status_approvers_and_policy(policy: str, status: str | None) -> None:
    """260 ways for approvers to stand, in each of 8 states of a bill and under each of 3 policies: 6240 rows."""
    assert len(EVERYBODY) == 260
    for states in EVERYBODY:
        seen = judge(bill(status, states), POLICIES[policy])
        may = policy == "off" or (policy, status, _kind(states)) in ROWS
        assert (seen is None) is may, (policy, status, states)


def test_the_table_is_read_as_it_is_written() -> None:
    """Otherwise the test above would expect too little."""
    expected = {
        ("strict", "APPROVED", "all approved"),
        ("allow_unassigned", "APPROVED", "all approved"),
        ("allow_unassigned", "UNASSIGNED", "none"),
        ("allow_unassigned", "UNASSIGNED", "not shown"),
    }
    assert expected == ROWS


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("status", STATUSES)
def test_the_guard_refuses_what_the_table_does_not_have(policy: str, status: str | None) -> None:
    """And says of the bill where it stands, or records what it saw."""
    for states in EVERYBODY:
        one = bill(status, states)
        expected = judge(one, POLICIES[policy])
        if expected is None:
            facts = check_payment({"00n1": one}, {"00n1": None}, POLICIES[policy])
            assert (facts["policy"], facts["bills"]["00n1"]["status"]) == (policy, status)
            continue
        with pytest.raises(ApprovalIncomplete) as caught:
            check_payment({"00n1": one}, {"00n1": None}, POLICIES[policy])
        assert caught.value.bills == (expected,)
        assert expected.words in str(caught.value)


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text("ab 0", max_size=3),
    st.sampled_from(STATES),
    st.just(Decimal("1.5")),
)
ENTRY = st.one_of(
    ODD,
    st.fixed_dictionaries({}, optional={"userId": ODD, "approverOrder": ODD, "status": ODD}),
    st.sampled_from(approvers(*STATES)),
)
ANSWER = st.fixed_dictionaries(
    {"id": st.just("00n1")},
    optional={
        "approvalStatus": st.one_of(ODD, st.sampled_from([each for each in STATUSES if each])),
        "approvers": st.one_of(
            ODD, st.lists(ENTRY, max_size=5), st.dictionaries(st.text("ab 0", max_size=3), ODD, max_size=2)
        ),
    },
)


@given(answer=ANSWER, policy=st.sampled_from([ApprovalPolicy.strict, ApprovalPolicy.allow_unassigned]))
def test_nobody_is_paid_while_somebody_has_not_approved(answer: dict[str, Any], policy: ApprovalPolicy) -> None:
    """Whatever the answer looks like: an entry that is not a plain APPROVED keeps the bill from being paid."""
    given_approvers = answer.get("approvers")
    entries = given_approvers if isinstance(given_approvers, list) else []
    consents = [isinstance(each, dict) and each.get("status") == APPROVED for each in entries]
    odd = given_approvers is not None and not isinstance(given_approvers, list)
    if not all(consents) or odd or answer.get("approvalStatus") not in ("APPROVED", "UNASSIGNED"):
        assert judge(answer, policy) is not None


@given(answer=ANSWER)
def test_strict_takes_nothing_that_the_other_policy_refuses(answer: dict[str, Any]) -> None:
    """And what neither takes is refused with words."""
    wide, narrow = judge(answer, ApprovalPolicy.allow_unassigned), judge(answer, ApprovalPolicy.strict)
    assert narrow is not None or wide is None
    assert narrow is None or (narrow.words and "00n1" in str(narrow))


@pytest.mark.parametrize(
    ("status", "states", "words"),
    [
        ("ASSIGNED", (WAITING, WAITING), "it is ASSIGNED: 006A is to approve, then 006B is to approve"),
        ("APPROVING", (APPROVED, WAITING), "it is APPROVING: 006B is to approve"),
        ("APPROVED", (APPROVED, WAITING), "it is APPROVED: 006B is to approve"),
        ("APPROVED", (REROUTED, APPROVED), "it is APPROVED: 006A handed it on"),
        ("APPROVED", (APPROVED, "SLEEPING"), "it is APPROVED: 006B is SLEEPING"),
        ("APPROVED", None, "it is APPROVED, but BILL does not say who has to approve it"),
        ("ASSIGNED", (), "it is ASSIGNED, but BILL does not say who has to approve it"),
        ("APPROVING", (APPROVED,), "every approver has approved, but it is APPROVING still"),
        ("DENIED", (DENIED, WAITING), "denied by 006A"),
        ("DENIED", None, "denied; BILL does not say by whom"),
        ("APPROVED", (APPROVED, DENIED), "denied by 006B"),
        ("UNASSIGNED", (), "nobody was asked to approve it (it is UNASSIGNED)"),
        ("UNASSIGNED", (APPROVED,), "it is UNASSIGNED, yet BILL names approvers: 006A"),
        ("HALFWAY", (APPROVED,), "its approval status is HALFWAY, of which nobody knows what it means"),
        (None, (APPROVED,), "its approval status is missing, of which nobody knows what it means"),
        ("APPROVED", (APPROVED, APPROVED), "approved by 006A, 006B"),
    ],
)
def test_the_words_say_who_is_still_to_act(status: str | None, states: tuple[str, ...] | None, words: str) -> None:
    """Names and order are those of the answer."""
    assert assess(bill(status, states), ApprovalPolicy.strict).words == words


def test_those_who_wait_are_named_in_their_order() -> None:
    """Whatever order the answer has them in; those without a place come last."""
    entries = [*reversed(approvers(APPROVED, WAITING, REROUTED)), {"userId": "006X", "status": WAITING}]
    standing = judge(bill("APPROVING", approvers=entries), ApprovalPolicy.strict)
    assert standing is not None
    assert [(one.user_id, one.order, one.status) for one in standing.waiting] == [
        ("006B", 1, WAITING),
        ("006C", 2, REROUTED),
        ("006X", None, WAITING),
    ]
    assert [one.user_id for one in standing.approvers] == ["006A", "006B", "006C", "006X"]


def test_after_a_denial_nobody_is_waited_for() -> None:
    """It says who said no."""
    standing = judge(bill("DENIED", (APPROVED, DENIED, WAITING)), ApprovalPolicy.strict)
    assert standing is not None
    assert standing.is_denied
    assert (standing.waiting, standing.denied_by) == ((), ("006B",))


def test_a_group_counts_by_the_status_of_its_entry() -> None:
    """An entry without a user is a group that has not decided; once it is APPROVED it counts, whoever it stands for."""
    entry = {"approverOrder": 1, "status": WAITING}
    waits = judge(bill("APPROVED", approvers=[*approvers(APPROVED), entry]), ApprovalPolicy.strict)
    assert waits is not None
    assert waits.words == "it is APPROVED: an unnamed approver (perhaps a group) is to approve"
    decided = bill("APPROVED", approvers=[*approvers(APPROVED), {**entry, "status": APPROVED}])
    assert judge(decided, ApprovalPolicy.strict) is None


def test_members_who_are_listed_one_by_one_must_all_approve() -> None:
    """That they are a group cannot be known from the bill, so that one of them is not enough."""
    members = [
        {"userId": user, "approverOrder": 0, "status": state} for user, state in (("1", APPROVED), ("2", WAITING))
    ]
    assert judge(bill("APPROVED", approvers=members), ApprovalPolicy.strict) is not None


def test_off_records_its_reason_and_what_it_saw() -> None:
    """Also where the bill was denied."""
    facts = check_payment({"00n1": bill("DENIED", (DENIED,))}, {"00n1": None}, OFF)
    assert (facts["policy"], facts["reason"]) == ("off", "the board pays by hand")
    assert facts["bills"]["00n1"] == {
        "status": "DENIED",
        "approvers": [{"userId": "006A", "order": 0, "status": "DENIED"}],
        "words": "approvals are off: the board pays by hand; it is DENIED",
    }
