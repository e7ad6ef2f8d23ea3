"""Customers, their contacts and bank accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock.document import bundled
from tests.mock.sample import sample
from tests.mock.test_generic import known_ids

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

TAGS = {"customers", "invoices", "recurring-invoices", "credit-memos", "receivable-payments", "recurringbills"}
ADDRESS = {"line1": "640 Wharf Street", "city": "Portland", "zipOrPostalCode": "97209", "country": "US"}
ACCOUNT = {
    "nameOnAccount": "Carla Customer",
    "routingNumber": "074000010",
    "accountNumber": "111222333",
    "type": "CHECKING",
    "ownerType": "BUSINESS",
}


def operations() -> list[str]:
    """Operations of receivables that name an object in their path."""
    paths = bundled().document["paths"]
    raws = [raw for path, item in paths.items() if "{" in path for raw in item.values() if isinstance(raw, dict)]
    return sorted(str(raw["operationId"]) for raw in raws if TAGS & set(raw.get("tags", ())))


def customer(api: Api, **fields: object) -> JsonObject:
    """A new customer with a billing address."""
    body = {"name": "Harbor Coffee", "email": "harbor@example.com", "billingAddress": ADDRESS, **fields}
    made: JsonObject = api.post("/customers", body).body
    return made


def account(api: Api, customer_id: str, **fields: object) -> JsonObject:
    """A new bank account of a customer."""
    answer = api.post(f"/customers/{customer_id}/bank-accounts", {**ACCOUNT, **fields})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


@pytest.mark.parametrize("name", operations())
def test_unknown_id_is_refused(api: Api, name: str) -> None:
    """404 with BDC_1205 from every operation that names an object (platform.md 5.3)."""
    operation = bundled().operations[name]
    path = operation.path
    for parameter in operation.path_names:
        path = path.replace("{" + parameter + "}", "nobody")
    body = sample(bundled(), operation.body_schema, known_ids(api)) if operation.body_schema else None
    answer = api.send(operation.method, path, body)
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


def test_name_and_email_are_enough(api: Api) -> None:
    """The server adds currency, balance and the two flags of charging."""
    made = api.post("/customers", {"name": "N", "email": "n@example.com"}).body
    assert (made["invoiceCurrency"], made["balance"]) == ("USD", {"amount": 0})
    assert (made["hasBankAccount"], made["authorizedToCharge"]) == (False, False)
    assert api.post("/customers", {"name": "N"}).messages == ["email: must not be null"]


def test_foreign_customer_needs_a_currency(api: Api) -> None:
    """schemas-ar-spend.yaml, createCustomer: outside the United States `invoiceCurrency` is required."""
    body = {"name": "N", "email": "n@example.com", "billingAddress": {**ADDRESS, "country": "CA"}}
    assert api.post("/customers", body).messages == ["invoiceCurrency: must not be null"]
    assert api.post("/customers", {**body, "invoiceCurrency": "CAD"}).body["invoiceCurrency"] == "CAD"


def test_address_is_sent_as_a_whole(api: Api) -> None:
    """A PATCH does not keep a second line of the old address."""
    made = customer(api, billingAddress={**ADDRESS, "line2": "Unit 12"})
    changed = api.patch(f"/customers/{made['id']}", {"billingAddress": ADDRESS}).body
    assert changed["billingAddress"] == ADDRESS


def test_flags_cannot_be_set_by_an_update(api: Api) -> None:
    """`authorizedToCharge` has an operation of its own."""
    made = customer(api, authorizedToCharge=True)
    assert made["authorizedToCharge"] is False
    assert api.patch(f"/customers/{made['id']}", {"hasBankAccount": True}).body["hasBankAccount"] is False


def test_charge_authorization_is_given_and_taken_back(api: Api) -> None:
    """delta-since-2025-11.md 1.3: not authorized by default; the customer answers what was set."""
    path = f"/customers/{customer(api)['id']}"
    for allowed in (True, False):
        assert api.post(f"{path}/charge-authorization", {"authorizedToCharge": allowed}).body == api.get(path).body
        assert api.get(path).body["authorizedToCharge"] is allowed
    assert api.post(f"{path}/charge-authorization", {}).messages == ["authorizedToCharge: must not be null"]


def test_bank_account_needs_a_billing_address(api: Api) -> None:
    """delta-since-2025-11.md 1.4: the customer must have one before."""
    made = api.post("/customers", {"name": "N", "email": "n@example.com"}).body
    assert api.post(f"/customers/{made['id']}/bank-accounts", ACCOUNT).status == 422


def test_bank_account_is_masked_and_seen_in_the_customer(api: Api) -> None:
    """The number is answered with four digits; `hasBankAccount` follows creation and archiving."""
    key = customer(api)["id"]
    made = account(api, key)
    assert made["accountNumber"] == "*****2333"
    assert api.get(f"/customers/{key}").body["hasBankAccount"] is True
    path = f"/customers/{key}/bank-accounts/{made['id']}/archive"
    assert api.post(path).body["archived"] is True
    assert api.post(path).status == 200
    assert api.get(f"/customers/{key}").body["hasBankAccount"] is False
    assert api.get(f"/customers/{key}/bank-accounts").ids == [made["id"]]


def test_only_nickname_and_owner_of_a_bank_account_change(api: Api) -> None:
    """delta-since-2025-11.md 1.4: the numbers are fixed; what else is sent is dropped."""
    key = customer(api)["id"]
    made = account(api, key)
    path = f"/customers/{key}/bank-accounts/{made['id']}"
    changed = api.patch(path, {"nickname": "Payroll", "ownerType": "PERSONAL", "routingNumber": "1"}).body
    assert (changed["nickname"], changed["ownerType"]) == ("Payroll", "PERSONAL")
    assert (changed["routingNumber"], changed["accountNumber"]) == (made["routingNumber"], "*****2333")


def test_bank_account_is_verified_by_time(api: Api) -> None:
    """delta-since-2025-11.md 1.4: up to two business days, which on this Monday is Wednesday."""
    key = customer(api)["id"]
    path = f"/customers/{key}/bank-accounts/{account(api, key)['id']}"
    api.clock.advance(24 * 3600)
    api.login()
    assert api.get(path).body["status"] == "PENDING"
    api.clock.advance(24 * 3600)
    api.login()
    assert api.get(path).body["status"] == "VERIFIED"


def test_bank_account_belongs_to_its_customer(api: Api) -> None:
    """Another customer does not have it."""
    made = account(api, customer(api)["id"])
    assert api.get(f"/customers/{customer(api)['id']}/bank-accounts/{made['id']}").status == 404


def test_email_of_a_contact_is_taken_once(api: Api) -> None:
    """delta-since-2025-11.md 1.5: it is the sign-in name, unique at least within the customer."""
    one, other = (f"/customers/{customer(api)['id']}/contacts" for _ in range(2))
    made = api.post(one, {"firstName": "Robin", "email": "robin@example.com"}).body
    second = api.post(one, {"firstName": "Rob", "email": "rob@example.com"}).body
    assert made["id"].startswith("cpu")
    assert api.post(one, {"firstName": "Robin", "email": "robin@example.com"}).status == 422
    assert api.patch(f"{one}/{second['id']}", {"email": "robin@example.com"}).status == 422
    assert api.patch(f"{one}/{made['id']}", {"email": "robin@example.com", "phone": "1"}).body["phone"] == "1"
    assert api.post(other, {"firstName": "Robin", "email": "robin@example.com"}).status == 201
    assert api.post(f"{one}/{made['id']}/archive").body["archived"] is True
    assert api.post(one, {"firstName": "Robin", "email": "robin@example.com"}).status == 201


@pytest.mark.parametrize("path", ["customers", "invoices", "receivable-payments", "credit-memos"])
def test_unknown_filter_is_refused(api: Api, path: str) -> None:
    """400 for a field that a list does not filter by (platform.md 6.2)."""
    assert api.get(f"/{path}", "filters=nothing:eq:1").status == 400
    assert api.get(f"/{path}", "sort=nothing:asc").status == 400


def test_balance_follows_the_invoices(api: Api) -> None:
    """What is open on invoices that are not archived; a change of customer moves it."""
    one, other = customer(api), customer(api)

    def balances() -> list[int]:
        return [api.get(f"/customers/{key['id']}").body["balance"]["amount"] for key in (one, other)]

    lines = [{"quantity": 2, "price": 50}]
    made = api.post("/invoices", {"customer": {"id": one["id"]}, "invoiceLineItems": lines}).body
    assert balances() == [100, 0]
    api.patch(f"/invoices/{made['id']}", {"customer": {"id": other["id"]}})
    assert balances() == [0, 100]
    api.post(f"/invoices/{made['id']}/archive")
    assert balances() == [0, 0]
    api.post(f"/invoices/{made['id']}/restore")
    assert balances() == [0, 100]
