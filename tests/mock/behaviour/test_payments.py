"""Payments to vendors (platform facts 9)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bill_mock.behaviour.payment_cycle import CYCLES, FACETS, FATES, MOVES, PAYMENT

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

DAY = 86400


def days_later(api: Api, days: int) -> None:
    """Move to a later day and sign in again, since the session has ended."""
    api.clock.advance(days * DAY)
    api.login()


def bill_of(api: Api, bill: JsonObject) -> JsonObject:
    """The bill as it is now."""
    body: JsonObject = api.get(f"/bills/{bill['id']}").body
    return body


def test_must_work_04_payment_names_its_bill(api: Api) -> None:
    """`billPayments` has an id with prefix `blp`, the bill and the amount."""
    bill = api.bill(100)
    payment = api.pay(bill, Decimal("40.50"))
    (part,) = payment["billPayments"]
    assert part["id"].startswith("blp")
    assert (part["billId"], part["amount"]) == (bill["id"], Decimal("40.50"))
    assert (payment["billId"], payment["vendorId"]) == (bill["id"], bill["vendorId"])
    assert api.get(f"/payments/{payment['id']}").body == payment


def test_life_of_a_payment_by_the_clock(api: Api) -> None:
    """SCHEDULED until the process date, FUNDING_STARTED, PROCESSED, SENT, and CLEARED at last; the bill follows."""
    bill = api.bill(100)
    payment = api.pay(bill, 100)
    assert (payment["processDate"], payment["singleStatus"]) == ("2026-11-24", "SCHEDULED")
    after = bill_of(api, bill)
    assert (after["dueAmount"], after["scheduledAmount"], after["paymentStatus"]) == (0, 100, "SCHEDULED")
    days_later(api, 1)
    assert api.get(f"/payments/{payment['id']}").body["singleStatus"] == "FUNDING_STARTED"
    assert bill_of(api, bill)["paymentStatus"] == "IN_PROCESS"
    days_later(api, 8)
    paid = api.get(f"/payments/{payment['id']}").body
    assert (paid["singleStatus"], paid["status"], paid["disbursementStatus"]) == ("CLEARED", "PAID", "DONE")
    after = bill_of(api, bill)
    assert (after["dueAmount"], after["paidAmount"], after["scheduledAmount"]) == (0, 100, 0)
    assert after["paymentStatus"] == "PAID"


def test_clock_may_jump_over_several_states(api: Api) -> None:
    """Each move happens at its own instant, however far the clock goes at once."""
    payment = api.pay(api.bill(100), 100)
    days_later(api, 30)
    paid = api.get(f"/payments/{payment['id']}").body
    # The process date is Tuesday; Thursday is Thanksgiving, so five business days later is Wednesday.
    assert (paid["singleStatus"], paid["updatedTime"]) == ("CLEARED", "2026-12-02T00:00:00.000+00:00")


def test_partial_payment(api: Api) -> None:
    """What is left can be paid, and the bill is PARTIALLY_PAID once the first part is."""
    bill = api.bill(100)
    api.pay(bill, 40)
    days_later(api, 9)
    after = bill_of(api, bill)
    assert (after["paymentStatus"], after["dueAmount"]) == ("PARTIALLY_PAID", 60)
    api.pay(bill, 60)
    assert bill_of(api, bill)["dueAmount"] == 0


@pytest.mark.parametrize("amount", [Decimal("100.01"), 1000])
def test_overpayment(api: Api, amount: object) -> None:
    """BDC_1159; the reason stands twice, the second time after the id of the bill (platform facts 5.1)."""
    bill = api.bill(100)
    answer = api.post("/payments", api.payment_body(bill, amount))
    assert (answer.status, answer.codes) == (422, ["BDC_1159", "BDC_1159"])
    assert answer.messages[1] == f"{bill['id']}: {answer.messages[0]}"


def test_second_full_payment_is_an_overpayment(api: Api) -> None:
    """A payment that is sent twice is refused the second time."""
    bill = api.bill(100)
    api.pay(bill, 100)
    assert api.post("/payments", api.payment_body(bill, 100)).codes[0] == "BDC_1159"


@pytest.mark.parametrize("amount", [0, -5, Decimal("-0.01")])
def test_amount_is_positive(api: Api, amount: object) -> None:
    """Zero and negative amounts are a 400."""
    assert api.post("/payments", api.payment_body(api.bill(100), amount)).status == 400


@pytest.mark.parametrize(
    "day",
    ["2026-11-22", "2026-11-23", "2026-11-28", "2026-11-29", "2026-11-26", "2026-12-25", "1999-01-01", "9999-12-31"],
)
def test_wrong_process_date(api: Api, day: str) -> None:
    """Past, same day, Saturday, Sunday, Thanksgiving, Christmas: 422 with BDC_1152."""
    answer = api.post("/payments", api.payment_body(api.bill(100), 100, processDate=day))
    assert (answer.status, answer.codes) == (422, ["BDC_1152"] * 2)


def test_process_date_is_kept(api: Api) -> None:
    """A business day in the future is taken as it is."""
    assert api.pay(api.bill(100), 100, processDate="2026-12-15")["processDate"] == "2026-12-15"


@pytest.mark.parametrize("key", ["pendingFundingAccountId", "vendorId"])
def test_funding_account_that_cannot_pay(api: Api, key: str) -> None:
    """platform.md 9.1 [PM, T2]: An unverified or unknown account is refused with BDC_1151."""
    account = {"type": "BANK_ACCOUNT", "id": api.company[key]}
    answer = api.post("/payments", api.payment_body(api.bill(100), 100, fundingAccount=account))
    assert (answer.status, answer.codes) == (422, ["BDC_1151"] * 2)


@pytest.mark.parametrize("kind", ["WALLET", "AP_CARD"])
def test_process_date_is_needed_for_balance_and_ap_card(api: Api, kind: str) -> None:
    """platform.md 9.1 [OA, D:ap-payments, T11]: WALLET and AP_CARD have no default date, and only WALLET no id."""
    account = {"type": kind} | ({"id": api.company["apCardId"]} if kind == "AP_CARD" else {})
    body = api.payment_body(api.bill(100), 100, fundingAccount=account)
    assert api.post("/payments", body).messages == ["processDate: must not be null"]
    answer = api.post("/payments", {**body, "processDate": "2026-12-15"})
    assert (answer.status, answer.body["fundingAccount"]) == (201, account)


@pytest.mark.parametrize("kind", ["BANK_ACCOUNT", "CARD_ACCOUNT", "AP_CARD"])
def test_other_funding_accounts_need_an_id(api: Api, kind: str) -> None:
    """platform.md 9.1 [OA, D:ap-payments]: `id` is not needed for WALLET alone; an unknown one is BDC_1151."""
    bill = api.bill(100)
    missing = api.post("/payments", api.payment_body(bill, 100, fundingAccount={"type": kind}))
    assert (missing.status, missing.messages) == (400, ["fundingAccount.id: must not be null"])
    unknown = api.post("/payments", api.payment_body(bill, 100, fundingAccount={"type": kind, "id": "x"}))
    assert (unknown.status, unknown.codes) == (422, ["BDC_1151"] * 2)


def test_card_payment_states_its_purpose(api: Api) -> None:
    """platform.md 9.1 [OA]: `cardFundingPurpose` is needed where BILL does not know the vendor's industry."""
    account = {"type": "CARD_ACCOUNT", "id": api.company["cardAccountId"]}
    assert api.pay(api.bill(100), 100, fundingAccount=account)["fundingAccount"] == account
    bill = api.bill(100, vendorId=api.vendor(accountType="PERSON")["id"])
    body = api.payment_body(bill, 100, fundingAccount=account)
    assert api.post("/payments", body).messages == ["cardFundingPurpose: must not be null"]
    assert api.post("/payments", {**body, "cardFundingPurpose": "Fun"}).status == 422
    assert api.post("/payments", {**body, "cardFundingPurpose": "Rent"}).body["cardFundingPurpose"] == "Rent"
    last = api.get("/funding-accounts/cards/funding-purposes", f"vendorId={bill['vendorId']}&brand=visa").body
    assert last["lastUsedPurpose"] == "Rent"


