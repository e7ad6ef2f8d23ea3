"""Budgets: their limits, their periods, and that they retire."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock.behaviour.spend.periods import period_of, zone

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def create(spend: Spend, **fields: object) -> Any:
    """Answer to a budget with these fields beside name and owners."""
    return spend.post("/budgets", {"name": "B", "owners": [spend.made["userUuid"]], **fields})


def test_created_budget_is_read_and_listed(spend: Spend) -> None:
    """200, not 201; the first period runs at once (platform.md 10)."""
    made = spend.budget(recurringInterval="MONTHLY", recurringLimit=900, overspendBuffer=50, maxTxSize=100)
    assert made["uuid"].startswith("bgt_")
    assert made["startDate"] == "2026-11-23"
    assert made["currentPeriod"] == {
        "startDate": "2026-11-01",
        "endDate": "2026-11-30",
        "limit": 1000,
        "overspendBuffer": 50,
        "assigned": 0,
        "spent": {"cleared": 0, "pending": 0, "total": 0},
    }
    assert spend.get(f"/budgets/{made['id']}").body == made
    assert made in spend.get("/budgets").results


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"recurringInterval": "NONE"}, "limit: must not be null"),
        ({"recurringInterval": "MONTHLY", "limit": 1}, "recurringLimit: must not be null"),
        (
            {"recurringInterval": "DAILY", "limitlessOverspend": True},
            "limitlessOverspend: must be false for DAILY and WEEKLY",
        ),
        (
            {"recurringInterval": "NONE", "limit": 1, "limitlessGoal": 1},
            "limitlessGoal: must be null without limitlessOverspend",
        ),
        (
            {"recurringInterval": "WEEKLY", "limit": 1, "recurringLimit": 1, "overspendBuffer": 1},
            "overspendBuffer: must be null with limitlessOverspend, DAILY and WEEKLY",
        ),
        (
            {"recurringInterval": "NONE", "limit": 1, "recurMonth": 1},
            "recurMonth: must be null unless QUARTERLY or YEARLY",
        ),
        ({"recurringInterval": "NONE", "limit": -1}, "limit: must be greater than or equal to 0"),
    ],
)
def test_limits_that_do_not_go_together(spend: Spend, fields: dict[str, object], problem: str) -> None:
    """Fields exclude or require one another (schemas-ar-spend.yaml, BudgetCreate)."""
    answer = create(spend, **fields)
    assert (answer.status, answer.messages) == (400, [problem])


def test_limitless_budget_needs_no_limit(spend: Spend) -> None:
    """`limit` is needed unless `limitlessOverspend` (schemas-ar-spend.yaml, BudgetCreate)."""
    made = create(spend, recurringInterval="MONTHLY", limitlessOverspend=True, limitlessGoal=500).body
    assert (made["limitlessGoal"], made["currentPeriod"]["limit"]) == (500, 0)


def test_people_and_group_have_to_exist(spend: Spend) -> None:
    """Owners, members, observers and the parent are looked up by id or uuid."""
    base = {"recurringInterval": "NONE", "limit": 1}
    for fields in ({"owners": ["x"]}, {"members": ["x"]}, {"observers": ["x"]}, {"parentBudgetId": "x"}):
        answer = create(spend, **base, **fields)
        assert (answer.status, answer.codes) == (422, ["BDC_1119"])
    assert create(spend, **base, parentBudgetId=spend.made["budgetUuid"]).status == 422
    group = create(spend, **base, budgetGroup=True).body
    child = create(spend, **base, parentBudgetId=group["id"]).body
    assert (child["parentBudgetId"], child["parentBudgetUuid"]) == (group["id"], group["uuid"])


def test_refused_budget_leaves_nothing_behind(spend: Spend) -> None:
    """A budget without its people is not kept."""
    before = spend.get("/budgets").ids
    create(spend, recurringInterval="NONE", limit=1, members=["x"])
    assert spend.get("/budgets").ids == before


def test_update_changes_only_what_is_sent(spend: Spend) -> None:
    """Limits go into the running period; null takes the last day away."""
    made = spend.budget(expirationDate="2026-12-31")
    changed = spend.patch(f"/budgets/{made['uuid']}", {"name": "N", "limit": 7, "expirationDate": None}).body
    assert changed["currentPeriod"]["limit"] == 7
    assert {**changed, "name": "Fair", "expirationDate": "2026-12-31", "currentPeriod": made["currentPeriod"]} == made
    assert spend.patch(f"/budgets/{made['uuid']}", {"recurringInterval": "YEARLY"}).status == 400
    yearly = spend.patch(f"/budgets/{made['uuid']}", {"recurringInterval": "YEARLY", "recurringLimit": 5}).body
    assert (yearly["currentPeriod"]["startDate"], yearly["currentPeriod"]["endDate"]) == ("2026-11-01", "2027-10-31")


def test_deleted_budget_is_retired(spend: Spend) -> None:
    """Out of the list, readable, refused wherever it is named (platform.md 10)."""
    made = spend.budget()
    assert spend.delete(f"/budgets/{made['uuid']}").status == 200
    assert spend.get(f"/budgets/{made['uuid']}").body["retired"] is True
    assert made["id"] not in spend.get("/budgets").ids
    assert spend.get("/budgets", "filters=retired:eq:true").ids == [made["id"]]
    assert spend.patch(f"/budgets/{made['uuid']}", {"name": "X"}).status == 422
    card = {"name": "C", "userId": spend.made["memberUuid"], "budgetId": made["uuid"]}
    assert spend.post("/cards", card).status == 422


def test_budget_retires_after_its_last_day(spend: Spend) -> None:
    """A budget that ran out is retired, at midnight in its own zone (schemas-ar-spend.yaml, Budget)."""
    made = spend.budget(expirationDate="2026-11-24", timezone="US/Pacific")
    spend.api.clock.set(datetime(2026, 11, 25, 7, 59, tzinfo=UTC))
    assert spend.get(f"/budgets/{made['uuid']}").body["retired"] is False
    spend.api.clock.advance(60)
    assert spend.get(f"/budgets/{made['uuid']}").body["retired"] is True


def test_period_starts_over_by_the_clock(spend: Spend) -> None:
    """Spend is set back, the recurring limit holds (schemas-ar-spend.yaml, BudgetCreate)."""
    made = spend.budget(recurringInterval="MONTHLY", recurringLimit=400, timezone="US/Pacific")
    card = spend.card(budgetId=made["uuid"], limit=100, recurringLimit=60)
    spend.buy(30, card=card["uuid"])
    before = spend.get(f"/budgets/{made['uuid']}").body["currentPeriod"]
    assert (before["spent"]["total"], before["assigned"]) == (30, 100)
    spend.api.clock.set(datetime(2026, 12, 1, 8, 0, tzinfo=UTC))
    after = spend.get(f"/budgets/{made['uuid']}").body["currentPeriod"]
    assert (after["startDate"], after["limit"], after["assigned"]) == ("2026-12-01", 400, 60)
    assert after["spent"] == {"cleared": 0, "pending": 0, "total": 0}
    assert spend.get(f"/cards/{card['uuid']}").body["currentPeriod"] == {"limit": 60, "spent": 0}


def test_assigned_funds_carry_over(spend: Spend) -> None:
    """What was not spent moves on, over all periods that the clock was moved (schemas-ar-spend.yaml, BudgetCreate)."""
    made = spend.budget(recurringInterval="DAILY", recurringLimit=400, carryOver=True)
    path = f"/budgets/{made['uuid']}/members/{spend.made['memberUuid']}"
    spend.put(path, {"limit": 50, "recurringLimit": 20})
    card = spend.card(budgetId=made["uuid"])
    spend.buy(10, card=card["uuid"])
    spend.api.clock.advance(3 * 86400)
    member = spend.get(path).body
    assert (member["limit"], member["spent"]) == (40 + 3 * 20, 0)


def test_clock_may_be_moved_to_the_end_of_time(spend: Spend) -> None:
    """A daily budget starts over once, not a million times."""
    made = spend.budget(recurringInterval="DAILY", recurringLimit=1)
    spend.api.clock.set(datetime(9999, 12, 31, 23, tzinfo=UTC))
    assert spend.get(f"/budgets/{made['uuid']}").body["currentPeriod"]["startDate"] == "9999-12-31"


@pytest.mark.parametrize(
    ("interval", "month", "first", "last"),
    [
        ("DAILY", 1, "2026-11-25", "2026-11-25"),
        ("WEEKLY", 1, "2026-11-23", "2026-11-29"),
        ("MONTHLY", 1, "2026-11-01", "2026-11-30"),
        ("QUARTERLY", 1, "2026-10-01", "2026-12-31"),
        ("QUARTERLY", 2, "2026-11-01", "2027-01-31"),
        ("YEARLY", 1, "2026-01-01", "2026-12-31"),
        ("YEARLY", 12, "2025-12-01", "2026-11-30"),
    ],
)
def test_periods(interval: str, month: int, first: str, last: str) -> None:
    """WEEKLY begins on Mondays, the longer ones on the first of a month (schemas-ar-spend.yaml, BudgetCreate)."""
    day = datetime(2026, 11, 25, tzinfo=UTC).date()
    period = period_of({"recurringInterval": interval, "_recurMonth": month}, day)
    assert (period.first.isoformat(), str(period.last)) == (first, last)


@pytest.mark.parametrize("name", ["Nowhere", "../etc", "", "\0"])
def test_unknown_zone_counts_as_utc(name: str) -> None:
    """Zones are not on every machine, so none is refused."""
    assert zone(name) is UTC
