"""Rules and states of payments that a caller would not expect (platform.md 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

DAY = 24 * 60 * 60


def account(api: Api) -> JsonObject:
    """The account to pay from."""
    return {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}


def bulk(api: Api, *items: JsonObject, **more: object) -> Any:
    """A bulk payment."""
    return api.post("/payments/bulk", {"fundingAccount": account(api), "payments": list(items), **more})


def later(api: Api, payment: JsonObject, days: int) -> Any:
    """The payment some days on."""
    api.clock.advance(days * DAY)
    api.login()
    return api.get(f"/payments/{payment['id']}").body


def test_bulk_pays_bills_that_exist(api: Api) -> None:
    """platform.md 9.1 [PM, T7, IDX]: an element without a bill is refused, and `createBill` makes none."""
    item = {"vendorId": api.company["vendorId"], "amount": 10}
    assert bulk(api, item, processingOptions={"createBill": True}).status == 400
    assert (api.get("/bills").ids, api.get("/payments").ids) == ([], [])
    bill = api.bill(10)
    assert bulk(api, {"billId": bill["id"], "amount": 10}, processingOptions={"createBill": True}).status == 201
    assert api.get("/bills").ids == [bill["id"]]


def test_bulk_names_a_vendor_only_where_there_is_one(api: Api) -> None:
    """platform.md 9.1 [PM, IDX, T7]: `vendorId` has to be left out for bills of several vendors."""
    mine, other = api.bill(10), api.bill(10, vendorId=api.company["otherVendorId"])
    items = [{"billId": bill["id"], "amount": 10} for bill in (mine, other)]
    refused = bulk(api, *items, vendorId=api.company["vendorId"])
    assert (refused.status, refused.codes) == (422, ["BDC_1246", "BDC_1119"])
    assert api.get("/payments").ids == []
    assert bulk(api, items[0], vendorId=api.company["vendorId"]).status == 201
    assert bulk(api, items[1]).status == 201


@pytest.mark.parametrize("amount", [-1, 0])
def test_bulk_takes_no_negative_amounts(api: Api, amount: int) -> None:
    """platform.md 9.1 [PM, IDX, T7]: nor nothing at all; the other element is not paid either."""
    items = [{"billId": api.bill(10)["id"], "amount": value} for value in (10, amount)]
    answer = bulk(api, *items)
    assert answer.status in (400, 422)
    assert answer.codes[0] == "BDC_1246"
    assert api.get("/payments").ids == []


def test_most_bills_of_a_payment(api: Api) -> None:
    """platform.md 9.1 [PM, D:ap-mass-payments, IDX, T7]: 50 in bulk, 2000 in a mass payment; one more is a 400."""
    item = {"billId": api.bill(10)["id"], "amount": 1}
    assert bulk(api, *[item] * 51).status == 400
    mass = {"fundingAccount": account(api), "payments": [item] * 2001}
    assert api.post("/payments/mass", mass).status == 400
    assert api.post("/payments/mass", {**mass, "payments": [item] * 2000}).body["count"]["total"] == 2000


def test_items_of_a_batch_are_scheduled_completed_or_failed(api: Api) -> None:
    """An id that begins with `bbq`, and COMPLETED also where items have failed.

    platform.md 9.1 [R:getmasspayment, D:ap-mass-payments].
    """
    good, bad = api.bill(10), api.bill(10)
    items = [{"billId": good["id"], "amount": 10}, {"billId": bad["id"], "amount": 11}]
    batch = api.post("/payments/mass", {"fundingAccount": account(api), "payments": items}).body
    assert batch["paymentBatchId"].startswith("bbq")
    assert (batch["batchStatus"], batch["count"]["scheduled"], "updatedTime" in batch) == ("SCHEDULED", 2, False)
    api.clock.advance(60)
    done = api.get(f"/payments/mass/{batch['paymentBatchId']}").body
    assert done["batchStatus"] == "COMPLETED"
    assert done["count"] == {"scheduled": 0, "completed": 1, "failed": 1, "total": 2}
    assert [item["status"] for item in done["payments"]] == ["COMPLETED", "FAILED"]


def test_money_is_taken_before_it_is_sent(api: Api) -> None:
    """platform.md 9.2 [D:payment-overview]: good funds; `status` and `disbursementStatus` follow `singleStatus`."""
    payment = api.pay(api.bill(100), 100)
    seen = [(payment["singleStatus"], payment["status"], payment.get("disbursementStatus"))]
    for _ in range(10):
        row = later(api, payment, 1)
        state = (row["singleStatus"], row["status"], row.get("disbursementStatus"))
        seen += [] if state == seen[-1] else [state]
    assert seen == [
        ("SCHEDULED", "SCHEDULED", None),
        ("FUNDING_STARTED", "SCHEDULED", "IN_PROGRESS"),
        ("PROCESSED", "PAID", "IN_PROGRESS"),
        ("SENT", "PAID", "IN_PROGRESS"),
        ("CLEARED", "PAID", "DONE"),
    ]


def test_bill_goes_its_way_with_its_payments(api: Api) -> None:
    """platform.md 9.2 [PM, T4, T9]: `paymentStatus`, with PARTIALLY_PAID and not PARTIAL."""
    bill = api.bill(100)
    seen = [bill["paymentStatus"]]
    for part in (40, 60):
        payment = api.pay(api.get(f"/bills/{bill['id']}").body, part)
        for days in (0, 1, 10):
            later(api, payment, days)
            seen.append(api.get(f"/bills/{bill['id']}").body["paymentStatus"])
    first = ["UNPAID", "SCHEDULED", "IN_PROCESS", "PARTIALLY_PAID"]
    assert seen == [*first, "SCHEDULED", "SCHEDULED", "PAID"]  # the second part waits for Monday
    assert api.get("/bills", "filters=paymentStatus:eq:PAID").ids == [bill["id"]]


@pytest.mark.parametrize(
    ("fate", "disbursement"), [("disbursement-held", "HOLD"), ("disbursement-failed", "FAILED"), ("", "DONE")]
)
def test_disbursement_has_a_status_of_its_own(api: Api, fate: str, disbursement: str) -> None:
    """platform.md 9.2 [PM]: held or failed under a `status` that says PAID all the same."""
    payment = api.pay(api.bill(100), 100, **({"description": f"mock:{fate}"} if fate else {}))
    row = later(api, payment, 5 if fate else 30)
    assert (row["status"], row["disbursementStatus"]) == ("PAID", disbursement)


def test_void_is_a_wish(api: Api) -> None:
    """platform.md 9.3 [R:voidpayment, PM]: 200 says nothing; TO_BE_PROCESSED in `voidInfo` may become REJECTED."""
    payment = api.pay(api.bill(100), 100, description="mock:void-rejected")
    under_way = later(api, payment, 1)
    assert under_way["disbursementInfo"]["isVoidable"] is True
    asked = api.post(f"/payments/{payment['id']}/void", {"type": "VOID_ONLY", "reason": "Twice"})
    assert (asked.status, asked.body["voidInfo"][0]["status"]) == (200, "TO_BE_PROCESSED")
    row = later(api, payment, 1)
    assert row["voidInfo"][0]["status"] == "REJECTED"
    assert row["status"] != "VOID"


def test_recorded_payment_moves_nothing(api: Api) -> None:
    """platform.md 9.1 [IDX]: PAID at once, OFFLINE, no account, and the clock brings nothing more."""
    bill = api.bill(100)
    item = {"billId": bill["id"], "amount": 100}
    body = {"vendorId": bill["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False, "payments": [item]}
    made = api.post("/bills/record-payment", body).body
    assert (made["disbursementType"], made["onlinePayment"], made["status"]) == ("OFFLINE", False, "PAID")
    assert "fundingAccount" not in made
    assert later(api, made, 30) == made
    assert api.get(f"/bills/{bill['id']}").body["paymentStatus"] == "PAID"


def test_funding_account_of_every_type(api: Api) -> None:
    """platform.md 9.1 [OA, D:ap-payments]: required; four types, and any other one is a 400."""
    body = api.payment_body(api.bill(10), 10)
    assert api.post("/payments", {**body, "fundingAccount": {"type": "CASH", "id": "X"}}).status == 400
    for kind in ("BANK_ACCOUNT", "CARD_ACCOUNT", "AP_CARD"):
        answer = api.post(
            "/payments", {**body, "fundingAccount": {"type": kind, "id": "X"}, "processDate": "2026-11-24"}
        )
        assert (answer.status, set(answer.codes)) == (422, {"BDC_1151"})


@pytest.mark.parametrize("day", ["2026-11-23", "2026-11-22", "2026-11-26", "2026-11-28", "2026-12-25"])
def test_money_is_taken_on_a_later_business_day(api: Api, day: str) -> None:
    """platform.md 9.1 [OA, D:ap-payments, T11]: same day, past, Thanksgiving, Saturday and Christmas are BDC_1152."""
    answer = api.post("/payments", api.payment_body(api.bill(10), 10, processDate=day))
    assert (answer.status, answer.codes) == (422, ["BDC_1152"] * 2)


def test_created_bill_and_given_bill_exclude_each_other(api: Api) -> None:
    """platform.md 9.1 [OA, T2]: `billId` without `createBill`, and never with it."""
    body = api.payment_body(api.bill(10), 10, vendorId=api.company["vendorId"])
    create = {"processingOptions": {"createBill": True}}
    assert api.post("/payments", {**body, **create}).status == 400
    del body["billId"]
    assert api.post("/payments", body).status == 400
    assert api.post("/payments", {**body, **create}).status == 201
