"""What protects from doing something twice, and how a lost answer is found again (platform.md 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request
from bill_mock.codec import encode
from tests.mock.webhooks_support import body_of, new_key

if TYPE_CHECKING:
    from bill_mock import Response
    from tests.mock.support import Api
    from tests.mock.webhooks_support import Hooks


def unheard(api: Api, operation: str, path: str, body: object) -> Response:
    """Send a request that takes effect, and whose answer is lost."""
    api.mock.control.faults(operation, "no_answer")
    response = api.mock.handle(Request("POST", f"/connect/v3{path}", "", api.headers, encode(body)))
    assert response.broken
    return response


def account(api: Api) -> dict[str, str]:
    """The account to pay from."""
    return {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}


def test_lost_bill_is_found_by_its_number(api: Api) -> None:
    """platform.md 7 [T4, C:2024-05-20]: list bills by `invoice.invoiceNumber` and vendor before sending again."""
    body = api.bill_body(100)
    unheard(api, "createBill", "/bills", body)
    query = f"filters=invoice.invoiceNumber:eq:{body['invoice']['invoiceNumber']},vendorId:eq:{body['vendorId']}"
    (found,) = api.get("/bills", query).results
    assert (found["amount"], found["vendorId"]) == (100, body["vendorId"])
    assert api.post("/bills", {**body, "allowDuplicateInvoiceNumber": False}).codes == ["BDC_1171"]


def test_lost_payment_is_found_by_its_transaction_number(api: Api) -> None:
    """platform.md 7 [C:2024-05-20, T4]: the caller's own number is a filter of the list, and stands in the answer."""
    bill = api.bill(100)
    unheard(api, "createPayment", "/payments", api.payment_body(bill, 60, transactionNumber="K7Q2"))
    (found,) = api.get("/payments", "filters=transactionNumber:eq:K7Q2").results
    assert (found["billId"], found["amount"], found["transactionNumber"]) == (bill["id"], 60, "K7Q2")
    assert api.get("/payments", "filters=transactionNumber:eq:K7Q3").results == []


def test_lost_payment_is_found_by_vendor_and_bill(api: Api) -> None:
    """Payments of the vendor, matched by `billId` or `billPayments`; `billId` is no filter.

    platform.md 7 [T4, C:2024-05-20].
    """
    bill, other = api.bill(100), api.bill(100)
    api.pay(other, 100)
    shared = {"fundingAccount": account(api), "payments": [{"billId": bill["id"], "amount": 100}]}
    unheard(api, "createBulkPayment", "/payments/bulk", shared)
    rows = api.get("/payments", f"filters=vendorId:eq:{bill['vendorId']}").results
    assert [row["amount"] for row in rows if bill["id"] in {part["billId"] for part in row["billPayments"]}] == [100]
    assert api.get("/payments", f"filters=billId:eq:{bill['id']}").status == 400


def test_overpayment_stops_a_second_full_payment_only(api: Api) -> None:
    """platform.md 7 [T7]: BDC_1159 is no guard for a part, which is simply paid twice."""
    whole, part = api.bill(100), api.bill(100)
    api.pay(whole, 100)
    assert set(api.post("/payments", api.payment_body(whole, 100)).codes) == {"BDC_1159"}
    assert [api.pay(part, 50)["amount"] for _ in range(2)] == [50, 50]


@pytest.mark.parametrize(
    ("number", "status"), [("A" * 50, 201), ("A" * 51, 400), ("A-1", 400), ("A 1", 400), ("Ä1", 400), ("", 400)]
)
def test_transaction_number_is_letters_and_digits(api: Api, number: str, status: int) -> None:
    """platform.md 7 [OA, C:2024-05-06]: at most 50 of them."""
    assert api.post("/payments", api.payment_body(api.bill(10), 10, transactionNumber=number)).status == status


def test_transaction_number_of_single_and_bulk_payments(api: Api) -> None:
    """platform.md 7 [OA, C:2024-05-06]: a value of BILL's own by default; one given to a bulk goes to each payment."""
    bills = [api.bill(10), api.bill(10, vendorId=api.company["otherVendorId"])]
    first, second = (api.pay(api.bill(10), 10)["transactionNumber"] for _ in range(2))
    assert first != second
    shared = {"fundingAccount": account(api), "transactionNumber": "RUN7"}
    body = {**shared, "payments": [{"billId": bill["id"], "amount": 10} for bill in bills]}
    made = api.post("/payments/bulk", body).body["payments"]
    assert [one["transactionNumber"] for one in made] == ["RUN7", "RUN7"]
    assert api.get("/payments", "filters=transactionNumber:eq:RUN7").ids == [one["id"] for one in made]


@pytest.mark.parametrize("key", [None, "", "not-a-uuid", "7b0e3b50-9a3c-1c8e-8f6b-0d4f5c1f2a31"])
def test_idempotency_key_is_needed_where_it_is_known(hooks: Hooks, key: str | None) -> None:
    """platform.md 7 [PM, D:webhook-api-error-responses]: missing, malformed or not of version 4 is a 400."""
    headers = {} if key is None else {"X-Idempotent-Key": key}
    made = hooks.subscribe("bill.created")
    for path, body in (
        ("/subscriptions", body_of("bill.updated")),
        (f"/subscriptions/{made['id']}/security_key", None),
    ):
        answer = hooks.api.send("POST", f"/connect-events/v3{path}", body, **headers)
        assert answer.status == 400, answer.body
    assert len(hooks.send("GET", "/subscriptions").results) == 1


def test_subscription_limits(hooks: Hooks) -> None:
    """platform.md 7 [C:2026-04-30]: same events and URL are refused; the eleventh of an organization as well."""
    for number in range(10):
        hooks.subscribe("bill.created", url=f"https://hooks.example.com/{number}")
    for url in ("https://hooks.example.com/3", "https://hooks.example.com/10"):
        assert hooks.send("POST", "/subscriptions", body_of("bill.created", url=url), key=new_key()).status == 400


def test_every_event_has_an_id_of_its_own(hooks: Hooks) -> None:
    """platform.md 7 [D:bill-webhook-api-general-rules]: a repeated delivery carries the same one."""
    hooks.subscribe("vendor.created")
    hooks.receiver.status = 500
    hooks.api.vendor()
    hooks.advance(2)
    hooks.receiver.status = 200
    hooks.advance(4)
    hooks.api.vendor()
    ids: list[Any] = [post.notification["metadata"]["eventId"] for post in hooks.receiver.posts]
    assert len(ids) == 4
    assert len(set(ids[:3])) == 1
    assert ids[3] not in ids[:3]
