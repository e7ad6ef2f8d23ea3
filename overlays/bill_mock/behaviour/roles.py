"""The roles that every organization comes with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

ROLES = "roles"
_TYPES = ("ADMINISTRATOR", "ACCOUNTANT", "APPROVER", "PAYER", "CLERK", "AUDITOR")
_SHOWN = ("id", "type", "description")


def add_roles(world: World, tenant: Tenant, time: str) -> dict[str, JsonObject]:
    """Give an organization its roles; answers them by type."""
    times = {"createdTime": time, "updatedTime": time}
    return {
        kind: tenant.table(ROLES).put({"id": world.ids.new("0po"), "type": kind, "description": kind.title(), **times})
        for kind in _TYPES
    }


def role_of_user(role: JsonObject) -> JsonObject:
    """A role as users show it."""
    return {name: role[name] for name in _SHOWN if name in role}
