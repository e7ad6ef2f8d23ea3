"""Finds what a test names on the control interface, where ids are given without an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World


def tenant_of(world: World, organization: str) -> Tenant:
    """The organization with this id.

    Raises:
        ValueError: there is none.
    """
    found = world.tenants.get(str(organization))
    if found is None:
        message = "there is no such organization"
        raise ValueError(message)
    return found


def bill_of(world: World, bill: str) -> tuple[Tenant, JsonObject]:
    """The bill with this id, and its organization.

    Raises:
        ValueError: there is none.
    """
    for tenant in world.tenants.values():
        row = tenant.table("bills").get(str(bill))
        if row is not None:
            return tenant, row
    message = "there is no such bill"
    raise ValueError(message)
