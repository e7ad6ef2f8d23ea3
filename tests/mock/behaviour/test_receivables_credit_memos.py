"""Credit memos: amounts of their lines, what is fixed once they are used, and bulk calls."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.mock.behaviour.test_receivables_invoices import credit, invoice, sales_tax

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api


def replacement(memo: JsonObject, **fields: object) -> JsonObject:
    """Body of a PUT that keeps customer, number and date."""
    lines = [{"quantity": 1, "price": 7}]
    kept = {name: memo[name] for name in ("customerId", "referenceNumber", "creditDate")}
    return {**kept, "creditMemoLineItems": lines, **fields}


def test_line_may_be_a_percentage_of_those_above(api: Api) -> None:
    """schemas-ar-spend.yaml, CreditMemoLineItem: `ratePercent` excludes `price` and may be negative."""
    lines = [{"quantity": 2, "price": Decimal("64.5")}, {"ratePercent": -10}, {"ratePercent": 50}]
    made = credit(api, creditMemoLineItems=lines)
    assert [line["amount"] for line in made["creditMemoLineItems"]] == [129, Decimal("-12.9"), Decimal("58.05")]
    assert made["amount"] == Decimal("174.15")
    body = replacement(made, creditMemoLineItems=[{"price": 1, "quantity": 1, "ratePercent": 5}])
    assert api.post("/credit-memos", body).status == 400


def test_sales_tax_is_part_of_the_amount(api: Api) -> None:
    """As on invoices, on the taxable lines only; it goes when the item goes."""
    lines = [{"quantity": 1, "price": 100, "taxable": True}, {"quantity": 1, "price": 10}]
    made = credit(api, creditMemoLineItems=lines, salesTaxItemId=sales_tax(api))
    assert (made["amount"], made["salesTaxTotal"]) == (Decimal("118.25"), Decimal("8.25"))
    replaced = api.put(f"/credit-memos/{made['id']}", replacement(made)).body
    assert replaced["amount"] == 7
    assert "salesTaxTotal" not in replaced


def test_usage_is_answered_by_reads_only(api: Api) -> None:
    """CreditMemo has none, CreditMemoDetails has it once there is one; a caller cannot set it."""
    memo = credit(api, 30, usage=[{"invoiceId": "00eX", "amount": 1}])
    assert "usage" not in memo
    assert "usage" not in api.get(f"/credit-memos/{memo['id']}").body
    invoice(api, 100, creditAmount=10)
    changed = api.patch(f"/credit-memos/{memo['id']}", {"description": "used"}).body
    assert "usage" not in changed
    assert (changed["appliedAmount"], changed["status"]) == (10, "PARTIALLY_APPLIED")
    assert api.get("/credit-memos", "filters=status:eq:PARTIALLY_APPLIED").results[0]["usage"][0]["amount"] == 10


def test_used_memo_keeps_its_customer_and_what_is_applied(api: Api) -> None:
    """422 for a smaller amount or another customer."""
    memo = credit(api, 30)
    invoice(api, 100, creditAmount=10)
    other = api.post("/customers", {"name": "O", "email": "o@example.com"}).body["id"]
    path = f"/credit-memos/{memo['id']}"
    assert api.put(path, replacement(memo)).status == 422
    assert api.patch(path, {"customerId": other}).status == 422
    exact = replacement(memo, creditMemoLineItems=[{"quantity": 1, "price": 10}])
    assert api.put(path, exact).body["status"] == "FULLY_APPLIED"


@pytest.mark.parametrize("field", ["customerId", "salesTaxItemId"])
def test_unknown_reference_is_refused(api: Api, field: str) -> None:
    """422 for a customer or an item that does not exist."""
    assert api.patch(f"/credit-memos/{credit(api)['id']}", {field: "nobody"}).status == 422


def test_one_account_is_booked(api: Api) -> None:
    """`payToChartOfAccountId` and `payToBankAccountId` exclude each other."""
    fields = {"payToChartOfAccountId": "0caX", "payToBankAccountId": "bacX"}
    assert api.patch(f"/credit-memos/{credit(api)['id']}", fields).status == 400


def test_bulk_replace_is_all_or_nothing(api: Api) -> None:
    """platform.md 7: BDC_1246 stands for the innocent; only credit memos have a bulk PUT."""
    memos = [credit(api, 30), credit(api, 40)]
    bodies = [{**replacement(memo), "id": memo["id"]} for memo in memos]
    refused = api.put("/credit-memos/bulk", [bodies[0], {**bodies[1], "customerId": "0cuX"}])
    assert (refused.status, refused.codes) == (422, ["BDC_1246", "BDC_1119"])
    assert api.get(f"/credit-memos/{memos[0]['id']}").body["amount"] == 30
    done = api.put("/credit-memos/bulk", bodies).body["creditMemos"]
    assert [memo["amount"] for memo in done] == [7, 7]


def test_bulk_update_and_create_are_all_or_nothing(api: Api) -> None:
    """A wrong element keeps the others from being done."""
    memos = [credit(api, 30), credit(api, 40)]
    changes: list[JsonObject] = [{"id": memo["id"], "description": "new"} for memo in memos]
    wrong = [changes[0], {**changes[1], "customerId": "0cuX"}]
    assert api.patch("/credit-memos/bulk", wrong).codes == ["BDC_1246", "BDC_1119"]
    assert api.patch("/credit-memos/bulk", changes).body["creditMemos"][1]["description"] == "new"
    bodies = [replacement(memos[0]), replacement(memos[1], customerId="0cuX")]
    assert api.post("/credit-memos/bulk", bodies).codes == ["BDC_1246", "BDC_1119"]
    assert len(api.get("/credit-memos").ids) == 2


def test_bulk_archive_and_restore(api: Api) -> None:
    """Ids stand in the query string; an unknown one leaves all as they were."""
    keys = [credit(api)["id"], credit(api)["id"]]
    assert api.post("/credit-memos/bulk/archive", None, f"ids={keys[0]},ccrX").status == 422
    assert api.get("/credit-memos", "filters=archived:eq:false").ids == keys
    done = api.post("/credit-memos/bulk/archive", None, f"ids={','.join(keys)}").body["creditMemos"]
    assert [memo["archived"] for memo in done] == [True, True]
    done = api.post("/credit-memos/bulk/restore", None, f"ids={','.join(keys)}").body["creditMemos"]
    assert [memo["archived"] for memo in done] == [False, False]
    assert api.post("/credit-memos/bulk/restore", None, "ids=ccrX").status == 422
