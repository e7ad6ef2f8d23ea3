"""Rows 04, 07, 09 and 10 of the announcements that must work: payments, approvals, credits and purchase orders."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

SHOWN = "billApprovals=true"
PENDING = "/bill-approvals/pending-user-approvals"
DAY = 24 * 60 * 60


def credit(api: Api, amount: object) -> JsonObject:
    """A new credit of the first vendor."""
    body = {"vendorId": api.company["vendorId"], "referenceNumber": "C-1", "creditDate": "2026-11-20"}
    answer = api.post("/vendor-credits", {**body, "vendorCreditLineItems": [{"amount": amount}]})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def policy(api: Api, name: str, amount: int, *users: str) -> None:
    """A policy for bills of this amount and more."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": [str(amount)]}]
    answer = api.post("/bill-approvals/policies", {"policyName": name, "rules": rules, "approvers": list(users)})
    assert answer.status == 201, answer.body


def approve(api: Api, *bills: JsonObject) -> None:
    """Approve bills as whoever is signed in, in one array."""
    actions = [{"billId": bill["id"], "action": "APPROVE", "comment": "Fine"} for bill in bills]
    assert api.post("/bill-approvals/actions", actions).body == {"status": "SUCCESS"}


def make_payer(api: Api) -> None:
    """Give the second person the role of a payer, and a bank account to use."""
    users = api.mock.world.tenants[api.company["organizationId"]].table("users")
    person = users.get(api.company["approver"]["userId"]) or {}
    users.put({**person, "role": {**person["role"], "type": "PAYER"}})
    api.mock.control.prove_identity(api.company["bankAccountUserId"])
    sign_payer_in(api)


def sign_payer_in(api: Api) -> None:
    """Sign in as the second person with a trusted session."""
    api.login(approver=True)
    api.mock.world.sessions[api.headers["sessionId"]].trusted = True


def test_must_work_04_parts_of_single_and_bulk_payments(api: Api) -> None:
    """Id, bill and amount of each part, with its credits: in the first answer, on reading, and in the list."""
    used, (alone, first, second) = credit(api, 50), [api.bill(amount) for amount in (100, 70, 30)]
    single = api.pay(alone, Decimal("99.99"))
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    part = {"billId": first["id"], "amount": 20, "vendorCredits": [{"id": used["id"], "amount": 50}]}
    body = {"fundingAccount": account, "payments": [part, {"billId": second["id"], "amount": 30}]}
    made = [single, *api.post("/payments/bulk", body).body["payments"]]
    parts = [one["billPayments"][0] for one in made]
    assert [(one["billId"], one["amount"]) for one in parts] == [
        (alone["id"], Decimal("99.99")),
        (first["id"], 20),
        (second["id"], 30),
    ]
    assert len({one["id"] for one in parts if one["id"].startswith("blp")}) == 3
    assert [one.get("vendorCredits") for one in parts] == [None, part["vendorCredits"], None]
    assert [api.get(f"/payments/{one['id']}").body for one in made] == made
    listed = {row["id"]: row["billPayments"] for row in api.get("/payments").results}
    assert listed == {one["id"]: one["billPayments"] for one in made}
    assert api.get(f"/bills/{first['id']}").body["dueAmount"] == 0


def test_must_work_07_nothing_is_paid_before_every_approval(api: Api) -> None:
    """Two approvers in turn; a payer pays only when the last one has approved, as the approvers of the bill show."""
    approver = api.company["approver"]["userId"]
    policy(api, "Large", 1000, approver, api.company["userId"])
    bill, small = api.bill(1000), api.bill(999)
    assert (bill["approvalStatus"], small["approvalStatus"]) == ("ASSIGNED", "UNASSIGNED")

    api.login(approver=True)
    assert [one["billId"] for one in api.get(PENDING).body["bills"]] == [bill["id"]]
    approve(api, bill)
    assert statuses(api, bill) == ("APPROVING", ["APPROVED", "WAITING"])
    api.login()
    assert [one["billId"] for one in api.get(PENDING).body["bills"]] == [bill["id"]]
    make_payer(api)
    early = api.post("/payments", api.payment_body(bill, 1000))
    assert (early.status, early.codes) == (403, ["BDC_1145"])

    api.login()
    approve(api, bill)
    assert statuses(api, bill) == ("APPROVED", ["APPROVED", "APPROVED"])
    assert api.get("/bills", "filters=approvalStatus:eq:APPROVED").ids == [bill["id"]]
    sign_payer_in(api)
    assert api.pay(bill, 1000)["billPayments"][0]["billId"] == bill["id"]