def test_bill_has_to_exist_and_not_be_archived(api: Api) -> None:
    """An archived or unknown bill is not paid."""
    bill = api.bill(100)
    api.post(f"/bills/{bill['id']}/archive")
    assert api.post("/payments", api.payment_body(bill, 100)).status == 422
    assert api.post("/payments", api.payment_body({"id": "00nX"}, 100)).status == 422


def test_vendor_has_to_match(api: Api) -> None:
    """platform.md 9.1 [OA]: `vendorId` is optional, but must be that of the bill."""
    bill = api.bill(100)
    answer = api.post("/payments", api.payment_body(bill, 100, vendorId=api.company["otherVendorId"]))
    assert answer.status == 422
    assert api.pay(bill, 100, vendorId=bill["vendorId"])


def test_payment_can_create_its_bill(api: Api) -> None:
    """With `processingOptions.createBill`, `billId` is forbidden and `vendorId` needed."""
    body = api.payment_body({"id": "x"}, 75, processingOptions={"createBill": True})
    assert api.post("/payments", body).messages[0].startswith("billId:")
    del body["billId"]
    assert api.post("/payments", body).messages == ["vendorId: must not be null"]
    payment = api.post("/payments", {**body, "vendorId": api.company["vendorId"]}).body
    assert api.get(f"/bills/{payment['billId']}").body["scheduledAmount"] == 75


