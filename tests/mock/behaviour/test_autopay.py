"""Vendors that are paid automatically (platform facts 9.4), and why some bills of theirs are not (5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api

ADDRESS = {"line1": "1 Rue", "city": "Lyon", "zipOrPostalCode": "69001", "country": "FR"}


def codes(api: Api) -> list[str]:
    """Codes of the failures that the event `autopay.failed` is made of."""
    tenant = api.mock.world.tenants[api.company["organizationId"]]
    return [row["errors"][0]["code"] for row in tenant.table("autopay-failures")]


def test_vendor_with_auto_pay_is_paid_when_a_bill_is_created(api: Api) -> None:
    """Creating a bill can move money (platform facts 9.4): on the next business day."""
    vendor = api.vendor(autoPay={"enabled": True, "maxAmount": 500})
    bill = api.bill(100, vendorId=vendor["id"])
    assert (bill["paymentStatus"], bill["dueAmount"]) == ("SCHEDULED", 0)
    (payment,) = api.get("/payments", f"filters=vendorId:eq:{vendor['id']}").results
    assert payment["processDate"] == "2026-11-24"
    assert api.bill(501, vendorId=vendor["id"])["paymentStatus"] == "UNPAID"
    assert codes(api) == []


def test_auto_pay_waits_for_approvals(api: Api) -> None:
    """A bill that somebody has to approve is not paid automatically."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["50"]}]
    approvers = [api.company["approver"]["userId"]]
    api.post("/bill-approvals/policies", {"policyName": "P", "rules": rules, "approvers": approvers})
    vendor = api.vendor(autoPay={"enabled": True, "bankAccountId": api.company["fundingAccountId"]})
    assert api.bill(100, vendorId=vendor["id"])["paymentStatus"] == "UNPAID"
    assert codes(api) == ["4"]
    assert api.bill(40, vendorId=vendor["id"])["paymentStatus"] == "SCHEDULED"


def test_days_before_the_due_date(api: Api) -> None:
    """The money is taken so many days before, on a business day."""
    vendor = api.vendor(autoPay={"enabled": True, "daysBeforeDueDate": 5})
    api.bill(100, vendorId=vendor["id"], dueDate="2026-12-31")
    (payment,) = api.get("/payments", f"filters=vendorId:eq:{vendor['id']}").results
    # The 26th is a Saturday, and the day before is Christmas.
    assert payment["processDate"] == "2026-12-24"
    api.bill(100, vendorId=vendor["id"], dueDate="0001-01-01")
    assert api.get("/payments").results[-1]["processDate"] == "2026-11-24"


def test_failure_1_user_inactive(api: Api) -> None:
    """Who set it up has been archived since."""
    vendor, other = api.vendor(autoPay={"enabled": True}), api.company["approver"]["userId"]
    vendors = api.mock.world.tenants[api.company["organizationId"]].table("vendors")
    vendors.put({**vendor, "autoPay": {**vendor["autoPay"], "createdBy": other}})
    assert api.post(f"/users/{other}/archive").status == 200
    assert api.bill(100, vendorId=vendor["id"])["paymentStatus"] == "UNPAID"
    assert codes(api) == ["1"]


def test_failure_2_user_unauthorized(api: Api) -> None:
    """Who set it up is not verified for an account that is not open to administrators."""
    account = api.company["fundingAccountId"]
    assert api.patch(f"/funding-accounts/banks/{account}", {"accessToAdmins": False}).status == 200
    (own,) = [
        row
        for row in api.get("/funding-accounts/banks/users", "currentUser=true").results
        if row["bankAccountId"] == account
    ]
    api.post(f"/funding-accounts/banks/users/{own['id']}/archive")
    vendor = api.vendor(autoPay={"enabled": True})
    api.bill(100, vendorId=vendor["id"])
    assert codes(api) == ["2"]


def test_failure_3_bank_account_inactive(api: Api) -> None:
    """The account was not verified."""
    vendor = api.vendor(autoPay={"enabled": True, "bankAccountId": api.company["pendingFundingAccountId"]})
    assert api.bill(100, vendorId=vendor["id"])["paymentStatus"] == "UNPAID"
    assert codes(api) == ["3"]


def test_failure_5_existing_payment(api: Api) -> None:
    """A payment that made its bill has come first."""
    vendor = api.vendor(autoPay={"enabled": True})
    body = api.payment_body({"id": ""}, 75, processingOptions={"createBill": True}, vendorId=vendor["id"])
    del body["billId"]
    assert api.post("/payments", body).status == 201
    assert len(api.get("/payments").ids) == 1
    assert codes(api) == ["5"]


def test_failure_6_offline_vendor(api: Api) -> None:
    """There are no bank details of a vendor abroad."""
    vendor = api.vendor(address=ADDRESS, billCurrency="EUR", autoPay={"enabled": True})
    api.bill(100, vendorId=vendor["id"])
    assert codes(api) == ["6"]


@pytest.mark.parametrize("method", ["post", "patch"])
def test_switching_on_needs_a_trusted_session(api: Api, method: str) -> None:
    """platform.md 3: 403 BDC_1361."""
    vendor = api.vendor()
    api.login(trusted=False)
    body = {"name": "V", "address": ADDRESS, "autoPay": {"enabled": True}}
    answer = api.post("/vendors", body) if method == "post" else api.patch(f"/vendors/{vendor['id']}", body)
    assert (answer.status, answer.codes) == (403, ["BDC_1361"])
