"""Who may do what about approvals, and what the calls for them are like (platform.md 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.approval_support import PENDING, act, pending, policy, rules, shown, statuses
from tests.mock.spend_support import Spend

if TYPE_CHECKING:
    from tests.mock.support import Api

# Approve bills, pay approved ones, pay unassigned ones, pay unapproved ones, manage policies.
MATRIX = {
    "ADMINISTRATOR": (True, True, True, True, True),
    "APPROVER": (True, False, False, False, False),
    "ACCOUNTANT": (True, False, False, False, False),
    "PAYER": (False, True, False, False, False),
    "CLERK": (False, False, False, False, False),
    "AUDITOR": (False, False, False, False, False),
}
DAY = 24 * 60 * 60


def become(api: Api, role: str) -> None:
    """Give the second person a role and an account to pay from, and sign them in with a trusted session."""
    users = api.mock.world.tenants[api.company["organizationId"]].table("users")
    person = users.get(api.company["approver"]["userId"]) or {}
    users.put({**person, "role": {**person["role"], "type": role}})
    api.mock.control.prove_identity(api.company["bankAccountUserId"])
    api.login(approver=True)
    api.mock.world.sessions[api.headers["sessionId"]].trusted = True


@pytest.mark.parametrize("role", MATRIX)
def test_role_matrix(api: Api, role: str) -> None:
    """Each of the six roles with each of the five permissions.

    platform.md 8.1 [PM, T7] and 8.3 [H:360000017963].
    """
    approves, pays_approved, pays_unassigned, pays_unapproved, manages = MATRIX[role]
    unassigned = api.bill(10)
    made = policy(api, api.company["approver"]["userId"], amount=1)
    waiting, unapproved, approved = (api.bill(10) for _ in range(3))
    api.mock.control.decide(approved["id"], "APPROVE")
    become(api, role)
    assert api.get(PENDING).status == (200 if approves else 403)
    assert act(api, waiting).status == (200 if approves else 403)
    for bill, may in ((approved, pays_approved), (unassigned, pays_unassigned), (unapproved, pays_unapproved)):
        answer = api.post("/payments", api.payment_body(bill, 10))
        assert (answer.status, may or answer.codes == ["BDC_1145"]) == (201 if may else 403, True), answer.body
    body = {"policyName": "Q", "rules": rules(1), "approvers": [api.company["userId"]]}
    path = f"/bill-approvals/policies/{made['id']}"
    answers = [api.post("/bill-approvals/policies", body), api.put(path, body), api.delete(path)]
    assert [answer.status for answer in answers] == ([201, 200, 200] if manages else [403] * 3)


def test_policies_have_a_path_of_their_own(api: Api) -> None:
    """platform.md 8.1 [PM, D:ap-bill-approvals] and 14.8: what the guide prints is an unknown path."""
    body = {"policyName": "P", "rules": rules(1), "approvers": [api.company["userId"]]}
    answer = api.post("/bill-approvals", body)
    assert (answer.status, answer.codes) == (404, ["BDC_1121"])
    assert api.post("/bill-approvals/policies", body).status == 201


def test_deleted_policy_is_gone(api: Api) -> None:
    """platform.md 8.1 [PM]: no archive and no restore, neither reading one alone nor a way back."""
    made = policy(api, api.company["userId"])
    path = f"/bill-approvals/policies/{made['id']}"
    assert api.get(path).status == 405
    assert api.delete(path).body == {"status": "SUCCESS"}
    assert api.post(f"{path}/restore").status == 404
    body = {"policyName": "P", "rules": rules(1), "approvers": [api.company["userId"]]}
    assert (api.put(path, body).status, api.delete(path).status) == (404, 404)


@pytest.mark.parametrize(
    ("key", "field", "kind"),
    [
        ("CHART_OF_ACCOUNT_ID", "chartOfAccountId", "chart-of-accounts"),
        ("JOB_ID", "jobId", "jobs"),
        ("LOCATION_ID", "locationId", "locations"),
    ],
)
def test_rules_on_coding_look_at_the_lines(api: Api, key: str, field: str, kind: str) -> None:
    """platform.md 8.1 [PM, T7]: any line with one of the values is enough; values come back as objects."""
    first, second, other = (api.classification(kind, name) for name in ("First", "Second", "Other"))
    kept = [{"key": key, "op": "gte", "values": [first, second]}]
    body = {"policyName": "P", "rules": kept, "approvers": [api.company["userId"]]}
    made = api.post("/bill-approvals/policies", body).body
    assert made["rules"][0]["values"] == [{"value": value, "displayName": value} for value in (first, second)]
    for value, status in ((second, "ASSIGNED"), (other, "UNASSIGNED")):
        lines = [{"amount": 1}, {"amount": 2, "classifications": {field: value}}]
        assert api.bill(billLineItems=lines)["approvalStatus"] == status


def test_approver_is_shown_with_order_and_time(api: Api) -> None:
    """platform.md 8.2 [PM]: `approverOrder` from 0, and `statusChangedTime`, which a decision moves on."""
    policy(api, api.company["userId"], api.company["approver"]["userId"], amount=1)
    bill = api.bill(10)
    before = shown(api, bill)["approvers"]
    assert [(one["userId"], one["approverOrder"]) for one in before] == [
        (api.company["userId"], 0),
        (api.company["approver"]["userId"], 1),
    ]
    api.clock.advance(60)
    act(api, bill)
    first, second = shown(api, bill)["approvers"]
    assert first["statusChangedTime"] > before[0]["statusChangedTime"]
    assert second == before[1]


def test_pending_list_is_empty_for_who_is_not_next(api: Api) -> None:
    """platform.md 8.1 [PM, T7]: it is that of the signed-in user, an administrator's as well."""
    policy(api, api.company["approver"]["userId"], api.company["userId"], amount=1)
    bill = api.bill(10)
    assert pending(api) == []
    api.login(approver=True)
    assert pending(api) == [bill["id"]]
    act(api, bill)
    assert pending(api) == []
    api.login()
    assert pending(api) == [bill["id"]]


