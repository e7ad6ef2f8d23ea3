"""What lists of BILL do that a caller would not expect (platform.md 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend
    from tests.mock.support import Api
    from tests.mock.webhooks_support import Hooks

LISTS = (
    "/bills",
    "/credit-memos",
    "/customers",
    "/funding-accounts/banks",
    "/invoices",
    "/payments",
    "/receivable-payments",
    "/recurring-invoices",
    "/recurringbills",
    "/users",
    "/vendor-credits",
    "/vendors",
    "/classifications/accounting-classes",
    "/classifications/chart-of-accounts",
)
UNPAGED = (
    "/bill-approvals/pending-user-approvals",
    "/bill-approvals/policies",
    "/funding-accounts/ap-cards",
    "/funding-accounts/cards?cardUserStatus=VERIFIED",
    "/payments/options?amount=10&vendorId=",
)


@pytest.mark.parametrize("path", LISTS)
def test_page_size_is_1_to_100_everywhere(api: Api, path: str) -> None:
    """platform.md 6.1 [T1]: 0 and 101 are a 400 with a null code."""
    for size, status in ((0, 400), (1, 200), (100, 200), (101, 400)):
        answer = api.get(path, f"max={size}")
        assert answer.status == status, (path, size)
        assert status == 200 or answer.codes == [None]


def test_page_holds_20_unless_asked(api: Api) -> None:
    """platform.md 6.1 [PM, T1]: 20, as each operation says, where the guide says 100."""
    for _ in range(21):
        api.bill()
    first = api.get("/bills")
    assert (len(first.results), "nextPage" in first.body) == (20, True)
    assert len(api.get("/bills", "max=100").results) == 21


@pytest.mark.parametrize("name", ["nextPage", "start", "cursor"])
def test_cursor_under_another_name_gives_the_first_page_again(api: Api, name: str) -> None:
    """platform.md 6.1 [T1, T8]: AP and AR take the cursor as `page`; another name is ignored without a word (live)."""
    bills = [api.bill()["id"] for _ in range(4)]
    first = api.get("/bills", "max=2")
    assert api.get("/bills", f"max=2&{name}={first.body['nextPage']}").body == first.body
    assert api.get("/bills", f"max=2&page={first.body['nextPage']}").ids == bills[2:]


def test_spend_takes_the_cursor_as_next_page(spend: Spend) -> None:
    """platform.md 6.1 [PM]: there it is `page` that is ignored."""
    for number in range(3):
        spend.user(number)
    first = spend.get("/users", "max=2")
    assert spend.get("/users", f"max=2&page={first.body['nextPage']}").ids == first.ids
    assert set(spend.get("/users", f"max=2&nextPage={first.body['nextPage']}").ids).isdisjoint(first.ids)


def test_lists_of_webhooks_have_no_way_back(hooks: Hooks) -> None:
    """platform.md 6.1 [PM]: the cursor is `page` again, and only `nextPage` is answered."""
    for number in range(3):
        hooks.subscribe("bill.created", url=f"https://hooks.example.com/{number}")
    first = hooks.send("GET", "/subscriptions", query="max=1")
    second = hooks.send("GET", "/subscriptions", query=f"max=1&page={first.body['nextPage']}")
    assert second.ids != first.ids
    assert second.body.keys() == {"results", "nextPage"}
    assert hooks.send("GET", "/subscriptions", query=f"max=1&nextPage={first.body['nextPage']}").ids == first.ids


def test_last_page_has_no_cursor(api: Api) -> None:
    """platform.md 6.1 [T1]: `nextPage` is absent then, not null or empty, even where the page is full."""
    for _ in range(4):
        api.bill()
    last = api.get("/bills", f"max=2&page={api.get('/bills', 'max=2').body['nextPage']}")
    assert len(last.results) == 2
    assert last.body.keys() == {"results", "prevPage"}


def test_empty_page_may_have_a_cursor(api: Api) -> None:
    """platform.md 6.1 [T1]: no objects on a page do not mean that there are no more (seen while lists lag behind)."""
    bills = [api.bill()["id"] for _ in range(2)]
    api.mock.control.faults("createBill", "late_visibility", times=2, seconds=60)
    for _ in range(2):
        api.bill()
    bills.append(api.post("/bills", api.bill_body()).body["id"])
    first = api.get("/bills", "max=2")
    second = api.get("/bills", f"max=2&page={first.body['nextPage']}")
    assert (first.ids, second.ids) == (bills[:2], [])
    assert api.get("/bills", f"max=2&page={second.body['nextPage']}").ids == bills[2:]


@pytest.mark.parametrize("path", UNPAGED)
def test_some_lists_have_no_pages(api: Api, path: str) -> None:
    """platform.md 6.1 [PM]: everything comes at once, and `max` is one more parameter that is ignored."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}]
    for name in ("P", "Q"):
        body = {"policyName": name, "rules": rules, "approvers": [api.company["userId"]]}
        assert api.post("/bill-approvals/policies", body).status == 201
    for _ in range(25):
        api.bill()
    where, _, query = f"{path}{api.company['vendorId']}".partition("?") if path.endswith("=") else path.partition("?")
    whole = api.get(where, query)
    assert whole.status == 200
    assert api.get(where, f"{query}&max=1&page=x").body == whole.body
    assert not isinstance(whole.body, dict) or "nextPage" not in whole.body


