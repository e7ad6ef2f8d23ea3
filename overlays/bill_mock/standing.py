"""How an organization stands with BILL: locked for a while, its plan, access to the API, what its users may call."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, LOCKED, NO_API_ACCESS, Reason, RefusedError, business, forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

_TABLE = "standing"
_DEFAULTS: JsonObject = {"lockedUntil": "", "payments": True, "api": True, "forbidden": {}}
_LOCKED = 423
_FORBIDDEN = 403


def standing(tenant: Tenant) -> JsonObject:
    """`lockedUntil` (empty when it never was), whether the plan covers `payments` and the `api`, and `forbidden`.

    The last has the operations that a user may not call, by the ids of users.
    """
    return tenant.table(_TABLE).get(tenant.id) or {"id": tenant.id, **_DEFAULTS}


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


def forbid(tenant: Tenant, user_id: str, operations: Iterable[str]) -> JsonObject:
    """Take operations away from a user, and give all others back; returns how the organization stands."""
    row = standing(tenant)
    return tenant.table(_TABLE).put({**row, "forbidden": {**row["forbidden"], user_id: sorted(operations)}})


def check_access(tenant: Tenant, now: datetime, user_id: str = "", operation: str = "") -> None:
    """Hold a call of an organization against how it stands, whatever it asks for.

    That a locked organization is a 423 is what one client has seen; the status without access to the API is a guess.

    Raises:
        RefusedError: 423 BDC_1107 while it is locked, 403 BDC_1105 without access to the API, 403 BDC_1145 for an
            operation that the user may not call.
    """
    row = tenant.table(_TABLE).get(tenant.id)
    if row is None:
        return
    if row["lockedUntil"] > stamp(now):
        raise RefusedError(_LOCKED, [Reason(LOCKED, "The organization is temporarily locked.", "DOWNSTREAM")])
    if not row["api"]:
        raise RefusedError(_FORBIDDEN, [Reason(NO_API_ACCESS, "The organization has no access to the API.")])
    if operation in row["forbidden"].get(user_id, ()):
        message = "The user does not have permission for this operation."
        raise forbidden(message)


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
