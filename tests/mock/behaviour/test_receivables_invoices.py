"""Invoices: dates, tax, credit, mails and payment links. Customer and number stand in test_invoices.py."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api


def invoice(api: Api, total: object = 100, **fields: object) -> JsonObject:
    """A new invoice to the customer of the scenario."""
    body = {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": [{"quantity": 1, "price": total}]}
    answer = api.post("/invoices", {**body, **fields})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def credit(api: Api, value: object = 30, **fields: object) -> JsonObject:
    """A new credit memo for the customer of the scenario."""
    body = {
        "customerId": api.company["customerId"],
        "referenceNumber": "CM1",
        "creditDate": "2026-11-01",
        "creditMemoLineItems": [{"quantity": 1, "price": value}],
    }
    answer = api.post("/credit-memos", {**body, **fields})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def sales_tax(api: Api, **fields: object) -> str:
    """A new item for sales tax."""
    body = {"name": "Tax", "type": "SALES_TAX", "percentage": Decimal("8.25"), **fields}
    key: str = api.post("/classifications/items", body).body["id"]
    return key


def amounts(row: JsonObject) -> tuple[object, ...]:
    """Credit, scheduled and due amount, and status."""
    return tuple(row[name] for name in ("creditAmount", "scheduledAmount", "dueAmount", "status"))


def test_read_invoice_cannot_be_sent_back(api: Api) -> None:
    """platform.md 7 [T1]: an answer has a flat `customerId`, every write takes `customer`."""
    made = invoice(api)
    answer = api.put(f"/invoices/{made['id']}", made)
    assert answer.messages == ["customer: must not be null"]
    back = {**made, "customer": {"id": made["customerId"]}}
    assert api.put(f"/invoices/{made['id']}", back).body["customerId"] == made["customerId"]


def test_due_date_is_the_day_of_creation_or_that_of_the_term(api: Api) -> None:
    """schemas-ar-spend.yaml, Invoice: it defaults to the creation day; a payment term adds its days."""
    assert invoice(api)["dueDate"] == "2026-11-23"
    term = api.post(f"/organizations/{api.company['organizationId']}/payment-terms", {"name": "T", "daysDue": 41}).body
    made = invoice(api, paymentTermId=term["id"], invoiceDate="2026-11-01")
    assert (made["dueDate"], made["paymentTermId"]) == ("2026-12-12", term["id"])
    assert invoice(api, paymentTermId=term["id"], dueDate="2026-11-30")["dueDate"] == "2026-11-30"


def test_made_number_is_free(api: Api) -> None:
    """A number of the server never meets one that a caller took."""
    for number in range(api.mock.world.ids.number(), api.mock.world.ids.number() + 20):
        invoice(api, invoiceNumber=str(number))
    assert len({row["invoiceNumber"] for row in [invoice(api) for _ in range(20)]}) == 20


def test_update_to_a_taken_number_is_refused(api: Api) -> None:
    """platform.md 5.3: BDC_1171 also for PATCH and PUT; its own number does not hinder an invoice."""
    one, other = invoice(api, invoiceNumber="A"), invoice(api, invoiceNumber="B")
    path = f"/invoices/{other['id']}"
    body = {"customer": {"id": other["customerId"]}, "invoiceLineItems": [{"quantity": 1, "price": 5}]}
    assert api.patch(path, {"invoiceNumber": one["invoiceNumber"]}).codes == ["BDC_1171"]
    assert api.put(path, {**body, "invoiceNumber": "A"}).codes == ["BDC_1171"]
    assert api.put(path, {**body, "invoiceNumber": "B"}).body["totalAmount"] == 5


def test_record_status_follows_archiving(api: Api) -> None:
    """INACTIVE once archived; `status` has no value for it."""
    made = invoice(api)
    assert made["recordStatus"] == "ACTIVE"
    archived = api.post(f"/invoices/{made['id']}/archive").body
    assert (archived["recordStatus"], archived["status"]) == ("INACTIVE", "OPEN")
    assert api.post(f"/invoices/{made['id']}/archive").status == 200
    assert api.post(f"/invoices/{made['id']}/restore").body["recordStatus"] == "ACTIVE"


def test_sales_tax_is_put_on_taxable_lines(api: Api) -> None:
    """The rate comes from the item; total and due amount include the tax."""
    lines = [{"quantity": 3, "price": Decimal("33.33"), "taxable": True}, {"quantity": 1, "price": 10}]
    made = invoice(api, invoiceLineItems=lines, salesTaxItemId=sales_tax(api))
    assert (made["salesTaxPercentage"], made["salesTaxTotal"]) == (Decimal("8.25"), Decimal("8.25"))
    assert made["totalAmount"] == made["dueAmount"] == Decimal("118.24")


@pytest.mark.parametrize("item", ["0iiX", "other"])
def test_item_that_is_no_sales_tax(api: Api, item: str) -> None:
    """Unknown, or of another type: 422."""
    key = sales_tax(api, type="DISCOUNT") if item == "other" else item
    lines = [{"quantity": 1, "price": 1}]
    body = {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": lines, "salesTaxItemId": key}
    assert api.post("/invoices", body).status == 422


def test_convenience_fee_needs_card_payment(api: Api) -> None:
    """schemas-ar-spend.yaml, InvoiceConvenienceFee: only with `enableCardPayment` true."""
    fee = {"convenienceFee": {"percentage": Decimal("2.5")}}
    path = f"/invoices/{invoice(api)['id']}"
    assert api.patch(path, fee).status == 400
    assert api.patch(path, {**fee, "enableCardPayment": True}).body["convenienceFee"] == fee["convenienceFee"]


def test_negative_line_is_taken_and_negative_total_is_not(api: Api) -> None:
    """A return may reduce an invoice, but not below zero."""
    lines = [{"quantity": 1, "price": 10}, {"quantity": 1, "price": -4}]
    made = invoice(api, invoiceLineItems=lines)
    assert made["totalAmount"] == 6
    lines = [{"id": line["id"], "price": -10} for line in made["invoiceLineItems"]]
    assert api.patch(f"/invoices/{made['id']}", {"invoiceLineItems": lines}).status == 400


def test_credit_is_taken_from_all_open_memos_the_oldest_first(api: Api) -> None:
    """schemas-ar-spend.yaml, Invoice: credit makes the status PARTIAL_PAYMENT or PAID_IN_FULL."""
    one, other = credit(api, 30), credit(api, 50)
    made = invoice(api, 100, creditAmount=45)
    assert amounts(made) == (45, 0, 55, "PARTIAL_PAYMENT")
    used = [api.get(f"/credit-memos/{memo['id']}").body for memo in (one, other)]
    assert [(memo["appliedAmount"], memo["status"]) for memo in used] == [
        (30, "FULLY_APPLIED"),
        (15, "PARTIALLY_APPLIED"),
    ]
    assert [memo["usage"] for memo in used] == [[{"invoiceId": made["id"], "amount": value}] for value in (30, 15)]
    assert amounts(invoice(api, 35, creditAmount=35)) == (35, 0, 0, "PAID_IN_FULL")


def test_credit_is_given_back(api: Api) -> None:
    """A PATCH changes what is used, a PUT without it takes it back, as with vendor credits (platform.md 9.3)."""
    memo = credit(api, 30)
    made = invoice(api, 100, creditAmount=30)
    assert api.patch(f"/invoices/{made['id']}", {"creditAmount": 10}).body["dueAmount"] == 90
    assert api.get(f"/credit-memos/{memo['id']}").body["appliedAmount"] == 10
    body = {"customer": {"id": made["customerId"]}, "invoiceLineItems": [{"quantity": 1, "price": 100}]}
    assert amounts(api.put(f"/invoices/{made['id']}", body).body) == (0, 0, 100, "OPEN")
    assert api.get(f"/credit-memos/{memo['id']}").body["status"] == "NOT_APPLIED"


@pytest.mark.parametrize("wanted", [31, 101])
def test_credit_is_limited(api: Api, wanted: int) -> None:
    """Neither more than the customer has, nor more than the invoice asks for; nothing is kept of the refused one."""
    memo = credit(api, 30 if wanted == 31 else 500)
    before = api.get("/invoices").ids
    body = {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": [{"quantity": 1, "price": 100}]}
    assert api.post("/invoices", {**body, "creditAmount": wanted}).status == 422
    assert api.get("/invoices").ids == before
    assert api.get(f"/credit-memos/{memo['id']}").body["appliedAmount"] == 0
    assert api.post("/invoices", {**body, "creditAmount": -1}).status == 400


def test_archived_memo_is_not_used(api: Api) -> None:
    """Its credit is out of reach."""
    api.post(f"/credit-memos/{credit(api, 30)['id']}/archive")
    body = {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": [{"quantity": 1, "price": 100}]}
    assert api.post("/invoices", {**body, "creditAmount": 1}).status == 422


def mails(api: Api) -> list[JsonObject]:
    """What the mock has mailed."""
    return list(api.mock.world.tenants[api.company["organizationId"]].table("emails"))


def test_invoice_is_mailed(api: Api) -> None:
    """200 without a body; each call mails again."""
    made = invoice(api)
    body = {"recipient": {"to": ["a@example.com", "b@example.com"]}, "replyTo": {"userId": api.company["userId"]}}
    for _ in range(2):
        answer = api.post(f"/invoices/{made['id']}/email", body)
        assert (answer.status, answer.body) == (200, None)
    assert [(mail["invoiceId"], mail["to"]) for mail in mails(api)] == [(made["id"], body["recipient"]["to"])] * 2
    assert api.post(f"/invoices/{made['id']}/email", {**body, "replyTo": {"userId": "006X"}}).status == 422
    assert api.post(f"/invoices/{made['id']}/email", {"recipient": {"to": []}}).status == 400
    assert len(mails(api)) == 2


def test_invoice_is_mailed_as_it_is_made_on_request_only(api: Api) -> None:
    """`processingOptions.sendEmail` is not stored, and nothing is mailed without it."""
    made = invoice(api, processingOptions={"sendEmail": True})
    invoice(api)
    assert [(mail["invoiceId"], mail["to"]) for mail in mails(api)] == [(made["id"], ["customer1@example.com"])]
    assert "processingOptions" not in made


def test_payment_link(api: Api) -> None:
    """A POST that reads: the same link each time, and no effect."""
    made = invoice(api)
    body = {"customerId": made["customerId"], "email": "payer@example.com"}
    links = [api.post(f"/invoices/{made['id']}/payment-link", body).body["paymentLink"] for _ in range(2)]
    assert links[0] == links[1]
    assert made["id"] in links[0]
    assert api.mock.log.shown()[-1]["tookEffect"] is False
    assert api.post(f"/invoices/{made['id']}/payment-link", {**body, "customerId": "0cuX"}).status == 422


@pytest.mark.parametrize("status", ["OPEN", "PARTIAL_PAYMENT", "PAID_IN_FULL"])
def test_list_filters_by_status(api: Api, status: str) -> None:
    """The status that is worked out is the one that filters see."""
    credit(api, 150)
    made = [invoice(api, 100, creditAmount=value)["id"] for value in (0, 40, 100)]
    expected = made[["OPEN", "PARTIAL_PAYMENT", "PAID_IN_FULL"].index(status)]
    assert api.get("/invoices", f"filters=status:eq:{status}").ids == [expected]
