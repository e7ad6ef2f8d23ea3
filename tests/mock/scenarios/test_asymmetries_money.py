"""What approvals and payments of BILL do that a caller would not expect (platform.md 8 and 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.approval_support import SHOWN, act, policy, shown

if TYPE_CHECKING:
    from tests.mock.support import Api

DAY = 24 * 60 * 60


def test_bill_is_approved_before_every_layer_is(api: Api) -> None:
    """platform.md 8.2 [T8]: APPROVED stands over a layer that waits; only the approvers tell."""
    policy(api, api.company["userId"], amount=100)
    policy(api, api.company["approver"]["userId"], amount=1000)
    bill = api.bill(1000)
    assert act(api, bill).status == 200
    row = shown(api, bill)
    assert (row["approvalStatus"], [one["status"] for one in row["approvers"]]) == ("APPROVED", ["APPROVED", "WAITING"])
    assert api.get(f"/bills/{bill['id']}").body["approvalStatus"] == "APPROVED"
    api.login(approver=True)
    (waiting,) = api.get("/bill-approvals/pending-user-approvals").body["bills"]
    assert waiting["billId"] == bill["id"]
    act(api, bill, "DENY")
    assert shown(api, bill)["approvalStatus"] == "DENIED"


def test_second_layer_completes_an_approved_bill(api: Api) -> None:
    """platform.md 8.2 [T8]: it stays APPROVED all the while, and a person of two layers is asked once."""
    policy(api, api.company["userId"], amount=100)
    policy(api, api.company["userId"], api.company["approver"]["userId"], amount=1000)
    bill = api.bill(1000)
    act(api, bill)
    api.login(approver=True)
    act(api, bill)
    row = shown(api, bill)
    assert (row["approvalStatus"], [one["status"] for one in row["approvers"]]) == ("APPROVED", ["APPROVED"] * 2)


def test_administrator_pays_whatever_the_approval(api: Api) -> None:
    """platform.md 8.3 [V2:bill-approval-workflows]: ASSIGNED, DENIED, UNASSIGNED; the server stops no administrator."""
    free = api.bill(10)
    policy(api, api.company["userId"], amount=1)
    one, other = api.bill(10), api.bill(10)
    act(api, other, "DENY")
    for bill, status in ((free, "UNASSIGNED"), (one, "ASSIGNED"), (other, "DENIED")):
        assert shown(api, bill)["approvalStatus"] == status
        assert api.pay(bill, 10)["status"] == "SCHEDULED"


def test_payment_changes_no_approval(api: Api) -> None:
    """platform.md 8.4 [PM] and 14.17: neither paying nor cancelling is documented to; the bill goes on waiting."""
    policy(api, api.company["approver"]["userId"], amount=1)
    bill = api.bill(10)
    before = shown(api, bill)["approvers"]
    payment = api.pay(bill, 10)
    assert shown(api, bill)["approvers"] == before
    api.post(f"/payments/{payment['id']}/cancel")
    row = shown(api, bill)
    assert (row["approvalStatus"], row["approvers"]) == ("ASSIGNED", before)


def test_approvers_are_hidden_unless_asked_for(api: Api) -> None:
    """`billApprovals` is a query parameter of create, update, get and list; absence means nothing.

    platform.md 8.2 [C:2025-11-05, T6, T8].
    """
    policy(api, api.company["approver"]["userId"], amount=1)
    made = api.post("/bills", api.bill_body(10), SHOWN).body
    path = f"/bills/{made['id']}"
    change = {"description": "Paper"}
    answers = [made, api.patch(path, change, SHOWN).body, api.put(path, api.bill_body(10), SHOWN).body]
    answers += [api.get(path, SHOWN).body, api.get("/bills", SHOWN).results[0]]
    assert all(row["approvers"][0]["approverOrder"] == 0 for row in answers)
    for query in ("", "billApprovals=false"):
        plain = [api.patch(path, change, query).body, api.get(path, query).body, api.get("/bills", query).results[0]]
        assert not any("approvers" in row for row in plain)
        assert {row["approvalStatus"] for row in plain} == {"ASSIGNED"}
    assert "approvers" not in api.post("/bills", api.bill_body(10, billApprovals=True)).body


def test_unassigned_bill_has_no_approvers(api: Api) -> None:
    """platform.md 8.2 [D:ap-bill-approvals]: a new bill without a policy."""
    row = shown(api, api.bill(10))
    assert (row["approvalStatus"], row["approvers"]) == ("UNASSIGNED", [])


@pytest.mark.parametrize(
    "body",
    [
        {"billId": "00nX", "action": "APPROVE"},
        [{"billId": "00nX", "action": "approve"}],
        [{"action": "APPROVE"}],
    ],
)
def test_action_is_an_array_of_upper_case_actions(api: Api, body: object) -> None:
    """A single object, lower case and a missing bill are a 400.

    platform.md 8.1 [R:billapprovedenyactions, PM] and 14.11.
    """
    assert api.post("/bill-approvals/actions", body).status == 400


def test_actions_have_one_answer_together(api: Api) -> None:
    """A status for all, and no result for each bill; a mixed array does nothing (14.11).

    platform.md 8.1 [R:billapprovedenyactions, PM].
    """
    policy(api, api.company["userId"], amount=1)
    one, other = api.bill(1), api.bill(2)
    actions = [{"billId": one["id"], "action": "APPROVE"}, {"billId": other["id"], "action": "DENY"}]
    mixed = [*actions, {"billId": "00nX", "action": "APPROVE"}]
    assert api.post("/bill-approvals/actions", mixed).status == 422
    assert shown(api, one)["approvalStatus"] == "ASSIGNED"
    assert api.post("/bill-approvals/actions", actions).body == {"status": "SUCCESS"}
    assert [shown(api, bill)["approvalStatus"] for bill in (one, other)] == ["APPROVED", "DENIED"]


def test_nothing_sets_the_approvers_of_one_bill(api: Api) -> None:
    """No call of v3 does it, and what is sent along is dropped; so a denial is final (8.4).

    platform.md 8.1 [PM, V2:approvals].
    """
    policy(api, api.company["userId"], amount=1)
    mine = [{"userId": api.company["approver"]["userId"], "status": "APPROVED", "approverOrder": 0}]
    bill = api.bill(10, approvers=mine, approvalStatus="APPROVED")
    act(api, bill, "DENY")
    api.patch(f"/bills/{bill['id']}", {"approvers": mine, "approvalStatus": "APPROVED"})
    row = shown(api, bill)
    assert (row["approvalStatus"], row["approvers"][0]["userId"]) == ("DENIED", api.company["userId"])
    assert act(api, bill).status == 403


def test_bill_payments_of_a_request_are_ignored(api: Api) -> None:
    """platform.md 7 and 9.1 [T2]: accepted, with no effect; amount and bill stand at the top level."""
    bill, other = api.bill(100), api.bill(100)
    payment = api.pay(bill, 60, billPayments=[{"billId": other["id"], "amount": 100}])
    assert [(part["billId"], part["amount"]) for part in payment["billPayments"]] == [(bill["id"], 60)]
    assert api.get(f"/bills/{other['id']}").body["dueAmount"] == 100
    body = api.payment_body(bill, 1, billPayments=[{"billId": other["id"], "amount": 1}])
    del body["billId"]
    assert api.post("/payments", body).messages == ["billId: must not be null"]


@pytest.mark.parametrize("field", ["fundingAccount", "amount", "processingOptions"])
def test_required_fields_of_a_payment(api: Api, field: str) -> None:
    """platform.md 9.1 [OA, PM, T2]: `processingOptions` may be empty, but has to be there."""
    body = api.payment_body(api.bill(10), 10)
    del body[field]
    assert api.post("/payments", body).messages == [f"{field}: must not be null"]


def test_cancelled_is_spelled_in_two_ways(api: Api) -> None:
    """`status` CANCELLED; no cancelling once it is under way, and no voiding before.

    platform.md 9.2 and 9.3 [PM, C:2024-11-22].
    """
    payment = api.pay(api.bill(10), 10)
    path = f"/payments/{payment['id']}"
    assert api.post(f"{path}/void", {"type": "VOID_ONLY", "reason": "Twice"}).status == 422
    cancelled = api.post(f"{path}/cancel").body
    assert (cancelled["status"], cancelled["cancelRequestSubmitted"]) == ("CANCELLED", True)
    assert cancelled["status"] != cancelled["singleStatus"]
    other = api.pay(api.bill(10), 10)
    api.clock.advance(DAY)
    api.login()
    assert api.post(f"/payments/{other['id']}/cancel").status == 422


def test_new_bill_moves_money_where_the_vendor_is_paid_automatically(api: Api) -> None:
    """Without any call of payments, in bulk as alone.

    platform.md 9.4 [D:vendor-autopay-webhook-notification-payloads].
    """
    vendor = api.vendor(autoPay={"enabled": True, "bankAccountId": api.company["fundingAccountId"]})
    body = api.bill_body(10, vendorId=vendor["id"])
    bills = [api.bill(20, vendorId=vendor["id"]), *api.post("/bills/bulk", [body]).body]
    assert [row["billId"] for row in api.get("/payments").results] == [bill["id"] for bill in bills]


def test_batch_is_accepted_before_its_items_are_looked_at(api: Api) -> None:
    """Asynchronous; a failed item shows only on reading, and completed means made, not paid.

    platform.md 9.1 [D:ap-mass-payments, R:getmasspayment].
    """
    good, bad = api.bill(10), api.bill(10)
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    items = [{"billId": good["id"], "amount": 10}, {"billId": bad["id"], "amount": 11}]
    batch = api.post("/payments/mass", {"fundingAccount": account, "payments": items})
    assert batch.status < 300, batch.body
    assert api.get("/payments").ids == []
    api.clock.advance(10 * 60)
    (made,) = api.get("/payments").results
    assert (made["billId"], made["status"]) == (good["id"], "SCHEDULED")
    assert api.get(f"/bills/{bad['id']}").body["scheduledAmount"] == 0
