"""What goes in differs from what comes out, and what is refused is refused in its own way (platform.md 5 and 7)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.mock.support import BASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.mock.support import Answer, Api

KEY = "7b0e3b50-9a3c-4c8e-8f6b-0d4f5c1f2a31"


def test_validation_has_null_codes_and_empty_params(api: Api) -> None:
    """platform.md 5.1 [T2, T3]: an entry for each field, category REQUEST, `params` an object and no array."""
    answer = api.post("/bills", {"invoice": {}, "billLineItems": [{"amount": "x"}]})
    assert answer.status == 400
    assert len(answer.body) >= 3
    for entry in answer.body:
        assert (entry["code"], entry["category"], entry["params"]) == (None, "REQUEST", {})
        assert ": must" in entry["message"]
        assert entry["timestamp"]


def test_refused_payment_lists_its_reason_twice(api: Api) -> None:
    """platform.md 5.1 [T2, T11]: once more after the id of the bill, for whatever rule it was."""
    bill = api.bill(100)
    pending = {"type": "BANK_ACCOUNT", "id": api.company["pendingFundingAccountId"]}
    for changes, code in (
        ({"amount": 101}, "BDC_1159"),
        ({"processDate": "2026-11-28"}, "BDC_1152"),
        ({"fundingAccount": pending}, "BDC_1151"),
        ({"vendorId": api.company["otherVendorId"]}, "BDC_1119"),
    ):
        answer = api.post("/payments", {**api.payment_body(bill, 100), **changes})
        assert (answer.status, answer.codes) == (422, [code, code])
        assert answer.messages[1] == f"{bill['id']}: {answer.messages[0]}"


def test_message_may_hold_a_placeholder(api: Api) -> None:
    """platform.md 5.1 [T2, T11]: `${paramName0}` comes as it is."""
    answer = api.post("/payments", api.payment_body(api.bill(100), 100, processDate="2026-11-28"))
    assert all("${paramName0}" in message for message in answer.messages)


def test_unknown_path_is_not_supported(api: Api) -> None:
    """platform.md 5.2 [D:faq]: 404 with BDC_1121, where an unknown object is BDC_1205."""
    assert api.get("/session").codes == ["BDC_1121"]
    assert api.get("/bills/00nX").codes == ["BDC_1205"]


def test_line_without_its_id_is_another_line(api: Api) -> None:
    """platform.md 7 [PM]: what was read can be sent back, and without the ids every line is new."""
    bill = api.bill(billLineItems=[{"amount": 1}, {"amount": 2}])
    path, ids = f"/bills/{bill['id']}", [line["id"] for line in bill["billLineItems"]]
    body = {name: bill[name] for name in ("vendorId", "dueDate", "invoice", "billLineItems")}
    assert [line["id"] for line in api.put(path, body).body["billLineItems"]] == ids
    bare = [{"amount": line["amount"]} for line in bill["billLineItems"]]
    fresh = [line["id"] for line in api.put(path, {**body, "billLineItems": bare}).body["billLineItems"]]
    assert len(fresh) == 2
    assert not set(fresh) & set(ids)
    kept = api.put(path, {**body, "billLineItems": [{"id": fresh[1], "amount": 2}]}).body
    assert ([line["id"] for line in kept["billLineItems"]], kept["amount"]) == (fresh[1:], 2)


def test_patched_line_loses_its_coding(api: Api) -> None:
    """platform.md 7 [T6]: unless `classifications` go along, in one bill as in bulk."""
    coding = {"chartOfAccountId": api.company["chartOfAccountId"]}
    bill = api.bill(billLineItems=[{"amount": 1, "classifications": coding}])
    line = {"id": bill["billLineItems"][0]["id"], "amount": 2}
    path = f"/bills/{bill['id']}"
    api.patch(path, {"billLineItems": [{**line, "classifications": coding}]})
    assert api.get(path).body["billLineItems"][0]["classifications"] == coding
    api.patch(path, {"description": "Paper"})
    assert api.get(path).body["billLineItems"][0]["classifications"] == coding
    api.patch(path, {"billLineItems": [line]})
    assert "classifications" not in api.get(path).body["billLineItems"][0]


def test_number_of_a_bill_is_nested_and_its_due_date_is_not(api: Api) -> None:
    """platform.md 7 [PM, T2]: `invoice.invoiceNumber` and `invoice.invoiceDate`, but `dueDate` beside them."""
    invoice = {"invoiceNumber": "A-1", "invoiceDate": "2026-11-01"}
    bill = api.bill(invoice=invoice, dueDate="2026-12-01")
    assert (bill["invoice"], bill["dueDate"]) == (invoice, "2026-12-01")
    flat = {**api.bill_body(), "invoiceNumber": "A-2", "invoiceDate": "2026-11-01"}
    del flat["invoice"]
    assert api.post("/bills", flat).messages == ["invoice: must not be null"]


def test_fields_that_are_not_set_are_left_out(api: Api) -> None:
    """platform.md 7 [T1]: no null in any answer."""
    made = [api.vendor(), api.bill(), api.pay(api.bill(5), 5)]
    for path in ("/vendors", "/bills", "/payments", "/users", "/customers", "/funding-accounts/banks"):
        made += api.get(path).results
    assert None not in values(made)
    assert "description" not in api.get(f"/bills/{made[1]['id']}").body


def values(node: Any) -> Iterator[Any]:
    """All values in objects and arrays."""
    if isinstance(node, dict | list):
        for one in node.values() if isinstance(node, dict) else node:
            yield from values(one)
    else:
        yield node


@pytest.mark.parametrize(("country", "status"), [("US", 201), ("USA", 400), ("United States", 400), (None, 400)])
def test_country_has_two_letters(api: Api, country: str | None, status: int) -> None:
    """platform.md 7 [T2]: an address has to have one, and a vendor has to have an address."""
    address = {"line1": "1 Road", "city": "Springfield", "zipOrPostalCode": "62701", "country": country}
    assert api.post("/vendors", {"name": "V", "address": address}).status == status
    assert api.post("/vendors", {"name": "V"}).messages == ["address: must not be null"]


def test_money_has_as_many_decimals_as_it_has(api: Api) -> None:
    """platform.md 7 [PM, T2]: JSON numbers with arbitrary decimals."""
    bill = api.bill(billLineItems=[{"amount": Decimal("0.12345")}, {"amount": Decimal("1.1")}])
    assert str(api.get(f"/bills/{bill['id']}").body["amount"]) == "1.22345"


@pytest.mark.parametrize(("kind", "limit"), [("bills", 100), ("vendors", 20), ("vendor-credits", 50)])
def test_most_elements_of_a_bulk_request(api: Api, kind: str, limit: int) -> None:
    """100 bills, 20 vendors, 50 of the others; one more is refused as a whole.

    platform.md 9.1 [PM, V3:createbulkbills].
    """
    count = len(listed(api, kind))
    assert api.post(f"/{kind}/bulk", [element(api, kind) for _ in range(limit + 1)]).status == 400
    assert len(listed(api, kind)) == count
    assert api.post(f"/{kind}/bulk", [element(api, kind) for _ in range(limit)]).status == 201


def listed(api: Api, kind: str) -> list[str]:
    """Ids of a kind."""
    return api.get(f"/{kind}", "max=100").ids


def element(api: Api, kind: str) -> object:
    """One more object of a kind."""
    if kind == "bills":
        return api.bill_body()
    if kind == "vendors":
        address = {"line1": "1 Road", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
        return {"name": "V", "address": address}
    body = {"vendorId": api.company["vendorId"], "referenceNumber": "C", "creditDate": "2026-11-20"}
    return {**body, "vendorCreditLineItems": [{"amount": 1}]}


def test_innocent_elements_are_blamed_too(api: Api) -> None:
    """BDC_1246 in the place of each, for bills and vendor credits alike, and nothing is kept.

    platform.md 7 [PM, T7].
    """
    for kind in ("bills", "vendor-credits"):
        before, bodies = listed(api, kind), [element(api, kind) for _ in range(3)]
        assert isinstance(bodies[1], dict)
        bodies[1]["vendorId"] = "009X"
        answer = api.post(f"/{kind}/bulk", bodies)
        assert (answer.status, answer.codes) == (422, ["BDC_1246", "BDC_1119", "BDC_1246"])
        assert listed(api, kind) == before


def test_repeated_archive_changes_nothing(api: Api) -> None:
    """platform.md 7 [PM, T1]: 200 again, with the time of the first."""
    path = f"/bills/{api.bill()['id']}"
    for step in ("archive", "restore"):
        api.clock.advance(1)
        first = api.post(f"{path}/{step}")
        api.clock.advance(1)
        again = api.post(f"{path}/{step}")
        assert (again.status, again.body) == (200, first.body)


def keyed(api: Api, path: str, body: object) -> Answer:
    """Create with an idempotency key, always the same."""
    return api.send("POST", BASE + path, body, **{"X-Idempotent-Key": KEY})


def test_idempotency_keys_are_for_webhooks_only(api: Api) -> None:
    """No other operation knows them, so that a repeat makes another object or moves money again.

    platform.md 7 [PM, OA].
    """
    vendor = {**api.vendor(), "name": "Twice"}
    assert keyed(api, "/vendors", vendor).body["id"] != keyed(api, "/vendors", vendor).body["id"]
    bill = api.bill(100)
    paid = [keyed(api, "/payments", api.payment_body(bill, 40)).body["id"] for _ in range(2)]
    assert len(set(paid)) == 2
    assert api.get(f"/bills/{bill['id']}").body["scheduledAmount"] == 80


def test_nothing_stops_a_second_vendor_of_the_same_name(api: Api) -> None:
    """platform.md 7 [T2, T4]: no protection was found."""
    assert api.vendor(name="Twin", email="t@example.com")["id"] != api.vendor(name="Twin", email="t@example.com")["id"]
    assert len(api.get("/vendors", "filters=name:eq:Twin").ids) == 2


def test_transaction_number_may_be_taken_twice(api: Api) -> None:
    """platform.md 7 [OA] and 14.2: no source shows a refusal, and both payments are found by it."""
    for part in range(2):
        api.pay(api.bill(10 + part), 10, transactionNumber="MINE1")
    assert len(api.get("/payments", "filters=transactionNumber:eq:MINE1").ids) == 2


def test_numbers_of_bills_and_invoices(api: Api) -> None:
    """422 BDC_1171 for both; a bill may allow it, and keeps its shared number when it is changed.

    platform.md 7 [T3].
    """
    invoice = {"invoiceNumber": "A-1", "invoiceDate": "2026-11-01"}
    api.bill(invoice=invoice)
    for flag in ({}, {"allowDuplicateInvoiceNumber": False}):
        answer = api.post("/bills", api.bill_body(invoice=invoice, **flag))
        assert (answer.status, answer.codes) == (422, ["BDC_1171"])
    twin = api.bill(invoice=invoice, allowDuplicateInvoiceNumber=True)
    assert api.put(f"/bills/{twin['id']}", api.bill_body(invoice=invoice)).status == 200
    lines = [{"quantity": 1, "price": 5}]
    body = {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": lines, "invoiceNumber": "A-1"}
    assert [api.post("/invoices", body).status for _ in range(2)] == [201, 422]
