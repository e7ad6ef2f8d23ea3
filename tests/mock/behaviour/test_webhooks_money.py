"""What is told of payments and of the accounts behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks import payables
from tests.mock.webhooks_support import Hooks

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.table import Table

DAY = 24 * 3600


def test_payment_events_follow_the_single_status(hooks: Hooks) -> None:
    """One at creation and one at each status; `status` is the API's `singleStatus` (webhooks 5.4).

    platform.md 9.2 [D:payment-webhook-notification-payloads].
    """
    hooks.subscribe("payment.updated", "bill.updated")
    bill = hooks.api.bill(100)
    payment = hooks.api.pay(bill, 100)
    (first,) = hooks.told("payment.updated")
    carried = first["payment"]
    assert (carried["id"], carried["status"], carried["billIds"]) == (payment["id"], "SCHEDULED", [bill["id"]])
    assert carried["vendor"] == {"id": bill["vendorId"], "name": "Acme Paper"}
    account = {"type": "BANK_ACCOUNT", "id": hooks.api.company["fundingAccountId"]}
    assert carried["funding"]["amount"] == 100
    assert carried["funding"]["fundingAccount"].items() >= account.items()
    assert carried["funding"]["fundingAccount"]["accountNumber"].startswith("*")
    assert carried["disbursement"]["disbursementAccount"] == {}
    hooks.advance(30 * DAY)
    told = [one["payment"] for one in hooks.told("payment.updated")]
    hooks.api.login()
    final = hooks.api.get(f"/payments/{payment['id']}").body["singleStatus"]
    assert [one["status"] for one in told] == ["FUNDING_STARTED", "PROCESSED", "SENT", "CLEARED"]
    assert told[-1]["status"] == final
    assert told[-1]["disbursement"]["amount"] == 100
    assert told[-1]["disbursement"]["disbursementAccount"]["type"]
    times = [one["updatedTime"] for one in told]
    assert times == sorted(set(times))


def test_payment_shows_on_the_bill(hooks: Hooks) -> None:
    """`bill.updated` for a new payment status."""
    hooks.subscribe("bill.updated")
    bill = hooks.api.bill(100)
    hooks.api.pay(bill, 100)
    (notification,) = hooks.told("bill.updated")
    assert notification["bill"]["paymentStatus"] == "SCHEDULED"
    assert notification["bill"]["vendorName"] == "Acme Paper"


def test_cancelled_payment(hooks: Hooks) -> None:
    """A move that a caller makes is told as well."""
    hooks.subscribe("payment.updated")
    payment = hooks.api.pay(hooks.api.bill(100), 100)
    assert hooks.api.post(f"/payments/{payment['id']}/cancel").status == 200
    assert [one["payment"]["status"] for one in hooks.told("payment.updated")] == ["SCHEDULED", "CANCELED"]


def test_failed_payment(hooks: Hooks) -> None:
    """A refused payment is told without an id, with its bills, vendor and the reasons (webhooks 5.5).

    platform.md 9.2 [D:payment-webhook-notification-payloads].
    """
    hooks.subscribe("payment.failed")
    bill = hooks.api.bill(100)
    answer = hooks.api.post("/payments", hooks.api.payment_body(bill, 101))
    assert answer.status == 422
    (notification,) = hooks.told("payment.failed")
    payment = notification["payment"]
    assert "id" not in payment
    assert payment["bills"] == [{"id": bill["id"], "amount": 101}]
    assert payment["vendor"] == {"id": bill["vendorId"], "name": "Acme Paper"}
    assert payment["fundingAccount"] == {"type": "BANK_ACCOUNT", "id": hooks.api.company["fundingAccountId"]}
    assert [error["code"] for error in notification["errors"]] == answer.codes
    assert hooks.mock.control.requests()["results"][-1]["tookEffect"] is False


def test_failed_bulk_payment_is_told_for_each_vendor(hooks: Hooks) -> None:
    """With the reasons alone, not with those of the innocent."""
    hooks.subscribe("payment.failed")
    good, bad = hooks.api.bill(10), hooks.api.bill(10, vendorId=hooks.api.company["otherVendorId"])
    account = {"type": "BANK_ACCOUNT", "id": hooks.api.company["fundingAccountId"]}
    items = [{"billId": good["id"], "amount": 10}, {"billId": bad["id"], "amount": 11}]
    body = {"fundingAccount": account, "processingOptions": {}, "payments": items}
    answer = hooks.api.post("/payments/bulk", body)
    assert answer.status == 422, answer.body
    told = hooks.told("payment.failed")
    assert {one["payment"]["vendor"]["name"] for one in told} == {"Acme Paper", "Bolt Electric"}
    assert "BDC_1246" not in {error["code"] for one in told for error in one["errors"]}


def test_request_that_is_not_understood_is_no_failed_payment(hooks: Hooks) -> None:
    """Nothing is told of a body that the description refuses, or of a session that is not trusted."""
    hooks.subscribe("payment.failed")
    bill = hooks.api.bill(100)
    assert hooks.api.post("/payments", {"amount": 1}).status == 400
    hooks.api.login(trusted=False)
    assert hooks.api.post("/payments", hooks.api.payment_body(bill, 101)).status == 403
    assert hooks.receiver.posts == []


def test_recorded_payment_has_no_account(hooks: Hooks) -> None:
    """Money that moved outside of BILL: the event names no funding account."""
    hooks.subscribe("payment.updated")
    bill = hooks.api.bill(100)
    payments = [{"billId": bill["id"], "amount": 100}]
    body = {"vendorId": bill["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False, "payments": payments}
    answer = hooks.api.post("/bills/record-payment", body)
    assert answer.status < 300, answer.body
    told = hooks.told("payment.updated")
    assert [one["payment"]["funding"]["fundingAccount"] for one in told] == [{}]


def test_failed_automatic_payment(hooks: Hooks) -> None:
    """Vendor, account and errors beside each other, and no bill (webhooks 5.2)."""
    hooks.subscribe("autopay.failed", "bill.created")
    account = hooks.api.company["pendingFundingAccountId"]
    vendor = hooks.api.vendor(autoPay={"enabled": True, "bankAccountId": account})
    hooks.api.bill(100, vendorId=vendor["id"])
    assert sorted(hooks.receiver.types) == ["autopay.failed", "bill.created"]
    (notification,) = hooks.told("autopay.failed")
    autopay = notification["autopay"]
    assert autopay.keys() == {"vendor", "createdBy", "updatedTime", "fundingAccount"}
    assert autopay["vendor"] == {"id": vendor["id"], "name": vendor["name"]}
    assert autopay["fundingAccount"] == {"id": account, "type": "BANK_ACCOUNT"}
    assert [error["code"] for error in notification["errors"]] == ["3"]


def test_automatic_payment_says_so(hooks: Hooks) -> None:
    """`billingType` tells it from one that a person made (webhooks 5.4); the new bill shows it at once."""
    hooks.subscribe("payment.updated", "bill.created", "bill.updated")
    vendor = hooks.api.vendor(autoPay={"enabled": True})
    hooks.api.bill(100, vendorId=vendor["id"])
    posts = {post.type: post.notification for post in hooks.receiver.posts}
    assert posts.keys() == {"payment.updated", "bill.created"}
    assert posts["payment.updated"]["payment"]["billingType"] == "BILL_AUTOPAY"
    assert posts["bill.created"]["bill"]["paymentStatus"] == "SCHEDULED"


def test_mass_payment(hooks: Hooks) -> None:
    """Each change of `batchStatus`, with its counts (webhooks 5.6); the payments have their own events."""
    hooks.subscribe("mass-payment.updated", "payment.updated")
    bills = [hooks.api.bill(10) for _ in range(60)]
    account = {"type": "BANK_ACCOUNT", "id": hooks.api.company["fundingAccountId"]}
    items = [{"billId": bill["id"], "amount": 10} for bill in bills]
    batch = hooks.api.post("/payments/mass", {"fundingAccount": account, "payments": items}).body["paymentBatchId"]
    for _ in range(3):
        hooks.advance(1)
    assert hooks.receiver.types.count("payment.updated") == 60
    first, last = (one["mass-payment"] for one in hooks.told("mass-payment.updated"))
    assert first == {
        "paymentBatchId": batch,
        "batchStatus": "SCHEDULED",
        "count": {"scheduled": 60, "failed": 0, "completed": 0, "total": 60},
        "updatedTime": "2026-11-23T15:00:00.000+00:00",
    }
    assert (last["batchStatus"], last["count"]["completed"]) == ("COMPLETED", 60)
    assert last["updatedTime"] > first["updatedTime"]


def test_bank_account_events(hooks: Hooks) -> None:
    """New ones are PENDING and archived; updates of `archived`, `status` and `default` alone (webhooks 5.7)."""
    hooks.subscribe("bank-account.created", "bank-account.updated")
    body = {
        "nameOnAccount": "Small Company",
        "bankName": "Operating",
        "type": "CHECKING",
        "ownerType": "BUSINESS",
        "routingNumber": "074000010",
        "accountNumber": "111222333",
    }
    key = hooks.api.post("/funding-accounts/banks", body).body["id"]
    (created,) = hooks.told("bank-account.created")
    carried = created["bank-account"]
    assert carried.keys() == set(payables.BANK_ACCOUNT)
    assert (carried["status"], carried["archived"], carried["accountNumber"]) == ("PENDING", True, "*****2333")
    hooks.api.post(f"/funding-accounts/banks/{key}/verify", {"depositAmount": 0.5})
    (updated,) = hooks.told("bank-account.updated")
    assert (updated["bank-account"]["status"], updated["bank-account"]["archived"]) == ("VERIFIED", False)
    row = organization_table(hooks, "funding-accounts/banks").get(key) or {}
    changed(hooks, "funding-accounts/banks", {**row, "nameOnAccount": "Renamed"})
    assert hooks.receiver.posts == []
    hooks.api.post(f"/funding-accounts/banks/{key}/archive")
    (updated,) = hooks.told("bank-account.updated")  # archiving has no event of its own
    assert updated["bank-account"]["archived"] is True


def organization_table(hooks: Hooks, kind: str) -> Table:
    """Rows of the company."""
    return hooks.mock.world.tenants[hooks.api.company["organizationId"]].table(kind)


def changed(hooks: Hooks, kind: str, row: JsonObject) -> None:
    """Store a row as the server does by itself, and tell of it: no call of the API changes it."""
    organization_table(hooks, kind).put(row)
    hooks.mock.control.deliver()


def test_card_account_events(hooks: Hooks) -> None:
    """Updates of the expiry alone, as text (webhooks 5.8)."""
    hooks.subscribe("card-account.created", "card-account.updated")
    row: JsonObject = {
        "id": "cat1",
        "archived": False,
        "createdTime": "2026-11-23T15:00:00.000+00:00",
        "updatedTime": "2026-11-23T15:00:00.000+00:00",
        "createdBy": "0061",
        "nameOnAccount": "Small Company",
        "brand": "Visa",
        "type": "CREDIT_CARD",
        "status": "VERIFIED",
        "last4": "4242",
        "expiration": {"year": 2028, "month": 12},
        "default": {"payables": True, "receivables": False, "funding": True, "disbursement": False},
    }
    changed(hooks, "funding-accounts/cards", row)
    (created,) = hooks.told("card-account.created")
    assert created["card-account"] == {**row, "expiration": {"year": "2028", "month": "12"}}
    changed(hooks, "funding-accounts/cards", {**row, "status": "BLOCKED"})
    assert hooks.told("card-account.updated") == []
    changed(hooks, "funding-accounts/cards", {**row, "expiration": {"year": 2029, "month": 12}})
    (updated,) = hooks.told("card-account.updated")
    assert updated["card-account"]["expiration"]["year"] == "2029"


def test_risk_verification(hooks: Hooks) -> None:
    """Each decision, and nothing else (webhooks 5.10)."""
    organization_table(hooks, "risk-verifications").delete(hooks.api.company["organizationId"])
    hooks.subscribe("risk-verification.updated")
    hooks.api.post("/risk-verifications/phone", {"phoneNumber": "4085550123", "phoneType": "MOBILE"})
    hooks.api.post("/risk-verifications")
    hooks.advance(DAY)
    told = hooks.told("risk-verification.updated")
    assert [one["risk-verification"] for one in told] == [{"decision": "IN_PROGRESS"}, {"decision": "APPROVE"}]
