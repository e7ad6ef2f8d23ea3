"""What people do about approvals in the web app: groups, rerouted approvals, approvers set anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request
from bill_mock.codec import decode, encode
from tests.mock.approval_support import act, pending, policy, rules, set_for, shown, statuses

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api


def group_policy(api: Api, *users: str, alone: tuple[str, ...] = ()) -> JsonObject:
    """A policy of users and one group, for every bill."""
    control, organization = api.mock.control, api.company["organizationId"]
    group = control.approver_group(organization, "Directors", list(users))
    return control.approval_policy(organization, "Web", rules(1), list(alone), [group["groupId"]])


def people(api: Api) -> tuple[str, str]:
    """Ids of the administrator and the approver."""
    return api.company["userId"], api.company["approver"]["userId"]


def test_policy_with_a_group_is_listed(api: Api) -> None:
    """Groups are made in the web app only; the list shows members with `id` and `fullName`.

    platform.md 8.1 [H:payment-approvals, PM].
    """
    made = group_policy(api, *people(api))
    (listed,) = api.get("/bill-approvals/policies").body
    assert listed == made
    assert listed["approvers"]["users"] == []
    (group,) = listed["approvers"]["groups"]
    assert (group["groupName"], [one["fullName"] for one in group["users"]]) == (
        "Directors",
        ["Ada Admin", "Ann Approver"],
    )


@pytest.mark.parametrize("second", [False, True])
def test_any_member_of_a_group_suffices(api: Api, second: bool) -> None:  # noqa: FBT001 - a case of the test
    """platform.md 8.1 [H:payment-approvals, PM]: all are asked, one decides, and nobody is asked any more."""
    group_policy(api, *people(api))
    bill = api.bill(10)
    row = shown(api, bill)
    assert statuses(api, bill) == ("ASSIGNED", ["WAITING"])
    assert row["approvers"][0].keys() == {"status", "approverOrder", "statusChangedTime"}
    for approver in (False, True):
        api.login(approver=approver)
        assert pending(api) == [bill["id"]]
    api.login(approver=second)
    assert act(api, bill).status == 200
    done = shown(api, bill)
    assert (done["approvalStatus"], done["approvers"][0]["userId"]) == ("APPROVED", people(api)[second])
    for approver in (False, True):
        api.login(approver=approver)
        assert pending(api) == []
        assert act(api, bill).status == 403


def test_users_of_a_policy_are_asked_before_its_group(api: Api) -> None:
    """One after the other, as users are; the control interface decides for the first of the group."""
    admin, approver = people(api)
    group_policy(api, approver, alone=(admin,))
    bill = api.bill(10)
    api.login(approver=True)
    assert pending(api) == []
    api.login()
    act(api, bill)
    assert statuses(api, bill) == ("APPROVING", ["APPROVED", "WAITING"])
    (waiting,) = api.mock.control.approvals()["results"]
    assert (waiting["approver"], waiting["decided"], waiting["approvers"]) == ("Directors", 1, 2)
    decided = api.mock.control.decide(bill["id"], "APPROVE")
    assert [(one["userId"], one["status"]) for one in decided["approvers"]] == [
        (admin, "APPROVED"),
        (approver, "APPROVED"),
    ]


def test_member_of_a_group_denies_for_all(api: Api) -> None:
    """platform.md 8.1 and 8.4: one denial stops the flow."""
    group_policy(api, *people(api))
    bill = api.bill(10)
    act(api, bill, "DENY")
    api.login(approver=True)
    assert (statuses(api, bill), pending(api)) == (("DENIED", ["DENIED"]), [])


def test_replacing_a_policy_loses_its_group(api: Api) -> None:
    """`approvers` of a request are users, so that a group cannot be sent back.

    platform.md 8.1 [H:payment-approvals, PM].
    """
    made = group_policy(api, *people(api))
    body = {"policyName": "Mine", "rules": rules(1), "approvers": [api.company["userId"]]}
    replaced = api.put(f"/bill-approvals/policies/{made['id']}", body).body
    assert (replaced["approvers"]["groups"], len(replaced["approvers"]["users"])) == ([], 1)
    group = made["approvers"]["groups"][0]["groupId"]
    assert api.post("/bill-approvals/policies", {**body, "approvers": [group]}).codes == ["BDC_1119"]


def test_rerouted_approver_is_followed_by_another(api: Api) -> None:
    """platform.md 8.2 [PM, T9]: REROUTED; who it was handed to decides in the place of the first."""
    admin, approver = people(api)
    policy(api, admin, amount=1)
    bill = api.bill(10)
    answered = api.mock.control.reroute(bill["id"], approver)
    assert pending(api) == []
    row = shown(api, bill)
    assert answered["approvers"] == row["approvers"]
    assert row["approvalStatus"] == "ASSIGNED"
    assert [(one["userId"], one["status"], one["approverOrder"]) for one in row["approvers"]] == [
        (admin, "REROUTED", 0),
        (approver, "WAITING", 1),
    ]
    assert act(api, bill).status == 403
    api.login(approver=True)
    assert pending(api) == [bill["id"]]
    act(api, bill)
    assert statuses(api, bill) == ("APPROVED", ["REROUTED", "APPROVED"])


def test_rerouted_approver_of_two_keeps_the_order(api: Api) -> None:
    """The second is asked after whoever stands in for the first, and the bill is APPROVING between.

    platform.md 8.2 [PM, T9].
    """
    admin, approver = people(api)
    policy(api, admin, approver, amount=1)
    set_for(api, editing="UNTIL_APPROVED")
    bill = api.bill(10)
    api.mock.control.reroute(bill["id"], approver)
    api.login(approver=True)
    act(api, bill)
    assert statuses(api, bill) == ("APPROVING", ["REROUTED", "APPROVED", "WAITING"])
    assert [one["approverOrder"] for one in shown(api, bill)["approvers"]] == [0, 1, 2]
    act(api, bill)
    assert statuses(api, bill) == ("APPROVED", ["REROUTED", "APPROVED", "APPROVED"])
    api.login()
    assert api.patch(f"/bills/{bill['id']}", {"description": "x"}).status == 422


def test_approvers_set_anew_restart_a_denied_bill(api: Api) -> None:
    """A denial ends only when approvers are cleared and set in the web app; no edit does it.

    platform.md 8.4 [V2:ap-approvals-deny].
    """
    admin, approver = people(api)
    policy(api, admin, amount=1)
    bill = api.bill(10)
    act(api, bill, "DENY")
    line = {"id": bill["billLineItems"][0]["id"], "amount": 20}
    assert api.patch(f"/bills/{bill['id']}", {"billLineItems": [line]}).status == 200
    assert statuses(api, bill) == ("DENIED", ["DENIED"])
    assert api.mock.control.set_approvers(bill["id"], [])["approvalStatus"] == "UNASSIGNED"
    api.mock.control.set_approvers(bill["id"], [approver])
    assert statuses(api, bill) == ("ASSIGNED", ["WAITING"])
    assert pending(api) == []
    api.login(approver=True)
    act(api, bill)
    assert statuses(api, bill) == ("APPROVED", ["APPROVED"])


def test_cleared_bill_waits_for_nobody(api: Api) -> None:
    """Without approvers it is in no queue, and no administrator approves it."""
    policy(api, api.company["userId"], amount=1)
    bill = api.bill(10)
    api.mock.control.set_approvers(bill["id"], [])
    assert (pending(api), statuses(api, bill), act(api, bill).status) == ([], ("UNASSIGNED", []), 403)


@pytest.mark.parametrize(
    ("name", "arguments", "problem"),
    [
        ("approver_group", {"name": "G", "users": []}, "at least one user"),
        ("approver_group", {"name": "G", "users": ["006X"]}, "no user 006X"),
        ("approver_group", {"name": "G", "users": "006X"}, "must be an array"),
        ("approval_policy", {"name": "P", "rules": [], "groups": ["X"]}, "no group X"),
        ("approval_policy", {"name": "P", "rules": [{"key": "COLOUR"}]}, "a rule has a key of BILL_AMOUNT"),
        ("approval_policy", {"name": "P", "rules": ["x"]}, "a rule has a key of BILL_AMOUNT"),
        (
            "approval_policy",
            {"name": "P", "rules": [{"key": "BILL_AMOUNT", "op": "gte", "values": ["x"]}]},
            "must hold one amount",
        ),
        ("reroute", {"bill": "00nX", "user": "006X"}, "no such bill"),
        ("set_approvers", {"bill": "00nX", "users": []}, "no such bill"),
    ],
)
def test_wrong_arguments_are_explained(api: Api, name: str, arguments: dict[str, Any], problem: str) -> None:
    """400 over HTTP, and nothing is made."""
    whose = {"organization": api.company["organizationId"]} if name.startswith("appro") else {}
    response = api.mock.handle(Request("POST", f"/_mock/{name}", body=encode({**whose, **arguments})))
    assert response.status == 400
    answered: Any = decode(response.body)
    assert problem in answered["error"]
    assert api.get("/bill-approvals/policies").body == []


def test_bill_that_waits_for_nobody_is_not_rerouted(api: Api) -> None:
    """Nor is one rerouted to a stranger."""
    free = api.bill(10)
    policy(api, api.company["userId"], amount=1)
    waiting = api.bill(10)
    with pytest.raises(ValueError, match="no such bill waits"):
        api.mock.control.reroute(free["id"], api.company["userId"])
    with pytest.raises(ValueError, match="no user 006X"):
        api.mock.control.reroute(waiting["id"], "006X")
    assert pending(api) == [waiting["id"]]
