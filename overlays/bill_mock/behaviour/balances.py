"""What of a bill is paid, scheduled, credited and left, worked out from its payments and the credits it uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.credits import covered
from bill_mock.money import difference, total

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

ALLOCATIONS = "allocations"


def settle(tenant: Tenant, bill: JsonObject) -> JsonObject:
    """The bill with its amounts and payment status as its allocations make them."""
    shares: dict[str, list[Decimal]] = {}
    for share in tenant.table(ALLOCATIONS).find("billId", bill["id"]):
        shares.setdefault(share["state"], []).append(share["amount"])
    paid, moving = total(shares.get("PAID", ())), total(shares.get("IN_PROCESS", ()))
    scheduled = total([*shares.get("SCHEDULED", ()), moving])
    credit = covered(tenant, bill["id"])
    due = difference(bill["amount"], paid, scheduled, credit)
    return {
        **bill,
        "paidAmount": paid,
        "scheduledAmount": scheduled,
        "creditAmount": credit,
        "dueAmount": due,
        "paymentStatus": _payment_status(paid, moving, scheduled, due, credit),
    }


def _payment_status(paid: Decimal, moving: Decimal, scheduled: Decimal, due: Decimal, credit: Decimal) -> str:
    """Credits alone make a bill PAID when nothing is left, but not in part; no page says what they do."""
    if moving > 0:
        return "IN_PROCESS"
    if scheduled > 0:
        return "SCHEDULED"
    if due <= 0 and (paid > 0 or credit > 0):
        return "PAID"
    return "PARTIALLY_PAID" if paid > 0 else "UNPAID"