def test_voided_payment_changes_no_approval(api: Api) -> None:
    """platform.md 8.4 [PM] and 14.17: undocumented; the approval stands as it was, before the void and after."""
    policy(api, api.company["userId"], amount=1)
    bill = api.bill(10)
    act(api, bill)
    payment = api.pay(bill, 10)
    api.clock.advance(DAY)
    api.login()
    before = statuses(api, bill)
    assert api.post(f"/payments/{payment['id']}/void", {"type": "VOID_ONLY", "reason": "Twice"}).status == 200
    assert statuses(api, bill) == before == ("APPROVED", ["APPROVED"])
    assert shown(api, bill)["paymentStatus"] == "UNPAID"


@pytest.mark.parametrize("outside", [False, True])
def test_payment_has_an_approval_of_its_own(api: Api, outside: bool) -> None:  # noqa: FBT001 - a case of the test
    """platform.md 8.4 [PM] and 9.2: APPROVING is a status of payments, whatever the bill says, and can be cancelled."""
    note = {} if outside else {"description": "mock:approving"}
    payments = [api.pay(api.bill(10), 10, **note) for _ in range(2)]
    if outside:
        for payment in payments:
            api.mock.control.payment_fate(payment["id"], "approving")
    rows = [api.get(f"/payments/{payment['id']}").body for payment in payments]
    assert [(row["status"], row["singleStatus"]) for row in rows] == [("APPROVING", "SCHEDULED")] * 2
    assert api.get("/payments", "filters=status:eq:APPROVING").ids == [row["id"] for row in rows]
    assert api.post(f"/payments/{rows[0]['id']}/cancel").body["status"] == "CANCELLED"
    api.clock.advance(DAY)
    api.login()
    assert api.get(f"/payments/{rows[1]['id']}").body["status"] == "SCHEDULED"


def test_reimbursements_are_approved_elsewhere(api: Api) -> None:
    """platform.md 8.4 [PM]: by an action of their own, in tiers, and in no list of bills."""
    policy(api, api.company["userId"], amount=1)
    headers = dict(api.headers)
    spend = Spend(api)
    claim = spend.claim(18)
    done = spend.post(f"/reimbursements/{claim['uuid']}/action", {"action": "APPROVE"}).body
    assert done["status"] == "APPROVED"
    api.headers = headers
    assert pending(api) == []
