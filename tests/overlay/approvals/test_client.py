from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from bill_client import (
    ApprovalPolicy,
    ApprovalRule,
    AsyncBillClient,
    BillClient,
    MoneyRefused,
    PermissionDenied,
    ValidationError,
)
from bill_client.approvals.client import Approvals, AsyncApprovals
from tests.overlay.approvals.conftest import Desk
from tests.overlay.support import Company

Both = Callable[[Callable[[Any], Any]], list[Any]]


def test_policies_are_made_and_listed(desk: Desk, both: Both) -> None:
    """With typed rules, by both clients."""
    rules = [ApprovalRule.amount_from(1000)]
    made = both(lambda client: client.approvals.create_policy("Large", rules, [desk.ann, desk.boss]))
    for listed in both(lambda client: client.approvals.policies()):
        assert [each.id for each in listed] == [each.id for each in made]
        assert [user.user_id for user in listed[0].approvers.users] == [desk.ann, desk.boss]
        assert (listed[0].rules[0].op, listed[0].rules[0].values[0].value) == ("gte", "1000")


def test_groups_of_policies_are_shown(company: Company, desk: Desk) -> None:
    """They are made in the web app."""
    organization = company.made["organizationId"]
    group = company.mock.control.approver_group(organization, "Board", [desk.ann, desk.boss])
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["5"]}]
    company.mock.control.approval_policy(organization, "By the board", rules, groups=[str(group["groupId"])])
    with company.client() as client:
        (policy,) = client.approvals.policies()
    (shown,) = policy.to_dict()["approvers"]["groups"]
    assert (shown["groupName"], [each["id"] for each in shown["users"]]) == ("Board", [desk.ann, desk.boss])


def test_a_bill_goes_from_assigned_to_approved(desk: Desk) -> None:
    """Who is next sees it pending; the status names those who are still to act."""
    desk.policy(desk.ann, desk.boss)
    bill_id = desk.bill()
    with desk.company.client() as boss, desk.approver() as ann:
        assert boss.approvals.pending() == []
        assert [each.bill_id for each in ann.approvals.pending()] == [bill_id]
        before = boss.approvals.status(bill_id)
        assert [one.user_id for one in before.waiting] == [desk.ann, desk.boss]
        assert (before.status, before.payable) == ("ASSIGNED", False)
        ann.approvals.approve(bill_id)
        between = boss.approvals.status(bill_id)
        assert str(between) == f"{bill_id}: it is APPROVING: {desk.boss} is to approve"
        boss.approvals.approve([bill_id], comment="fine")
        after = boss.approvals.status(bill_id)
    assert (after.status, after.payable, after.waiting) == ("APPROVED", True, ())
    assert after.words == f"approved by {desk.ann}, {desk.boss}"


def test_both_clients_decide(desk: Desk, both: Both) -> None:
    """Several bills at once."""
    desk.policy(desk.boss)
    ids = [desk.bill(number=str(number)) for number in range(4)]
    with desk.company.client() as client:
        client.approvals.approve(ids[:1])
        client.approvals.deny(ids[1], "too much")

    async def main() -> Any:
        async with desk.company.async_client() as client:
            assert [each.bill_id for each in await client.approvals.pending()] == ids[2:]
            await client.approvals.approve(ids[2])
            await client.approvals.deny(ids[3:], "too much")
            return [await client.approvals.status(each) for each in ids]

    assert [(each.status, each.payable) for each in asyncio.run(main())] == [
        ("APPROVED", True),
        ("DENIED", False),
    ] * 2
    for standing in both(lambda client: client.approvals.status(ids[1])):
        assert standing.denied_by == (desk.boss,)


def _status(bill_id: str, policy: ApprovalPolicy, client: Any) -> Any:
    return client.approvals.status(bill_id, approvals=policy)


def test_the_status_is_judged_by_the_policy_of_the_caller(desk: Desk, both: Both) -> None:
    """A bill that nobody has to approve."""
    bill_id = desk.bill(5)
    for policy, payable in ((ApprovalPolicy.strict, False), (ApprovalPolicy.allow_unassigned, True)):
        ask = partial(_status, bill_id, policy)
        for standing in both(ask):
            assert (standing.status, standing.payable) == ("UNASSIGNED", payable)


