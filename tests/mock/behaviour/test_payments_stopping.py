"""Cancelling and voiding payments (platform facts 9.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.support import Api

if TYPE_CHECKING:
    from bill_mock import MockBill
    from bill_mock.codec import JsonObject

DAY = 86400


@pytest.fixture
def production(mock: MockBill) -> Api:
    """The administrator of a company in production."""
    api = Api(mock, mock.control.seed("production-company"))
    api.login()
    return api


def under_way(api: Api, **fields: object) -> JsonObject:
    """A payment on its process date."""
    payment = api.pay(api.bill(100), 100, **fields)
    return now(api, payment, 1)


def now(api: Api, payment: JsonObject, days: int = 0) -> JsonObject:
    """The payment some days on."""
    api.clock.advance(days * DAY)
    api.login()
    body: JsonObject = api.get(f"/payments/{payment['id']}").body
    return body


def void(api: Api, payment: JsonObject, kind: str = "VOID_ONLY") -> JsonObject:
    """Ask for a void."""
    answer = api.post(f"/payments/{payment['id']}/void", {"type": kind, "reason": "Lost in the mail"})
    assert answer.status == 200, answer.body
    body: JsonObject = answer.body
    return body


@pytest.mark.parametrize("kind", ["VOID_ONLY", "VOID_AND_CREDIT"])
def test_void_in_the_sandbox_is_done_at_once(api: Api, kind: str) -> None:
    """Accepted in `voidInfo`, and the bill is due again; a credit to the bank is no vendor credit.

    platform.md 9.3 [R:voidpayment, PM].
    """
    voided = void(api, under_way(api), kind)
    (request,) = voided["voidInfo"]
    assert (request["type"], request["status"], request["reason"]) == (kind, "ACCEPTED", "Lost in the mail")
    assert request["requestedBy"] == api.company["userId"]
    assert (voided["singleStatus"], voided["status"]) == ("VOIDED", "VOID")
    assert voided["disbursementInfo"]["isVoidable"] is False
    assert api.get(f"/bills/{voided['billId']}").body["dueAmount"] == 100
    assert (len(api.get("/payments").ids), api.get("/vendor-credits").ids) == (1, [])


@pytest.mark.parametrize(("kind", "way"), [("VOID_AND_REISSUE", "CHECK"), ("VOID_AND_REISSUE_VCARD", "VIRTUAL_CARD")])
def test_void_and_reissue_pays_again(api: Api, kind: str, way: str) -> None:
    """A new payment of the same bills takes the place of the voided one."""
    voided = void(api, under_way(api), kind)
    (fresh,) = (row for row in api.get("/payments").results if row["id"] != voided["id"])
    assert (fresh["singleStatus"], fresh["amount"], fresh["disbursementType"]) == ("SCHEDULED", 100, way)
    assert (fresh["billId"], fresh["fundingAccount"]) == (voided["billId"], voided["fundingAccount"])
    assert fresh["transactionNumber"] != voided["transactionNumber"]
    bill = api.get(f"/bills/{voided['billId']}").body
    assert (bill["scheduledAmount"], bill["dueAmount"], bill["paymentStatus"]) == (100, 0, "SCHEDULED")


def test_void_in_production_waits(production: Api) -> None:
    """TO_BE_PROCESSED and VOID_PENDING until the next business day; a second request is refused meanwhile."""
    payment = under_way(production)
    pending = void(production, payment)
    assert (pending["singleStatus"], pending["voidInfo"][0]["status"]) == ("VOID_PENDING", "TO_BE_PROCESSED")
    again = production.post(f"/payments/{payment['id']}/void", {"type": "VOID_ONLY", "reason": "r"})
    assert again.status == 422
    done = now(production, payment, 1)
    assert (done["singleStatus"], done["voidInfo"][0]["status"]) == ("VOIDED", "ACCEPTED")


def test_void_can_be_rejected(api: Api) -> None:
    """The payment goes on from where it was."""
    payment = under_way(api, description="mock:void-rejected")
    assert void(api, payment)["singleStatus"] == "VOID_PENDING"
    after = now(api, payment, 1)
    assert after["voidInfo"][0]["status"] == "REJECTED"
    assert now(api, payment, 10)["singleStatus"] == "CLEARED"


def test_scheduled_payment_is_cancelled_not_voided(api: Api) -> None:
    """Only what is under way is voidable, as `disbursementInfo.isVoidable` says."""
    payment = api.pay(api.bill(100), 100)
    assert payment["disbursementInfo"]["isVoidable"] is False
    request = {"type": "VOID_ONLY", "reason": "r"}
    assert api.post(f"/payments/{payment['id']}/void", request).status == 422
    api.post(f"/payments/{payment['id']}/cancel")
    assert api.post(f"/payments/{payment['id']}/void", request).status == 422
    assert api.post(f"/payments/{payment['id']}/cancel").status == 422
    assert api.post("/payments/stpX/void", request).status == 404


@pytest.mark.parametrize(
    "body", [{}, {"type": "VOID_ONLY"}, {"reason": "r"}, {"type": "VOID_ONLY", "reason": "r" * 4001}]
)
def test_type_and_reason_are_needed(api: Api, body: JsonObject) -> None:
    """400, and up to 4000 characters."""
    assert api.post(f"/payments/{under_way(api)['id']}/void", body).status == 400


def test_recorded_payment_can_be_voided(api: Api) -> None:
    """Void works for offline payments too, but there is nothing to issue again."""
    bill = api.bill(100)
    body = {"vendorId": bill["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False}
    payment = api.post("/bills/record-payment", {**body, "payments": [{"billId": bill["id"], "amount": 100}]}).body
    again = {"type": "VOID_AND_REISSUE", "reason": "r"}
    assert api.post(f"/payments/{payment['id']}/void", again).status == 422
    assert void(api, payment)["status"] == "VOID"
    assert api.get(f"/bills/{bill['id']}").body["paymentStatus"] == "UNPAID"
