"""The life of a payment by the clock, and what can go wrong with it (platform facts 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock import Request

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

DAY = 86400
BANK = {"nameOnAccount": "V", "accountNumber": "111222333", "routingNumber": "322271627"}


def paid_by_ach(api: Api, **fields: object) -> JsonObject:
    """A payment to a vendor with a bank account; its process date is Tuesday the 24th."""
    vendor = api.vendor(paymentInformation={"bankAccount": BANK, "email": "pay@example.com"})
    return api.pay(api.bill(100, vendorId=vendor["id"]), 100, **fields)


def later(api: Api, days: int, payment: JsonObject) -> JsonObject:
    """The payment some days on."""
    api.clock.advance(days * DAY)
    api.login()
    body: JsonObject = api.get(f"/payments/{payment['id']}").body
    return body


def states(payment: JsonObject) -> tuple[str, ...]:
    """Status in its three forms."""
    return payment["singleStatus"], payment["status"], payment.get("disbursementStatus", "")


def test_bank_transfer(api: Api) -> None:
    """SCHEDULED, FUNDING_STARTED, PROCESSED, CLEARED, a business day each, with Thanksgiving between."""
    payment = paid_by_ach(api)
    assert states(payment) == ("SCHEDULED", "SCHEDULED", "")
    assert payment["disbursementInfo"] == {"isVoidable": False, "achDisbursement": {"arrivesByDate": "2026-11-27"}}
    assert payment["remittanceEmail"] == "pay@example.com"
    assert states(later(api, 1, payment)) == ("FUNDING_STARTED", "SCHEDULED", "IN_PROGRESS")
    sent = later(api, 1, payment)
    assert states(sent) == ("PROCESSED", "PAID", "IN_PROGRESS")
    assert sent["disbursementInfo"]["achDisbursement"]["sentDate"] == "2026-11-25"
    assert sent["disbursementInfo"]["isVoidable"] is True
    assert states(later(api, 1, payment))[0] == "PROCESSED"
    cleared = later(api, 1, payment)
    assert states(cleared) == ("CLEARED", "PAID", "DONE")
    assert cleared["disbursementInfo"]["isVoidable"] is False


def test_pay_faster_is_a_day_faster(api: Api) -> None:
    """`requestPayFaster` shortens the way; `processingOptions` are shown again."""
    payment = paid_by_ach(api, processingOptions={"requestPayFaster": True})
    assert payment["processingOptions"] == {"requestPayFaster": True}
    assert payment["disbursementInfo"]["achDisbursement"]["arrivesByDate"] == "2026-11-25"
    assert states(later(api, 2, payment))[0] == "CLEARED"


def test_check_has_a_number_and_pictures_once_cashed(api: Api) -> None:
    """The images exist only after the vendor's bank has processed the check; downloads take the session."""
    payment = api.pay(api.bill(100), 100, processingOptions={"requestCheckDeliveryType": "UPS_1DAY"})
    path = f"/payments/{payment['id']}/check-image"
    assert api.get(path).results == []
    check = later(api, 3, payment)["disbursementInfo"]["checkDisbursement"]
    assert (check["sentDate"], check["arrivesByDate"]) == ("2026-11-25", "2026-11-30")
    assert check["checkNumber"] > 0
    assert "trackingInformation" in check
    assert states(later(api, 5, payment))[0] == "CLEARED"
    front, back = api.get(path).results
    assert front != back
    link = front["downloadLink"].removeprefix("https://gateway.stage.bill.com")
    assert api.mock.handle(Request("GET", link, "", api.headers)).body.startswith(b"\x89PNG")


def test_no_pictures_of_other_payments(api: Api) -> None:
    """A transfer has none, and an unknown payment is a 404."""
    assert api.get(f"/payments/{paid_by_ach(api)['id']}/check-image").status == 400
    assert api.get("/payments/stpX/check-image").status == 404


@pytest.mark.parametrize(
    ("fate", "days", "expected"),
    [
        ("funding-failed", 3, ("FUNDING_FAILED_ACTION_NEEDED", "FAILED", "")),
        ("funding-voided", 10, ("FUNDING_FAILED_VOIDED", "VOID", "")),
        ("disbursement-failed", 10, ("DISBURSEMENT_FAILED_ACTION_NEEDED", "PAID", "FAILED")),
        ("disbursement-held", 5, ("DISBURSEMENT_ON_HOLD", "PAID", "HOLD")),
        ("disbursement-held", 20, ("CLEARED", "PAID", "DONE")),
        ("bank-rejected", 5, ("CLEARED", "PAID", "DONE")),
        ("bank-rejected", 20, ("DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED", "PAID", "FAILED")),
    ],
)
def test_fate_in_the_description(api: Api, fate: str, days: int, expected: tuple[str, ...]) -> None:
    """webhooks.md 5.4: funding and disbursement fail, and a CLEARED payment may come back from the vendor's bank."""
    payment = paid_by_ach(api, description=f"mock:{fate}")
    assert states(later(api, days, payment)) == expected


def test_fate_that_is_set_from_outside(api: Api) -> None:
    """What is set counts more than the description, also when the payment is under way."""
    payment, steer = paid_by_ach(api), api.mock.control.payment_fate
    assert states(later(api, 1, payment))[0] == "FUNDING_STARTED"
    assert steer(payment["id"], "funding-failed") == {"id": payment["id"], "fate": "funding-failed"}
    assert states(later(api, 20, payment))[0] == "FUNDING_FAILED_ACTION_NEEDED"
    for key, fate in ((payment["id"], "x"), ("stpX", "funding-failed")):
        with pytest.raises(ValueError, match=r"no such payment|must be one of"):
            steer(key, fate)


def test_check_that_nobody_cashes(api: Api) -> None:
    """platform.md 9.2: EXPIRING, and at last handed to the state."""
    payment = api.pay(api.bill(100), 100, description="mock:unclaimed")
    assert states(later(api, 30, payment))[0] == "SENT"
    assert states(later(api, 80, payment))[0] == "EXPIRING"
    assert states(later(api, 100, payment)) == ("FUNDS_ESCHEATED", "ESCHEATED", "DONE")
    assert api.post(f"/payments/{payment['id']}/void", {"type": "VOID_ONLY", "reason": "r"}).status == 422


def test_bill_is_due_again_when_funding_was_voided(api: Api) -> None:
    """The amount comes back to the bill."""
    payment = paid_by_ach(api, description="mock:funding-voided")
    later(api, 10, payment)
    bill = api.get(f"/bills/{payment['billId']}").body
    assert (bill["dueAmount"], bill["paymentStatus"]) == (100, "UNPAID")


def test_state_of_the_bill_in_a_list_of_payments(api: Api) -> None:
    """platform.md 6.2: payments cannot be filtered by `billId`, but by status; no note of the mock is shown."""
    payment = paid_by_ach(api)
    assert api.get("/payments", f"filters=billId:eq:{payment['billId']}").status == 400
    assert api.get("/payments", "filters=status:eq:SCHEDULED").results == [payment]
    assert not [name for name in payment if name.startswith("_")]
