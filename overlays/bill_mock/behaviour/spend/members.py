"""Members of budgets: everything in the budget is theirs to use, or funds of their own."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.listing import Alias, Listing, answer
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    LIVE,
    MEMBERS,
    USERS,
    changeable,
    find,
    full_name,
    is_gone,
    keep,
    known,
    named,
    shown,
)
from bill_mock.errors import RefusedError, field_reason, no_such_object
from bill_mock.money import ZERO, amount, difference, total

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

_AT_ONCE = 5
# How long the work on more than five takes is not documented.
_LATER = timedelta(minutes=1)
_FUNDS = ("limit", "recurringLimit")


def upsert(tenant: Tenant, budget: JsonObject, user: JsonObject, sent: JsonObject) -> JsonObject:
    """Add a person to a budget, or change role and funds of somebody who is in it.

    Raises:
        RefusedError: 400 for funds of one's own beside shared ones, or for missing ones.
    """
    old = tenant.table(MEMBERS, budget["id"]).get(user["id"]) or {}
    shares = _shares(budget, old, sent)
    row = {
        "id": user["id"],
        "userId": user["id"],
        "userUuid": user["uuid"],
        "name": full_name(user),
        "budgetRole": sent.get("role", old.get("budgetRole", "MEMBER")),
        "retired": False,
        "shareBudgetFunds": shares,
        "spent": old.get("spent", ZERO),
        "recurring": False,
    }
    if not shares:
        funds = {name: sent.get(name, old.get(name)) for name in _FUNDS}
        row |= {name: value for name, value in funds.items() if value is not None}
        row["recurring"] = "recurringLimit" in row
    assign(tenant, budget["id"], difference(_own(row), _own(old)))
    return keep(tenant, MEMBERS, row, budget["id"])


def assign(tenant: Tenant, budget_id: str, change: Decimal) -> None:
    """Count funds that members and cards of a budget are given, or give back."""
    budget = tenant.table(BUDGETS).get(budget_id)
    if budget is not None and change:
        period = budget["currentPeriod"]
        period = {**period, "assigned": total([period["assigned"], change])}
        keep(tenant, BUDGETS, {**budget, "currentPeriod": period})


def join_open_budgets(tenant: Tenant, user: JsonObject) -> None:
    """Make a new person a member of every budget that takes new people in by itself."""
    for budget in tenant.table(BUDGETS + LIVE).find("autoAddUsers", value=True):
        upsert(tenant, budget, user, {})


def _own(member: JsonObject) -> Decimal:
    return ZERO if member.get("retired") else amount(member.get("limit"))


def _shares(budget: JsonObject, old: JsonObject, sent: JsonObject) -> bool:
    wanted = sent.get("shareBudgetFunds")
    reasons = [
        field_reason(name, "must be greater than or equal to 0") for name in _FUNDS if amount(sent.get(name)) < 0
    ]
    if wanted:
        reasons += [field_reason(name, "must be null with shareBudgetFunds") for name in _FUNDS if name in sent]
    elif wanted is False:
        needed = _FUNDS[:1] if budget["recurringInterval"] == "NONE" else _FUNDS
        reasons += [field_reason(name, "must not be null") for name in needed if name not in sent]
    if reasons:
        raise RefusedError(400, reasons)
    if wanted is None:
        has_own = any(name in sent for name in _FUNDS)
        return not has_own and bool(old.get("shareBudgetFunds", True))
    return bool(wanted)


def _member(call: Call) -> JsonObject:
    budget, user = known(call.tenant, BUDGETS, call.ids[0]), known(call.tenant, USERS, call.ids[1])
    row = call.tenant.table(MEMBERS, budget["id"]).get(user["id"])
    if row is None:
        raise no_such_object(call.ids[1])
    return row


def _shown(_call: Call, row: JsonObject) -> JsonObject:
    return {name: value for name, value in shown(row).items() if name != "id"}


LISTING = Listing(MEMBERS, "getBudgetMember", {"retired": Alias("retired")}, show=_shown)


def _put(call: Call) -> object:
    budget = changeable(call.tenant, BUDGETS, call.ids[0])
    user = changeable(call.tenant, USERS, call.ids[1])
    return _shown(call, upsert(call.tenant, budget, user, call.data))


def _put_bulk(call: Call) -> object:
    budget = changeable(call.tenant, BUDGETS, call.ids[0])
    sent: list[JsonObject] = call.data["members"]
    if len(sent) > _AT_ONCE:
        call.world.later(call.now + _LATER, partial(_put_later, call.tenant, budget["id"], sent))
        call.world.touch()
        return {"status": "SUCCESS"}
    for item in sent:
        upsert(call.tenant, budget, named(call.tenant, USERS, item["userId"], "members.userId"), item)
    return {"status": "SUCCESS"}


def _put_later(tenant: Tenant, budget_id: str, sent: list[JsonObject], _now: datetime) -> None:
    """Work through the list; it was answered already, so what does not fit is left out in silence."""
    budget = tenant.table(BUDGETS).get(budget_id)
    for item in sent if budget and not budget["retired"] else ():
        user = find(tenant, USERS, item["userId"])
        try:
            if budget and user and not is_gone(user):
                upsert(tenant, budget, user, item)
        except RefusedError:
            continue


def _remove(call: Call) -> object:
    row = _member(call)
    if not row["retired"]:
        budget_id = known(call.tenant, BUDGETS, call.ids[0])["id"]
        assign(call.tenant, budget_id, -_own(row))
        keep(call.tenant, MEMBERS, {**row, "retired": True}, budget_id)
    return None


HANDLERS: dict[str, Handler] = {
    "listBudgetMembers": lambda call: answer(call, LISTING, known(call.tenant, BUDGETS, call.ids[0])["id"]),
    "getBudgetMember": lambda call: _shown(call, _member(call)),
    "upsertBudgetMember": _put,
    "upsertBulkBudgetUsers": _put_bulk,
    "deleteBudgetMember": _remove,
}
