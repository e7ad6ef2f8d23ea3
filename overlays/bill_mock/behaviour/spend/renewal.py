"""What time does to a budget: its figures start over with each period, and it retires when it runs out."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.periods import Period, end_of, period_of, renewed, today
from bill_mock.behaviour.spend.store import BUDGETS, CARDS, LIVE, MEMBERS, is_gone, keep
from bill_mock.money import ZERO, amount, difference, total

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

NO_SPEND: JsonObject = {"cleared": ZERO, "pending": ZERO, "total": ZERO}


def days_of(period: Period) -> JsonObject:
    """First and last day of a period as a budget shows them."""
    days = {"startDate": period.first.isoformat()}
    return days if period.last is None else {**days, "endDate": period.last.isoformat()}


def plan(world: World, tenant: Tenant, budget: JsonObject) -> None:
    """See to it that a budget starts over after its period, and retires after its last day."""
    for day, action in ((budget["currentPeriod"].get("endDate"), _renew), (budget.get("expirationDate"), _expire)):
        due = end_of(date.fromisoformat(day), budget) if day else None
        if day and due:
            world.later(due, partial(action, world, tenant, budget["id"], day))


def _expire(_world: World, tenant: Tenant, key: str, day: str, _now: datetime) -> None:
    budget = tenant.table(BUDGETS).get(key)
    if budget is not None and not budget["retired"] and budget.get("expirationDate") == day:
        keep(tenant, BUDGETS, {**budget, "retired": True})


def _renew(world: World, tenant: Tenant, key: str, day: str, now: datetime) -> None:
    budget = tenant.table(BUDGETS).get(key)
    if budget is None or budget["retired"] or budget["currentPeriod"].get("endDate") != day:
        return
    # The clock may have been moved over many periods: they pass in one step.
    period = period_of(budget, today(budget, max(now, world.present)))
    elapsed = period.number - budget["_period"]
    if elapsed > 0:
        assigned = [*_renew_members(tenant, budget, elapsed), *_renew_cards(tenant, budget, elapsed)]
        figures = {
            **budget["currentPeriod"],
            **days_of(period),
            "limit": amount(budget.get("recurringLimit")),
            "assigned": total(assigned),
            "spent": dict(NO_SPEND),
        }
        plan(world, tenant, keep(tenant, BUDGETS, {**budget, "currentPeriod": figures, "_period": period.number}))


def _renew_members(tenant: Tenant, budget: JsonObject, elapsed: int) -> list[Decimal]:
    limits = []
    for member in list(tenant.table(MEMBERS + LIVE, budget["id"])):
        row = {**member, "spent": ZERO}
        if "limit" in member:
            left = difference(member["limit"], member["spent"])
            given = amount(member.get("recurringLimit")) if member["recurring"] else ZERO
            row["limit"] = renewed(given, left, elapsed, carry_over=budget["carryOver"])
            limits.append(row["limit"])
        keep(tenant, MEMBERS, row, budget["id"])
    return limits


def _renew_cards(tenant: Tenant, budget: JsonObject, elapsed: int) -> list[Decimal]:
    limits = []
    for card in tenant.table(CARDS).find("budgetUuid", budget["uuid"]):
        figures: JsonObject = {"spent": ZERO}
        if "limit" in card["currentPeriod"] and not is_gone(card):
            left = difference(card["currentPeriod"]["limit"], card["currentPeriod"]["spent"])
            given = amount(card.get("recurringLimit")) if card["recurring"] else ZERO
            figures["limit"] = renewed(given, left, elapsed, carry_over=budget["carryOver"])
            limits.append(figures["limit"])
        keep(tenant, CARDS, {**card, "currentPeriod": figures})
    return limits
