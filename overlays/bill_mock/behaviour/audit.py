"""The audit trail of vendors: an entry for the creation, and one for each field that a change touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.codec import encode
from bill_mock.errors import no_such_object, wrong_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.resource import Change
    from bill_mock.world import Tenant, World

TRAIL = "audit-trail"
_DEFAULT_PAGE = 20
# What the server keeps by itself is no edit of a user.
_OWN = ("balance", "createdTime", "updatedTime")


def record(call: Call, change: Change) -> None:
    """Write a change of a vendor into its trail, in the name of the caller."""
    author, vendor = author_of(call.tenant, call.caller.user_id), change.row
    if change.old is None:
        add_entry(call.world, call.tenant, vendor["id"], {"type": "Create", "user": author, "field": {}}, call.time)
        return
    before, after = dict(_leaves(change.old)), dict(_leaves(vendor))
    for name in [*after, *(name for name in before if name not in after)]:
        values = {"previous": before.get(name, ""), "current": after.get(name, "")}
        if values["previous"] != values["current"]:
            field = {"name": name, "value": values}
            add_entry(
                call.world, call.tenant, vendor["id"], {"type": "Edit", "user": author, "field": field}, call.time
            )


def add_entry(world: World, tenant: Tenant, vendor_id: str, entry: JsonObject, time: str) -> None:
    """Append an entry to the trail of a vendor; everything in the mock comes through the API."""
    key = world.ids.new()
    tenant.table(TRAIL, vendor_id).put({"id": key, "source": "API", "createdTime": time, **entry})


def author_of(tenant: Tenant, user_id: str) -> JsonObject:
    """Id and name of a user as the trail shows them."""
    user = tenant.table("users").get(user_id) or {}
    return {"id": user_id, "name": f"{user.get('firstName', '')} {user.get('lastName', '')}".strip()}


def _leaves(value: JsonObject, path: str = "") -> Iterator[tuple[str, str]]:
    """Dotted names of all fields with their values as text."""
    for name, inner in value.items():
        if not path and name in _OWN:
            continue
        if isinstance(inner, dict):
            yield from _leaves(inner, f"{path}{name}.")
        else:
            yield f"{path}{name}", inner if isinstance(inner, str) else encode(inner).decode()


def _trail(call: Call) -> object:
    """A part of the trail, the oldest entry first; no entry is ever archived, so `includeArchived` adds nothing."""
    vendor_id, start, size = call.ids[0], call.query.get("start", 0), call.query.get("max", _DEFAULT_PAGE)
    if call.tenant.table("vendors").get(vendor_id) is None:
        raise no_such_object(vendor_id)
    for name, value, least in (("start", start, 0), ("max", size, 1)):
        if value < least:
            raise wrong_field(name, f"must be greater than or equal to {least}")
    trail = call.tenant.table(TRAIL, vendor_id)
    rows = (trail.get(key) or {} for key in trail.order()[start : start + size])
    return [{name: value for name, value in row.items() if name != "id"} for row in rows]


HANDLERS: dict[str, Handler] = {"getVendorAuditTrail": _trail}
