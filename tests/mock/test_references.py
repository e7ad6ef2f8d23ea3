"""References in bodies: what does not exist is refused (platform.md 5.3, BDC_1119 for an unknown id on update)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock import MockBill
from bill_mock.references import find_references

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

CODED = ("chart-of-accounts", "accounting-classes", "departments", "jobs", "locations")
FIELDS = ("chartOfAccountId", "accountingClassId", "departmentId", "jobId", "locationId")
NOBODY = "00X01ABCDEFGHIJKLMNO"


def lines(field: str, key: str) -> list[JsonObject]:
    """Lines of a bill, the second of which is coded."""
    return [{"amount": 1}, {"amount": 2, "classifications": {field: key}}]


@pytest.mark.parametrize(("kind", "field"), list(zip(CODED, FIELDS, strict=True)))
def test_line_is_coded_with_what_exists(api: Api, kind: str, field: str) -> None:
    """An id of another kind is none of this one either; the message names the field, and never the value."""
    key = api.classification(kind, "Known")
    assert api.bill(billLineItems=lines(field, key))["billLineItems"][1]["classifications"] == {field: key}
    for wrong in (NOBODY, api.company["vendorId"]):
        answer = api.post("/bills", api.bill_body(billLineItems=lines(field, wrong)))
        assert (answer.status, answer.codes) == (422, ["BDC_1119"])
        assert answer.messages == [f"Invalid value for field billLineItems[1].classifications.{field}."]
    assert len(api.mock.control.objects("bills")["results"]) == 1


def test_each_unknown_id_is_an_entry(api: Api) -> None:
    """Several entries at once (platform.md 5.1)."""
    wrong = {"payFromChartOfAccountId": NOBODY, "billLineItems": lines("jobId", NOBODY)}
    fields = [
        message.partition("field ")[2].rstrip(".") for message in api.post("/bills", api.bill_body(**wrong)).messages
    ]
    assert sorted(fields) == ["billLineItems[1].classifications.jobId", "payFromChartOfAccountId"]


def test_update_and_replace_refer_to_what_exists(api: Api) -> None:
    """PATCH and PUT alike; the object stays as it is."""
    parent, child = (api.classification("departments", name) for name in ("Parent", "Child"))
    path = f"/classifications/departments/{child}"
    assert api.patch(path, {"parentId": NOBODY}).codes == ["BDC_1119"]
    assert api.patch(path, {"parentId": parent}).body["parentId"] == parent
    memo = {"customerId": NOBODY, "creditDate": "2026-11-20", "referenceNumber": "1"}
    assert api.post("/credit-memos", {**memo, "creditMemoLineItems": [{"price": 1, "quantity": 1}]}).codes == [
        "BDC_1119"
    ]


def test_payment_terms_are_those_of_the_organization(api: Api) -> None:
    """They belong to the organization, and not to a list of their own."""
    customer = {"name": "N", "email": "n@example.com"}
    made = api.post("/customers", {**customer, "paymentTermId": api.company["paymentTermId"]})
    assert made.body["paymentTermId"] == api.company["paymentTermId"]
    assert api.post("/customers", {**customer, "paymentTermId": NOBODY}).codes == ["BDC_1119"]
    assert api.post("/bills", api.bill_body(paymentTermId=NOBODY)).codes == ["BDC_1119"], "which answers do not show"


def test_payment_that_was_made_elsewhere_is_booked_on_what_exists(api: Api) -> None:
    """Which is no object that is made of the body, and refers all the same."""
    bill = api.bill(10)
    part = {"billId": bill["id"], "amount": 10}
    body = {"vendorId": bill["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False, "payments": [part]}
    refused = api.post("/bills/record-payment", {**body, "classifications": {"chartOfAccountId": NOBODY}})
    assert refused.messages == ["Invalid value for field classifications.chartOfAccountId."]
    booked = {"chartOfAccountId": api.company["chartOfAccountId"]}
    assert api.post("/bills/record-payment", {**body, "classifications": booked}).status == 200


def test_bulk_keeps_to_it_as_well(api: Api) -> None:
    """BDC_1246 stands for the innocent (platform.md 7)."""
    bodies = [{"name": "A"}, {"name": "B", "parentId": NOBODY}]
    answer = api.post("/classifications/locations/bulk", bodies)
    assert answer.codes == ["BDC_1246", "BDC_1119"]
    assert api.get("/classifications/locations").results == []


def test_null_is_no_reference(api: Api) -> None:
    """It removes one."""
    parent, child = (api.classification("jobs", name) for name in ("Parent", "Child"))
    path = f"/classifications/jobs/{child}"
    api.patch(path, {"parentId": parent})
    assert "parentId" not in api.patch(path, {"parentId": None}).body


def test_what_the_server_sets_is_no_reference() -> None:
    """Read-only properties and the ids of lines are left out, inner objects and lists are looked into."""
    description = MockBill().description
    schema = {
        "properties": {
            "id": {"type": "string", "x-id-prefix": "009"},
            "createdById": {"type": "string", "x-id-prefix": "009", "readOnly": True},
            "vendorId": {"type": "string", "x-id-prefix": "009"},
            "otherId": {"type": "string", "x-id-prefix": "zzz"},
            "lines": {"type": "array", "items": {"properties": {"vendorId": {"x-id-prefix": "009"}}}},
        }
    }
    found = find_references(description, schema, {"009": "vendors"})
    assert found == {"vendorId": "vendors", "lines": {"vendorId": "vendors"}}
