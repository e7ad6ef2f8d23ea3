"""Bills as BILL answers them, for the tests of approvals."""

from __future__ import annotations

from typing import Any

WAITING, APPROVED, DENIED, REROUTED = "WAITING", "APPROVED", "DENIED", "REROUTED"
USERS = ("006A", "006B", "006C", "006D")
MISSING: Any = None
"""A field that the answer does not have."""


def approvers(*statuses: str) -> list[dict[str, Any]]:
    """Approvers in this order, each in one of these states."""
    return [
        {"userId": user, "approverOrder": order, "status": status}
        for order, (user, status) in enumerate(zip(USERS, statuses, strict=False))
    ]


def bill(status: str | None = APPROVED, states: tuple[str, ...] | None = (APPROVED,), **fields: Any) -> dict[str, Any]:
    """A bill of 100.00 that is due; None leaves a field out."""
    shown = {"approvalStatus": status, "approvers": None if states is None else approvers(*states)}
    found = {"id": "00n1", "vendorId": "0091", "archived": False, "dueAmount": 100, **shown, **fields}
    return {name: value for name, value in found.items() if value is not MISSING}
