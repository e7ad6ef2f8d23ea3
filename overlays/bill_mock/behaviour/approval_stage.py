"""What people do about approvals in the web app, and tests cause: settings, groups, other approvers for a bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.approval_policies import full_name, keep_policy
from bill_mock.behaviour.approval_settings import EDITING, keep_settings, settings
from bill_mock.behaviour.approvals import REROUTED, WAITING, enqueue, shown_steps, turn, with_steps
from bill_mock.behaviour.scene import bill_of, tenant_of
from bill_mock.clock import stamp
from bill_mock.errors import RefusedError

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

_GROUPS = "approver-groups"
_KEYS = ("BILL_AMOUNT", "VENDOR_ID", "CHART_OF_ACCOUNT_ID", "JOB_ID", "LOCATION_ID")


def approval_settings(world: World, organization: str, changes: JsonObject) -> JsonObject:
    """Change settings of an organization; returns all of them.

    Raises:
        ValueError: there is no such organization, or no such setting.
    """
    if "editing" in changes and changes["editing"] not in EDITING:
        message = f"editing must be one of {', '.join(EDITING)}"
        raise ValueError(message)
    for name in ("needsApproval", "learns"):
        if not isinstance(changes.get(name, True), bool):
            message = f"{name} must be true or false"
            raise TypeError(message)
    tenant = tenant_of(world, organization)
    row = keep_settings(tenant, changes) if changes else settings(tenant)
    return {name: value for name, value in row.items() if name != "id"}


def approver_group(world: World, organization: str, name: str, users: list[str]) -> JsonObject:
    """Make a group of approvers; returns it.

    Raises:
        ValueError: there is no such organization or user, or the group has no members.
    """
    tenant = tenant_of(world, organization)
    members = [{"id": user_id, "fullName": full_name(user)} for user_id, user in _users(tenant, users)]
    if not members:
        message = "users must name at least one user"
        raise ValueError(message)
    key = world.ids.new()
    tenant.table(_GROUPS).put({"id": key, "groupName": str(name), "users": members})
    return {"groupId": key, "groupName": str(name), "users": members}


def approval_policy(
    world: World, organization: str, name: str, rules: list[JsonObject], users: list[str], groups: list[str]
) -> JsonObject:
    """Make a policy with users and groups, which are asked in this order; returns it.

    Raises:
        ValueError: there is no such organization, user or group, or a rule is wrong.
    """
    tenant = tenant_of(world, organization)
    people = [{"userId": user_id, "fullName": full_name(user)} for user_id, user in _users(tenant, users)]
    approvers: JsonObject = {"users": people, "groups": [_group(tenant, key) for key in groups]}
    try:
        return keep_policy(world, tenant, str(name), [_rule(rule) for rule in rules], approvers)
    except RefusedError as refused:
        raise ValueError(refused.reasons[0].message) from refused


def reroute(world: World, now: datetime, bill: str, user: str) -> JsonObject:
    """Have whoever is next hand the decision on a bill to another user; returns the bill.

    Raises:
        ValueError: the bill waits for nobody, or there is no such user.
    """
    tenant, row = bill_of(world, bill)
    step = turn(row)
    if step is None:
        message = "no such bill waits for an approval"
        raise ValueError(message)
    _users(tenant, [user])
    time, place = stamp(now), row["approvers"].index(step)
    handed = {**step, "status": REROUTED, "statusChangedTime": time}
    taken = {"userId": user, "_layer": step["_layer"], "status": WAITING, "statusChangedTime": time}
    steps = [*row["approvers"][:place], handed, taken, *row["approvers"][place + 1 :]]
    numbered = [{**one, "approverOrder": order} for order, one in enumerate(steps)]
    return _kept(tenant, {**row, "approvers": numbered}, time)


def set_approvers(world: World, now: datetime, bill: str, users: list[str]) -> JsonObject:
    """Clear the approvers of a bill and set others, which starts its approval again; returns the bill.

    Raises:
        ValueError: there is no such bill or user.
    """
    tenant, row = bill_of(world, bill)
    steps = [{"userId": user_id, "_layer": 0} for user_id, _ in _users(tenant, users)]
    return _kept(tenant, with_steps(row, steps, stamp(now)), stamp(now))


def _kept(tenant: Tenant, bill: JsonObject, time: str) -> JsonObject:
    row = tenant.table("bills").put({**bill, "updatedTime": time})
    enqueue(tenant, row)
    return {**row, "approvers": shown_steps(row)}


def _users(tenant: Tenant, users: object) -> list[tuple[str, JsonObject]]:
    if not isinstance(users, list):
        message = "users must be an array of ids"
        raise TypeError(message)
    found = [(user_id, tenant.table("users").get(str(user_id))) for user_id in users]
    unknown = [user_id for user_id, user in found if user is None]
    if unknown:
        message = f"the organization has no user {unknown[0]}"
        raise ValueError(message)
    return [(user_id, user) for user_id, user in found if user is not None]


def _group(tenant: Tenant, key: str) -> JsonObject:
    group = tenant.table(_GROUPS).get(str(key))
    if group is None:
        message = f"the organization has no group {key}"
        raise ValueError(message)
    return {"groupId": group["id"], "groupName": group["groupName"], "users": group["users"]}


def _rule(rule: JsonObject) -> JsonObject:
    values = rule.get("values") if isinstance(rule, dict) else None
    if not isinstance(values, list) or rule.get("key") not in _KEYS or rule.get("op") not in ("gte", "lt"):
        message = f"a rule has a key of {', '.join(_KEYS)}, op gte or lt, and an array of values"
        raise ValueError(message)
    return {"key": rule["key"], "op": rule["op"], "values": [str(value) for value in values]}
