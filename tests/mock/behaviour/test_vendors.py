"""Vendors and users."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.mock.support import Api


def test_inner_objects_are_merged_by_a_patch(api: Api) -> None:
    """A new line of the address leaves the city alone."""
    vendor = api.vendor()
    changed = api.patch(f"/vendors/{vendor['id']}", {"address": {"line1": "9 New Street"}}).body
    assert (changed["address"]["line1"], changed["address"]["city"]) == ("9 New Street", "Springfield")


def test_account_number_is_masked(api: Api) -> None:
    """Only the last four digits of a bank account are answered."""
    account = {"nameOnAccount": "V", "accountNumber": "111222333", "routingNumber": "322271627", "type": "CHECKING"}
    account |= {"ownerType": "BUSINESS"}
    vendor = api.vendor(paymentInformation={"bankAccount": account})
    assert vendor["paymentInformation"]["bankAccount"]["accountNumber"] == "*****2333"
    assert vendor["paymentInformation"]["payByType"] == "ACH"


def test_auto_pay_needs_an_account_of_the_organization(api: Api) -> None:
    """An unknown bank account is refused."""
    address = {"line1": "x", "city": "x", "zipOrPostalCode": "1", "country": "US"}
    body = {"name": "V", "address": address, "autoPay": {"enabled": True, "bankAccountId": "bacX"}}
    assert api.post("/vendors", body).status == 422


def test_user_is_made_with_a_role_id_and_shows_the_role(api: Api) -> None:
    """`roleId` goes in, `role` comes out."""
    role = api.get("/roles").results[0]
    body = {
        "firstName": "U",
        "lastName": "V",
        "email": "u@example.com",
        "roleId": role["id"],
        "acceptTermsOfService": True,
    }
    assert api.post("/users", body).body["role"]["type"] == role["type"]
    assert api.post("/users", {**body, "roleId": "0poX"}).status == 422
