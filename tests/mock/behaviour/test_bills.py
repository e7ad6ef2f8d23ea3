"""Bills: amounts, numbers, and what is left to pay."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api


def test_amount_is_the_sum_of_the_lines(api: Api) -> None:
    """Quantity times price where both are sent, otherwise the amount of the line; exact decimals."""
    lines = [{"amount": Decimal("0.10")}, {"amount": 1, "quantity": 3, "price": Decimal("0.20")}]
    bill = api.bill(billLineItems=lines)
    assert bill["amount"] == Decimal("0.70")
    assert [line["amount"] for line in bill["billLineItems"]] == [Decimal("0.10"), Decimal("0.60")]
    assert (bill["dueAmount"], bill["paidAmount"], bill["scheduledAmount"]) == (Decimal("0.70"), 0, 0)
    assert bill["paymentStatus"] == "UNPAID"


def test_digits_come_back_as_they_were_sent(api: Api) -> None:
    """Money is never a float on its way."""
    bill = api.bill(Decimal("1234567890.10"))
    assert str(bill["billLineItems"][0]["amount"]) == "1234567890.10"


def test_server_owned_fields_are_not_taken_from_the_body(api: Api) -> None:
    """A caller cannot set what the server works out."""
    bill = api.bill(1, paidAmount=1, id="00nX", paymentStatus="PAID", archived=True, surprise=1)
    assert (bill["paidAmount"], bill["paymentStatus"], bill["archived"]) == (0, "UNPAID", False)
    assert bill["id"] != "00nX"
    assert "surprise" not in bill


def test_vendor_has_to_exist(api: Api) -> None:
    """A bill for nobody is refused."""
    answer = api.post("/bills", api.bill_body(vendorId="009nobody"))
    assert (answer.status, answer.codes) == (422, ["BDC_1119"])


def test_invoice_number_has_at_most_21_characters(api: Api) -> None:
    """22 are refused with BDC_1143 (platform facts 7 [T4])."""
    invoice = {"invoiceNumber": "x" * 21, "invoiceDate": "2026-11-01"}
    assert api.bill(invoice=invoice)["invoice"] == invoice
    invoice["invoiceNumber"] += "x"
    for answer in (
        api.post("/bills", api.bill_body(invoice=invoice)),
        api.patch(f"/bills/{api.bill()['id']}", {"invoice": invoice}),
    ):
        assert (answer.status, answer.codes) == (400, ["BDC_1143"])


def test_duplicate_invoice_number_of_a_vendor(api: Api) -> None:
    """422 with BDC_1171 unless the flag allows it; another vendor may use the number (platform facts 5.3, 7 [T4])."""
    invoice = {"invoiceNumber": "A-1", "invoiceDate": "2026-11-01"}
    api.bill(invoice=invoice)
    answer = api.post("/bills", api.bill_body(invoice=invoice))
    assert (answer.status, answer.codes) == (422, ["BDC_1171"])
    api.bill(invoice=invoice, vendorId=api.company["otherVendorId"])
    twin = api.bill(invoice=invoice, allowDuplicateInvoiceNumber=True)
    assert api.get("/bills", "filters=invoice.invoiceNumber:eq:A-1").body["results"][-1]["id"] == twin["id"]


def test_bill_that_shares_a_number_may_be_changed(api: Api) -> None:
    """platform.md 7 [C:2024-05-20]: A PATCH that leaves the number alone is allowed (changelog, May 2024)."""
    invoice = {"invoiceNumber": "A-1", "invoiceDate": "2026-11-01"}
    api.bill(invoice=invoice)
    twin = api.bill(invoice=invoice, allowDuplicateInvoiceNumber=True)
    assert api.patch(f"/bills/{twin['id']}", {"description": "twin"}).status == 200


def test_refused_bulk_leaves_nothing_behind(api: Api) -> None:
    """Innocent elements are answered with BDC_1246, and none is stored (platform facts 5.3)."""
    before = api.get("/bills").ids
    good, bad = api.bill_body(), api.bill_body(vendorId="009nobody")
    answer = api.post("/bills/bulk", [good, bad, api.bill_body()])
    assert (answer.status, answer.codes) == (422, ["BDC_1246", "BDC_1119", "BDC_1246"])
    assert api.get("/bills").ids == before
    assert api.post("/bills", good).status == 201


def test_put_adds_and_removes_lines(api: Api) -> None:
    """A line with its id stays, one without is added, one left out is removed (platform facts 7)."""
    bill = api.bill(billLineItems=[{"amount": 1}, {"amount": 2}])
    kept = bill["billLineItems"][1]
    body = {**api.bill_body(), "billLineItems": [{"id": kept["id"], "amount": 5}, {"amount": 7}]}
    changed = api.put(f"/bills/{bill['id']}", body).body
    assert changed["amount"] == 12
    assert changed["billLineItems"][0]["id"] == kept["id"]
    assert changed["billLineItems"][1]["id"] not in [line["id"] for line in bill["billLineItems"]]


def test_patch_changes_lines_by_id_and_loses_their_coding(api: Api) -> None:
    """Lines patched without `classifications` lose them (platform facts 7); the other lines stay as they were."""
    coding = {"chartOfAccountId": api.company["chartOfAccountId"]}
    bill = api.bill(billLineItems=[{"amount": 1, "classifications": coding}, {"amount": 2, "classifications": coding}])
    first, second = bill["billLineItems"]
    changed = api.patch(f"/bills/{bill['id']}", {"billLineItems": [{"id": first["id"], "amount": 3}]}).body
    assert changed["amount"] == 5
    assert changed["billLineItems"] == [{"id": first["id"], "amount": 3}, second]


@pytest.mark.parametrize("method", ["put", "patch"])
def test_line_of_another_bill_is_refused(api: Api, method: str) -> None:
    """Only ids of this bill's own lines are taken."""
    bill, other = api.bill(), api.bill()
    body = {**api.bill_body(), "billLineItems": [{"id": other["billLineItems"][0]["id"], "amount": 1}]}
    answer = getattr(api, method)(f"/bills/{bill['id']}", body)
    assert (answer.status, answer.messages) == (400, ["billLineItems[0].id: is not a line of this object"])


def test_amount_cannot_fall_below_what_is_scheduled(api: Api) -> None:
    """A change that would overpay the bill is refused."""
    bill = api.bill(100)
    api.pay(bill, 60)
    line = {"id": bill["billLineItems"][0]["id"], "amount": 50}
    assert api.patch(f"/bills/{bill['id']}", {"billLineItems": [line]}).codes == ["BDC_1159"]


def test_negative_total_is_refused(api: Api) -> None:
    """A negative line is fine as long as the bill is not negative."""
    assert api.bill(billLineItems=[{"amount": 5}, {"amount": -2}])["amount"] == 3
    assert api.post("/bills", api.bill_body(-1)).status == 400


def test_must_work_10_purchase_order_number(api: Api) -> None:
    """Set and read on bills."""
    bill = api.bill(purchaseOrderNumber="PO-7")
    assert api.get(f"/bills/{bill['id']}").body["purchaseOrderNumber"] == "PO-7"


@pytest.mark.parametrize(("field", "value"), [("paymentStatus", "PARTIAL"), ("approvalStatus", "PENDING")])
def test_filter_by_a_status_that_does_not_exist(api: Api, field: str, value: str) -> None:
    """An unsupported enum value is a 400 (platform facts 6.2, live)."""
    assert api.get("/bills", f"filters={field}:eq:{value}").status == 400
