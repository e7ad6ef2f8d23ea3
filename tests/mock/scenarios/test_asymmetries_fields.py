"""Which fields the lists of BILL filter and sort by, as far as anybody has found out (platform.md 6.2 and 6.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend
    from tests.mock.support import Api

TIMES = ("createdTime", "updatedTime")
CODING = tuple(
    f"classifications.{name}"
    for name in ("chartOfAccountId", "accountingClassId", "departmentId", "locationId", "itemId")
)
FILTERS = {
    "/bills": (
        *("id", "archived", "vendorId", "amount", "dueDate", "paymentStatus", "approvalStatus"),
        *("invoice.invoiceNumber", "payFromChartOfAccountId", *CODING, *TIMES),
    ),
    "/payments": (
        *("id", "vendorId", "processDate", "amount", "transactionNumber", "status", "onlinePayment"),
        *("disbursementType", *TIMES),
    ),
    "/vendors": ("id", "archived", "name", "shortName", "accountNumber", "accountType", "email", *TIMES),
    "/customers": ("id", "archived", "name", "email", "companyName", "accountNumber", *TIMES),
    "/invoices": (
        *("id", "archived", "invoiceNumber", "customerId", "status", "dueDate", "invoiceDate", "totalAmount"),
        *("payToChartOfAccountId", *CODING[1:], *TIMES),
    ),
    "/credit-memos": ("id", "archived", "customerId", "status", "creditDate", "amount", *TIMES),
    "/classifications/chart-of-accounts": ("id", "archived", "name", "parentId", *TIMES),
    "/classifications/accounting-classes": ("id", "archived", "name", "shortName", "parentId", *TIMES),
    "/users": ("id", "role.type"),
}
SORTS = {
    "/bills": ("dueDate", "amount", *TIMES, "archived"),
    "/payments": ("processDate", "amount", *TIMES),
    "/vendors": ("name", *TIMES),
    "/customers": ("name", *TIMES),
    "/invoices": ("invoiceDate", "dueDate", "totalAmount", *TIMES, "archived"),
    "/credit-memos": ("creditDate", "amount", *TIMES),
    "/classifications/chart-of-accounts": ("name", *TIMES),
    "/users": ("createdTime",),
    "/funding-accounts/banks": ("createdTime",),
}
VALUES = {
    "archived": "false",
    "onlinePayment": "true",
    "paymentStatus": "UNPAID",
    "approvalStatus": "UNASSIGNED",
    "disbursementType": "CHECK",
    "accountType": "BUSINESS",
    "role.type": "APPROVER",
    "amount": "1",
    "totalAmount": "1",
}
STATUS = {"/payments": "SCHEDULED", "/invoices": "OPEN", "/credit-memos": "NOT_APPLIED"}


def literal(path: str, field: str) -> str:
    """A value that a field can have."""
    if field == "status":
        return STATUS[path]
    if field.endswith(("Date", "Time")):
        return "2026-11-20"
    return VALUES.get(field, "X")


@pytest.mark.parametrize(("path", "field"), [(path, field) for path, fields in FILTERS.items() for field in fields])
def test_known_filter_field_is_taken(api: Api, path: str, field: str) -> None:
    """platform.md 6.2 [T9, T4, T6, C:2025-02-18]: 200 for each field that is known of a list."""
    compared = ("Date", "Time") if path == "/payments" else ("Date", "Time", "mount")
    op = "gte" if field.endswith(compared) else "eq"
    answer = api.get(path, f"filters={field}:{op}:{quote(literal(path, field))}")
    assert answer.status == 200, answer.body


@pytest.mark.parametrize(("path", "field"), [(path, field) for path, fields in SORTS.items() for field in fields])
def test_known_sort_field_is_taken(api: Api, path: str, field: str) -> None:
    """platform.md 6.2 [T9] and 6.3: ascending and descending are each other's reverse."""
    up, down = (api.get(path, f"sort={field}:{way}") for way in ("asc", "desc"))
    assert (up.status, down.status) == (200, 200), (up.body, down.body)
    assert [row.get(field) for row in up.results] == [row.get(field) for row in down.results][::-1]


@pytest.mark.parametrize(
    ("path", "field"), [("/bills", field) for field in CODING] + [("/invoices", field) for field in CODING[1:]]
)
def test_coding_is_compared_with_one_value_or_several(api: Api, path: str, field: str) -> None:
    """platform.md 6.2 [C:2025-02-18, T4, T6]: `eq`, `ne` and `in` for classifications, and no comparison."""
    for text in ("eq:X", "ne:X", 'in:"X,Y"'):
        assert api.get(path, f"filters={field}:{quote(text)}").status == 200
    assert api.get(path, f"filters={field}:gt:X").status == 400


def test_bank_accounts_call_their_id_by_another_name(api: Api) -> None:
    """platform.md 6.2 [PM] and 14.26: the sample filters by `bankAccountId`, where other lists have `id`."""
    account = api.company["fundingAccountId"]
    assert api.get("/funding-accounts/banks", f"filters=bankAccountId:eq:{account}").ids == [account]


def quoted(text: str) -> str:
    """A text in double quotes, as a query has it."""
    return quote(f'"{text}"')


def test_lists_of_values_stand_in_quotes(api: Api) -> None:
    """platform.md 6.2 [D:search-op-with-lists]: one quoted comma list; a bare comma begins another condition."""
    one, other = (api.vendor(name=name)["id"] for name in ("Harbor Coffee", "Harbor Tea"))
    assert api.get("/vendors", f"filters=name:sw:{quoted('Harbor')}").ids == [one, other]
    assert api.get("/vendors", f"filters=id:in:{quoted(f'{one},{other}')}").ids == [one, other]
    assert one not in api.get("/vendors", f"filters=billCurrency:nin:{quoted('CAD,USD')}").ids
    assert api.get("/vendors", f"filters=id:in:{one},{other}").status == 400


def test_values_of_custom_fields_are_not_sorted(spend: Spend) -> None:
    """platform.md 6.3 [PM]: as users, they have no `sort`, so that it is ignored."""
    body = {"name": "Site", "allowCustomValues": False, "global": True, "values": ["B", "A"]}
    path = f"/custom-fields/{spend.post('/custom-fields', body).body['uuid']}/values"
    assert spend.get(path, "sort=value:asc").body == spend.get(path, "sort=nothing").body
    assert [row["value"] for row in spend.get(path, "sort=value:asc").results] == ["B", "A"]