def test_a_bill_that_was_handed_on_is_not_approved_by_everybody(desk: Desk) -> None:
    """Who handed it on has not approved, and BILL does not say that the other one stands for them."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    desk.company.mock.control.reroute(bill_id, desk.boss)
    desk.decide(bill_id)
    with desk.company.client() as client:
        standing = client.approvals.status(bill_id)
    assert (standing.status, standing.payable) == ("APPROVED", False)
    assert standing.words == f"it is APPROVED: {desk.ann} handed it on"


def test_a_group_is_approved_by_any_member(desk: Desk) -> None:
    """Its entry names nobody until then."""
    control, organization = desk.company.mock.control, desk.company.made["organizationId"]
    group = control.approver_group(organization, "Board", [desk.ann, desk.boss])
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["5"]}]
    control.approval_policy(organization, "By the board", rules, groups=[str(group["groupId"])])
    bill_id = desk.bill()
    with desk.company.client() as client:
        assert (
            client.approvals.status(bill_id).words
            == "it is ASSIGNED: an unnamed approver (perhaps a group) is to approve"
        )
        client.approvals.approve(bill_id)
        assert client.approvals.status(bill_id).payable


def test_what_bill_refuses_is_an_error(desk: Desk) -> None:
    """Not this user's turn; no such bill."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    with desk.company.client() as client:
        with pytest.raises(PermissionDenied):
            client.approvals.approve(bill_id)
        with pytest.raises(MoneyRefused, match="00nNO: BILL has no such bill"):
            client.approvals.status("00nNO")
    with desk.company.client(desk.company.sync_token) as program, pytest.raises(ValidationError) as caught:
        program.approvals.pending()
    assert caught.value.codes == ("BDC_1302",)


@pytest.mark.parametrize(
    ("act", "error", "words"),
    [
        (lambda it: it.approve([]), ValueError, "bill_ids must be at least one text"),
        (lambda it: it.approve(""), ValueError, "bill_ids must be at least one text"),
        (lambda it: it.approve(["00n1", "00n1"]), ValueError, "each once"),
        (lambda it: it.approve(["00n1", 7]), TypeError, "bill_ids must be texts"),
        (lambda it: it.approve(None), TypeError, "bill_ids must be several texts, not NoneType"),
        (lambda it: it.approve("00n1", 7), TypeError, "comment must be texts"),
        (lambda it: it.deny("00n1", ""), ValueError, "comment must be at least one text"),
        (lambda it: it.deny("00n1", None), TypeError, "a denial needs a comment in words, not NoneType"),
        (lambda it: it.status(""), ValueError, "bill_id must be at least one text"),
        (lambda it: it.status(7), TypeError, "bill_id must be texts"),
        (lambda it: it.wait_until_approved("00n1", 0), ValueError, "deadline must be a number of seconds above 0"),
        (lambda it: it.wait_until_approved("", 5), ValueError, "bill_id must be at least one text"),
        (lambda it: it.create_policy("", [ApprovalRule.amount_from(1)], ["006A"]), ValueError, "the name of a policy"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(
    company: Company, act: Callable[[Any], Any], error: type[Exception], words: str
) -> None:
    """By both clients, in the same words."""

    async def main() -> None:
        async with company.async_client() as client:
            await act(client.approvals)

    with company.client() as client, pytest.raises(error, match=words):
        act(client.approvals)
    with pytest.raises(error, match=words):
        asyncio.run(main())
    assert company.calls() == []


def test_both_clients_offer_the_same() -> None:
    """Method by method, argument by argument, but for the kind of event."""
    names = [name for name in vars(Approvals) if not name.startswith("_")]
    assert names == [name for name in vars(AsyncApprovals) if not name.startswith("_")]
    for name in names:
        one, other = (list(inspect.signature(getattr(kind, name)).parameters) for kind in (Approvals, AsyncApprovals))
        assert one == other
        assert inspect.iscoroutinefunction(getattr(AsyncApprovals, name))
    assert {type(vars(kind)["approvals"]) for kind in (BillClient, AsyncBillClient)} == {property}