def test_refused_payment_leaves_no_bill_behind(api: Api) -> None:
    """The bill that a payment would have created goes with it."""
    before = api.get("/bills").ids
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    vendor = api.vendor(billCurrency="CAD")
    options = {"createBill": True}
    body = {"fundingAccount": account, "amount": 5, "processingOptions": options, "vendorId": vendor["id"]}
    assert api.post("/payments", body).status == 422
    assert api.get("/bills").ids == before


def test_create_bill_at_the_top_level(api: Api) -> None:
    """platform.md 14.12: also seen beside empty `processingOptions`, and accepted."""
    body = api.payment_body({"id": "x"}, 75, createBill=True, vendorId=api.company["vendorId"])
    del body["billId"]
    assert api.get(f"/bills/{api.post('/payments', body).body['billId']}").body["amount"] == 75


def test_bill_payments_in_a_request_are_ignored(api: Api) -> None:
    """platform.md 7: amount and billId stand at the top level; a `billPayments` array beside them does nothing."""
    bill = api.bill(100)
    assert api.pay(bill, 60, billPayments=[{"billId": "00nX", "amount": 1}])["amount"] == 60


def test_bill_id_is_needed(api: Api) -> None:
    """Without `createBill` there has to be a bill."""
    body = api.payment_body(api.bill(100), 100)
    del body["billId"]
    assert api.post("/payments", body).messages == ["billId: must not be null"]


def test_transaction_number_finds_the_payment(api: Api) -> None:
    """It is the caller's reference, and the list is filtered by it; absent, the server makes one."""
    payment = api.pay(api.bill(100), 100, transactionNumber="MINE42")
    assert api.get("/payments", "filters=transactionNumber:eq:MINE42").ids == [payment["id"]]
    assert api.get("/payments", "filters=transactionNumber:eq:OTHER").ids == []
    generated = api.pay(api.bill(100), 100)["transactionNumber"]
    assert generated.isalnum()
    assert len(generated) <= 50


