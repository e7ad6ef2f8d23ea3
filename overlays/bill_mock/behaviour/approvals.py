"""Who has to approve a bill: policies, the approvers they put on new bills, and approving in order."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from bill_mock.behaviour.sessions import refuse_system_user
from bill_mock.call import ADMINISTRATOR, Call, Handler
from bill_mock.errors import INVALID_FIELD, business, forbidden, no_such_object, wrong_field
from bill_mock.world import SYSTEM_USER

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

POLICIES = "bill-approvals/policies"
QUEUE = "approval-queue"
WAITING, APPROVED, DENIED = "WAITING", "APPROVED", "DENIED"


def assign(call: Call, bill: JsonObject, old: JsonObject | None) -> JsonObject:
    """The bill with the approvers of the policies it falls under.

    They are chosen when it is new, and again when its amount or vendor changes; a policy that changes later leaves it
    alone.
    """
    if old is not None and (old["amount"], old["vendorId"]) == (bill["amount"], bill["vendorId"]):
        return bill
    policies = [policy for policy in call.tenant.table(POLICIES) if _falls_under(bill, policy)]
    layers = [[user["userId"] for user in policy["approvers"]["users"]] for policy in policies]
    users = dict.fromkeys(user for layer in layers for user in layer)
    first = next(filter(None, layers), [])
    approvers = [
        {"userId": user, "status": WAITING, "approverOrder": order, "statusChangedTime": call.time}
        for order, user in enumerate(users)
    ]
    status = "ASSIGNED" if approvers else "UNASSIGNED"
    return {**bill, "approvers": approvers, "approvalStatus": status, "_firstLayer": len(set(first))}


def enqueue(tenant: Tenant, bill: JsonObject) -> None:
    """Put the bill before the approver whose turn it is, and before nobody else."""
    queue = tenant.table(QUEUE)
    turn = whose_turn(bill)
    if turn is not None:
        queue.put({"id": bill["id"], "userId": turn})
    elif queue.get(bill["id"]) is not None:
        queue.delete(bill["id"])


def whose_turn(bill: JsonObject) -> str | None:
    """User id of the first approver who has not decided; None when all have, or one has denied."""
    if bill["approvalStatus"] == DENIED:
        return None
    waiting = (one["userId"] for one in bill["approvers"] if one["status"] == WAITING)
    return next(waiting, None)


def _falls_under(bill: JsonObject, policy: JsonObject) -> bool:
    return all(_matches(bill, rule) for rule in policy["rules"])


def _matches(bill: JsonObject, rule: JsonObject) -> bool:
    values = [one["value"] for one in rule["values"]]
    if rule["key"] == "BILL_AMOUNT":
        reached = bill["amount"] >= Decimal(values[0])
        return reached if rule["op"] == "gte" else not reached
    if rule["key"] == "VENDOR_ID":
        return bill["vendorId"] in values
    name = _DIMENSIONS.get(rule["key"], "")
    return any(line.get("classifications", {}).get(name) in values for line in bill["billLineItems"])


_DIMENSIONS = {"CHART_OF_ACCOUNT_ID": "chartOfAccountId", "JOB_ID": "jobId", "LOCATION_ID": "locationId"}


def _create(call: Call) -> object:
    number = call.world.ids.number()
    return call.tenant.table(POLICIES).put(_policy(call, f"{call.tenant.id}-{number}"))


def _update(call: Call) -> object:
    return call.tenant.table(POLICIES).put(_policy(call, _known(call)["id"]))


def _delete(call: Call) -> object:
    call.tenant.table(POLICIES).delete(_known(call)["id"])
    return {"status": "SUCCESS"}


def _list(call: Call) -> object:
    return list(call.tenant.table(POLICIES))


def _known(call: Call) -> JsonObject:
    policy = call.tenant.table(POLICIES).get(call.ids[0])
    if policy is None:
        raise no_such_object(call.ids[0])
    return policy


def _policy(call: Call, key: str) -> JsonObject:
    if call.role != ADMINISTRATOR:
        message = "Only an administrator may manage approval policies."
        raise forbidden(message)
    data = call.data
    rules = [_rule(index, rule) for index, rule in enumerate(data["rules"])]
    users = [_approver(call, user_id) for user_id in data["approvers"]]
    approvers: JsonObject = {"users": users, "groups": []}
    return {"id": key, "policyName": data["policyName"], "status": "ACTIVE", "rules": rules, "approvers": approvers}


def _rule(index: int, rule: JsonObject) -> JsonObject:
    values: list[str] = rule["values"]
    if rule["key"] == "BILL_AMOUNT" and not (len(values) == 1 and _is_amount(values[0])):
        raise wrong_field(f"rules[{index}].values", "must hold one amount")
    return {**rule, "values": [{"value": value, "displayName": value} for value in values]}


def _is_amount(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _approver(call: Call, user_id: str) -> JsonObject:
    user = call.tenant.table("users").get(user_id)
    if user is None:
        raise business(INVALID_FIELD, "Invalid value for field approvers.")
    return {"userId": user_id, "fullName": f"{user.get('firstName', '')} {user.get('lastName', '')}".strip()}


def _act(call: Call) -> object:
    for action in call.items:
        bill = call.tenant.table("bills").get(action["billId"])
        if bill is None:
            raise no_such_object(action["billId"])
        if not _may_decide(call, bill):
            message = "The bill does not wait for the approval of this user."
            raise forbidden(message)
        decide(call.tenant, bill, APPROVED if action["action"] == "APPROVE" else DENIED, call.time)
    return {"status": "SUCCESS"}


def decide(tenant: Tenant, bill: JsonObject, decision: str, time: str) -> JsonObject:
    """Store the decision of the approver whose turn it is; returns the bill."""
    decided = tenant.table("bills").put(_decided(bill, decision, time))
    enqueue(tenant, decided)
    return decided


def _may_decide(call: Call, bill: JsonObject) -> bool:
    """Whether it is the caller's turn; the system user of a sync token decides for whoever it is."""
    turn = whose_turn(bill)
    return turn is not None and (turn == call.caller.user_id or call.caller.kind == SYSTEM_USER)


def _decided(bill: JsonObject, decision: str, time: str) -> JsonObject:
    turn = next(order for order, one in enumerate(bill["approvers"]) if one["status"] == WAITING)
    approvers = [dict(one) for one in bill["approvers"]]
    approvers[turn].update(status=decision, statusChangedTime=time)
    done = sum(one["status"] == APPROVED for one in approvers)
    # Each policy is a layer. APPROVED was seen before every layer had approved (platform facts 8.2).
    overall = "APPROVING" if decision == APPROVED and done < bill["_firstLayer"] else decision
    return {**bill, "approvers": approvers, "approvalStatus": overall, "updatedTime": time}


def _pending(call: Call) -> object:
    refuse_system_user(call)
    bills = call.tenant.table("bills")
    waiting = (bills.get(entry["id"]) for entry in call.tenant.table(QUEUE).find("userId", call.caller.user_id))
    return {"bills": [_summary(bill) for bill in waiting if bill is not None and not bill["archived"]]}


def _summary(bill: JsonObject) -> JsonObject:
    shown: JsonObject = {name: bill[name] for name in ("vendorId", "amount", "dueDate") if name in bill}
    return {"billId": bill["id"], **shown}


HANDLERS: dict[str, Handler] = {
    "createBillApprovalPolicy": _create,
    "listBillApprovalPolicies": _list,
    "updateBillApprovalPolicy": _update,
    "deletePolicy": _delete,
    "billApproveDenyActions": _act,
    "listBillUserApprovals": _pending,
}
