"""Vendor credits that are set off on bills, with payments, and with payments made elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

DAY = 86400


def credit(api: Api, amount: object = 50, **fields: object) -> JsonObject:
    """A new credit of the first vendor."""
    body = {"vendorId": api.company["vendorId"], "referenceNumber": "C-1", "creditDate": "2026-11-20"}
    answer = api.post("/vendor-credits", {**body, "vendorCreditLineItems": [{"amount": amount}], **fields})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def use(made: JsonObject, amount: object) -> JsonObject:
    """A use of a credit as requests name it."""
    return {"id": made["id"], "amount": amount}


def state(api: Api, made: JsonObject) -> tuple[object, str]:
    """How much of a credit is applied, and what its status is."""
    row = api.get(f"/vendor-credits/{made['id']}").body
    return row["appliedAmount"], row["status"]


def bill_of(api: Api, bill: JsonObject) -> tuple[object, ...]:
    """Amounts and payment status of a bill."""
    row = api.get(f"/bills/{bill['id']}").body
    return row["creditAmount"], row["scheduledAmount"], row["paidAmount"], row["dueAmount"], row["paymentStatus"]


def bulk(api: Api, *items: JsonObject) -> JsonObject:
    """Body of a bulk payment."""
    return {"fundingAccount": {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}, "payments": items}


def record(api: Api, *items: JsonObject, **fields: object) -> JsonObject:
    """Body of a payment made elsewhere."""
    shared = {"vendorId": api.company["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False}
    return {**shared, "payments": items, **fields}


def test_credit_on_a_new_bill(api: Api) -> None:
    """The bill owes less, the credit is used in part, and `usage` stands in get and list alone."""
    made = credit(api)
    assert (made["appliedAmount"], made["status"], "usage" in made) == (0, "NOT_APPLIED", False)
    bill = api.bill(100, vendorCredits=[use(made, 20)])
    assert bill_of(api, bill) == (20, 0, 0, 80, "UNPAID")
    assert state(api, made) == (20, "PARTIALLY_APPLIED")
    (row,) = api.get("/vendor-credits").results
    assert row["usage"] == [{"billId": bill["id"], "amount": 20}]
    assert "usage" not in api.patch(f"/vendor-credits/{made['id']}", {"description": "d"}).body


def test_credit_may_cover_a_bill(api: Api) -> None:
    """Nothing is left to pay then."""
    made = credit(api, 100)
    bill = api.bill(100, vendorCredits=[use(made, 100)])
    assert bill_of(api, bill) == (100, 0, 0, 0, "PAID")
    assert state(api, made) == (100, "FULLY_APPLIED")


def test_patch_adds_and_put_takes_away(api: Api) -> None:
    """platform.md 9.3 [T7, PM]: a credit leaves an unpaid bill by a full PUT only."""
    one, two = credit(api), credit(api)
    bill = api.bill(100, vendorCredits=[use(one, 20)])
    api.patch(f"/bills/{bill['id']}", {"vendorCredits": [use(two, 30)]})
    assert bill_of(api, bill)[0] == 50
    api.patch(f"/bills/{bill['id']}", {"vendorCredits": [use(two, 10)]})
    assert bill_of(api, bill)[0] == 30
    api.put(f"/bills/{bill['id']}", {**api.bill_body(100), "vendorCredits": [use(two, 10)]})
    assert (bill_of(api, bill)[0], state(api, one), state(api, two)[0]) == (10, (0, "NOT_APPLIED"), 10)
    api.put(f"/bills/{bill['id']}", api.bill_body(100))
    assert (bill_of(api, bill)[0], state(api, two)) == (0, (0, "NOT_APPLIED"))


@pytest.mark.parametrize(("amount", "status"), [(51, 422), (0, 400), (-1, 400), (None, 400)])
def test_amount_of_a_use(api: Api, amount: object, status: int) -> None:
    """Not more than is left of the credit, and never without an amount."""
    made = credit(api)
    wanted = {"id": made["id"]} if amount is None else use(made, amount)
    assert api.post("/bills", api.bill_body(100, vendorCredits=[wanted])).status == status


def test_credit_has_to_be_of_the_vendor_and_in_use(api: Api) -> None:
    """Another vendor's, an archived and an unknown credit are refused."""
    other, archived = credit(api, vendorId=api.company["otherVendorId"]), credit(api)
    api.post(f"/vendor-credits/{archived['id']}/archive")
    for made in (other, archived, {"id": "vcrX"}):
        assert api.post("/bills", api.bill_body(100, vendorCredits=[use(made, 1)])).status == 422


