"""What of a bill is paid, scheduled and left, worked out from the payments there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.money import amount, difference, total

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
    due = difference(bill["amount"], paid, scheduled, amount(bill.get("creditAmount")))
    status = _payment_status(paid, moving, scheduled, due)
    return {**bill, "paidAmount": paid, "scheduledAmount": scheduled, "dueAmount": due, "paymentStatus": status}


def _payment_status(paid: Decimal, moving: Decimal, scheduled: Decimal, due: Decimal) -> str:
    if moving > 0:
        return "IN_PROCESS"
    if scheduled > 0:
        return "SCHEDULED"
    if paid > 0:
        return "PARTIALLY_PAID" if due > 0 else "PAID"
    return "UNPAID"
