"""Reimbursements: handed in, approved in one tier or two, and paid out by the clock."""

from __future__ import annotations

from datetime import UTC, datetime, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.applied import fill_in, names_value
from bill_mock.behaviour.spend.listing import Alias, Listing, answer
from bill_mock.behaviour.spend.receipts import new_receipt, shown_receipt, without
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    CLAIMS,
    USERS,
    acting_admin,
    acting_user,
    changeable,
    company,
    identity,
    is_gone,
    keep,
    known,
    named,
    reference,
    shown,
)
from bill_mock.business_days import add_business_days
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.lifecycle import LifeCycle, Timed

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

_OPEN = frozenset({"DENIED", "DELETED"})
CLAIM = LifeCycle(
    first="AWAITING_APPROVAL",
    moves={
        "AWAITING_APPROVAL": frozenset({"APPROVED", "AWAITING_TIER2_APPROVAL"}) | _OPEN,
        "AWAITING_TIER2_APPROVAL": frozenset({"APPROVED"}) | _OPEN,
        "APPROVED": frozenset({"PAYMENT_PENDING", "DELETED"}),
        "DENIED": frozenset({"DELETED"}),
        "PAYMENT_PENDING": frozenset({"PAID"}),
    },
    timed={"APPROVED": Timed("PAYMENT_PENDING", 1), "PAYMENT_PENDING": Timed("PAID", 2)},
)
_WAITING = ("AWAITING_APPROVAL", "AWAITING_TIER2_APPROVAL")
_SENT = ("amount", "note", "merchantName", "occurredDate")
_LONG_TIME: JsonObject = {"type": "string", "format": "date-time"}


def _row(call: Call, row: JsonObject, *, links: bool = True) -> JsonObject:
    return {**shown(row), "receipts": [shown_receipt(call, one, link=links) for one in row["receipts"]]}


LISTING = Listing(
    CLAIMS,
    "getReimbursement",
    {
        "reimbursementIds": Alias("uuid", CLAIMS),
        "budgetIds": Alias("budgetUuid", BUDGETS),
        "userIds": Alias("userUuid", USERS),
        "customFieldValueIds": Alias("", schema={"type": "string"}, read=lambda row: row["_valueIds"]),
        "receiptAddedTime": Alias("_receiptAddedTime", schema=_LONG_TIME),
    },
    show=lambda call, row: _row(call, row, links=False),
)


def _create(call: Call) -> object:
    row: JsonObject = {
        **identity(call.world.ids),
        "type": "PURCHASE",
        "fulfillmentType": "ACH",
        "retired": False,
        "status": CLAIM.first,
        "submittedTime": call.time,
        "statusHistory": [_step(acting_user(call), "SUBMITTER", "CREATED", call.time)],
        "receipts": [],
        "customFields": [],
    }
    row = keep(call.tenant, CLAIMS, _changed(call, row))
    return _row(call, row)


def _changed(call: Call, old: JsonObject) -> JsonObject:
    data = call.data
    row = {**old, **{name: data[name] for name in _SENT if name in data}}
    if row["amount"] <= 0:
        raise wrong_field("amount", "must be greater than 0")
    for name, kind in (("user", USERS), ("budget", BUDGETS)):
        if f"{name}Id" in data:
            row |= reference(name, named(call.tenant, kind, data[f"{name}Id"], f"{name}Id"))
    if "receipts" in data:
        receipts = [new_receipt(call, one["url"], one["filename"]) for one in data["receipts"]]
        row |= {"receipts": receipts, "_receiptAddedTime": call.time}
    if "customFields" in data:
        row["customFields"] = fill_in(call.tenant, row, data["customFields"], strict=True)
    return {**row, "_valueIds": names_value(row)}


def _step(actor: JsonObject, role: str, status: str, instant: str, note: str | None = None) -> JsonObject:
    step = {"actorId": actor["uuid"], "actorRole": role, "occurredTime": instant, "status": status}
    return step if note is None else {**step, "note": note}


