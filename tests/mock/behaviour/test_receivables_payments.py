"""Money from customers: charged, or recorded by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.behaviour.test_receivables_customers import account
from tests.mock.behaviour.test_receivables_invoices import amounts, credit, invoice

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Answer, Api

DAY = 24 * 3600


@pytest.fixture
def bank(api: Api) -> str:
    """The bank account of the customer, who may be charged."""
    key = api.company["customerId"]
    api.post(f"/customers/{key}/charge-authorization", {"authorizedToCharge": True})
    made: str = account(api, key)["id"]
    return made


def charge(api: Api, bank: str, parts: list[tuple[JsonObject, object]], **fields: object) -> Answer:
    """Charge the customer of the scenario."""
    body = {
        "customerId": api.company["customerId"],
        "fundingAccount": {"type": "BANK_ACCOUNT", "id": bank},
        "invoicePayments": [{"invoiceId": row["id"], "amount": value} for row, value in parts],
    }
    return api.post("/receivable-payments", {**body, **fields})


def record(api: Api, amount: object, parts: list[tuple[JsonObject, object]], **fields: object) -> Answer:
    """Record a check of the customer of the scenario."""
    body = {
        "paymentDate": "2026-11-20",
        "paymentType": "CHECK",
        "amount": amount,
        "invoices": [{"id": row["id"], "amount": value} for row, value in parts],
    }
    return api.post("/invoices/record-payment", {**body, **fields})


def read(api: Api, row: JsonObject) -> JsonObject:
    """An invoice as it is now."""
    found: JsonObject = api.get(f"/invoices/{row['id']}").body
    return found


def later(api: Api, days: int) -> None:
    """Days pass, and the administrator signs in again."""
    api.clock.advance(days * DAY)
    api.login()


def test_charge_is_scheduled_and_paid_by_time(api: Api, bank: str) -> None:
    """delta-since-2025-11.md 1.3: SCHEDULED until the money has come, then PAID; the amounts of the invoice follow."""
    made = invoice(api, 100)
    payment = charge(api, bank, [(made, 100)], description="Invoice").body
    assert payment["id"].startswith("0rp")
    assert (payment["status"], payment["receivablesType"], payment["onlinePayment"]) == ("SCHEDULED", "ACH", True)
    assert payment["fundingAccount"] == {"id": bank, "type": "BANK_ACCOUNT"}
    assert payment["receivablesAccount"]["id"] == api.company["fundingAccountId"]
    assert (payment["paymentDate"], payment["unappliedAmount"]) == ("2026-11-24", 0)
    assert amounts(read(api, made)) == (0, 100, 0, "SCHEDULED")
    later(api, 3)
    assert api.get(f"/receivable-payments/{payment['id']}").body == payment
    later(api, 1)
    paid = api.get(f"/receivable-payments/{payment['id']}").body
    assert (paid["status"], paid["updatedTime"]) == ("PAID", "2026-11-27T00:00:00.000+00:00")
    assert amounts(read(api, made)) == (0, 0, 0, "PAID_IN_FULL")
    shown = {"id": payment["id"], "amount": 100, "status": "PAID", "date": "2026-11-24"}
    assert read(api, made)["payments"] == [shown]
    assert api.get(f"/customers/{made['customerId']}").body["balance"]["amount"] == 0


def test_charge_covers_several_invoices_in_part(api: Api, bank: str) -> None:
    """One that is named twice gets both amounts; credit and payments go together."""
    credit(api, 10)
    one, other = invoice(api, 100, creditAmount=10), invoice(api, 50)
    payment = charge(api, bank, [(one, 20), (other, 50), (one, 5)]).body
    assert [part["amount"] for part in payment["invoicePayments"]] == [25, 50]
    assert payment["amount"] == 75
    assert amounts(read(api, one)) == (10, 25, 65, "SCHEDULED")
    later(api, 7)
    assert amounts(read(api, one)) == (10, 0, 65, "PARTIAL_PAYMENT")
    assert read(api, other)["status"] == "PAID_IN_FULL"


def test_charge_needs_the_authorization(api: Api) -> None:
    """delta-since-2025-11.md 1.3: `authorizedToCharge` is a precondition, and taking it back stops further charges."""
    path = f"/customers/{api.company['customerId']}/charge-authorization"
    bank, made = account(api, api.company["customerId"])["id"], invoice(api)
    assert charge(api, bank, [(made, 1)]).status == 422
    api.post(path, {"authorizedToCharge": True})
    assert charge(api, bank, [(made, 1)]).status == 201
    api.post(path, {"authorizedToCharge": False})
    assert charge(api, bank, [(made, 1)]).status == 422


def test_charge_needs_a_bank_account_of_the_customer(api: Api, bank: str) -> None:
    """delta-since-2025-11.md 1.3: one that is on file and not archived."""
    made = invoice(api)
    assert charge(api, "cbaX", [(made, 1)]).codes == ["BDC_1151"]
    assert charge(api, api.company["fundingAccountId"], [(made, 1)]).codes == ["BDC_1151"]
    api.post(f"/customers/{api.company['customerId']}/bank-accounts/{bank}/archive")
    assert charge(api, bank, [(made, 1)]).codes == ["BDC_1151"]
    assert charge(api, "", [(made, 1)]).status == 400


def test_archived_customer_is_not_charged(api: Api, bank: str) -> None:
    """Nor is an unknown one."""
    made = invoice(api)
    api.post(f"/customers/{api.company['customerId']}/archive")
    assert charge(api, bank, [(made, 1)]).status == 422
    assert charge(api, bank, [(made, 1)], customerId="0cuX").status == 422


@pytest.mark.parametrize(("day", "code"), [("2026-11-22", "BDC_1152"), ("9999-12-31", "BDC_1152")])
def test_charge_is_not_dated_back(api: Api, bank: str, day: str, code: str) -> None:
    """A past day is refused with the code of process dates (platform.md 5.3)."""
    assert charge(api, bank, [(invoice(api), 1)], paymentDate=day).codes == [code]


def test_charge_on_a_day_of_choice(api: Api, bank: str) -> None:
    """Withdrawn on a Saturday it counts from there: two business days later is Tuesday."""
    payment = charge(api, bank, [(invoice(api), 1)], paymentDate="2026-12-05").body
    later(api, 14)
    assert api.get(f"/receivable-payments/{payment['id']}").body["status"] == "SCHEDULED"
    later(api, 1)
    assert api.get(f"/receivable-payments/{payment['id']}").body["status"] == "PAID"


def test_repeated_charge_takes_the_money_twice(api: Api, bank: str) -> None:
    """There is no idempotency key: only the amount that is due stops a repeat (platform.md 7)."""
    made = invoice(api, 100)
    first, second = charge(api, bank, [(made, 50)]), charge(api, bank, [(made, 50)])
    assert first.body["id"] != second.body["id"]
    third = charge(api, bank, [(made, 50)])
    assert (third.status, third.codes) == (422, ["BDC_1159"])
    assert len(api.get("/receivable-payments").ids) == 2


@pytest.mark.parametrize("amount", [0, -1, 101])
def test_amount_of_a_part_is_positive_and_due(api: Api, bank: str, amount: int) -> None:
    """400 for no amount, 422 for more than is due, and no part of the charge is kept."""
    one, other = invoice(api, 100), invoice(api, 100)
    assert charge(api, bank, [(other, 50), (one, amount)]).status == (422 if amount > 0 else 400)
    assert read(api, other)["dueAmount"] == 100
    assert api.get("/receivable-payments").ids == []


def test_invoice_of_another_customer_or_archived(api: Api, bank: str) -> None:
    """Only open invoices of the customer are paid."""
    other = invoice(api, customer={"name": "O", "email": "o@example.com"})
    archived = invoice(api)
    api.post(f"/invoices/{archived['id']}/archive")
    for made in (other, archived, {"id": "00eX"}):
        assert charge(api, bank, [(made, 1)]).status == 422
        assert record(api, 1, [(made, 1)], customerId=api.company["customerId"]).status == 422
    assert record(api, 1, [({"id": "00eX"}, 1)]).status == 422


def test_offline_payment_is_recorded(api: Api) -> None:
    """schemas-ar-spend.yaml, recordInvoice: 200, PAID at once, and the surplus stays unapplied."""
    one, other = invoice(api, 500), invoice(api, 300)
    answer = record(api, 800, [(one, 500), (other, 250)], description="Check 4471")
    assert answer.status == 200
    booked = answer.body
    assert (booked["status"], booked["unappliedAmount"], booked["paymentType"]) == ("PAID", 50, "CHECK")
    assert booked["customerId"] == one["customerId"]
    assert [row["id"] for row in booked["invoices"]] == [one["id"], other["id"]]
    assert booked["invoices"][1]["payments"][0]["amount"] == 250
    assert amounts(read(api, one)) == (0, 0, 0, "PAID_IN_FULL")
    assert amounts(read(api, other)) == (0, 0, 50, "PARTIAL_PAYMENT")
    shown = api.get(f"/receivable-payments/{booked['id']}").body
    assert (shown["onlinePayment"], shown["receivablesType"], shown["amount"]) == (False, "CHECK", 800)
    assert "fundingAccount" not in shown


@pytest.mark.parametrize(("amount", "status"), [(0, 400), (-1, 400), (99, 422)])
def test_recorded_amount_covers_its_parts(api: Api, amount: int, status: int) -> None:
    """Positive, and not less than the invoices take."""
    assert record(api, amount, [(invoice(api, 100), 100)]).status == status


def test_recorded_payments_must_not_exceed_what_is_due(api: Api) -> None:
    """A repeat of the same payment meets an invoice with nothing left."""
    made = invoice(api, 100)
    assert record(api, 100, [(made, 100)]).status == 200
    assert record(api, 100, [(made, 100)]).codes == ["BDC_1159"]
    assert record(api, 100, [(made, 100)], customerId="0cuX").status == 422


def test_received_payments_are_polled_by_time(api: Api, bank: str) -> None:
    """platform.md 11: no event reports one, so that a list by `updatedTime` has to."""
    one = charge(api, bank, [(invoice(api), 1)]).body
    api.clock.advance(1)
    two = record(api, 1, [(invoice(api), 1)]).body
    assert api.get("/receivable-payments", "sort=updatedTime:desc").ids == [two["id"], one["id"]]
    later(api, 4)
    since = 'filters=updatedTime:gte:"2026-11-27T00:00:00Z"'
    assert api.get("/receivable-payments", since).ids == [one["id"]]


def test_invoice_cannot_fall_below_what_is_paid(api: Api) -> None:
    """Nor change its customer once it has payments."""
    made = invoice(api, 100)
    record(api, 60, [(made, 60)])
    line = made["invoiceLineItems"][0]["id"]
    path = f"/invoices/{made['id']}"
    assert api.patch(path, {"invoiceLineItems": [{"id": line, "price": 59}]}).status == 422
    assert api.patch(path, {"invoiceLineItems": [{"id": line, "price": 60}]}).body["status"] == "PAID_IN_FULL"
    assert api.patch(path, {"customer": {"name": "O", "email": "o@example.com"}}).status == 422