@pytest.mark.parametrize("number", ["x" * 51, "a-b", ""])
def test_wrong_transaction_number(api: Api, number: str) -> None:
    """At most 50 alphanumeric characters."""
    assert api.post("/payments", api.payment_body(api.bill(100), 100, transactionNumber=number)).status == 400


def test_cancelled_payment_gives_the_amount_back(api: Api) -> None:
    """Cancelling works while SCHEDULED and sets `cancelRequestSubmitted` (platform facts 9.3)."""
    bill = api.bill(100)
    payment = api.pay(bill, 100)
    cancelled = api.post(f"/payments/{payment['id']}/cancel").body
    assert (cancelled["singleStatus"], cancelled["status"]) == ("CANCELED", "CANCELLED")
    assert cancelled["cancelRequestSubmitted"] is True
    assert bill_of(api, bill)["dueAmount"] == 100
    days_later(api, 30)
    assert api.get(f"/payments/{payment['id']}").body["singleStatus"] == "CANCELED"


def test_payment_under_way_cannot_be_cancelled(api: Api) -> None:
    """From the process date on it is too late."""
    payment = api.pay(api.bill(100), 100)
    days_later(api, 1)
    assert api.post(f"/payments/{payment['id']}/cancel").status == 422
    assert api.post("/payments/stpX/cancel").status == 404


