"""Lists of Spend & Expense: cursors, page sizes, names of filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend

LISTS = ("/users", "/budgets", "/cards", "/custom-fields", "/reimbursements", "/transactions")


@pytest.mark.parametrize("path", LISTS)
def test_page_size(spend: Spend, path: str) -> None:
    """1 to 100, transactions 1 to 50 (platform.md 6.1 [PM]; schemas-ar-spend.yaml, listTransactions)."""
    most = 50 if path == "/transactions" else 100
    for size, status in ((0, 400), (1, 200), (most, 200), (most + 1, 400)):
        assert spend.get(path, f"max={size}").status == status


def test_cursors_are_called_next_page_and_prev_page(spend: Spend) -> None:
    """Spend sends them back under their own names (platform.md 6.1 [PM]); `page` is ignored as unknown."""
    users = [spend.user(number)["id"] for number in range(7)]
    first = spend.get("/users", "max=5")
    second = spend.get("/users", f"nextPage={first.body['nextPage']}")
    assert (first.ids + second.ids)[3:] == users
    assert "nextPage" not in second.body
    assert spend.get("/users", f"prevPage={second.body['prevPage']}").ids == first.ids
    assert spend.get("/users", f"max=5&page={first.body['nextPage']}").ids == first.ids


def test_cursor_goes_on_with_what_was_deleted(spend: Spend) -> None:
    """A cursor carries the filter that asked for retired objects."""
    gone = [spend.user(number)["id"] for number in range(3)]
    for key in gone:
        spend.delete(f"/users/{key}")
    first = spend.get("/users", "max=2&filters=retired:eq:true")
    assert first.ids + spend.get("/users", f"nextPage={first.body['nextPage']}").ids == gone
    assert spend.get("/users", "filters=retired:eq:false").ids == spend.get("/users").ids


@pytest.mark.parametrize("key", ["id", "uuid"])
def test_plural_filters_take_ids_and_uuids(spend: Spend, key: str) -> None:
    """`budgetIds`, `cardIds`, `userIds`, `reimbursementIds`, `transactionIds` (platform.md 6.2 [PM, T12])."""
    budget, card, user = spend.budget(), spend.card(), spend.user()
    mine = spend.card(userId=user["uuid"], budgetId=budget["uuid"])
    claim = spend.claim(userId=user["id"])
    assert spend.get("/budgets", f"filters=budgetIds:eq:{budget[key]}").ids == [budget["id"]]
    assert spend.get("/cards", f'filters=cardIds:in:"{mine[key]},{card[key]},x"').ids == [card["id"], mine["id"]]
    assert spend.get("/cards", f"filters=budgetIds:eq:{budget[key]},userIds:eq:{user[key]}").ids == [mine["id"]]
    assert spend.get("/reimbursements", f"filters=userIds:eq:{user[key]}").ids == [claim["id"]]
    assert spend.get("/reimbursements", f"filters=reimbursementIds:in:{claim[key]}").ids == [claim["id"]]
    bought = spend.buy(card=mine["uuid"])
    for name, row in (("transactionIds", bought), ("cardId", mine), ("userId", user), ("budgetId", budget)):
        assert spend.get("/transactions", f"filters={name}:eq:{row[key]}").ids == [bought["id"]]


def test_filters_of_budgets(spend: Spend) -> None:
    """Groups are `isBudgetGroup`, parents `parentBudgetId` (schemas-ar-spend.yaml, listBudgets)."""
    group = spend.budget(name="Group", budgetGroup=True)
    child = spend.budget(name="Child", parentBudgetId=group["uuid"])
    assert spend.get("/budgets", "filters=isBudgetGroup:eq:true").ids == [group["id"]]
    assert spend.get("/budgets", f"filters=parentBudgetId:eq:{group['uuid']}").ids == [child["id"]]
    assert spend.get("/budgets", "filters=name:sw:Ch").ids == [child["id"]]
    assert spend.get("/budgets", "filters=currentPeriod.limit:eq:1").status == 400


def test_sorts_of_budgets(spend: Spend) -> None:
    """`limit`, `assigned` and `spent` are those of the running period (schemas-ar-spend.yaml, listBudgets)."""
    spend.buy(100)
    small = spend.budget(limit=1)
    assert spend.get("/budgets", "sort=limit").ids[0] == small["id"]
    assert spend.get("/budgets", "sort=spent:desc").results[0]["uuid"] == spend.made["budgetUuid"]
    assert spend.get("/budgets", "sort=assigned,limit").messages == ["sort: takes one field only"]
    assert spend.get("/budgets", "sort=uuid").status == 400


def test_filters_of_transactions(spend: Spend) -> None:
    """`type` is `transactionType`, `status` is no filter (schemas-ar-spend.yaml, listTransactions)."""
    declined = spend.buy(20, action="decline")
    spend.control("edit_transaction", transaction=declined["uuid"], sync_status="ERROR")
    assert spend.get("/transactions", "filters=type:eq:DECLINE").ids == [declined["id"]]
    assert declined["id"] not in spend.get("/transactions", "filters=type:ne:DECLINE").ids
    assert spend.get("/transactions", "filters=syncStatus:eq:ERROR").ids == [declined["id"]]
    assert declined["id"] not in spend.get("/transactions", "filters=syncStatus:eq:NOT_SYNCED").ids
    assert declined["id"] not in spend.get("/transactions", 'filters=syncStatus:nin:"ERROR,PENDING"').ids
    assert spend.get("/transactions", "filters=amount:gte:19").ids == [declined["id"]]
    assert spend.get("/transactions", "filters=complete:eq:true,merchantName:eq:Nobody").ids == []
    assert spend.get("/transactions", "filters=reviewStatus:eq:WAITING").ids == []
    for filters in ("status:eq:COMPLETE", "type:eq:OTHER", "amount:lt:1", "syncStatus:eq:synced"):
        assert spend.get("/transactions", f"filters={filters}").status == 400


def test_custom_fields_filter_transactions(spend: Spend) -> None:
    """How `customFields` is compared is not documented: any id of a field or value does."""
    made, value = spend.buy(), spend.made["customFieldValueUuid"]
    body = {"customFields": [{"customFieldId": spend.made["customFieldUuid"], "selectedValues": [value]}]}
    spend.put(f"/transactions/{made['uuid']}/custom-fields", body)
    assert spend.get("/transactions", f"filters=customFields:eq:{value}").ids == [made["id"]]


def test_day_in_a_filter_is_its_first_instant(spend: Spend) -> None:
    """So `lte` leaves that day out, and a time breaks the filter (schemas-ar-spend.yaml, listTransactions)."""
    spend.buy()
    assert spend.get("/transactions", "filters=occurredTime:gte:2026-11-23").results
    assert spend.get("/transactions", "filters=occurredTime:lte:2026-11-23").results == []
    for value in ("2026-11-23T10:00:00Z", '"2026-11-23T10:00:00Z"'):
        answer = spend.get("/transactions", f"filters=occurredTime:gte:{value}")
        assert (answer.status, answer.messages) == (400, ["filters: has a value with a colon"])


def test_sorts_and_filters_of_reimbursements(spend: Spend) -> None:
    """`receiptAddedTime` sorts though no answer shows it (schemas-ar-spend.yaml, listReimbursements)."""
    one = spend.claim(5, receipts=[{"url": spend.upload(), "filename": "a.png"}])
    two = spend.claim(3)
    assert spend.get("/reimbursements", "sort=amount").ids == [two["id"], one["id"]]
    assert spend.get("/reimbursements", "sort=receiptAddedTime:desc").ids == [one["id"], two["id"]]
    assert spend.get("/reimbursements", "filters=type:eq:MILEAGE").ids == []
    assert spend.get("/reimbursements", "filters=submittedTime:gte:2026-11-24").ids == []


def test_sorts_of_members_and_cards(spend: Spend) -> None:
    """Members by name and spend; cards by name, last digits and status."""
    path = f"/budgets/{spend.made['budgetUuid']}/members"
    assert [row["name"] for row in spend.get(path, "sort=name").results] == ["Mia Member", "Sam Spender"]
    assert [row["name"] for row in spend.get(path, "sort=spent").results] == ["Sam Spender", "Mia Member"]
    names = [row["name"] for row in spend.get("/cards", "sort=name:desc").results]
    assert names == sorted(names, reverse=True)
