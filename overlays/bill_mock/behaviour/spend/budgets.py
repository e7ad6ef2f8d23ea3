"""Budgets: which limits exclude or require one another, and the period that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend import members
from bill_mock.behaviour.spend.listing import Alias, Listing, answer
from bill_mock.behaviour.spend.periods import DEFAULT_ZONE, period_of, today
from bill_mock.behaviour.spend.renewal import NO_SPEND, days_of, plan
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    USERS,
    changeable,
    company,
    identity,
    invalid,
    is_gone,
    keep,
    known,
    named,
    shown,
)
from bill_mock.errors import RefusedError, field_reason
from bill_mock.money import ZERO, amount

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.errors import Reason
    from bill_mock.world import Tenant, World

LISTING = Listing(
    BUDGETS,
    "getBudget",
    {
        "budgetIds": Alias("uuid", BUDGETS),
        "parentBudgetId": Alias("parentBudgetUuid", BUDGETS),
        "isBudgetGroup": Alias("budgetGroup"),
        "assigned": Alias("currentPeriod.assigned"),
        "limit": Alias("currentPeriod.limit"),
        "spent": Alias("currentPeriod.spent.total"),
    },
)
_SHORT = ("DAILY", "WEEKLY")
_LONG = ("QUARTERLY", "YEARLY")
_AMOUNTS = ("limit", "recurringLimit", "limitlessGoal", "overspendBuffer", "maxTxSize")
_KEPT = (
    "name",
    "description",
    "expirationDate",
    "recurringInterval",
    "timezone",
    "autoAddUsers",
    "receiptRequired",
    "maxTxSize",
    "carryOver",
    "limitlessOverspend",
    "limitlessGoal",
    "recurringLimit",
    "shareFunds",
)
_DEFAULTS = {
    "expirationDate": None,
    "autoAddUsers": False,
    "receiptRequired": False,
    "carryOver": False,
    "limitlessOverspend": False,
    "shareFunds": "SHARE_MANUALLY",
}


def new_budget(world: World, tenant: Tenant, sent: JsonObject, now: datetime) -> JsonObject:
    """Set up a budget whose first period runs already; people are added apart from this.

    Raises:
        RefusedError: 400 for limits that do not go together.
    """
    row: JsonObject = {
        **identity(world.ids, "bgt_"),
        "retired": False,
        "default": False,
        "budgetGroup": sent.get("budgetGroup", False),
        **_DEFAULTS,
        "timezone": company(tenant).get("timezone", DEFAULT_ZONE),
        "currentPeriod": {
            "limit": ZERO,
            "assigned": ZERO,
            "spent": dict(NO_SPEND),
        },
    }
    row = _changed(row, sent, now)
    row["startDate"] = today(row, now).isoformat()
    keep(tenant, BUDGETS, row)
    plan(world, tenant, row)
    return row


def _changed(old: JsonObject, sent: JsonObject, now: datetime) -> JsonObject:
    row = {**old, **{name: sent[name] for name in _KEPT if name in sent}}
    figures = {**old["currentPeriod"], **{name: sent[name] for name in ("limit", "overspendBuffer") if name in sent}}
    limitless, interval = row["limitlessOverspend"], row["recurringInterval"]
    reasons = _problems(row, old, sent)
    if reasons:
        raise RefusedError(400, reasons)
    if limitless or interval in _SHORT:
        figures.pop("overspendBuffer", None)
    if not limitless:
        row.pop("limitlessGoal", None)
    if interval == "NONE":
        row.pop("recurringLimit", None)
    day = today(row, now)
    row["_recurMonth"] = int(sent.get("recurMonth") or old.get("_recurMonth", day.month))
    period = period_of(row, day)
    if any(row.get(name) != old.get(name) for name in ("recurringInterval", "timezone", "_recurMonth")):
        figures = {name: value for name, value in figures.items() if name != "endDate"} | days_of(period)
        row["_period"] = period.number
    return {**row, "currentPeriod": figures}


def _problems(row: JsonObject, old: JsonObject, sent: JsonObject) -> list[Reason]:
    limitless, interval = row["limitlessOverspend"], row["recurringInterval"]
    wrong = {
        "limitlessOverspend": limitless and interval in _SHORT and "must be false for DAILY and WEEKLY",
        "limitlessGoal": "limitlessGoal" in sent and not limitless and "must be null without limitlessOverspend",
        "overspendBuffer": "overspendBuffer" in sent
        and (limitless or interval in _SHORT)
        and "must be null with limitlessOverspend, DAILY and WEEKLY",
        "recurMonth": "recurMonth" in sent and interval not in _LONG and "must be null unless QUARTERLY or YEARLY",
        "recurringLimit": not limitless
        and interval != "NONE"
        and row.get("recurringLimit") is None
        and "must not be null",
        "limit": not limitless and "_period" not in old and "limit" not in sent and "must not be null",
    }
    wrong |= {name: "must be greater than or equal to 0" for name in _AMOUNTS if amount(sent.get(name)) < 0}
    return [field_reason(name, problem) for name, problem in wrong.items() if problem]


def _create(call: Call) -> object:
    data = call.data
    roles = {"observers": "OBSERVER", "members": "MEMBER", "owners": "OWNER"}
    people = {
        user["id"]: (user, role)
        for name, role in roles.items()
        for user in (named(call.tenant, USERS, key, name) for key in data.get(name, ()))
    }
    group = _group(call) if "parentBudgetId" in data else {}
    budget = keep(call.tenant, BUDGETS, new_budget(call.world, call.tenant, data, call.now) | group)
    for user, role in people.values():
        members.upsert(call.tenant, budget, user, {"role": role})
    return shown(budget)


def _group(call: Call) -> JsonObject:
    parent = named(call.tenant, BUDGETS, call.data["parentBudgetId"], "parentBudgetId")
    if not parent["budgetGroup"]:
        raise invalid("parentBudgetId")
    return {"parentBudgetId": parent["id"], "parentBudgetUuid": parent["uuid"]}


def _update(call: Call) -> object:
    old = changeable(call.tenant, BUDGETS, call.ids[0])
    row = keep(call.tenant, BUDGETS, _changed(old, call.data, call.now))
    if any(row.get(name) != old.get(name) for name in ("_period", "recurringInterval", "timezone", "expirationDate")):
        plan(call.world, call.tenant, row)
    return shown(row)


def _delete(call: Call) -> object:
    row = known(call.tenant, BUDGETS, call.ids[0])
    if not is_gone(row):
        keep(call.tenant, BUDGETS, {**row, "retired": True})
    return None


HANDLERS: dict[str, Handler] = {
    **members.HANDLERS,
    "listBudgets": lambda call: answer(call, LISTING),
    "getBudget": lambda call: shown(known(call.tenant, BUDGETS, call.ids[0])),
    "createBudget": _create,
    "updateBudget": _update,
    "deleteBudget": _delete,
}
