"""Movements on cards: authorized or declined by the rules; what clears or refunds them is an object of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.applied import is_filled_in
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    CARDS,
    MEMBERS,
    TRANSACTIONS,
    USERS,
    full_name,
    identity,
    is_gone,
    keep,
    reference,
)
from bill_mock.clock import stamp
from bill_mock.money import ZERO, amount, difference, total

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

AUTHORIZATION, CLEAR, DECLINE = "AUTHORIZATION", "CLEAR", "DECLINE"


def movement(
    world: World, tenant: Tenant, card: JsonObject, kind: str, value: Decimal, now: datetime, **extra: object
) -> JsonObject:
    """Store a new movement on a card and count it as spent; `extra` are further fields of it."""
    user = tenant.table(USERS).get(card["userId"]) or {}
    budget = tenant.table(BUDGETS).get(card.get("budgetId", "")) or {}
    row: JsonObject = {
        **identity(world.ids),
        "transactionType": kind,
        "amount": value,
        "transactedAmount": value,
        "fees": ZERO,
        "foreignExchangeFee": ZERO,
        **reference("user", user),
        "userName": full_name(user),
        **reference("card", card),
        "cardLastFour": card["lastFour"],
        "cardType": card["_kind"],
        **_budget_fields(budget),
        "network": "VISA",
        "isCredit": kind == CLEAR and value < 0,
        "receiptRequired": budget.get("receiptRequired", False),
        **dict.fromkeys(("isLocked", "isReconciled", "isParent", "reviewRequired", "cardPresent"), False),
        **{name: [] for name in ("customFields", "receipts", "reviews", "reviewers")},
        "receiptSyncStatus": "NO_ATTACHMENTS",
        "pointsAwarded": int(value) if kind == CLEAR else 0,
        **dict.fromkeys(("occurredTime", "authorizedTime"), stamp(now)),
        **extra,
    }
    return keep_movement(tenant, row, now)


def keep_movement(tenant: Tenant, row: JsonObject, now: datetime) -> JsonObject:
    """Store a new or changed movement, with what follows from its receipts and custom fields."""
    has_receipt = bool(row["receipts"])
    complete = (has_receipt or not row["receiptRequired"]) and is_filled_in(tenant, row)
    missing = "MISSING" if row["receiptRequired"] else "NOT_ATTACHED"
    status = "COMPLETE" if complete else "INCOMPLETE"
    follows = {
        "complete": complete,
        "receiptStatus": "ATTACHED" if has_receipt else missing,
        "status": "DECLINED" if row["transactionType"] == DECLINE else status,
        "updatedTime": stamp(now),
    }
    return keep(tenant, TRANSACTIONS, row | follows)


def refusal(tenant: Tenant, card: JsonObject, value: Decimal) -> str | None:
    """Why a purchase is declined, in the mock's own words since BILL's are not documented; None when it is not."""
    user = tenant.table(USERS).get(card["userId"])
    budget = tenant.table(BUDGETS).get(card.get("budgetId", ""))
    if card["status"] != "ACTIVATED":
        return f"CARD_{card['status']}"
    if user is None or is_gone(user):
        return "USER_RETIRED"
    if budget is None or is_gone(budget):
        return "BUDGET_RETIRED"
    if "maxTxSize" in budget and value > budget["maxTxSize"]:
        return "ABOVE_MAX_TRANSACTION_SIZE"
    return _beyond_limits(tenant, card, budget, value)


def _beyond_limits(tenant: Tenant, card: JsonObject, budget: JsonObject, value: Decimal) -> str | None:
    figures = card["currentPeriod"]
    if "limit" in figures and total([figures["spent"], value]) > figures["limit"]:
        return "ABOVE_CARD_LIMIT"
    member = tenant.table(MEMBERS, budget["id"]).get(card["userId"]) or {}
    if card["shareBudgetFunds"] and "limit" in member and total([member["spent"], value]) > member["limit"]:
        return "ABOVE_MEMBER_LIMIT"
    period = budget["currentPeriod"]
    most = total([period["limit"], amount(period.get("overspendBuffer"))])
    if not budget["limitlessOverspend"] and total([period["spent"]["total"], value]) > most:
        return "ABOVE_BUDGET_LIMIT"
    return None


def authorize(
    world: World, tenant: Tenant, card: JsonObject, value: Decimal, now: datetime, **extra: object
) -> JsonObject:
    """An AUTHORIZATION, or a DECLINE with its reason."""
    reason = refusal(tenant, card, value)
    if reason is not None:
        return movement(world, tenant, card, DECLINE, value, now, declineReason=reason, **extra)
    row = movement(world, tenant, card, AUTHORIZATION, value, now, _pending=value, **extra)
    spend(tenant, row, pending=value)
    return row


def clear(world: World, tenant: Tenant, original: JsonObject, value: Decimal, now: datetime) -> JsonObject:
    """A CLEAR, a new object that points back at its authorization, which in turn names it (platform facts 10)."""
    row = movement(world, tenant, _card(tenant, original), CLEAR, value, now, **_copied(original), **_origin(original))
    match = {"matchedClearTransactionId": row["id"], "matchedClearTransactionUuid": row["uuid"]}
    keep_movement(tenant, original | match | {"_pending": ZERO}, now)
    spend(tenant, row | {"_period": original.get("_period")}, pending=-original["_pending"], cleared=value)
    return row


def reverse(world: World, tenant: Tenant, original: JsonObject, value: Decimal, now: datetime) -> JsonObject:
    """An AUTHORIZATION with a negative amount, which gives back what was authorized."""
    row = movement(world, tenant, _card(tenant, original), AUTHORIZATION, -value, now, **_copied(original))
    keep_movement(tenant, original | {"_pending": difference(original["_pending"], value)}, now)
    spend(tenant, row | {"_period": original.get("_period")}, pending=-value)
    return row


def refund(world: World, tenant: Tenant, original: JsonObject, value: Decimal, now: datetime) -> JsonObject:
    """A CLEAR with a negative amount, which nothing was authorized for."""
    row = movement(world, tenant, _card(tenant, original), CLEAR, -value, now, **_copied(original))
    spend(tenant, row, cleared=-value)
    return row


def spend(tenant: Tenant, row: JsonObject, pending: Decimal = ZERO, cleared: Decimal = ZERO) -> None:
    """Count money in the budget, for the member and on the card, as long as their period is that of the movement."""
    change = total([pending, cleared])
    card = tenant.table(CARDS).get(row["cardId"])
    budget = tenant.table(BUDGETS).get(row.get("budgetId", ""))
    if budget is None or budget["_period"] != row["_period"]:
        return
    spent = budget["currentPeriod"]["spent"]
    added = {"cleared": cleared, "pending": pending, "total": change}
    spent = {name: total([spent[name], value]) for name, value in added.items()}
    keep(tenant, BUDGETS, {**budget, "currentPeriod": {**budget["currentPeriod"], "spent": spent}})
    member = tenant.table(MEMBERS, budget["id"]).get(row["userId"])
    if member is not None:
        keep(tenant, MEMBERS, {**member, "spent": total([member["spent"], change])}, budget["id"])
    if card is not None:
        figures = card["currentPeriod"]
        keep(tenant, CARDS, {**card, "currentPeriod": {**figures, "spent": total([figures["spent"], change])}})


def move_to(tenant: Tenant, row: JsonObject, budget: JsonObject, now: datetime) -> JsonObject:
    """Charge a movement to another budget; the card keeps what it has spent."""
    kept = {name: value for name, value in row.items() if name != "parentBudgetUuid"}
    moved = keep_movement(tenant, kept | _budget_fields(budget), now)
    if row["transactionType"] == CLEAR:
        spend(tenant, row, cleared=-row["amount"])
        spend(tenant, moved, cleared=row["amount"])
    elif is_open(row):
        spend(tenant, row, pending=-row["_pending"])
        spend(tenant, moved, pending=row["_pending"])
    return moved


def is_open(row: JsonObject) -> bool:
    """Whether a movement is an authorization that was neither cleared nor reversed as a whole."""
    return amount(row.get("_pending")) > 0


def _card(tenant: Tenant, original: JsonObject) -> JsonObject:
    card = tenant.table(CARDS).get(original["cardId"]) or {}
    budget: JsonObject = {name: original[name] for name in ("budgetId", "budgetUuid") if name in original}
    return {**card, **budget}


def _copied(original: JsonObject) -> JsonObject:
    names = ("merchantName", "rawMerchantName", "merchantCategoryCode", "merchantLocation", "currencyData")
    return {name: original[name] for name in names if name in original}


def _origin(original: JsonObject) -> JsonObject:
    return {
        "originalAuthTransactionId": original["id"],
        "originalAuthTransactionUuid": original["uuid"],
        "authorizedTime": original["authorizedTime"],
        "occurredTime": original["occurredTime"],
        "customFields": original["customFields"],
        "receipts": original["receipts"],
    }


def _budget_fields(budget: JsonObject) -> JsonObject:
    if not budget:
        return {"budgetUuid": ""}
    names = reference("budget", budget) | {"budgetName": budget["name"], "_period": budget["_period"]}
    return names | {name: budget[name] for name in ("parentBudgetUuid",) if name in budget}