def test_pending_approvals_stand_under_bills(api: Api) -> None:
    """platform.md 6.1 [PM] and 8.1: `bills`, not `results`; each has `billId`, vendor, amount and due date only."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}]
    users = [api.company["userId"]]
    api.post("/bill-approvals/policies", {"policyName": "P", "rules": rules, "approvers": users})
    bill = api.bill(7)
    (row,) = api.get("/bill-approvals/pending-user-approvals").body["bills"]
    assert row == {
        "billId": bill["id"],
        "vendorId": bill["vendorId"],
        "amount": 7,
        "dueDate": bill["dueDate"],
    }


@pytest.mark.parametrize(
    ("path", "filters"),
    [
        ("/payments", "billId:eq:00nX"),
        ("/bills", "approvalStatus:eq:PENDING"),
        ("/bills", "paymentStatus:eq:PARTIAL"),
        ("/bills", "invoiceNumber:eq:A-1"),
        ("/vendors", "nickname:eq:x"),
    ],
)
def test_filter_that_a_list_does_not_know(api: Api, path: str, filters: str) -> None:
    """platform.md 6.2 [T4, T6]: 400 for a field or an enum value, where an unknown parameter is ignored."""
    answer = api.get(path, f"filters={filters}")
    assert (answer.status, answer.codes) == (400, [None])
    assert api.get(path, f"filter={filters}").status == 200


def test_dates_of_filters_need_no_quotes(api: Api) -> None:
    """Quoted instants with and without a zone, and bare dates, joined by commas as AND.

    platform.md 6.2 [D:search-op-with-lists, T8].
    """
    early, late = api.bill(dueDate="2026-08-15"), api.bill(dueDate="2026-09-01")
    assert api.get("/bills", "filters=dueDate:gte:2026-08-01,dueDate:lt:2026-09-01").ids == [early["id"]]
    for text in ("2026-11-23T15:00:00.000+00:00", "2026-11-23T15:00:00Z", "2026-11-23T15:00", "2026-11-23"):
        query = f'filters=createdTime:gte:"{text}"'.replace("+", "%2B")
        assert api.get("/bills", query).ids == [early["id"], late["id"]], text


def test_nested_fields_are_filtered_by_their_path(api: Api) -> None:
    """platform.md 6.2 [T4, T6, C:2025-02-18]: `invoice.invoiceNumber`, `classifications.*`, `role.type`."""
    coding = {"chartOfAccountId": api.company["chartOfAccountId"]}
    bill = api.bill(invoice={"invoiceNumber": "A-1", "invoiceDate": "2026-11-20"}, classifications=coding)
    api.bill()
    assert api.get("/bills", "filters=invoice.invoiceNumber:eq:A-1").ids == [bill["id"]]
    query = f"filters=classifications.chartOfAccountId:eq:{coding['chartOfAccountId']}"
    assert api.get("/bills", query).ids == [bill["id"]]
    assert api.get("/users", "filters=role.type:eq:APPROVER").ids == [api.company["approver"]["userId"]]


def test_sort_takes_a_field_without_a_direction(api: Api) -> None:
    """platform.md 6.3 [PM]: `sort=createdTime` and `sort=archived` stand beside `field:asc`."""
    for field in ("createdTime", "archived"):
        assert api.get("/vendors", f"sort={field}").ids == api.get("/vendors", f"sort={field}:asc").ids


def test_people_of_spend_are_not_sorted(spend: Spend) -> None:
    """platform.md 6.3 [PM]: there is no `sort`, so that it is ignored."""
    spend.user(1, lastName="Aaa")
    assert spend.get("/users", "sort=lastName:desc").ids == spend.get("/users", "sort=nothing").ids
