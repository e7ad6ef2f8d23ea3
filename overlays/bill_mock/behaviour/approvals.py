"""Who has to approve a bill: the approvers that policies put on new bills, and approving in order.

An approver is a step: a user, or a group of which any member suffices. How a group looks among the approvers of a bill
is not documented: here it is a step without `userId`, until a member has decided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.approval_policies import layers
from bill_mock.behaviour.approval_settings import settings
from bill_mock.behaviour.sessions import refuse_system_user
from bill_mock.call import ADMINISTRATOR, Call, Handler
from bill_mock.errors import forbidden, no_such_object
from bill_mock.world import SYSTEM_USER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

QUEUE = "approval-queue"
WAITING, APPROVED, DENIED, REROUTED = "WAITING", "APPROVED", "DENIED", "REROUTED"
_HISTORY = "approval-history"
_APPROVING_ROLES = frozenset({ADMINISTRATOR, "ACCOUNTANT", "APPROVER"})


def assign(call: Call, bill: JsonObject, old: JsonObject | None) -> JsonObject:
    """The bill with the approvers of the policies it falls under, or of those that were learned.

    They are chosen when it is new, and again when its amount or vendor changes; a policy that changes later leaves it
    alone, and so does every change of a bill that was denied.
    """
    if old is not None and (
        old["approvalStatus"] == DENIED or (old["amount"], old["vendorId"]) == (bill["amount"], bill["vendorId"])
    ):
        return bill
    tenant = call.tenant
    needed = settings(tenant)["needsApproval"]
    return with_steps(bill, (layers(tenant, bill) or _learned(tenant, bill)) if needed else [], call.time)


def with_steps(bill: JsonObject, steps: Iterable[JsonObject], time: str) -> JsonObject:
    """The bill with new approvers, none of whom has decided."""
    approvers = [
        {**step, "status": WAITING, "approverOrder": order, "statusChangedTime": time}
        for order, step in enumerate(steps)
    ]
    return {**bill, "approvers": approvers, "approvalStatus": "ASSIGNED" if approvers else "UNASSIGNED"}


def turn(bill: JsonObject) -> JsonObject | None:
    """The first step that is not decided; None when all are, or one was denied."""
    if bill["approvalStatus"] == DENIED:
        return None
    return next((one for one in bill["approvers"] if one["status"] == WAITING), None)


def asked(step: JsonObject) -> list[str]:
    """Ids of the users who may decide a step."""
    return list(step["_members"]) if "_members" in step else [step["userId"]]


def enqueue(tenant: Tenant, bill: JsonObject) -> None:
    """Put the bill before those whose turn it is, and before nobody else."""
    queue, step = tenant.table(QUEUE), turn(bill)
    wanted = [] if step is None else asked(step)
    for row in queue.find("billId", bill["id"]):
        if row["userId"] not in wanted:
            queue.delete(row["id"])
    for user_id in wanted:
        queue.put({"id": f"{bill['id']}:{user_id}", "billId": bill["id"], "userId": user_id})


def shown_steps(bill: JsonObject) -> list[JsonObject]:
    """The approvers of a bill as answers show them."""
    return [{name: value for name, value in one.items() if not name.startswith("_")} for one in bill["approvers"]]


def _learned(tenant: Tenant, bill: JsonObject) -> list[JsonObject]:
    """Who approved the vendor's last bill: seen to come back even without a policy (platform facts 8.4)."""
    row = tenant.table(_HISTORY).get(bill["vendorId"]) if settings(tenant)["learns"] else None
    return [] if row is None else [{"userId": user_id, "_layer": 0} for user_id in row["userIds"]]


def _learn(tenant: Tenant, bill: JsonObject) -> None:
    users = [one["userId"] for one in bill["approvers"] if one["status"] == APPROVED]
    if all(one["status"] in (APPROVED, REROUTED) for one in bill["approvers"]):
        tenant.table(_HISTORY).put({"id": bill["vendorId"], "userIds": list(dict.fromkeys(users))})


def _act(call: Call) -> object:
    for action in call.items:
        bill = call.tenant.table("bills").get(action["billId"])
        if bill is None:
            raise no_such_object(action["billId"])
        if not _may_decide(call, bill):
            message = "The bill does not wait for the approval of this user."
            raise forbidden(message)
        decision = APPROVED if action["action"] == "APPROVE" else DENIED
        decide(call.tenant, bill, decision, call.time, call.caller.user_id)
    return {"status": "SUCCESS"}


def decide(tenant: Tenant, bill: JsonObject, decision: str, time: str, user_id: str = "") -> JsonObject:
    """Store a decision of a user, or of the first who may, on the step whose turn it is; returns the bill."""
    decided = tenant.table("bills").put(_decided(bill, decision, time, user_id))
    enqueue(tenant, decided)
    _learn(tenant, decided)
    return decided


def _may_decide(call: Call, bill: JsonObject) -> bool:
    """Whether it is the caller's turn; the system user of a sync token decides for whoever it is."""
    step = turn(bill)
    if step is None or call.role not in _APPROVING_ROLES or not settings(call.tenant)["needsApproval"]:
        return False
    return call.caller.kind == SYSTEM_USER or call.caller.user_id in asked(step)


def _decided(bill: JsonObject, decision: str, time: str, user_id: str) -> JsonObject:
    approvers = [dict(one) for one in bill["approvers"]]
    step = next(one for one in approvers if one["status"] == WAITING)
    who = user_id if user_id in asked(step) else asked(step)[0]
    step.update(userId=who, status=decision, statusChangedTime=time)
    # Each policy is a layer. APPROVED was seen before every layer had approved (platform facts 8.2).
    goes_on = any(one["status"] == WAITING and one["_layer"] == 0 for one in approvers)
    overall = "APPROVING" if decision == APPROVED and goes_on else decision
    return {**bill, "approvers": approvers, "approvalStatus": overall, "updatedTime": time}


def _pending(call: Call) -> object:
    refuse_system_user(call)
    if call.role not in _APPROVING_ROLES:
        message = "The role of this user does not approve bills."
        raise forbidden(message)
    bills, rows = call.tenant.table("bills"), call.tenant.table(QUEUE).find("userId", call.caller.user_id)
    waiting = (bills.get(row["billId"]) for row in rows if settings(call.tenant)["needsApproval"])
    return {"bills": [_summary(bill) for bill in waiting if bill is not None and not bill["archived"]]}


def _summary(bill: JsonObject) -> JsonObject:
    shown: JsonObject = {name: bill[name] for name in ("vendorId", "amount", "dueDate") if name in bill}
    return {"billId": bill["id"], **shown}


HANDLERS: dict[str, Handler] = {"billApproveDenyActions": _act, "listBillUserApprovals": _pending}