def test_must_work_07_a_denied_bill_is_paid_by_no_payer(api: Api) -> None:
    """The denial ends it: nobody is asked any more, and the payer is refused."""
    policy(api, "All", 1, api.company["userId"])
    bill = api.bill(10)
    api.post("/bill-approvals/actions", [{"billId": bill["id"], "action": "DENY", "comment": "Twice"}])
    assert statuses(api, bill) == ("DENIED", ["DENIED"])
    assert api.get(PENDING).body == {"bills": []}
    make_payer(api)
    assert api.post("/payments", api.payment_body(bill, 10)).codes == ["BDC_1145"]


def statuses(api: Api, bill: JsonObject) -> tuple[str, list[str]]:
    """Overall approval status of a bill, and those of its approvers in their order."""
    row: Any = api.get(f"/bills/{bill['id']}", SHOWN).body
    approvers = sorted(row["approvers"], key=lambda one: one["approverOrder"])
    return row["approvalStatus"], [one["status"] for one in approvers]


def test_must_work_09_credit_is_used_up_by_recorded_payments(api: Api) -> None:
    """Two recorded payments share a credit: each use names bill and payment, and a third finds too little left."""
    made, bills = credit(api, 30), [api.bill(50) for _ in range(3)]
    assert made["id"].startswith("vcr")
    shared = {"vendorId": api.company["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False}
    payments = []
    for bill, amount in zip(bills[:2], (20, 10), strict=True):
        item = {"billId": bill["id"], "amount": 50 - amount, "vendorCredits": [{"id": made["id"], "amount": amount}]}
        answer = api.post("/bills/record-payment", {**shared, "payments": [item]})
        assert answer.body["billPayments"][0]["vendorCredits"] == item["vendorCredits"]
        payments.append(answer.body["id"])
    row = api.get(f"/vendor-credits/{made['id']}").body
    assert (row["status"], row["appliedAmount"]) == ("FULLY_APPLIED", 30)
    assert [(use["billId"], use["paymentId"], use["amount"]) for use in row["usage"]] == [
        (bills[0]["id"], payments[0], 20),
        (bills[1]["id"], payments[1], 10),
    ]
    assert [api.get(f"/bills/{bill['id']}").body["paymentStatus"] for bill in bills] == ["PAID", "PAID", "UNPAID"]
    item = {"billId": bills[2]["id"], "amount": 49, "vendorCredits": [{"id": made["id"], "amount": 1}]}
    assert api.post("/bills/record-payment", {**shared, "payments": [item]}).status == 422


def test_must_work_10_purchase_order_number_through_a_bills_life(api: Api) -> None:
    """Set alone and in bulk, changed by PATCH and PUT, read and listed; no list filters by it."""
    bill = api.bill(purchaseOrderNumber="PO-1")
    (other,) = api.post("/bills/bulk", [api.bill_body(purchaseOrderNumber="PO-2")]).body
    assert [row["purchaseOrderNumber"] for row in api.get("/bills").results] == ["PO-1", "PO-2"]
    path = f"/bills/{bill['id']}"
    assert api.patch(path, {"purchaseOrderNumber": "PO-3"}).body["purchaseOrderNumber"] == "PO-3"
    assert api.patch(path, {"description": "Paper"}).body["purchaseOrderNumber"] == "PO-3"
    assert api.put(path, api.bill_body(purchaseOrderNumber="PO-4")).body["purchaseOrderNumber"] == "PO-4"
    assert "purchaseOrderNumber" not in api.put(path, api.bill_body()).body
    assert api.get(f"/bills/{other['id']}").body["purchaseOrderNumber"] == "PO-2"
    assert api.get("/bills", "filters=purchaseOrderNumber:eq:PO-2").status == 400