def _update(call: Call) -> object:
    """Up to which status a claim can be changed is not documented; here until the money is on its way."""
    row = _unpaid(call)
    return _row(call, keep(call.tenant, CLAIMS, _changed(call, row)))


def _unpaid(call: Call) -> JsonObject:
    row = changeable(call.tenant, CLAIMS, call.ids[0])
    if not CLAIM.allows(row["status"], "DELETED"):
        raise business(INVALID_FIELD, f"A reimbursement that is {row['status']} cannot be changed.")
    return row


def _delete(call: Call) -> object:
    if not is_gone(known(call.tenant, CLAIMS, call.ids[0])):
        keep(call.tenant, CLAIMS, {**_unpaid(call), "status": "DELETED", "retired": True})
    return None


def _act(call: Call) -> object:
    admin = acting_admin(call)
    row = changeable(call.tenant, CLAIMS, call.ids[0])
    if row["status"] not in _WAITING:
        raise business(INVALID_FIELD, f"A reimbursement that is {row['status']} waits for no approval.")
    status = "DENIED"
    if call.data["action"] == "APPROVE":
        status = "AWAITING_TIER2_APPROVAL" if _has_second_tier(call.tenant, row) else "APPROVED"
    # In which capacity an administrator acts is not documented.
    role = "BUDGET_OWNER" if row["status"] == CLAIM.first else "MANAGER"
    step = _step(admin, role, status, call.time, call.data.get("note"))
    row = move(call.tenant, row, status, step)
    if status == "APPROVED":
        _set_timer(call.world, call.tenant, row, call.now)
    return _row(call, row)


def _has_second_tier(tenant: Tenant, row: JsonObject) -> bool:
    """Whether a claim needs a second approval: the company says from which amount."""
    threshold: Decimal | None = company(tenant).get("reimbursementTier2From")
    return row["status"] == CLAIM.first and threshold is not None and row["amount"] >= threshold


def move(tenant: Tenant, row: JsonObject, status: str, step: JsonObject) -> JsonObject:
    """Bring a claim into a state that its life cycle allows next; returns it."""
    return keep(tenant, CLAIMS, {**row, "status": status, "statusHistory": [*row["statusHistory"], step]})


def _set_timer(world: World, tenant: Tenant, row: JsonObject, now: datetime) -> None:
    timed = CLAIM.timed.get(row["status"])
    if timed is not None:
        due = datetime.combine(add_business_days(now.date(), timed.business_days), time(), UTC)
        world.later(due, partial(_on_time, world, tenant, row["id"], row["status"]))


def _on_time(world: World, tenant: Tenant, key: str, state: str, now: datetime) -> None:
    row = tenant.table(CLAIMS).get(key)
    if row is None or row["status"] != state:
        return
    if "batchId" not in row:
        row = {**row, "batchId": world.ids.new(), "batchAmount": row["amount"]}
    status = CLAIM.timed[state].to
    step = {"occurredTime": stamp(now), "status": status}
    _set_timer(world, tenant, move(tenant, row, status, step), now)


def _add_receipt(call: Call) -> object:
    row = _unpaid(call)
    receipt = new_receipt(call, call.data["url"], call.data["filename"])
    changed = {**row, "receipts": [*row["receipts"], receipt], "_receiptAddedTime": call.time}
    keep(call.tenant, CLAIMS, changed)
    return shown_receipt(call, receipt)


def _delete_receipt(call: Call) -> object:
    row = _unpaid(call)
    keep(call.tenant, CLAIMS, {**row, "receipts": without(row, call.ids[1])})
    return None


HANDLERS: dict[str, Handler] = {
    "listReimbursements": lambda call: answer(call, LISTING),
    "getReimbursement": lambda call: _row(call, known(call.tenant, CLAIMS, call.ids[0])),
    "createReimbursement": _create,
    "updateReimbursement": _update,
    "deleteReimbursement": _delete,
    "approveOrDenyReimbursement": _act,
    "addReimbursementReceipt": _add_receipt,
    "deleteReimbursementReceipt": _delete_receipt,
}
