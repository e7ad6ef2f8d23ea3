"""Policies, decisions and what a bill shows of them, as tests of approvals want them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Answer, Api

SHOWN = "billApprovals=true"
PENDING = "/bill-approvals/pending-user-approvals"


def rules(amount: int) -> list[JsonObject]:
    """A rule on bills of this amount and more."""
    return [{"key": "BILL_AMOUNT", "op": "gte", "values": [str(amount)]}]


def policy(api: Api, *users: str, amount: int = 1000) -> JsonObject:
    """A policy of these users for bills of this amount and more."""
    body = {"policyName": "P", "rules": rules(amount), "approvers": list(users)}
    answer = api.post("/bill-approvals/policies", body)
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def set_for(api: Api, **changes: object) -> JsonObject:
    """Change settings of the company; returns all of them."""
    return api.mock.control.approval_settings(api.company["organizationId"], **changes)


def act(api: Api, bill: JsonObject, action: str = "APPROVE") -> Answer:
    """Approve or deny one bill as whoever is signed in."""
    return api.post("/bill-approvals/actions", [{"billId": bill["id"], "action": action}])


def shown(api: Api, bill: JsonObject) -> Any:
    """The bill with its approvers."""
    return api.get(f"/bills/{bill['id']}", SHOWN).body


def statuses(api: Api, bill: JsonObject) -> tuple[str, list[str]]:
    """Overall approval status of a bill, and those of its approvers in their order."""
    row = shown(api, bill)
    return row["approvalStatus"], [one["status"] for one in row["approvers"]]


def pending(api: Api) -> list[str]:
    """Ids of the bills that wait for whoever is signed in."""
    return [one["billId"] for one in api.get(PENDING).body["bills"]]