def test_administrator_may_pay_an_unapproved_bill(api: Api) -> None:
    """The server does not stop administrators (platform facts 8.3); the client has to."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}]
    approvers = [api.company["approver"]["userId"]]
    api.post("/bill-approvals/policies", {"policyName": "P", "rules": rules, "approvers": approvers})
    bill = api.bill(100)
    assert bill["approvalStatus"] == "ASSIGNED"
    assert api.pay(bill, 100)


def test_only_administrators_and_payers_pay(api: Api) -> None:
    """platform.md 8.3: an approver may not pay even an approved bill (403 BDC_1145), a payer may pay nothing else."""
    tenant, user = api.mock.world.tenants[api.company["organizationId"]], api.company["approver"]["userId"]
    users = tenant.table("users")
    api.mock.control.prove_identity(api.company["bankAccountUserId"])
    bill = api.bill(100)
    for role, approval, status in (
        ("APPROVER", "APPROVED", 403),
        ("PAYER", "UNASSIGNED", 403),
        ("PAYER", "APPROVED", 201),
        ("ADMINISTRATOR", "DENIED", 201),
    ):
        person = users.get(user) or {}
        users.put({**person, "role": {**person["role"], "type": role}})
        tenant.table("bills").put({**(tenant.table("bills").get(bill["id"]) or {}), "approvalStatus": approval})
        api.login(approver=True)
        api.mock.world.sessions[api.headers["sessionId"]].trusted = True
        answer = api.post("/payments", api.payment_body(bill, 10))
        assert answer.status == status, (role, answer.body)
        assert status == 201 or answer.codes == ["BDC_1145"]


def test_options_name_the_accounts_that_can_pay(api: Api) -> None:
    """Each account with its earliest process date, and a reason where it cannot be used."""
    answer = api.get("/payments/options", f"vendorId={api.company['vendorId']}&amount=100")
    usable, pending = answer.body["fundingOptions"]["banks"]
    assert (usable["id"], usable["processDate"]) == (api.company["fundingAccountId"], "2026-11-24")
    assert (usable["available"], usable["deliveryDate"]) == (True, "2026-12-02")
    assert pending["id"] == api.company["pendingFundingAccountId"]
    assert pending["available"] is False
    assert pending["reason"]
    (card,) = answer.body["fundingOptions"]["cards"]
    assert (card["available"], card["feeInfo"]["amount"]) == (True, Decimal("2.90"))
    assert api.get("/payments/options", "vendorId=x&amount=1").status == 400
    assert api.get("/payments/options", "vendorId=x").messages == ["amount: must not be null"]


def bulk(api: Api, *parts: tuple[JsonObject, object], **fields: object) -> JsonObject:
    """Body of a bulk payment."""
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    payments = [{"billId": bill["id"], "amount": amount} for bill, amount in parts]
    return {"fundingAccount": account, "payments": payments, **fields}


def test_must_work_04_bulk_payment_of_several_vendors(api: Api) -> None:
    """Each payment names its bill; `vendorId` is left out when there are several."""
    one, two = api.bill(10), api.bill(20, vendorId=api.company["otherVendorId"])
    answer = api.post("/payments/bulk", bulk(api, (one, 10), (two, 20)))
    assert answer.status == 201
    assert [[part["billId"] for part in made["billPayments"]] for made in answer.body["payments"]] == [
        [one["id"]],
        [two["id"]],
    ]


def test_must_work_04_vendor_that_combines_payments(api: Api) -> None:
    """Up to 35 bills of such a vendor are merged into one payment (platform facts 9.1 [PM])."""
    vendor = api.vendor(additionalInfo={"combinePayments": True})
    bills = [api.bill(1, vendorId=vendor["id"]) for _ in range(36)]
    made = api.post("/payments/bulk", bulk(api, *[(bill, 1) for bill in bills])).body["payments"]
    assert [len(one["billPayments"]) for one in made] == [35, 1]
    assert [one["amount"] for one in made] == [35, 1]


def test_bulk_payment_is_all_or_nothing(api: Api) -> None:
    """The guilty element is named, the others get BDC_1246, and no bill changes."""
    one, two = api.bill(10), api.bill(20)
    answer = api.post("/payments/bulk", bulk(api, (one, 10), (two, 21)))
    assert answer.status == 422
    assert answer.codes == ["BDC_1246", "BDC_1159", "BDC_1159"]
    assert bill_of(api, one)["dueAmount"] == 10
    assert api.get("/payments").ids == []


def test_same_bill_twice_in_one_bulk_payment(api: Api) -> None:
    """The two parts together may not exceed what is due, combined or not."""
    for vendor in (api.vendor(), api.vendor(additionalInfo={"combinePayments": True})):
        bill = api.bill(10, vendorId=vendor["id"])
        assert api.post("/payments/bulk", bulk(api, (bill, 6), (bill, 6))).status == 422
        assert api.post("/payments/bulk", bulk(api, (bill, 4), (bill, 6))).status == 201


def test_bulk_payment_has_at_most_50_bills(api: Api) -> None:
    """51 are refused before anything is looked at."""
    assert api.post("/payments/bulk", bulk(api, *[({"id": "x"}, 1)] * 51)).status == 400


def test_many_payments_add_up_exactly(api: Api) -> None:
    """Ten times 0.10 is 1.00."""
    bill = api.bill(1)
    for _ in range(10):
        api.pay(bill, Decimal("0.10"))
    assert str(bill_of(api, bill)["scheduledAmount"]) == "1.00"
    assert bill_of(api, bill)["dueAmount"] == 0


def test_every_timed_move_is_an_allowed_move() -> None:
    """The life cycles do not contradict themselves, whatever the fate, and every state has its coarse fields."""
    every = [*(cycle.timed for cycle in CYCLES.values()), *FATES.values()]
    assert all(PAYMENT.allows(state, timed.to) for moves in every for state, timed in moves.items())
    assert {to for moves in MOVES.values() for to in moves} | {"SCHEDULED"} == FACETS.keys()
    assert not PAYMENT.allows("CLEARED", "SCHEDULED")


def test_default_process_date_skips_weekends(api: Api) -> None:
    """On a Friday the next business day is Monday."""
    days_later(api, 4)
    assert api.clock.now().date().weekday() == 4
    monday = date(2026, 11, 27) + timedelta(days=3)
    assert api.pay(api.bill(100), 100)["processDate"] == monday.isoformat()