def test_more_credit_than_the_bill_owes(api: Api) -> None:
    """BDC_1159, and nothing of it is kept."""
    made = credit(api, 500)
    answer = api.post("/bills", api.bill_body(100, vendorCredits=[use(made, 101)]))
    assert (answer.status, answer.codes, state(api, made)[0]) == (422, ["BDC_1159"], 0)


def test_used_credit_cannot_shrink_or_move(api: Api) -> None:
    """Its lines add up to what is applied at least, and its vendor stays."""
    made = credit(api)
    api.bill(100, vendorCredits=[use(made, 20)])
    lines = [{"id": made["vendorCreditLineItems"][0]["id"], "amount": 19}]
    assert api.patch(f"/vendor-credits/{made['id']}", {"vendorCreditLineItems": lines}).status == 422
    assert api.patch(f"/vendor-credits/{made['id']}", {"vendorId": api.company["otherVendorId"]}).status == 422


def test_credit_is_applied_to_one_account(api: Api) -> None:
    """Ledger account or bank account, not both, and one that exists."""
    accounts = {
        "applyToChartOfAccountId": api.company["chartOfAccountId"],
        "applyToBankAccountId": api.company["fundingAccountId"],
    }
    made = credit(api, applyToBankAccountId=accounts["applyToBankAccountId"])
    path = f"/vendor-credits/{made['id']}"
    assert api.patch(path, accounts).status == 400
    assert api.patch(path, {"applyToBankAccountId": "bacX"}).status == 422


def test_archiving_a_credit_is_final(api: Api) -> None:
    """platform.md 9.3 [T7, PM]: there is no restore."""
    made = credit(api)
    assert api.post(f"/vendor-credits/{made['id']}/archive").body["archived"] is True
    assert api.post(f"/vendor-credits/{made['id']}/restore").status == 404


def test_must_work_04_single_payment_shows_the_credits_of_its_bill(api: Api) -> None:
    """`billPayments` carries them, and the credit says with which payment it was used."""
    made = credit(api)
    bill = api.bill(100, vendorCredits=[use(made, 20)])
    payment = api.pay(bill, 80)
    assert payment["billPayments"][0]["vendorCredits"] == [use(made, 20)]
    assert payment["amount"] == 80
    (used,) = api.get(f"/vendor-credits/{made['id']}").body["usage"]
    assert used == {"billId": bill["id"], "paymentId": payment["id"], "amount": 20}
    assert bill_of(api, bill) == (20, 80, 0, 0, "SCHEDULED")
    api.put(f"/bills/{bill['id']}", api.bill_body(100))
    assert state(api, made)[0] == 20


def test_must_work_04_bulk_payment_uses_credits(api: Api) -> None:
    """Beside the amount that is paid."""
    made, one, two = credit(api), api.bill(100), api.bill(30)
    items = ({"billId": one["id"], "amount": 60, "vendorCredits": [use(made, 40)]}, {"billId": two["id"], "amount": 30})
    answer = api.post("/payments/bulk", bulk(api, *items))
    assert answer.status == 201, answer.body
    first, second = (payment["billPayments"][0] for payment in answer.body["payments"])
    assert (first["billId"], first["amount"], first["vendorCredits"]) == (one["id"], 60, [use(made, 40)])
    assert "vendorCredits" not in second
    assert (bill_of(api, one)[3], state(api, made)) == (0, (40, "PARTIALLY_APPLIED"))


