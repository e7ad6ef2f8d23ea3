"""Sandbox or production: the few rules that hold in production alone (platform facts 12).

An organization is one of the sandbox unless its scenario says otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.world import Tenant

_TABLE = "environment"
_PRODUCTION = "production"


def make_production(tenant: Tenant) -> None:
    """Let an organization behave as in production from now on."""
    tenant.table(_TABLE).put({"id": _PRODUCTION})


def is_production(tenant: Tenant) -> bool:
    """Whether the rules of production hold for an organization."""
    return tenant.table(_TABLE).get(_PRODUCTION) is not None
