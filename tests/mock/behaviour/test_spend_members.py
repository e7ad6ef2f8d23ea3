"""Members of budgets, one at a time and many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def test_creation_makes_owners_members_and_observers(spend: Spend) -> None:
    """People named at creation have their role in the budget."""
    one, two = spend.user(1), spend.user(2)
    made = spend.budget(members=[one["id"]], observers=[two["uuid"]])
    rows = spend.get(f"/budgets/{made['uuid']}/members").results
    roles = {row["userUuid"]: row["budgetRole"] for row in rows}
    assert roles == {spend.made["userUuid"]: "OWNER", one["uuid"]: "MEMBER", two["uuid"]: "OBSERVER"}
    assert all(row["shareBudgetFunds"] for row in rows)


def test_upsert_adds_and_changes(spend: Spend) -> None:
    """Requests say `role`, answers `budgetRole`; own funds are assigned in the budget (schemas-ar-spend.yaml)."""
    made, user = spend.budget(), spend.user()
    path = f"/budgets/{made['id']}/members/{user['id']}"
    added = spend.put(path, {"limit": 250, "recurringLimit": 200, "role": "MEMBER", "shareBudgetFunds": False}).body
    assert (added["userId"], added["userUuid"], added["budgetRole"]) == (user["id"], user["uuid"], "MEMBER")
    assert (added["limit"], added["recurringLimit"], added["recurring"], added["spent"]) == (250, 200, True, 0)
    assert spend.get(f"/budgets/{made['uuid']}").body["currentPeriod"]["assigned"] == 250
    changed = spend.put(f"/budgets/{made['uuid']}/members/{user['uuid']}", {"role": "OWNER"}).body
    assert changed == {**added, "budgetRole": "OWNER"}
    shared = spend.put(path, {"shareBudgetFunds": True}).body
    assert not {"limit", "recurringLimit"} & shared.keys()
    assert spend.get(f"/budgets/{made['uuid']}").body["currentPeriod"]["assigned"] == 0
    assert spend.get(path).body == shared


@pytest.mark.parametrize(
    ("body", "messages"),
    [
        ({"shareBudgetFunds": True, "limit": 1}, ["limit: must be null with shareBudgetFunds"]),
        ({"shareBudgetFunds": False}, ["limit: must not be null", "recurringLimit: must not be null"]),
        ({"limit": -1}, ["limit: must be greater than or equal to 0"]),
    ],
)
def test_funds_are_shared_or_own(spend: Spend, body: dict[str, object], messages: list[str]) -> None:
    """Refused when both, needed when not shared (schemas-ar-spend.yaml, BudgetMemberUpsert)."""
    answer = spend.put(f"/budgets/{spend.made['budgetUuid']}/members/{spend.made['memberUuid']}", body)
    assert (answer.status, answer.messages) == (400, messages)


def test_up_to_five_are_changed_at_once(spend: Spend) -> None:
    """All of them or none."""
    made = spend.budget()
    users = [spend.user(number) for number in range(5)]
    items = [{"userId": user["uuid"]} for user in users]
    path = f"/budgets/{made['uuid']}/members"
    refused = spend.put(f"{path}/bulk", {"members": [*items[:4], {"userId": "x"}]})
    assert (refused.status, len(spend.get(path).results)) == (422, 1)
    assert spend.put(f"{path}/bulk", {"members": items}).body == {"status": "SUCCESS"}
    assert len(spend.get(path).results) == 6


def test_more_than_five_are_changed_by_the_clock(spend: Spend) -> None:
    """Handled asynchronously, so that the answer says nothing about the outcome (platform.md 10)."""
    made = spend.budget()
    items = [{"userId": spend.user(number)["uuid"]} for number in range(6)]
    path = f"/budgets/{made['uuid']}/members"
    bad = {"userId": spend.made["memberUuid"], "shareBudgetFunds": True, "limit": 1}
    answer = spend.put(f"{path}/bulk", {"members": [*items, {"userId": "x"}, bad]})
    assert answer.body == {"status": "SUCCESS"}
    assert spend.api.mock.log.shown()[-1]["tookEffect"] is True
    assert len(spend.get(path).results) == 1
    spend.api.clock.advance(60)
    assert len(spend.get(path).results) == 7


def test_removed_member_is_retired_and_can_come_back(spend: Spend) -> None:
    """The person stays in the company; the funds are given back."""
    made, user = spend.budget(), spend.user()
    path = f"/budgets/{made['uuid']}/members/{user['uuid']}"
    spend.put(path, {"limit": 10, "recurringLimit": 10})
    for _ in range(2):
        assert spend.delete(path).status == 200
    assert spend.get(path).body["retired"] is True
    assert spend.get(f"/budgets/{made['uuid']}").body["currentPeriod"]["assigned"] == 0
    members = f"/budgets/{made['uuid']}/members"
    assert user["uuid"] not in [row["userUuid"] for row in spend.get(members).results]
    gone = spend.get(members, "filters=retired:eq:true").results
    assert [row["userUuid"] for row in gone] == [user["uuid"]]
    assert spend.put(path, {}).body["retired"] is False
    assert spend.get(members, "filters=retired:eq:true").results == []


def test_somebody_who_is_no_member_is_not_found(spend: Spend) -> None:
    """404 for a person who exists but is not in the budget."""
    made, user = spend.budget(), spend.user()
    assert spend.get(f"/budgets/{made['uuid']}/members/{user['uuid']}").status == 404
    assert spend.delete(f"/budgets/{made['uuid']}/members/{user['uuid']}").status == 404


def test_new_people_join_open_budgets(spend: Spend) -> None:
    """`autoAddUsers` (schemas-ar-spend.yaml, BudgetCreate)."""
    made = spend.budget(autoAddUsers=True)
    user = spend.user()
    assert spend.get(f"/budgets/{made['uuid']}/members/{user['uuid']}").body["budgetRole"] == "MEMBER"
