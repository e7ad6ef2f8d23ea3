"""Reimbursements: handed in, approved in tiers, paid by the clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def act(spend: Spend, claim: Any, action: str = "APPROVE", **fields: object) -> Any:
    """Answer to a decision on a claim."""
    return spend.post(f"/reimbursements/{claim['uuid']}/action", {"action": action, **fields})


def test_created_claim_waits_for_approval(spend: Spend) -> None:
    """200, not 201; the API makes purchases only (platform.md 10, schemas-ar-spend.yaml, ReimbursementCreate)."""
    made = spend.claim(19, type="MILEAGE")
    assert (made["status"], made["type"], made["amount"]) == ("AWAITING_APPROVAL", "PURCHASE", 19)
    assert (made["userUuid"], made["budgetUuid"]) == (spend.made["memberUuid"], spend.made["budgetUuid"])
    assert [(step["status"], step["actorRole"]) for step in made["statusHistory"]] == [("CREATED", "SUBMITTER")]
    assert spend.get(f"/reimbursements/{made['id']}").body == made
    assert spend.get("/reimbursements").ids == [made["id"]]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"userId": "x"}, 422),
        ({"budgetId": "x"}, 422),
        ({"amount": 0}, 400),
        ({"receipts": [{"url": "https://example.com/x", "filename": "x"}]}, 422),
        ({"customFields": [{"customFieldId": "x"}]}, 422),
        ({"occurredDate": "yesterday"}, 400),
    ],
)
def test_claim_that_is_refused(spend: Spend, fields: dict[str, object], status: int) -> None:
    """What a claim names has to exist."""
    claim = spend.claim()
    body = {name: claim[name] for name in ("amount", "note", "merchantName", "occurredDate")}
    body |= {"userId": claim["userUuid"], "budgetId": claim["budgetUuid"], "receipts": []}
    assert spend.post("/reimbursements", {**body, **fields}).status == status
    assert spend.get("/reimbursements").ids == [claim["id"]]


def test_custom_fields_of_a_claim(spend: Spend) -> None:
    """Filled in at creation, and found by the value."""
    value = spend.made["customFieldValueUuid"]
    fields = [{"customFieldId": spend.made["customFieldUuid"], "selectedValues": [value]}]
    made = spend.claim(customFields=fields)
    spend.claim()
    assert made["customFields"][0]["selectedValues"][0]["uuid"] == value
    assert spend.get("/reimbursements", f"filters=customFieldValueIds:eq:{value}").ids == [made["id"]]


def test_update_changes_what_is_sent(spend: Spend) -> None:
    """Receipts are replaced as a whole where they are still sent (schemas-ar-spend.yaml, ReimbursementUpdate)."""
    made = spend.claim(receipts=[{"url": spend.upload(), "filename": "a.png"}])
    path = f"/reimbursements/{made['uuid']}"
    changed = spend.patch(path, {"amount": 20, "note": "N"}).body
    assert {**changed, "amount": 18, "note": "Coffee"} == made
    replaced = spend.patch(path, {"receipts": [{"url": spend.upload(), "filename": "b.png"}]}).body
    assert [one["filename"] for one in replaced["receipts"]] == ["b.png"]
    assert spend.patch(path, {"amount": -1}).status == 400


def test_one_tier(spend: Spend) -> None:
    """Below the amount that needs a second tier, one approval does (platform.md 9)."""
    made = spend.claim(499)
    row = act(spend, made, note="fine").body
    assert row["status"] == "APPROVED"
    step = row["statusHistory"][-1]
    assert (step["note"], step["actorId"], step["status"]) == ("fine", spend.made["userUuid"], "APPROVED")
    assert act(spend, made).codes == ["BDC_1119"]


def test_two_tiers(spend: Spend) -> None:
    """A first approval leads to AWAITING_TIER2_APPROVAL only (platform.md 9, webhooks.md 5.12).

    platform.md 8.4 [PM].
    """
    made = spend.claim(500)
    assert act(spend, made).body["status"] == "AWAITING_TIER2_APPROVAL"
    row = act(spend, made).body
    assert row["status"] == "APPROVED"
    assert [step["status"] for step in row["statusHistory"]] == ["CREATED", "AWAITING_TIER2_APPROVAL", "APPROVED"]


@pytest.mark.parametrize("approvals", [0, 1])
def test_denied_at_either_tier(spend: Spend, approvals: int) -> None:
    """A denied claim is never paid."""
    made = spend.claim(500)
    for _ in range(approvals):
        act(spend, made)
    assert act(spend, made, "DENY").body["status"] == "DENIED"
    assert act(spend, made).status == 422
    spend.api.clock.advance(30 * 86400)
    assert spend.get(f"/reimbursements/{made['uuid']}").body["status"] == "DENIED"


def test_paid_by_the_clock(spend: Spend) -> None:
    """Approved claims are paid out some business days later, in a batch."""
    made = spend.claim()
    path = f"/reimbursements/{made['uuid']}"
    act(spend, made)
    assert "batchId" not in spend.get(path).body
    spend.api.clock.set(datetime(2026, 11, 24, tzinfo=UTC))
    row = spend.get(path).body
    assert (row["status"], row["batchAmount"]) == ("PAYMENT_PENDING", 18)
    assert spend.patch(path, {"amount": 1}).codes == ["BDC_1119"]
    assert spend.delete(path).status == 422
    spend.api.clock.set(datetime(2026, 11, 26, 23, tzinfo=UTC))  # Thanksgiving is no business day
    assert spend.get(path).body["status"] == "PAYMENT_PENDING"
    spend.api.clock.set(datetime(2026, 11, 27, tzinfo=UTC))
    row = spend.get(path).body
    assert row["status"] == "PAID"
    assert [step["status"] for step in row["statusHistory"][-2:]] == ["PAYMENT_PENDING", "PAID"]


def test_decision_needs_an_admin(spend: Spend) -> None:
    """403 for other roles (schemas-ar-spend.yaml, approveOrDenyReimbursement)."""
    made = spend.claim()
    spend.step_down()
    assert (act(spend, made).status, act(spend, made).codes) == (403, ["BDC_1145"])
    assert spend.get(f"/reimbursements/{made['uuid']}").body["status"] == "AWAITING_APPROVAL"


def test_unknown_decision_is_refused(spend: Spend) -> None:
    """APPROVE or DENY."""
    assert act(spend, spend.claim(), "PAY").status == 400


def test_deleted_claim_is_retired(spend: Spend) -> None:
    """Out of the list, not to be changed, approved or restored (platform.md 10)."""
    made = spend.claim()
    act(spend, made)
    path = f"/reimbursements/{made['uuid']}"
    for _ in range(2):
        assert spend.delete(path).body is None
    row = spend.get(path).body
    assert (row["retired"], row["status"]) == (True, "DELETED")
    assert spend.get("/reimbursements").ids == []
    assert spend.get("/reimbursements", "filters=retired:eq:true").ids == [made["id"]]
    assert spend.patch(path, {"note": "x"}).status == 422
    assert act(spend, made).status == 422
    spend.api.clock.advance(30 * 86400)
    assert spend.get(path).body["status"] == "DELETED"
