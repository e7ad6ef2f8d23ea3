"""The bank account of a vendor, and what its country asks for (platform facts 7, 9.1, 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.support import Api

if TYPE_CHECKING:
    from bill_mock import MockBill
    from bill_mock.codec import JsonObject

DAY = 86400
ACCOUNT = {"nameOnAccount": "V", "accountNumber": "111222333", "routingNumber": "322271627", "type": "CHECKING"}


@pytest.fixture
def production(mock: MockBill) -> Api:
    """The administrator of a company in production."""
    api = Api(mock, mock.control.seed("production-company"))
    api.login()
    return api


def path(vendor: JsonObject) -> str:
    """Path of the bank account of a vendor."""
    return f"/vendors/{vendor['id']}/bank-account"


def test_account_is_created_read_and_deleted(api: Api) -> None:
    """200 for the creation, masked, 204 for the deletion; the way of payment follows."""
    vendor = api.vendor()
    made = api.post(path(vendor), ACCOUNT)
    assert (made.status, made.body["accountNumber"], made.body["status"]) == (200, "*****2333", "VERIFIED")
    assert api.get(path(vendor)).body == made.body
    shown = api.get(f"/vendors/{vendor['id']}").body
    assert (shown["paymentInformation"]["payByType"], shown["bankAccountStatus"]) == ("ACH", "NO_NET_LINKED_ACCOUNT")
    gone = api.delete(path(vendor))
    assert (gone.status, gone.body) == (204, None)
    assert api.get(f"/vendors/{vendor['id']}").body["paymentInformation"]["payByType"] == "CHECK"
    assert [api.get(path(vendor)).status, api.delete(path(vendor)).status] == [404, 404]


def test_one_account_at_a_time(api: Api) -> None:
    """platform.md 7 [PM, T3]: a second one is BDC_1233; delete, then create."""
    vendor = api.vendor()
    api.post(path(vendor), ACCOUNT)
    again = api.post(path(vendor), ACCOUNT)
    assert (again.status, again.codes) == (422, ["BDC_1233"])
    api.delete(path(vendor))
    assert api.post(path(vendor), ACCOUNT).status == 200


def test_unknown_vendor(api: Api) -> None:
    """404 everywhere."""
    for answer in (
        api.get("/vendors/009X/bank-account"),
        api.post("/vendors/009X/bank-account", ACCOUNT),
        api.delete("/vendors/009X/bank-account"),
        api.get("/vendors/009X/configuration"),
    ):
        assert answer.status == 404


def test_update_of_a_vendor_takes_no_bank_details(api: Api) -> None:
    """They are dropped; the kept account stays."""
    vendor = api.vendor(paymentInformation={"bankAccount": ACCOUNT})
    body = {"paymentInformation": {"email": "a@example.com", "bankAccount": {"accountNumber": "999999999"}}}
    payment = api.patch(f"/vendors/{vendor['id']}", body).body["paymentInformation"]
    assert (payment["bankAccount"]["accountNumber"], payment["email"]) == ("*****2333", "a@example.com")


@pytest.mark.parametrize(
    ("fields", "messages"),
    [
        ({"routingNumber": None}, ["routingNumber: must not be null"]),
        ({"routingNumber": "12"}, ["routingNumber: must match the documented form"]),
    ],
)
def test_bank_details_follow_the_country(api: Api, fields: JsonObject, messages: list[str]) -> None:
    """In the United States a routing number is needed."""
    body = {name: value for name, value in {**ACCOUNT, **fields}.items() if value is not None}
    answer = api.post(path(api.vendor()), body)
    assert (answer.status, answer.messages) == (400, messages)


def test_configuration_by_country_names_the_fields(api: Api) -> None:
    """The account that follows the rules is taken, for a new and for an existing vendor."""
    rules = api.get("/vendors/configuration/international-payments", "country=DE&billCurrency=EUR&accountType=BUSINESS")
    (field,) = rules.body["validations"]["fields"]
    assert (field["name"], field["description"], field["required"]) == ("accountNumber", "IBAN", True)
    address = {"line1": "1", "city": "Berlin", "zipOrPostalCode": "10115", "country": "DE"}
    wrong = {"name": "V", "address": address, "paymentInformation": {"bankAccount": {"accountNumber": "123"}}}
    assert api.post("/vendors", wrong).messages == [
        "paymentInformation.bankAccount.accountNumber: must match the documented form"
    ]
    vendor = api.vendor(address=address, billCurrency="EUR")
    assert api.get(f"/vendors/{vendor['id']}/configuration").body == {"internationalPayments": rules.body}
    assert api.post(path(vendor), {"accountNumber": "DE89370400440532013000"}).status == 200
    assert api.get("/vendors/configuration/international-payments", "country=DE").status == 400


def test_regulatory_fields(api: Api) -> None:
    """Brazil asks for the tax number of the holder."""
    address = {"line1": "1", "city": "Rio", "zipOrPostalCode": "20000", "country": "BR"}
    vendor = api.vendor(address=address, billCurrency="BRL")
    body = {"accountNumber": "12345678"}
    assert api.post(path(vendor), body).messages == ["taxId: must not be null"]
    fields = [{"name": "taxId", "value": "12345678901"}]
    assert api.post(path(vendor), {**body, "regulatoryFields": fields}).status == 200


def test_new_account_waits_two_business_days_in_production(production: Api) -> None:
    """platform.md 9.1 [IDX] and 12: 400 BDC_1402 for an earlier day; without a day the first possible one is taken."""
    vendor = production.vendor(paymentInformation={"bankAccount": ACCOUNT})
    assert production.get(path(vendor)).body["status"] == "PENDING"
    bill = production.bill(100, vendorId=vendor["id"])
    early = production.post("/payments", production.payment_body(bill, 50, processDate="2026-11-24"))
    assert (early.status, early.codes) == (400, ["BDC_1402"])
    assert production.pay(bill, 50)["processDate"] == "2026-11-25"
    production.clock.advance(2 * DAY)
    production.login()
    assert production.get(path(vendor)).body["status"] == "VERIFIED"
    # The day after is Thanksgiving.
    assert production.pay(bill, 50)["processDate"] == "2026-11-27"


def test_new_account_can_be_paid_at_once_in_the_sandbox(api: Api) -> None:
    """platform.md 12: the wait applies to production only."""
    vendor = api.vendor(paymentInformation={"bankAccount": ACCOUNT})
    assert api.pay(api.bill(100, vendorId=vendor["id"]), 50, processDate="2026-11-24")


def test_deleted_account_is_not_verified_later(production: Api) -> None:
    """The wait ends with the account, and begins anew with the next."""
    vendor = production.vendor(paymentInformation={"bankAccount": ACCOUNT})
    production.delete(path(vendor))
    assert production.pay(production.bill(100, vendorId=vendor["id"]), 50)["processDate"] == "2026-11-24"
    production.clock.advance(DAY)
    production.login()
    production.post(path(vendor), ACCOUNT)
    production.clock.advance(DAY)
    production.login()
    assert production.get(path(vendor)).body["status"] == "PENDING"
