"""Policies: which bills need an approval, and whose. Those with groups of approvers are made in the web app alone."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from bill_mock.call import ADMINISTRATOR, Call, Handler
from bill_mock.errors import INVALID_FIELD, business, forbidden, no_such_object, wrong_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

POLICIES = "bill-approvals/policies"
_DIMENSIONS = {"CHART_OF_ACCOUNT_ID": "chartOfAccountId", "JOB_ID": "jobId", "LOCATION_ID": "locationId"}


def layers(tenant: Tenant, bill: JsonObject) -> list[JsonObject]:
    """Users and groups of the policies that a bill falls under, each with the number of its policy as `_layer`.

    Who is in several of them is asked once.
    """
    found: dict[str, JsonObject] = {}
    policies = (policy["approvers"] for policy in tenant.table(POLICIES) if _falls_under(bill, policy))
    for number, approvers in enumerate(one for one in policies if one["users"] or one["groups"]):
        for user in approvers["users"]:
            found.setdefault(user["userId"], {"userId": user["userId"], "_layer": number})
        for group in approvers["groups"]:
            members = [user["id"] for user in group["users"]]
            shown = {"_group": group["groupName"], "_members": members, "_layer": number}
            found.setdefault(group["groupId"], shown)
    return list(found.values())


def keep_policy(
    world: World, tenant: Tenant, name: str, rules: Sequence[JsonObject], approvers: JsonObject, key: str = ""
) -> JsonObject:
    """Store a policy, a new one unless its id is given; returns it.

    Raises:
        RefusedError: 400 for a rule on amounts without an amount.
    """
    row = {
        "id": key or f"{tenant.id}-{world.ids.number()}",
        "policyName": name,
        "status": "ACTIVE",
        "rules": [_rule(index, rule) for index, rule in enumerate(rules)],
        "approvers": approvers,
    }
    return tenant.table(POLICIES).put(row)


def full_name(user: JsonObject) -> str:
    """First and last name of a user, as policies show it."""
    return f"{user.get('firstName', '')} {user.get('lastName', '')}".strip()


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


def _create(call: Call) -> object:
    return _kept(call)


def _update(call: Call) -> object:
    """Replace a policy; its groups are gone then, since they cannot be sent."""
    return _kept(call, _known(call)["id"])


def _delete(call: Call) -> object:
    policy = _known(call)
    _check_role(call)
    call.tenant.table(POLICIES).delete(policy["id"])
    return {"status": "SUCCESS"}


def _list(call: Call) -> object:
    return list(call.tenant.table(POLICIES))


def _known(call: Call) -> JsonObject:
    policy = call.tenant.table(POLICIES).get(call.ids[0])
    if policy is None:
        raise no_such_object(call.ids[0])
    return policy


def _check_role(call: Call) -> None:
    if call.role != ADMINISTRATOR:
        message = "Only an administrator may manage approval policies."
        raise forbidden(message)


def _kept(call: Call, key: str = "") -> JsonObject:
    _check_role(call)
    data = call.data
    users = [_approver(call, user_id) for user_id in data["approvers"]]
    return keep_policy(call.world, call.tenant, data["policyName"], data["rules"], {"users": users, "groups": []}, key)


def _approver(call: Call, user_id: str) -> JsonObject:
    user = call.tenant.table("users").get(user_id)
    if user is None:
        raise business(INVALID_FIELD, "Invalid value for field approvers.")
    return {"userId": user_id, "fullName": full_name(user)}


HANDLERS: dict[str, Handler] = {
    "createBillApprovalPolicy": _create,
    "listBillApprovalPolicies": _list,
    "updateBillApprovalPolicy": _update,
    "deletePolicy": _delete,
}
