"""Exchange rates, and payments to vendors who bill in another currency (platform facts 9.1)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.mock.support import Api

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

PARIS = {"line1": "1 Rue", "city": "Paris", "zipOrPostalCode": "75001", "country": "FR"}
DELHI = {"line1": "1 Street", "city": "Delhi", "zipOrPostalCode": "110001", "country": "IN"}
IBAN = {"nameOnAccount": "V", "accountNumber": "FR7630006000011234567890189", "paymentCurrency": "EUR"}
INDIAN = {"nameOnAccount": "V", "accountNumber": "123456789", "routingNumber": "HDFC0123456"}


@pytest.fixture
def vendor(api: Api) -> JsonObject:
    """A vendor in France who bills in euros."""
    return api.vendor(address=PARIS, billCurrency="EUR", paymentInformation={"bankAccount": IBAN})


def quote(api: Api, vendor: JsonObject) -> JsonObject:
    """The rate of now."""
    answer = api.get("/payments/exchange-rate", f"vendorId={vendor['id']}&amount=100")
    assert answer.status == 200, answer.body
    body: JsonObject = answer.body
    return body


def test_rate_of_one_vendor(api: Api, vendor: JsonObject) -> None:
    """Rate, batch and the end of the batch, 20 minutes on; asking leaves nothing behind."""
    rate = quote(api, vendor)
    assert (rate["baseCurrency"], rate["paymentCurrency"]) == ("USD", "EUR")
    assert rate["expirationTime"] == "2026-11-23T15:20:00.000+00:00"
    assert rate["exchangeRate"] > 0
    assert quote(api, vendor) == rate
    assert api.mock.log.shown()[-1]["tookEffect"] is False


def test_rates_of_several_vendors(api: Api, vendor: JsonObject) -> None:
    """One for each element of the body."""
    other = api.vendor(address=DELHI, billCurrency="INR", paymentInformation={"bankAccount": INDIAN})
    body = [{"vendorId": vendor["id"], "amount": 10}, {"vendorId": other["id"], "amount": 20}]
    rates = api.post("/payments/exchange-rate", body).body
    assert [rate["vendorId"] for rate in rates] == [vendor["id"], other["id"]]
    assert [rate["paymentCurrency"] for rate in rates] == ["EUR", "INR"]


def test_rate_needs_international_payment_information(api: Api) -> None:
    """An unknown vendor, one who bills in dollars, and amounts out of the range: 400."""
    for vendor_id, amount in (("009X", 1), (api.company["vendorId"], 1)):
        assert api.get("/payments/exchange-rate", f"vendorId={vendor_id}&amount={amount}").status == 400
    assert api.post("/payments/exchange-rate", [{"vendorId": "009X", "amount": 1}]).status == 400


def test_payment_in_another_currency(api: Api, vendor: JsonObject) -> None:
    """The batch gives the rate; dollars are taken, euros arrive."""
    rate = quote(api, vendor)
    bill = api.bill(100, vendorId=vendor["id"])
    api.clock.advance(19 * 60)
    payment = api.pay(bill, 100, exchangeRateBatchId=rate["exchangeRateBatchId"])
    assert (payment["exchangeRate"], payment["amount"]) == (rate["exchangeRate"], 100)
    assert payment["fundingAmount"] == round(Decimal(100) / rate["exchangeRate"], 2)
    assert payment["disbursementType"] == "INTERNATIONAL_E_PAYMENT"
    assert payment["disbursementInfo"]["internationalDisbursement"]["amount"] == 100


@pytest.mark.parametrize("late", [20 * 60, 86400])
def test_batch_runs_out(api: Api, vendor: JsonObject, late: int) -> None:
    """platform.md 9.1 [C:2026-01-20]: After 20 minutes another has to be asked for."""
    batch, bill = quote(api, vendor)["exchangeRateBatchId"], api.bill(100, vendorId=vendor["id"])
    api.clock.advance(late)
    api.login()
    assert api.post("/payments", api.payment_body(bill, 100, exchangeRateBatchId=batch)).status == 422
    assert api.post("/payments", api.payment_body(bill, 100, exchangeRateBatchId=batch + 2 * late)).status == 422


def test_batch_of_another_organization_is_worth_nothing(api: Api, vendor: JsonObject) -> None:
    """In the same second each has a number of its own, and numbers nearby are no batches either."""
    other = Api(api.mock, api.mock.control.seed("small-company"))
    other.login()
    foreign = other.vendor(address=PARIS, billCurrency="EUR", paymentInformation={"bankAccount": IBAN})
    batch, foreign_batch = (
        quote(who, whose)["exchangeRateBatchId"] for who, whose in ((api, vendor), (other, foreign))
    )
    assert batch != foreign_batch
    bill = api.bill(100, vendorId=vendor["id"])
    for wrong in (foreign_batch, batch - 1, batch + 1):
        assert api.post("/payments", api.payment_body(bill, 100, exchangeRateBatchId=wrong)).status == 422
    assert api.pay(bill, 100, exchangeRateBatchId=batch)["exchangeRate"] == quote(api, vendor)["exchangeRate"]


def test_every_batch_is_an_int32_of_its_own(api: Api, vendor: JsonObject) -> None:
    """Second by second, without order."""
    numbers = []
    for _ in range(100):
        numbers.append(quote(api, vendor)["exchangeRateBatchId"])
        api.clock.advance(1)
    assert len(set(numbers)) == 100
    assert all(0 <= number < 2**31 for number in numbers)
    assert numbers != sorted(numbers)


def test_batch_is_needed_and_the_next_business_day(api: Api, vendor: JsonObject) -> None:
    """platform.md 9.1 [C:2026-01-20]: 400 without a batch; BDC_1152 for any other day."""
    batch, bill = quote(api, vendor)["exchangeRateBatchId"], api.bill(100, vendorId=vendor["id"])
    missing = api.post("/payments", api.payment_body(bill, 100))
    assert (missing.status, missing.messages) == (400, ["exchangeRateBatchId: must not be null"])
    body = api.payment_body(bill, 100, exchangeRateBatchId=batch, processDate="2026-11-25")
    assert api.post("/payments", body).codes == ["BDC_1152"] * 2
    assert api.post("/payments", {**body, "processDate": "2026-11-24"}).status == 201


def test_bulk_and_mass_payments_take_the_batch(api: Api, vendor: JsonObject) -> None:
    """A batch that was good when the mass payment was handed in stays good for it."""
    batch = quote(api, vendor)["exchangeRateBatchId"]
    bills = [api.bill(10, vendorId=vendor["id"]) for _ in range(2)]
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    one, two = ([{"billId": bill["id"], "amount": 10}] for bill in bills)
    shared = {"fundingAccount": account, "exchangeRateBatchId": batch}
    assert api.post("/payments/bulk", {**shared, "payments": one}).status == 201
    missing = api.post("/payments/bulk", {"fundingAccount": account, "payments": two})
    assert (missing.status, missing.messages) == (400, ["exchangeRateBatchId: must not be null"])
    mass = api.post("/payments/mass", {**shared, "payments": two}).body["paymentBatchId"]
    api.clock.advance(1200)
    assert api.get(f"/payments/mass/{mass}").body["count"]["completed"] == 1


def test_purpose_where_the_country_asks_for_it(api: Api) -> None:
    """By a code of the configuration, with the payment or kept with the vendor."""
    vendor = api.vendor(address=DELHI, billCurrency="INR", paymentInformation={"bankAccount": INDIAN})
    purpose = api.get(f"/vendors/{vendor['id']}/configuration").body["internationalPayments"]["paymentPurpose"]
    assert (purpose["required"], purpose["type"]) == (True, "CODE")
    batch, bill = quote(api, vendor)["exchangeRateBatchId"], api.bill(100, vendorId=vendor["id"])
    body = api.payment_body(bill, 50, exchangeRateBatchId=batch)
    assert api.post("/payments", body).messages == ["paymentPurpose: must not be null"]
    assert api.post("/payments", {**body, "paymentPurpose": {"code": {"value": "X"}}}).status == 422
    stated = {"code": purpose["codes"][0]}
    assert api.post("/payments", {**body, "paymentPurpose": stated}).body["paymentPurpose"] == stated
    api.patch(f"/vendors/{vendor['id']}", {"paymentInformation": {"paymentPurpose": stated}})
    assert api.post("/payments", body).status == 201


def test_vendor_abroad_without_bank_details_cannot_be_paid(api: Api) -> None:
    """There is no check abroad."""
    vendor = api.vendor(address=PARIS, billCurrency="EUR")
    assert vendor["paymentInformation"]["payByType"] == "OFFLINE"
    answer = api.post("/payments", api.payment_body(api.bill(10, vendorId=vendor["id"]), 10))
    assert (answer.status, "ePayments" in answer.messages[0]) == (422, True)
    banks = api.get("/payments/options", f"vendorId={vendor['id']}&amount=10").body["fundingOptions"]["banks"]
    assert not any(bank["available"] for bank in banks)
