"""What waits for somebody or for the clock, across organizations: sessions, approvals, payments; shown and acted on."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from bill_mock.behaviour.approval_policies import full_name
from bill_mock.behaviour.approval_settings import settings
from bill_mock.behaviour.approvals import APPROVED, DENIED, QUEUE, decide, shown_steps, turn
from bill_mock.behaviour.paying import PAYMENTS, next_move
from bill_mock.behaviour.payment_cycle import MOVES
from bill_mock.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.outbox import Delivery
    from bill_mock.world import Session, Tenant, World

DECISIONS = {"APPROVE": APPROVED, "DENY": DENIED}


def sessions(world: World, now: datetime) -> list[JsonObject]:
    """Sessions that have not ended, the oldest first; a session's `name` stands for its id, which is a secret."""
    return [_session(one) for one in world.sessions.values() if now - one.last_used < one.idle and not one.stale]


def expire(world: World, session: str, *, as_untrusted: bool = False) -> JsonObject:
    """End a session, given by its name or its id; returns what it was.

    Args:
        world: where the session is.
        session: its name or its id.
        as_untrusted: whether calls with it get 403 BDC_1361 from now on in place of 401 BDC_1109.

    Raises:
        ValueError: there is no such session.
    """
    for one in world.sessions.values():
        if session in (one.id, _name(one)):
            if as_untrusted:
                one.stale = True
            else:
                del world.sessions[one.id]
            world.touch()
            return _session(one)
    message = "there is no such session"
    raise ValueError(message)


def approvals(world: World) -> list[JsonObject]:
    """Bills that wait for an approver, the oldest first of each organization, with the one whose turn it is."""
    return [
        _waiting(tenant, bill, step)
        for tenant in world.tenants.values()
        for bill in _queued(tenant)
        if not bill["archived"] and (step := turn(bill)) is not None
    ]


def _queued(tenant: Tenant) -> list[JsonObject]:
    """The bills in the queue of an organization, each once; none where bills need no approval."""
    bills = tenant.table("bills")
    keys = {row["billId"] for row in tenant.table(QUEUE)} if settings(tenant)["needsApproval"] else set()
    return [row for key in sorted(keys, key=bills.number) if (row := bills.get(key)) is not None]


def decide_next(world: World, now: datetime, bill: str, action: str) -> JsonObject:
    """Approve or deny a bill as the approver whose turn it is; returns the bill.

    Raises:
        ValueError: the action is unknown, or the bill waits for nobody.
    """
    if action not in DECISIONS:
        message = f"action must be one of {', '.join(DECISIONS)}"
        raise ValueError(message)
    for tenant in world.tenants.values():
        row = tenant.table("bills").get(bill)
        if row is not None and turn(row) is not None and settings(tenant)["needsApproval"]:
            decided = decide(tenant, row, DECISIONS[action], stamp(now))
            return {**decided, "approvers": shown_steps(decided)}
    message = "no such bill waits for an approval"
    raise ValueError(message)


def payments(world: World) -> list[JsonObject]:
    """Payments, the oldest first: their state, the states that may follow, and the move that time makes next."""
    return [_payment(tenant, row) for tenant, row in _rows(world, PAYMENTS)]


def redeliver(world: World, now: datetime, delivery: str) -> Delivery:
    """Send a notification once more, to where its subscription wants it now; returns the new delivery.

    Raises:
        ValueError: there is no such delivery, or its subscription was deleted.
    """
    found = world.hub.redeliver(delivery, now)
    if found is None:
        message = "there is no such delivery, or its subscription was deleted"
        raise ValueError(message)
    return found


def _rows(world: World, kind: str) -> Iterator[tuple[Tenant, JsonObject]]:
    return ((tenant, row) for tenant in world.tenants.values() for row in tenant.table(kind))


def _name(session: Session) -> str:
    return hashlib.sha256(session.id.encode()).hexdigest()[:12]


def _session(session: Session) -> JsonObject:
    row: JsonObject = {
        "name": _name(session),
        "trusted": session.trusted,
        "lastUsed": stamp(session.last_used),
        "expires": stamp(session.last_used + session.idle),
    }
    if session.tenant is not None:
        row["organizationId"] = session.tenant.id
    if session.person is not None:
        row |= {"kind": session.person.kind, "userId": session.person.user_id, "username": session.person.username}
    if session.partner is not None:
        row |= {"kind": "partner", "username": session.partner.username}
    return row


def _waiting(tenant: Tenant, bill: JsonObject, step: JsonObject) -> JsonObject:
    user_id = step.get("userId", "")
    user = tenant.table("users").get(user_id) or {}
    return {
        "billId": bill["id"],
        "organizationId": tenant.id,
        "vendorName": (tenant.table("vendors").get(bill["vendorId"]) or {}).get("name", ""),
        "invoiceNumber": bill.get("invoice", {}).get("invoiceNumber", ""),
        "amount": bill["amount"],
        "dueDate": bill.get("dueDate", ""),
        "approvalStatus": bill["approvalStatus"],
        "userId": user_id,
        "approver": step.get("_group") or full_name(user),
        "decided": sum(one["status"] == APPROVED for one in bill["approvers"]),
        "approvers": len(bill["approvers"]),
    }


_SHOWN = (
    "id",
    "vendorName",
    "amount",
    "processDate",
    "disbursementType",
    "status",
    "singleStatus",
    "transactionNumber",
)


def _payment(tenant: Tenant, payment: JsonObject) -> JsonObject:
    found = next_move(tenant, payment)
    ahead: JsonObject = {} if found is None else {"next": {"state": found[0], "due": stamp(found[1])}}
    follows = sorted(MOVES.get(payment["singleStatus"], ())) if payment["onlinePayment"] else []
    shown = {name: payment[name] for name in _SHOWN if name in payment}
    return {**shown, "organizationId": tenant.id, "follows": follows, "plan": _plan(tenant, payment), **ahead}


def _plan(tenant: Tenant, payment: JsonObject) -> list[JsonObject]:
    """The states that time will bring, from now on."""
    steps: list[JsonObject] = []
    row = payment
    while (found := next_move(tenant, row)) is not None:
        steps.append({"state": found[0], "due": stamp(found[1])})
        row = {**row, "singleStatus": found[0]}
    return steps
