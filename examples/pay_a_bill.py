"""A bill from the vendor to the payment: MFA, an approval policy, the bill, its approval, and paying it.

    python examples/pay_a_bill.py --mock http://127.0.0.1:8080

Without ``--mock`` everything comes from the environment: BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID,
BILL_DEV_KEY, BILL_FUNDING_ACCOUNT_ID, and BILL_APPROVER_USERNAME, _PASSWORD and _USER_ID; BILL_BASE_URL is respected.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.request import Request, urlopen

from bill_client import BillClient, OrganizationLogin, models

AMOUNT = Decimal("1250.00")
DAY = dt.timedelta(days=1)


@dataclass
class Stage:
    """Who takes part, and what differs between the mock and the sandbox."""

    payer: OrganizationLogin
    approver: OrganizationLogin
    approver_id: str
    funding_account_id: str
    now: dt.datetime
    read_code: Callable[[], str]
    base_url: str | None = None


def on_the_mock(url: str) -> Stage:
    """A small company made up by the mock, which shows text messages at ``/_mock/sms``."""

    def control(name: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with urlopen(Request(f"{url}/_mock/{name}", data=data)) as answer:  # noqa: S310 - the mock's own address
            return json.load(answer)

    made = control("seed", {"scenario": "small-company"})
    second, rest = made["approver"], (made["organizationId"], made["devKey"])
    return Stage(
        payer=OrganizationLogin(made["username"], made["password"], *rest),
        approver=OrganizationLogin(second["username"], second["password"], *rest),
        approver_id=second["userId"],
        funding_account_id=made["fundingAccountId"],
        now=dt.datetime.fromisoformat(control("clock")["now"]),
        read_code=lambda: str(control("sms")["results"][-1]["token"]),
        base_url=url,
    )


def from_the_environment() -> Stage:
    """People and accounts of your own sandbox."""
    env = os.environ
    rest = (env["BILL_ORGANIZATION_ID"], env["BILL_DEV_KEY"])
    return Stage(
        payer=OrganizationLogin(env["BILL_USERNAME"], env["BILL_PASSWORD"], *rest),
        approver=OrganizationLogin(env["BILL_APPROVER_USERNAME"], env["BILL_APPROVER_PASSWORD"], *rest),
        approver_id=env["BILL_APPROVER_USER_ID"],
        funding_account_id=env["BILL_FUNDING_ACCOUNT_ID"],
        now=dt.datetime.now(dt.UTC),
        read_code=lambda: input("Code from the text message: "),
    )


def enter_bill(client: BillClient, stage: Stage) -> models.Bill:
    """A vendor, a policy for large amounts, and a bill that falls under it."""
    number = f"DEMO-{stage.now:%y%m%d%H%M%S}"
    address = models.AddressCreate(
        line1="1 Main Street", city="Springfield", zip_or_postal_code="62701", country=models.CountryCode("US")
    )
    vendor = client.vendors.create(models.VendorCreate(name=f"Acme {number}", address=address))
    print(f"vendor   {vendor.id} {vendor.name}")
    rule = models.BillApprovalRuleRequest(
        key=models.BillApprovalRuleKey.BILL_AMOUNT, op=models.BillApprovalRuleOp.GTE, values=["1000"]
    )
    policy = client.bill_approvals.create_policy(
        models.BillApprovalPolicyRequest(policy_name=number, rules=[rule], approvers=[stage.approver_id])
    )
    print(f"policy   {policy.id} from 1000 on")
    bill = client.bills.create(
        models.BillCreate(
            vendor_id=vendor.id,
            due_date=stage.now.date() + 14 * DAY,
            invoice=models.BillInvoiceCreate(invoice_number=number, invoice_date=stage.now.date()),
            bill_line_items=[models.BillLineItemCreate(amount=AMOUNT, description="Paper")],
            bill_approvals=True,
        ),
        bill_approvals=True,
    )
    print(f"bill     {bill.id} {bill.amount}, approval {bill.approval_status}")
    return bill


def approve(client: BillClient, bill: models.Bill) -> None:
    """What the approver does in a session of their own."""
    action = models.BillApprovalAction(bill_id=bill.id, action=models.ApprovalAction.APPROVE, comment="As ordered")
    client.bill_approvals.approve_or_deny([action])
    seen = client.bills.get(bill.id, bill_approvals=True)
    shown = ", ".join(f"{one.user_id} {one.status}" for one in seen.approvers or [])
    print(f"approval {seen.approval_status}: {shown}")


def pay(client: BillClient, stage: Stage, bill: models.Bill) -> models.Payment:
    """Pay what is due on the next business day; the key makes sure that it happens once, however often this runs."""
    key = f"pay {bill.invoice.invoice_number}" if bill.invoice else None
    return client.pay(bill.id, funding_account=stage.funding_account_id, idempotency_key=key)


def main() -> None:
    """Run the steps and print what happens."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mock", metavar="URL", help="base URL of a running mock")
    url = parser.parse_args().mock
    stage = on_the_mock(url.rstrip("/")) if url else from_the_environment()
    with BillClient(stage.payer, base_url=stage.base_url) as client:
        client.mfa.trust(code=stage.read_code)
        print("session  signed in, trusted")
        bill = enter_bill(client, stage)
        with BillClient(stage.approver, base_url=stage.base_url) as approver:
            approve(approver, bill)
        payment = pay(client, stage, bill)
        print(f"payment  {payment.id} {payment.amount} on {payment.process_date}, {payment.single_status}")
        bill = client.bills.get(bill.id)
        print(f"bill     {bill.payment_status}, scheduled {bill.scheduled_amount}, due {bill.due_amount}")


if __name__ == "__main__":
    main()
