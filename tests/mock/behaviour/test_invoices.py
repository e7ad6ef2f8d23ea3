"""Invoices, credit memos and vendor credits."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api


def body(api: Api, **fields: object) -> JsonObject:
    """Body of an invoice to the customer of the scenario."""
    lines = [{"quantity": 2, "price": Decimal("10.25"), "description": "work"}]
    return {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": lines, **fields}


def test_customer_is_sent_as_object_and_answered_as_id(api: Api) -> None:
    """Create wants `customer: {id}`, a read has `customerId` (platform facts 7 [T1])."""
    made = api.post("/invoices", body(api)).body
    assert made["customerId"] == api.company["customerId"]
    assert "customer" not in made
    assert (made["totalAmount"], made["dueAmount"], made["status"]) == (Decimal("20.50"), Decimal("20.50"), "OPEN")
    assert made["invoiceLineItems"][0]["id"].startswith("00f")


def test_customer_is_created_by_name_and_email(api: Api) -> None:
    """Instead of an id; one of the two alone is not enough."""
    made = api.post("/invoices", body(api, customer={"name": "New", "email": "new@example.com"})).body
    assert api.get(f"/customers/{made['customerId']}").body["name"] == "New"
    assert api.post("/invoices", body(api, customer={"name": "New"})).status == 400
    assert api.post("/invoices", body(api, customer={"id": "0cuX"})).status == 422


def test_customer_as_flat_id_is_refused(api: Api) -> None:
    """`customerId` in a create is a 400."""
    flat = body(api, customerId=api.company["customerId"])
    del flat["customer"]
    assert api.post("/invoices", flat).messages == ["customer: must not be null"]


def test_duplicate_invoice_number(api: Api) -> None:
    """422 with BDC_1171; a customer made for the refused invoice is not kept (platform facts 7)."""
    api.post("/invoices", body(api, invoiceNumber="7"))
    customers = api.get("/customers").ids
    answer = api.post("/invoices", body(api, invoiceNumber="7", customer={"name": "N", "email": "n@example.com"}))
    assert (answer.status, answer.codes) == (422, ["BDC_1171"])
    assert api.get("/customers").ids == customers


def test_number_and_dates_are_filled_in(api: Api) -> None:
    """What is left out gets a default."""
    made = api.post("/invoices", body(api)).body
    assert made["invoiceNumber"]
    assert (made["invoiceDate"], made["dueDate"]) == ("2026-11-23", "2026-11-23")


def test_credit_memo_amount_is_worked_out(api: Api) -> None:
    """Quantity times price of its lines."""
    memo = {
        "customerId": api.company["customerId"],
        "referenceNumber": "CM1",
        "creditDate": "2026-11-01",
        "creditMemoLineItems": [{"quantity": 3, "price": Decimal("1.10")}],
    }
    made = api.post("/credit-memos", memo).body
    assert (made["amount"], made["appliedAmount"], made["status"]) == (Decimal("3.30"), 0, "NOT_APPLIED")
    assert api.post("/credit-memos", {**memo, "customerId": "0cuX"}).status == 422


def test_vendor_credit_amount_is_worked_out(api: Api) -> None:
    """The sum of its lines."""
    credit = {
        "vendorId": api.company["vendorId"],
        "referenceNumber": "VC1",
        "creditDate": "2026-11-01",
        "vendorCreditLineItems": [{"amount": 3}, {"amount": Decimal("0.30")}],
    }
    made = api.post("/vendor-credits", credit).body
    assert (made["amount"], made["status"]) == (Decimal("3.30"), "NOT_APPLIED")
    assert api.post("/vendor-credits", {**credit, "vendorId": "009X"}).status == 422


@pytest.mark.parametrize("price", [Decimal("0.333"), Decimal("0.335")])
def test_product_is_rounded_to_cents(api: Api, price: Decimal) -> None:
    """Half a cent is rounded up."""
    lines = [{"quantity": 1, "price": price}]
    expected = {Decimal("0.333"): Decimal("0.33"), Decimal("0.335"): Decimal("0.34")}[price]
    assert api.post("/invoices", body(api, invoiceLineItems=lines)).body["totalAmount"] == expected
