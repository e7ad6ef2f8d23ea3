"""Bill approvals (platform facts 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

SHOWN = "billApprovals=true"


def policy(api: Api, op: str = "gte", value: str = "1000", approvers: list[str] | None = None) -> JsonObject:
    """A policy on the amount of bills."""
    users = approvers or [api.company["approver"]["userId"]]
    rules = [{"key": "BILL_AMOUNT", "op": op, "values": [value]}]
    answer = api.post("/bill-approvals/policies", {"policyName": "P", "rules": rules, "approvers": users})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def act(api: Api, bill: JsonObject, action: str = "APPROVE") -> Any:
    """Approve or deny one bill as whoever is signed in."""
    return api.post("/bill-approvals/actions", [{"billId": bill["id"], "action": action}])


def shown(api: Api, bill: JsonObject) -> JsonObject:
    """The bill with its approvers."""
    body: JsonObject = api.get(f"/bills/{bill['id']}", SHOWN).body
    return body


@pytest.mark.parametrize(
    ("op", "amount", "status"),
    [("gte", 1000, "ASSIGNED"), ("gte", 999, "UNASSIGNED"), ("lt", 999, "ASSIGNED"), ("lt", 1000, "UNASSIGNED")],
)
def test_must_work_07_policy_assigns_approvers(api: Api, op: str, amount: int, status: str) -> None:
    """A bill that falls under a policy is ASSIGNED with approvers WAITING, another is UNASSIGNED.

    platform.md 8.2 [D:ap-bill-approvals].
    """
    policy(api, op)
    bill = shown(api, api.bill(amount))
    assert bill["approvalStatus"] == status
    assert [one["status"] for one in bill["approvers"]] == (["WAITING"] if status == "ASSIGNED" else [])


def test_must_work_07_approvers_are_shown_on_request_only(api: Api) -> None:
    """`billApprovals=true` adds them on create, get and list; without it they are hidden."""
    policy(api)
    answer = api.post("/bills", api.bill_body(1000), SHOWN)
    assert answer.body["approvers"][0]["userId"] == api.company["approver"]["userId"]
    assert answer.body["approvers"][0]["approverOrder"] == 0
    assert "approvers" not in api.get(f"/bills/{answer.body['id']}").body
    assert "approvers" in api.get("/bills", SHOWN).results[-1]
    assert "approvers" not in api.get("/bills").results[-1]


def test_must_work_07_approvers_decide_in_their_order(api: Api) -> None:
    """The second approver waits for the first; the bill is APPROVING between the two."""
    policy(api, approvers=[api.company["approver"]["userId"], api.company["userId"]])
    bill = api.bill(1000)
    assert act(api, bill).status == 403
    api.login(approver=True)
    assert act(api, bill).body["status"] == "SUCCESS"
    assert shown(api, bill)["approvalStatus"] == "APPROVING"
    api.login()
    act(api, bill)
    done = shown(api, bill)
    assert done["approvalStatus"] == "APPROVED"
    assert [one["status"] for one in done["approvers"]] == ["APPROVED", "APPROVED"]
    assert act(api, bill).status == 403


def test_denial_stops_the_flow(api: Api) -> None:
    """After a denial nobody is asked any more (platform facts 8.4 [V2:ap-approvals-deny])."""
    policy(api, approvers=[api.company["userId"], api.company["approver"]["userId"]])
    bill = api.bill(1000)
    act(api, bill, "DENY")
    assert shown(api, bill)["approvalStatus"] == "DENIED"
    api.login(approver=True)
    assert api.get("/bill-approvals/pending-user-approvals").body == {"bills": []}


def test_must_work_07_pending_list_is_that_of_the_user(api: Api) -> None:
    """Only bills that wait for the signed-in user are in it."""
    policy(api)
    bill = api.bill(1000)
    assert api.get("/bill-approvals/pending-user-approvals").body == {"bills": []}
    api.login(approver=True)
    pending = api.get("/bill-approvals/pending-user-approvals").body["bills"]
    assert [(one["billId"], one["amount"]) for one in pending] == [(bill["id"], 1000)]
    act(api, bill)
    assert api.get("/bill-approvals/pending-user-approvals").body == {"bills": []}


def test_actions_are_all_or_nothing(api: Api) -> None:
    """One bill that cannot be approved leaves the others alone."""
    policy(api)
    bill = api.bill(1000)
    api.login(approver=True)
    actions = [{"billId": bill["id"], "action": "APPROVE"}, {"billId": "00nX", "action": "APPROVE"}]
    assert api.post("/bill-approvals/actions", actions).status == 422
    assert shown(api, bill)["approvalStatus"] == "ASSIGNED"


def test_policy_concerns_future_bills_only(api: Api) -> None:
    """Neither a new nor a deleted policy touches bills that exist (platform facts 8.4 [H:payment-approvals])."""
    before = api.bill(1000)
    made = policy(api)
    assert shown(api, before)["approvalStatus"] == "UNASSIGNED"
    bill = api.bill(1000)
    api.delete(f"/bill-approvals/policies/{made['id']}")
    assert shown(api, bill)["approvalStatus"] == "ASSIGNED"
    assert shown(api, api.bill(1000))["approvalStatus"] == "UNASSIGNED"


def test_changed_amount_restarts_the_approval(api: Api) -> None:
    """Some edits restart it (platform facts 8.4 [H:360000017963]); another description does not."""
    policy(api)
    bill = api.bill(1000)
    api.login(approver=True)
    act(api, bill)
    api.login()
    api.patch(f"/bills/{bill['id']}", {"description": "x"})
    assert shown(api, bill)["approvalStatus"] == "APPROVED"
    line = {"id": bill["billLineItems"][0]["id"], "amount": 2000}
    api.patch(f"/bills/{bill['id']}", {"billLineItems": [line]})
    assert shown(api, bill)["approvalStatus"] == "ASSIGNED"


def test_policies_are_made_listed_replaced_and_deleted(api: Api) -> None:
    """Ids are `{organizationId}-{n}`; values and approvers are answered as objects (platform facts 8.1 [PM])."""
    made = policy(api)
    assert made["id"].startswith(f"{api.company['organizationId']}-")
    assert made["rules"][0]["values"] == [{"value": "1000", "displayName": "1000"}]
    assert made["approvers"]["users"][0]["fullName"] == "Ann Approver"
    body = {"policyName": "Q", "rules": [], "approvers": [api.company["userId"]]}
    assert api.put(f"/bill-approvals/policies/{made['id']}", body).body["policyName"] == "Q"
    assert [one["policyName"] for one in api.get("/bill-approvals/policies").body] == ["Q"]
    assert api.delete(f"/bill-approvals/policies/{made['id']}").body == {"status": "SUCCESS"}
    assert api.get("/bill-approvals/policies").body == []
    assert api.delete(f"/bill-approvals/policies/{made['id']}").status == 404


@pytest.mark.parametrize("values", [[], ["1", "2"], ["x"], ["NaN"]])
def test_amount_of_a_rule_is_one_number(api: Api, values: list[str]) -> None:
    """Anything else names the wrong field."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": values}]
    body = {"policyName": "P", "rules": rules, "approvers": [api.company["userId"]]}
    assert api.post("/bill-approvals/policies", body).status == 400


def test_only_administrators_manage_policies(api: Api) -> None:
    """The role matrix of platform facts 8.3."""
    api.login(approver=True)
    body = {"policyName": "P", "rules": [], "approvers": [api.company["userId"]]}
    answer = api.post("/bill-approvals/policies", body)
    assert (answer.status, answer.codes) == (403, ["BDC_1145"])


def test_rules_on_vendors_and_classifications(api: Api) -> None:
    """Every rule of a policy has to match."""
    account = api.company["chartOfAccountId"]
    rules = [
        {"key": "VENDOR_ID", "op": "gte", "values": [api.company["vendorId"]]},
        {"key": "CHART_OF_ACCOUNT_ID", "op": "gte", "values": [account]},
    ]
    api.post("/bill-approvals/policies", {"policyName": "P", "rules": rules, "approvers": [api.company["userId"]]})
    lines = [{"amount": 1, "classifications": {"chartOfAccountId": account}}]
    assert api.bill(billLineItems=lines)["approvalStatus"] == "ASSIGNED"
    assert api.bill()["approvalStatus"] == "UNASSIGNED"
    assert api.bill(billLineItems=lines, vendorId=api.company["otherVendorId"])["approvalStatus"] == "UNASSIGNED"
