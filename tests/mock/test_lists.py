"""Lists: pages, cursors, filters and sort orders through the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Answer, Api


@pytest.fixture
def customers(api: Api) -> list[str]:
    """Ids of the customer of the scenario and 24 more."""
    for number in range(24):
        api.post("/customers", {"name": f"C{number % 5}", "email": f"c{number}@example.com"})
    return api.get("/customers", "max=100").ids


def pages(api: Api, query: str) -> list[Answer]:
    """All pages of the list of customers, going forward."""
    found = [api.get("/customers", query)]
    while "nextPage" in found[-1].body:
        found.append(api.get("/customers", f"{query}&page={found[-1].body['nextPage']}"))
    return found


def test_twenty_objects_a_page_by_default(api: Api, customers: list[str]) -> None:
    """The server takes 20 when `max` is left out (platform facts 6.1)."""
    assert api.get("/customers").ids == customers[:20]


@pytest.mark.parametrize("query", ["max=7", "max=7&sort=name:desc", "max=7&filters=archived:eq:false"])
def test_pages_are_disjoint_and_complete(api: Api, customers: list[str], query: str) -> None:
    """Going forward meets every object once, whatever the order, and goes back the same way.

    platform.md 6.1 [T1, T8].
    """
    forward = pages(api, query)
    assert [len(page.results) for page in forward] == [7, 7, 7, 4]
    assert sorted(key for page in forward for key in page.ids) == sorted(customers)
    back = api.get("/customers", f"{query}&page={forward[2].body['prevPage']}")
    assert back.ids == forward[1].ids
    assert "prevPage" not in forward[0].body


def test_cursor_survives_new_objects(api: Api, customers: list[str]) -> None:
    """An object that is added meanwhile does not shift the next page."""
    first = api.get("/customers", "max=10")
    api.post("/customers", {"name": "New", "email": "new@example.com"})
    assert api.get("/customers", f"max=10&page={first.body['nextPage']}").ids == customers[10:20]


def test_cursor_continues_where_a_filtered_row_has_gone(api: Api, customers: list[str]) -> None:
    """Archiving what was read does not make a filtered list skip anything."""
    first = api.get("/customers", "max=10&filters=archived:eq:false")
    for key in first.ids:
        api.post(f"/customers/{key}/archive")
    rest = api.get("/customers", f"max=100&page={first.body['nextPage']}")
    assert rest.ids == customers[10:]


def test_cursor_carries_the_question(api: Api, customers: list[str]) -> None:
    """A cursor alone goes on with the same filters, sort order and page size."""
    first = api.get("/customers", "max=3&sort=name:desc&filters=name:sw:C4")
    second = api.get("/customers", f"page={first.body['nextPage']}")
    assert [row["name"] for row in second.results] == ["C4"]
    assert len(set(first.ids + second.ids) & set(customers)) == 4


def test_cursor_with_other_filters_is_refused(api: Api, customers: list[str]) -> None:
    """A cursor is not taken to another question."""
    assert len(customers) == 25
    cursor = api.get("/customers", "max=3").body["nextPage"]
    answer = api.get("/customers", f"filters=name:eq:C1&page={cursor}")
    assert (answer.status, answer.messages) == (400, ["filters: must be the same on every page"])


@pytest.mark.parametrize("cursor", ["x", "AAAA", "W10", "e30", "WzEsMiwzLDQsNSw2LDdd", "%ff", "éé"])
def test_what_is_no_cursor_is_refused(api: Api, cursor: str) -> None:
    """Cursors are opaque; anything made up is a 400."""
    answer = api.get("/customers", f"page={cursor}")
    assert (answer.status, answer.messages) == (400, ["page: is not a cursor of this list"])


def test_cursor_of_another_list_is_refused(api: Api, customers: list[str]) -> None:
    """A cursor of the customers means nothing to the vendors."""
    assert len(customers) == 25
    cursor = api.get("/customers", "max=1").body["nextPage"]
    assert api.get("/vendors", f"page={cursor}").status == 400


@pytest.mark.parametrize("size", ["0", "101", "-1", "x", "1.5", "9" * 400])
def test_page_size_outside_of_1_to_100_is_refused(api: Api, size: str) -> None:
    """0 and 101 are a 400 (platform facts 6.1, live)."""
    answer = api.get("/customers", f"max={size}")
    assert answer.status == 400
    assert answer.messages[0].startswith("max: must be")


def test_unknown_query_parameters_are_ignored(api: Api) -> None:
    """A cursor sent as `nextPage` to an AP list gives the first page again (platform facts 6.1)."""
    assert api.get("/vendors", "nextPage=x&start=4").ids == api.get("/vendors").ids


def test_filter_field_that_is_not_documented_is_refused(api: Api) -> None:
    """`billId` on payments is a 400 (platform facts 6.2, live)."""
    answer = api.get("/payments", "filters=billId:eq:00n1")
    assert (answer.status, answer.codes) == (400, [None])


def test_sort_field_that_is_not_documented_is_refused(api: Api) -> None:
    """Only fields under `x-sortable` are taken."""
    assert api.get("/vendors", "sort=address:asc").status == 400


def test_filters_by_type_of_the_field(api: Api) -> None:
    """Booleans, ids, names and instants are compared as what they are."""
    first, second = api.company["vendorId"], api.company["otherVendorId"]
    api.post(f"/vendors/{second}/archive")
    assert api.get("/vendors", "filters=archived:eq:true").ids == [second]
    assert api.get("/vendors", f'filters=id:in:"{second},{first},nobody"').ids == [first, second]
    assert api.get("/vendors", 'filters=name:sw:"Acme"').ids == [first]
    assert api.get("/vendors", 'filters=name:eq:"Acme Paper",archived:eq:true').ids == []
    assert api.get("/vendors", 'filters=createdTime:gt:"2026-11-23T15:00:00Z"').ids == []
    assert api.get("/vendors", "filters=createdTime:gte:2026-11-23").ids == [first, second]
    assert api.get("/vendors", "filters=archived:eq:maybe").status == 400


def test_list_of_bank_accounts_is_filtered_by_the_name_of_its_id(api: Api) -> None:
    """The sample filter is `bankAccountId:eq` although the field is `id` (platform facts 6.2)."""
    account = api.company["fundingAccountId"]
    assert api.get("/funding-accounts/banks", f"filters=bankAccountId:eq:{account}").ids == [account]


def test_sort_by_several_fields(api: Api, customers: list[str]) -> None:
    """The first field of `sort` counts most."""
    assert len(customers) == 25
    rows = api.get("/customers", "max=100&sort=name,email:desc&filters=name:sw:C").results
    keys = [(row["name"], row["email"]) for row in rows]
    by_email = sorted(keys, key=lambda key: key[1], reverse=True)
    assert keys == sorted(by_email, key=lambda key: key[0])
