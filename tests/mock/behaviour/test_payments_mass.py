"""Mass payments: handed in at once, made by the clock (platform facts 9.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Answer, Api


def mass(api: Api, *parts: tuple[JsonObject, object], **fields: object) -> Answer:
    """Hand in a mass payment."""
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    payments = [{"billId": bill["id"], "amount": amount} for bill, amount in parts]
    return api.post("/payments/mass", {"fundingAccount": account, "payments": payments, **fields})


def test_batch_is_made_by_the_clock(api: Api) -> None:
    """SCHEDULED with its counts, COMPLETED later; COMPLETED items have payments whose money has not moved."""
    one, two = api.bill(10), api.bill(20, vendorId=api.company["otherVendorId"])
    answer = mass(api, (one, 10), (two, 20), description="Run")
    assert (answer.status, answer.body["batchStatus"]) == (201, "SCHEDULED")
    batch = answer.body["paymentBatchId"]
    assert (batch[:3], len(batch), "updatedTime" in answer.body) == ("bbq", 20, False)
    assert answer.body["count"] == {"scheduled": 2, "completed": 0, "failed": 0, "total": 2}
    assert api.get("/payments").ids == []
    waiting = api.get(f"/payments/mass/{batch}").body
    assert [item["status"] for item in waiting["payments"]] == ["SCHEDULED", "SCHEDULED"]
    api.clock.advance(1)
    done = api.get(f"/payments/mass/{batch}").body
    assert (done["batchStatus"], done["count"]["completed"]) == ("COMPLETED", 2)
    assert done["updatedTime"] == "2026-11-23T15:00:01.000+00:00"
    payments = api.get("/payments").results
    assert [item["paymentId"] for item in done["payments"]] == [row["id"] for row in payments]
    assert {row["singleStatus"] for row in payments} == {"SCHEDULED"}
    assert payments[0]["description"] == "Run"


def test_items_fail_one_by_one(api: Api) -> None:
    """An overpayment, a bill that is not there and the same bill twice do not keep the others from going through."""
    one, two = api.bill(10), api.bill(20)
    batch = mass(api, (one, 10), ({"id": "00nX"}, 1), (two, 21), (two, 20), (one, 10)).body["paymentBatchId"]
    api.clock.advance(1)
    done = api.get(f"/payments/mass/{batch}").body
    assert [item["status"] for item in done["payments"]] == ["COMPLETED", "FAILED", "FAILED", "COMPLETED", "FAILED"]
    assert done["count"] == {"scheduled": 0, "completed": 2, "failed": 3, "total": 5}
    assert api.get(f"/bills/{two['id']}").body["scheduledAmount"] == 20


def test_large_batch_takes_its_time(api: Api) -> None:
    """Fifty a second; half-way through some are made and some are not."""
    bills = [api.bill(1) for _ in range(120)]
    batch = mass(api, *[(bill, 1) for bill in bills]).body["paymentBatchId"]
    seen = []
    for _ in range(3):
        api.clock.advance(1)
        body = api.get(f"/payments/mass/{batch}").body
        seen.append((body["batchStatus"], body["count"]["completed"]))
    assert seen == [("SCHEDULED", 50), ("SCHEDULED", 100), ("COMPLETED", 120)]


def test_what_all_share_is_checked_at_once(api: Api) -> None:
    """BDC_1151, BDC_1152, BDC_1361, more than 2000 bills, an unknown batch."""
    bill = api.bill(10)
    account = {"type": "BANK_ACCOUNT", "id": api.company["pendingFundingAccountId"]}
    assert mass(api, (bill, 10), fundingAccount=account).codes == ["BDC_1151"]
    assert mass(api, (bill, 10), processDate="2026-11-28").codes == ["BDC_1152"]
    assert mass(api, *[(bill, 1)] * 2001).status == 400
    assert api.get("/payments/mass/bbqX").status == 404
    api.login(trusted=False)
    assert mass(api, (bill, 10)).codes == ["BDC_1361"]


def test_vendor_has_to_be_that_of_every_bill(api: Api) -> None:
    """`vendorId` is left out when there are several."""
    one, two = api.bill(10), api.bill(20, vendorId=api.company["otherVendorId"])
    batch = mass(api, (one, 10), (two, 20), vendorId=one["vendorId"]).body["paymentBatchId"]
    api.clock.advance(1)
    items = api.get(f"/payments/mass/{batch}").body["payments"]
    assert [item["status"] for item in items] == ["COMPLETED", "FAILED"]
