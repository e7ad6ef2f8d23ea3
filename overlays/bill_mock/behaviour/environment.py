"""Sandbox or production: the few rules that hold in production alone (platform facts 12).

An organization is one of the sandbox unless its scenario says otherwise.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.world import Tenant, World

_TABLE = "environment"
_PRODUCTION = "production"
_KEYS = "production-keys"


def make_production(world: World, tenant: Tenant, key: str) -> None:
    """Let an organization and a developer key be those of production from now on."""
    tenant.table(_TABLE).put({"id": _PRODUCTION})
    world.table(_KEYS).put({"id": _digest(key)})


def is_production(tenant: Tenant) -> bool:
    """Whether the rules of production hold for an organization."""
    return tenant.table(_TABLE).get(_PRODUCTION) is not None


def is_foreign(world: World, key: str, organization: str) -> bool:
    """Whether a developer key is of the other environment than an organization; an unknown one has none."""
    tenant = world.tenants.get(organization)
    return tenant is not None and (world.table(_KEYS).get(_digest(key)) is not None) != is_production(tenant)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode(errors="replace")).hexdigest()