def test_bulk_payment_with_too_much_credit(api: Api) -> None:
    """Amount and credit together are more than is due: BDC_1159, BDC_1246 for the others, and nothing is kept."""
    made, one, two = credit(api), api.bill(30), api.bill(100)
    items = ({"billId": one["id"], "amount": 30}, {"billId": two["id"], "amount": 61, "vendorCredits": [use(made, 40)]})
    answer = api.post("/payments/bulk", bulk(api, *items))
    assert (answer.status, answer.codes) == (422, ["BDC_1246", "BDC_1159", "BDC_1159"])
    assert (state(api, made)[0], bill_of(api, two)[0]) == (0, 0)


def test_cancelled_payment_leaves_the_credit_on_the_bill(api: Api) -> None:
    """platform.md 9.3 [T7, PM]: it can be taken off an unpaid bill by a PUT only."""
    made = credit(api)
    bill = api.bill(100, vendorCredits=[use(made, 20)])
    payment = api.pay(bill, 80)
    api.post(f"/payments/{payment['id']}/cancel")
    assert bill_of(api, bill) == (20, 0, 0, 80, "UNPAID")
    assert api.get(f"/vendor-credits/{made['id']}").body["usage"] == [{"billId": bill["id"], "amount": 20}]
    api.put(f"/bills/{bill['id']}", api.bill_body(100))
    assert state(api, made)[0] == 0


def test_must_work_09_recorded_payment_with_vendor_credits(api: Api) -> None:
    """Bills count as paid at once, the credit as used; 200, OFFLINE, and no money has moved."""
    made, one, two = credit(api), api.bill(70), api.bill(42)
    items = ({"billId": one["id"], "amount": 70}, {"billId": two["id"], "amount": 30, "vendorCredits": [use(made, 12)]})
    answer = api.post("/bills/record-payment", record(api, *items, description="By check"))
    assert answer.status == 200, answer.body
    payment = answer.body
    assert payment["id"].startswith("stp")
    assert (payment["onlinePayment"], payment["disbursementType"], payment["amount"]) == (False, "OFFLINE", 100)
    assert (payment["status"], payment["singleStatus"], payment["disbursementStatus"]) == ("PAID", "CLEARED", "DONE")
    assert payment["billPayments"][1]["vendorCredits"] == [use(made, 12)]
    assert "fundingAccount" not in payment
    assert bill_of(api, one) == (0, 0, 70, 0, "PAID")
    assert bill_of(api, two) == (12, 0, 30, 0, "PAID")
    assert state(api, made) == (12, "PARTIALLY_APPLIED")
    assert api.get("/payments", "filters=onlinePayment:eq:false").ids == [payment["id"]]


def test_recorded_payment_needs_no_trusted_session(api: Api) -> None:
    """It is not among the calls that do (platform.md 3)."""
    bill = api.bill(70)
    api.login(trusted=False)
    assert api.post("/bills/record-payment", record(api, {"billId": bill["id"], "amount": 7})).status == 200
    assert bill_of(api, bill)[4] == "PARTIALLY_PAID"


def test_refused_recorded_payment(api: Api) -> None:
    """More than is due, another vendor's bill, no such bill, nothing: and no part of it is kept."""
    bill, other = api.bill(70), api.bill(5, vendorId=api.company["otherVendorId"])
    for status, item in (
        (422, {"billId": bill["id"], "amount": 71}),
        (422, {"billId": other["id"], "amount": 5}),
        (422, {"billId": "00nX", "amount": 5}),
        (400, {"billId": bill["id"], "amount": 0}),
    ):
        good = {"billId": bill["id"], "amount": 1}
        assert api.post("/bills/record-payment", record(api, good, item)).status == status
    assert bill_of(api, bill)[3] == 70
    assert api.post("/bills/record-payment", record(api, {"billId": bill["id"], "amount": 71})).codes[0] == "BDC_1159"
