"""How an organization stands with BILL, beyond what it does itself: locked for a while, its plan, access to the API."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, LOCKED, NO_API_ACCESS, Reason, RefusedError, business

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

_TABLE = "standing"
_LOCKED = 423
_FORBIDDEN = 403


def standing(tenant: Tenant) -> JsonObject:
    """`lockedUntil` (empty when it never was), and whether the plan covers `payments` and the `api`."""
    return tenant.table(_TABLE).get(tenant.id) or {"id": tenant.id, "lockedUntil": "", "payments": True, "api": True}


def lock(tenant: Tenant, now: datetime, seconds: float) -> JsonObject:
    """Lock an organization for so many seconds; returns how it stands.

    Raises:
        OverflowError: the end is outside of the calendar.
    """
    until = stamp(now + timedelta(seconds=seconds))
    return tenant.table(_TABLE).put({**standing(tenant), "lockedUntil": until})


def choose(tenant: Tenant, *, payments: bool, api: bool) -> JsonObject:
    """Say what the plan of an organization covers; returns how it stands."""
    return tenant.table(_TABLE).put({**standing(tenant), "payments": payments, "api": api})


def check_access(tenant: Tenant, now: datetime) -> None:
    """Hold a call of an organization against how it stands, whatever it asks for.

    Raises:
        RefusedError: 423 BDC_1107 while it is locked, as one client has seen; 403 BDC_1105 without access to the API,
            a status that is a guess.
    """
    row = tenant.table(_TABLE).get(tenant.id)
    if row is None:
        return
    if row["lockedUntil"] > stamp(now):
        raise RefusedError(_LOCKED, [Reason(LOCKED, "The organization is temporarily locked.", "DOWNSTREAM")])
    if not row["api"]:
        raise RefusedError(_FORBIDDEN, [Reason(NO_API_ACCESS, "The organization has no access to the API.")])


def check_plan(tenant: Tenant) -> None:
    """Hold a payment against the plan of the organization.

    Raises:
        RefusedError: 422 that blames the vendor, as seen live (platform facts 5.3).
    """
    if not standing(tenant)["payments"]:
        raise vendor_blamed()


def vendor_blamed() -> RefusedError:
    """422 for a vendor that cannot be paid through BILL, or is said to be one."""
    return business(INVALID_FIELD, "Vendor is unable to receive ePayments.")
