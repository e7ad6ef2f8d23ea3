"""What happens at card readers and in the apps, not in the API: purchases, splits, locks, 3-D Secure challenges."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.challenges import new_challenge
from bill_mock.behaviour.spend.purchases import (
    CLEAR,
    DECLINE,
    authorize,
    clear,
    is_open,
    keep_movement,
    movement,
    refund,
    reverse,
    spend,
)
from bill_mock.behaviour.spend.store import CARDS, TRANSACTIONS, find, identity, shown
from bill_mock.money import total

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

_MERCHANT = "Harbor Coffee Supply"
_ON_CARD = ("authorize", "decline", "clear", "refund")
_FOLLOW_UPS = {"clear": clear, "reverse": reverse, "refund": refund}


def card_transaction(world: World, now: datetime, action: str, facts: JsonObject) -> JsonObject:
    """Make a movement on a card; see `Control.card_transaction`.

    Raises:
        ValueError: the card, the transaction or the amount is missing or unknown, or the action does not fit.
    """
    if facts.get("transaction") is not None:
        return _follow_up(world, now, action, facts)
    if action not in _ON_CARD:
        message = f"action must be one of {', '.join(_ON_CARD)}, or reverse with a transaction"
        raise ValueError(message)
    tenant, card = _located(world, CARDS, facts.get("card"))
    value = _money(facts.get("amount"))
    extra = _purchase(facts)
    if action == "authorize":
        return shown(authorize(world, tenant, card, value, now, **extra))
    if action == "decline":
        reason = facts.get("reason") or "DECLINED_BY_ISSUER"
        return shown(movement(world, tenant, card, DECLINE, value, now, declineReason=reason, **extra))
    value = -value if action == "refund" else value
    row = movement(world, tenant, card, CLEAR, value, now, **extra)
    spend(tenant, row, cleared=value)
    return shown(row)


def _follow_up(world: World, now: datetime, action: str, facts: JsonObject) -> JsonObject:
    tenant, original = _located(world, TRANSACTIONS, facts["transaction"])
    fits = original["transactionType"] == CLEAR if action == "refund" else is_open(original)
    if action not in _FOLLOW_UPS or not fits or original["amount"] <= 0:
        message = "the transaction cannot be followed by this action"
        raise ValueError(message)
    value = original.get("_pending") or original["amount"] if facts.get("amount") is None else _money(facts["amount"])
    if action == "reverse" and value > original["_pending"]:
        message = "amount must not exceed what is authorized"
        raise ValueError(message)
    return shown(_FOLLOW_UPS[action](world, tenant, original, value, now))


def split_transaction(world: World, now: datetime, transaction: str, amounts: list[object]) -> JsonObject:
    """Split a transaction into parts, which are in no list; see `Control.split_transaction`.

    Raises:
        ValueError: the transaction is unknown, or the parts do not add up to it.
    """
    tenant, row = _located(world, TRANSACTIONS, transaction)
    values = [_money(value) for value in amounts]
    if total(values) != row["amount"] or row["isParent"]:
        message = "the parts must add up to the amount of a transaction that is not split yet"
        raise ValueError(message)
    parts = [keep_movement(tenant, {**row, **identity(world.ids), **_part(row, value)}, now) for value in values]
    children = {f"childTransaction{end}s": [part[end.lower()] for part in parts] for end in ("Id", "Uuid")}
    return shown(keep_movement(tenant, {**row, "isParent": True, **children}, now))


def _part(row: JsonObject, value: Decimal) -> JsonObject:
    pending = {"_pending": value} if is_open(row) else {}
    return {"amount": value, "transactedAmount": value, "parentTransactionId": row["id"], **pending}


def edit_transaction(world: World, now: datetime, transaction: str, changes: JsonObject) -> JsonObject:
    """Change what the apps and the accounting software change; see `Control.edit_transaction`.

    Raises:
        ValueError: the transaction is unknown.
    """
    tenant, row = _located(world, TRANSACTIONS, transaction)
    names = {"locked": "isLocked", "reconciled": "isReconciled", "dispute_status": "disputeStatus"}
    row = row | {name: changes[key] for key, name in names.items() if changes.get(key) is not None}
    if changes.get("sync_status") is not None:
        sync = {"id": world.ids.new(), "syncStatus": str(changes["sync_status"]).lower()}
        row["accountingIntegrationTransactions"] = [sync]
    return shown(keep_movement(tenant, row, now))


def three_ds_challenge(world: World, now: datetime, facts: JsonObject) -> JsonObject:
    """Have a purchase wait for an answer; see `Control.three_ds_challenge`.

    Raises:
        ValueError: the card or the amount is missing or unknown.
    """
    tenant, card = _located(world, CARDS, facts.get("card"))
    purchase = {**_purchase(facts), "amount": _money(facts.get("amount"))}
    return shown(new_challenge(world, tenant, card, purchase, now))


def _purchase(facts: JsonObject) -> JsonObject:
    merchant = str(facts.get("merchant") or _MERCHANT)
    extra: JsonObject = {"merchantName": merchant, "rawMerchantName": merchant.upper(), "merchantCategoryCode": "5814"}
    return {**extra, "currencyData": facts["currency"]} if facts.get("currency") else extra


def _located(world: World, kind: str, key: object) -> tuple[Tenant, JsonObject]:
    for tenant in world.tenants.values():
        row = find(tenant, kind, str(key))
        if row is not None:
            return tenant, row
    message = f"nothing in {kind} has the id or uuid {key}"
    raise ValueError(message)


def _money(value: object) -> Decimal:
    try:
        money = Decimal(str(value))
    except InvalidOperation as error:
        message = "amount must be a number"
        raise ValueError(message) from error
    if not money.is_finite() or money <= 0:
        message = "amount must be greater than 0"
        raise ValueError(message)
    return money
