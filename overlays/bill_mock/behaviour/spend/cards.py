"""Cards: virtual ones are issued here, all of them are frozen, unfrozen and closed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.listing import Alias, Listing, answer
from bill_mock.behaviour.spend.members import assign
from bill_mock.behaviour.spend.periods import end_of
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    CARDS,
    USERS,
    changeable,
    find,
    identity,
    is_gone,
    keep,
    known,
    named,
    reference,
    shown,
)
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, RefusedError, business, field_reason
from bill_mock.lifecycle import LifeCycle
from bill_mock.money import ZERO, amount, difference

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

CARD = LifeCycle(
    first="ACTIVATED",
    moves={
        "NOT_ACTIVATED": frozenset({"DELETED"}),
        "ACTIVATED": frozenset({"FROZEN", "DELETED"}),
        "FROZEN": frozenset({"ACTIVATED", "DELETED"}),
    },
    timed={},
)
# Answers say VIRTUAL where the filter of the list tells two kinds apart.
_TYPES: JsonObject = {"type": "string", "enum": ["PHYSICAL", "VIRTUAL_MEMBER", "VIRTUAL_VENDOR"]}
LISTING = Listing(
    CARDS,
    "getCard",
    {
        "cardIds": Alias("uuid", CARDS),
        "budgetIds": Alias("budgetUuid", BUDGETS),
        "userIds": Alias("userUuid", USERS),
        "types": Alias("_kind", schema=_TYPES),
    },
    gone=("status", "DELETED"),
)
_YEARS_VALID = 4
_FUNDS = ("limit", "recurringLimit")
_REMOVABLE = ("name", "expirationDate", *_FUNDS)


def new_card(world: World, kind: str, holder: JsonObject, budget: JsonObject | None, now: datetime) -> JsonObject:
    """A card that can be used at once, with everything in its budget to spend and without a name."""
    number = f"4000{int(world.ids.secret(), 16) % 10**12:012d}"
    return {
        **identity(world.ids),
        **reference("user", holder),
        **(reference("budget", budget) if budget else {}),
        "lastFour": number[-4:],
        "validThru": f"{now.month:02d}/{(now.year + _YEARS_VALID) % 100:02d}",
        "expirationDate": None,
        "status": CARD.first,
        "type": kind if kind == "PHYSICAL" else "VIRTUAL",
        "shareBudgetFunds": True,
        "recurring": False,
        "currentPeriod": {"spent": ZERO},
        "createdTime": stamp(now),
        "updatedTime": stamp(now),
        "_kind": kind,
        "_number": number,
    }


def _create(call: Call) -> object:
    data = {name: value for name, value in call.data.items() if value is not None}
    holder = named(call.tenant, USERS, data["userId"], "userId")
    budget = named(call.tenant, BUDGETS, str(data["budgetId"]), "budgetId")
    row = new_card(call.world, "VIRTUAL_VENDOR", holder, budget, call.now)
    return shown(_settle(call, {**row, "name": data["name"]}, row, data))


def _update(call: Call) -> object:
    old = changeable(call.tenant, CARDS, call.ids[0])
    # Null takes a field away where a card can be without it; anywhere else it stands for no change.
    data = {name: value for name, value in call.data.items() if value is not None or name in _REMOVABLE}
    row = {**old, "updatedTime": call.time}
    if "name" in data:
        row["name"] = data["name"]
    if "budgetId" in data:
        row |= reference("budget", named(call.tenant, BUDGETS, str(data["budgetId"]), "budgetId"))
    return shown(_settle(call, row, old, data))


def _settle(call: Call, row: JsonObject, old: JsonObject, data: JsonObject) -> JsonObject:
    """Store the card with the funds and the closing day that were sent."""
    row = _funded(row, data)
    if "expirationDate" in data:
        row["expirationDate"] = data["expirationDate"]
    if find(call.tenant, CARDS, row["id"]) is not None:
        give(call.tenant, old, -1)
    keep(call.tenant, CARDS, row)
    give(call.tenant, row, 1)
    if data.get("expirationDate"):
        budget = call.tenant.table(BUDGETS).get(row.get("budgetId", "")) or {"timezone": "UTC"}
        due = end_of(date.fromisoformat(data["expirationDate"]), budget)
        if due is not None:
            call.world.later(due, partial(_expire, call.tenant, row["id"], data["expirationDate"]))
    return row


def _funded(row: JsonObject, data: JsonObject) -> JsonObject:
    _check_funds(data)
    own = any(data.get(name) is not None for name in _FUNDS)
    shares = bool(data.get("shareBudgetFunds", row["shareBudgetFunds"] and not own))
    figures = dict(row["currentPeriod"])
    row = {**row, "shareBudgetFunds": shares, "recurring": bool(data.get("recurring", row["recurring"]))}
    if shares:
        figures.pop("limit", None)
        row.pop("recurringLimit", None)
        row["recurring"] = False
    else:
        figures["limit"] = data.get("limit", figures.get("limit", ZERO))
        if "recurringLimit" in data:
            row["recurringLimit"] = data["recurringLimit"]
            row["recurring"] = bool(data.get("recurring", True))
    kept = {name: value for name, value in row.items() if value is not None or name == "expirationDate"}
    return {**kept, "currentPeriod": {name: value for name, value in figures.items() if value is not None}}


def _check_funds(data: JsonObject) -> None:
    reasons = [
        field_reason(name, "must be greater than or equal to 0") for name in _FUNDS if amount(data.get(name)) < 0
    ]
    if data.get("shareBudgetFunds"):
        reasons += [field_reason(name, "must be null with shareBudgetFunds") for name in _FUNDS if data.get(name)]
    if reasons:
        raise RefusedError(400, reasons)


def give(tenant: Tenant, card: JsonObject, sign: int) -> None:
    """Count the funds of a card in its budget as assigned, or no longer with -1."""
    limit: Decimal = amount(card["currentPeriod"].get("limit"))
    if "budgetId" in card and not is_gone(card):
        assign(tenant, card["budgetId"], difference(ZERO, limit) if sign < 0 else limit)


def _expire(tenant: Tenant, key: str, day: str, now: datetime) -> None:
    card = tenant.table(CARDS).get(key)
    if card is not None and not is_gone(card) and card["expirationDate"] == day:
        _close(tenant, card, now)


def _close(tenant: Tenant, card: JsonObject, now: datetime, reason: str | None = None) -> None:
    give(tenant, card, -1)
    why = {"deletedReason": reason} if reason else {}
    keep(tenant, CARDS, {**card, **why, "status": "DELETED", "updatedTime": stamp(now)})


def _delete(call: Call) -> object:
    card = known(call.tenant, CARDS, call.ids[0])
    if not is_gone(card):
        _close(call.tenant, card, call.now, call.query.get("reason"))
    return None


def _move(to: str, call: Call) -> object:
    card = known(call.tenant, CARDS, call.ids[0])
    if card["status"] == to:
        return shown(card)
    if not CARD.allows(card["status"], to):
        raise business(INVALID_FIELD, f"A card that is {card['status']} cannot become {to}.")
    return shown(keep(call.tenant, CARDS, {**card, "status": to, "updatedTime": call.time}))


HANDLERS: dict[str, Handler] = {
    "listCards": lambda call: answer(call, LISTING),
    "getCard": lambda call: shown(known(call.tenant, CARDS, call.ids[0])),
    "createBudgetCard": _create,
    "updateCard": _update,
    "deleteCard": _delete,
    "freezeCard": partial(_move, "FROZEN"),
    "unfreezeCard": partial(_move, "ACTIVATED"),
}
