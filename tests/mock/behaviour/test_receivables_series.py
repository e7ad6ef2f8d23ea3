"""Recurring invoices and recurring bills, from which the clock makes documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bill_mock.behaviour.receivables.schedules import read_schedule

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

DAY = 24 * 3600
MONTHLY = {"period": "MONTHLY", "frequency": 1, "nextDueDate": "2026-12-15", "daysInAdvance": 5}


def bill_template(api: Api, schedule: JsonObject, status: int = 201, **fields: object) -> JsonObject:
    """A new recurring bill of the first vendor."""
    lines = [{"amount": Decimal("19.99"), "description": "Rent"}]
    body = {"vendorId": api.company["vendorId"], "schedule": schedule, "recurringBillLineItems": lines, **fields}
    answer = api.post("/recurringbills", body)
    assert answer.status == status, answer.body
    made: JsonObject = answer.body
    return made


def invoice_template(api: Api, schedule: JsonObject, status: int = 201, **fields: object) -> JsonObject:
    """A new recurring invoice for the customer of the scenario."""
    lines = [{"amount": 240, "quantity": 1, "description": "Plan"}]
    body = {
        "customerId": api.company["customerId"],
        "schedule": schedule,
        "recurringInvoiceLineItems": lines,
        **fields,
    }
    answer = api.post("/recurring-invoices", body)
    assert answer.status == status, answer.body
    made: JsonObject = answer.body
    return made


def to(api: Api, day: str) -> None:
    """Move the clock to the noon of a day and sign in again."""
    api.mock.control.clock(now=f"{day}T12:00:00+00:00")
    api.login()


def bills(api: Api) -> list[JsonObject]:
    """All bills, oldest first."""
    return api.get("/bills", "max=100").results


def invoices(api: Api) -> list[JsonObject]:
    """All invoices, oldest first."""
    return api.get("/invoices", "max=100").results


def test_past_bills_are_made_at_once_and_numbered_by_their_due_date(api: Api) -> None:
    """Past dates generate immediately, and the invoice number is the due date.

    platform.md 9.4 [D:ap-recurring-bills].
    """
    made = bill_template(api, {**MONTHLY, "nextDueDate": "2026-09-27"}, description="Machine")
    numbers = [bill["invoice"]["invoiceNumber"] for bill in bills(api)]
    assert numbers == ["2026-09-27", "2026-10-27", "2026-11-27"]
    assert [bill["dueDate"] for bill in bills(api)] == numbers
    assert bills(api)[0]["amount"] == Decimal("19.99")
    assert made["schedule"]["nextDueDate"] == "2026-12-27"
    assert api.get(f"/recurringbills/{made['id']}").body == made


def test_bill_is_made_in_advance_by_the_clock(api: Api) -> None:
    """`daysInAdvance` before it is due, at the beginning of that day."""
    made = bill_template(api, MONTHLY)
    to(api, "2026-12-09")
    assert bills(api) == []
    to(api, "2026-12-10")
    assert [bill["createdTime"] for bill in bills(api)] == ["2026-12-10T00:00:00.000+00:00"]
    assert bills(api)[0]["invoice"]["invoiceDate"] == "2026-12-10"
    to(api, "2027-03-01")
    assert [bill["dueDate"] for bill in bills(api)] == ["2026-12-15", "2027-01-15", "2027-02-15"]
    assert api.get(f"/recurringbills/{made['id']}").body["schedule"]["nextDueDate"] == "2027-03-15"


def test_series_ends(api: Api) -> None:
    """The last one is due on `endDate` at the latest; a later end makes it go on."""
    made = bill_template(api, {**MONTHLY, "endDate": "2027-01-15"})
    to(api, "2027-06-01")
    assert [bill["dueDate"] for bill in bills(api)] == ["2026-12-15", "2027-01-15"]
    api.patch(f"/recurringbills/{made['id']}", {"schedule": {"endDate": "2027-02-20"}})
    assert [bill["dueDate"] for bill in bills(api)][2:] == ["2027-02-15"]


@pytest.mark.parametrize(
    ("period", "frequency", "expected"),
    [
        ("DAILY", 10, ["2026-11-25", "2026-12-05", "2026-12-15"]),
        ("WEEKLY", 2, ["2026-11-25", "2026-12-09"]),
        ("MONTHLY", 1, ["2026-11-25"]),
        ("NONE", 1, ["2026-11-25"]),
    ],
)
def test_period_and_frequency(api: Api, period: str, frequency: int, expected: list[str]) -> None:
    """DAILY, WEEKLY, MONTHLY, YEARLY; NONE, which is not explained, happens once.

    platform.md 9.4 [D:ap-recurring-bills].
    """
    made = bill_template(api, {"period": period, "frequency": frequency, "nextDueDate": "2026-11-25"})
    to(api, "2026-12-20")
    assert [bill["dueDate"] for bill in bills(api)] == expected
    left = api.get(f"/recurringbills/{made['id']}").body["schedule"]
    assert ("nextDueDate" in left) == (period != "NONE")


def test_last_day_of_the_month_is_kept(api: Api) -> None:
    """After a short month a series goes back to its own day."""
    bill_template(api, {**MONTHLY, "nextDueDate": "2026-12-31"})
    to(api, "2027-03-30")
    assert [bill["dueDate"] for bill in bills(api)] == ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"period": "YEARLY", "frequency": 1, "nextDueDate": "2028-02-29"}, date(2029, 2, 28)),
        ({"period": "MONTHLY", "frequency": 14, "nextDueDate": "2026-11-30"}, date(2028, 1, 30)),
        ({"period": "DAILY", "frequency": 10**30, "nextDueDate": "2026-11-30"}, None),
        ({"period": "YEARLY", "frequency": 10**30, "nextDueDate": "2026-11-30"}, None),
        ({"period": "WEEKLY", "frequency": 1, "nextDueDate": "8999-12-30"}, None),
        ({"period": "WEEKLY"}, None),
    ],
)
def test_following_day(sent: JsonObject, expected: date | None) -> None:
    """A day beyond the calendar ends the series."""
    schedule = read_schedule(sent)
    assert schedule.following(schedule.due.day if schedule.due else 1) == expected


@pytest.mark.parametrize(
    "wrong",
    [
        {"frequency": 0},
        {"daysInAdvance": -1},
        {"nextDueDate": "0000-01-01"},
        {"nextDueDate": "9999-12-31", "daysInAdvance": 10**9},
        {"period": "DAILY", "nextDueDate": "2000-01-01"},
    ],
)
def test_wrong_schedule(api: Api, wrong: JsonObject) -> None:
    """400, also for so many past days that the mock would make more than 400 at once; nothing is kept."""
    bill_template(api, {**MONTHLY, **wrong}, 400)
    invoice_template(api, {**MONTHLY, **wrong}, 400)
    assert (bills(api), invoices(api), api.get("/recurringbills").ids) == ([], [], [])


def test_change_holds_for_what_is_made_from_now_on(api: Api) -> None:
    """schemas-ap.yaml, updateRecurringBill: all future bills; those made before stay."""
    made = bill_template(api, {**MONTHLY, "nextDueDate": "2026-11-24"})
    line = made["recurringBillLineItems"][0]["id"]
    assert line.startswith("tli")
    path = f"/recurringbills/{made['id']}"
    api.patch(path, {"recurringBillLineItems": [{"id": line, "amount": 30}], "schedule": {"daysInAdvance": 1}})
    to(api, "2026-12-22")
    assert len(bills(api)) == 1
    to(api, "2026-12-23")
    assert [bill["amount"] for bill in bills(api)] == [Decimal("19.99"), 30]
    lines = [{"amount": 1}, {"amount": 2, "id": line}]
    body = {"vendorId": made["vendorId"], "schedule": {**MONTHLY, "nextDueDate": "2026-12-28"}}
    api.put(path, {**body, "recurringBillLineItems": lines})
    assert [bill["amount"] for bill in bills(api)][2:] == [3]


def test_archived_template_rests(api: Api) -> None:
    """No bills are made; restored, it makes up for what it missed."""
    made = bill_template(api, MONTHLY)
    path = f"/recurringbills/{made['id']}"
    assert api.post(f"{path}/archive").body["archived"] is True
    to(api, "2027-01-12")
    assert bills(api) == []
    assert api.post(f"{path}/restore").body["schedule"]["nextDueDate"] == "2027-02-15"
    assert len(bills(api)) == 2


def test_two_series_may_share_a_day(api: Api) -> None:
    """Their documents have the same number, which a caller could not give twice."""
    for _ in range(2):
        bill_template(api, {**MONTHLY, "nextDueDate": "2026-11-24"})
        invoice_template(api, {**MONTHLY, "nextDueDate": "2026-11-24"})
    assert [bill["invoice"]["invoiceNumber"] for bill in bills(api)] == ["2026-11-24"] * 2
    assert [row["invoiceNumber"] for row in invoices(api)] == ["2026-11-24"] * 2


def test_unknown_vendor_account_and_customer(api: Api) -> None:
    """422 for what the template refers to."""
    bill_template(api, MONTHLY, 422, vendorId="009X")
    bill_template(api, MONTHLY, 422, paymentInformation={"bankAccountId": "bacX"})
    invoice_template(api, MONTHLY, 422, customerId="0cuX")
    bill_template(api, MONTHLY, 400, recurringBillLineItems=[{"amount": -1}])
    invoice_template(api, MONTHLY, 400, recurringInvoiceLineItems=[{"amount": -1, "quantity": 1}])


def test_automatic_payment_needs_a_trusted_session(api: Api) -> None:
    """platform.md 3: enabling recurring-bill `autoPayment` is 403 BDC_1361 without trust."""
    api.login(trusted=False)
    bill_template(api, MONTHLY, 403, processingOptions={"autoPayment": True})
    made = bill_template(api, MONTHLY)
    refused = api.patch(f"/recurringbills/{made['id']}", {"processingOptions": {"autoPayment": True}})
    assert (refused.status, refused.codes) == (403, ["BDC_1361"])


def test_automatic_payment_pays_on_the_due_date(api: Api) -> None:
    """platform.md 9.4 and the description: the clock alone moves money, from the default account."""
    bill_template(api, MONTHLY, processingOptions={"autoPayment": True})
    to(api, "2026-12-10")
    (payment,) = api.get("/payments").results
    assert (payment["billId"], payment["processDate"]) == (bills(api)[0]["id"], "2026-12-15")
    assert payment["fundingAccount"]["id"] == api.company["fundingAccountId"]
    assert bills(api)[0]["paymentStatus"] == "SCHEDULED"
    to(api, "2026-12-22")
    assert bills(api)[0]["paymentStatus"] == "PAID"


def test_automatic_payment_waits_for_approval_and_a_verified_account(api: Api) -> None:
    """The bill is made, but not paid."""
    account = {"bankAccountId": api.company["pendingFundingAccountId"]}
    bill_template(api, MONTHLY, processingOptions={"autoPayment": True}, paymentInformation=account)
    policy = {"policyName": "all", "rules": [], "approvers": [api.company["approver"]["userId"]]}
    assert api.post("/bill-approvals/policies", policy).status == 201
    bill_template(api, MONTHLY, processingOptions={"autoPayment": True})
    to(api, "2026-12-11")
    assert len(bills(api)) == 2
    assert api.get("/payments").ids == []


def test_invoices_are_made_and_mailed(api: Api) -> None:
    """schemas-ar-spend.yaml, RecurringInvoice: numbered by due date, mailed with `sendEmail`."""
    made = invoice_template(api, {**MONTHLY, "nextDueDate": "2026-11-28"}, sendEmail=True)
    assert made["id"].startswith("rit")
    assert made["customerId"] == api.company["customerId"]
    (row,) = invoices(api)
    assert (row["invoiceNumber"], row["dueDate"], row["totalAmount"]) == ("2026-11-28", "2026-11-28", 240)
    to(api, "2026-12-23")
    assert [row["createdTime"] for row in invoices(api)][1:] == ["2026-12-23T00:00:00.000+00:00"]
    mails = api.mock.world.tenants[api.company["organizationId"]].table("emails")
    assert [mail["invoiceId"] for mail in mails] == [row["id"] for row in invoices(api)]
    assert api.get(f"/customers/{api.company['customerId']}").body["balance"]["amount"] == 480


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ({"amount": 30, "quantity": 3, "price": 10}, (3, 10)),
        ({"amount": 30, "quantity": 3}, (1, 30)),
        ({"amount": 30, "quantity": 2, "price": 10}, (1, 30)),
    ],
)
def test_line_of_an_invoice_comes_to_the_amount_of_the_template(
    api: Api, line: JsonObject, expected: tuple[int, int]
) -> None:
    """Lines of templates have an amount, those of invoices quantity and price."""
    invoice_template(api, {**MONTHLY, "nextDueDate": "2026-11-24"}, recurringInvoiceLineItems=[line])
    made = invoices(api)[0]["invoiceLineItems"][0]
    assert (made["quantity"], made["price"]) == expected


def test_changed_and_archived_recurring_invoice(api: Api) -> None:
    """PUT and PATCH hold for invoices to come; archived, none come."""
    made = invoice_template(api, MONTHLY)
    path = f"/recurring-invoices/{made['id']}"
    body = {"customerId": made["customerId"], "schedule": {**MONTHLY, "nextDueDate": "2026-11-24"}}
    lines = [{"amount": 5, "quantity": 1}]
    assert api.put(path, {**body, "recurringInvoiceLineItems": lines}).body["schedule"]["nextDueDate"] == "2026-12-24"
    assert api.patch(path, {"description": "new"}).body["description"] == "new"
    assert [row["totalAmount"] for row in invoices(api)] == [5]
    api.post(f"{path}/archive")
    to(api, "2027-03-01")
    assert len(invoices(api)) == 1
    assert api.post(f"{path}/restore").body["archived"] is False
    assert len(invoices(api)) == 4


def test_template_without_a_date_makes_nothing(api: Api) -> None:
    """The parts of a schedule are optional for invoices."""
    invoice_template(api, {})
    to(api, "2027-03-01")
    assert invoices(api) == []


def test_occurrence_that_cannot_be_made_is_left_out(api: Api) -> None:
    """The clock goes on, and so does the series."""
    item = api.post("/classifications/items", {"name": "Tax", "type": "SALES_TAX", "percentage": 5}).body["id"]
    made = invoice_template(api, MONTHLY, salesTaxItemId=item)
    api.patch(f"/classifications/items/{item}", {"type": "SERVICE"})
    to(api, "2026-12-12")
    assert invoices(api) == []
    assert api.get(f"/recurring-invoices/{made['id']}").body["schedule"]["nextDueDate"] == "2027-01-15"
