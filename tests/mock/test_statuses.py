"""Refusals have statuses that the description names, whatever part of the request an unknown id stands in."""

from __future__ import annotations

import pytest

from bill_mock import Request
from tests.mock.support import Api

UNKNOWN = "0ii01UNKNOWNUNKNOWN00"


@pytest.mark.parametrize(
    ("method", "path", "body", "query"),
    [
        ("PATCH", "/classifications/items/bulk", [{"id": UNKNOWN}], ""),
        ("POST", "/classifications/items/bulk/archive", None, f"ids={UNKNOWN}"),
        ("POST", "/classifications/items/bulk/restore", None, f"ids={UNKNOWN}"),
        ("PATCH", "/vendor-credits/bulk", [{"id": UNKNOWN}], ""),
        ("POST", "/bill-approvals/actions", [{"billId": UNKNOWN, "action": "APPROVE"}], ""),
    ],
)
def test_an_unknown_id_outside_of_the_path_breaks_a_rule(
    api: Api, method: str, path: str, body: object, query: str
) -> None:
    """404 is documented where the path holds the id; a bulk request is answered with 422 and the same code."""
    answer = api.send(method, f"/connect/v3{path}", body, query)
    assert (answer.status, answer.codes) == (422, ["BDC_1205"])


def test_a_read_with_an_unknown_id_in_the_query_is_a_wrong_request(api: Api) -> None:
    """Reads document neither 404 nor 422 unless the path holds an id."""
    answer = api.get("/payments/options", "vendorId=00901UNKNOWN&amount=5")
    assert (answer.status, answer.codes) == (400, ["BDC_1119"])


def test_an_unknown_id_in_the_path_is_not_found(api: Api) -> None:
    """It stays 404."""
    answer = api.get(f"/classifications/items/{UNKNOWN}")
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


def test_statuses_of_all_refusals_are_documented_for_every_operation(api: Api) -> None:
    """Called with made-up ids and an empty object, every operation answers a status that its description names."""
    for operation in api.mock.description.operations.values():
        if operation.statuses:
            path = operation.path.replace("{", "").replace("}", "")
            answer = api.mock.handle(_request(api, operation.method, path))
            assert answer.status in operation.statuses | {501}, (operation.id, answer.status, answer.body)


def _request(api: Api, method: str, path: str) -> Request:
    return Request(method, path, "", api.headers, b"" if method == "GET" else b"{}")


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1])
def test_a_number_beyond_its_format_is_refused(api: Api, value: int) -> None:
    """`int32` is a bound, in bodies as in queries."""
    body = api.payment_body(api.bill(), 5, exchangeRateBatchId=value)
    assert api.post("/payments", body).status == 400
    assert api.get(f"/reports/audit-trail/vendor/{api.company['vendorId']}", f"start={value}").status == 400
