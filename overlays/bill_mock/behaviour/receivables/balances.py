"""What of an invoice is paid, scheduled, credited and left, and what its customer owes by all invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.money import ZERO, amount, difference, total

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

SHARES = "received-shares"
INVOICES = "invoices"


def settle(tenant: Tenant, invoice: JsonObject) -> JsonObject:
    """The invoice with amounts, status and payments as its credit and its shares of received payments make them."""
    shares = tenant.table(SHARES).find("invoiceId", invoice["id"])
    paid = total(share["amount"] for share in shares if share["status"] == "PAID")
    scheduled = total(share["amount"] for share in shares if share["status"] == "SCHEDULED")
    credit = amount(invoice.get("creditAmount"))
    due = difference(invoice["totalAmount"], credit, paid, scheduled)
    return {
        **invoice,
        "creditAmount": credit,
        "scheduledAmount": scheduled,
        "dueAmount": due,
        "status": _status(difference(invoice["totalAmount"], due), scheduled, due),
        "payments": [
            {"id": share["paymentId"], **{name: share[name] for name in ("amount", "status", "date")}}
            for share in shares
        ],
    }


def _status(covered: Decimal, scheduled: Decimal, due: Decimal) -> str:
    if scheduled > 0:
        return "SCHEDULED"
    if covered > 0:
        return "PARTIAL_PAYMENT" if due > 0 else "PAID_IN_FULL"
    return "OPEN"


def resettle(tenant: Tenant, invoice_id: str, time: str) -> None:
    """Store an invoice anew after its payments have changed; one that is gone is left alone."""
    old = tenant.table(INVOICES).get(invoice_id)
    if old is not None:
        new = tenant.table(INVOICES).put({**settle(tenant, old), "updatedTime": time})
        owe(tenant, old, new)


def owe(tenant: Tenant, old: JsonObject | None, new: JsonObject) -> None:
    """Bring the balance of the customer up to an invoice that has changed.

    A customer owes what is due and what is scheduled; archived invoices do not count, and money that was applied to
    no invoice is shown in its payment only.
    """
    changes: dict[str, Decimal] = {}
    for row, sign in ((old, -1), (new, 1)):
        if row is not None and not row["archived"]:
            open_ = total((row["dueAmount"], row["scheduledAmount"]))
            key = row["customerId"]
            changes[key] = total((changes.get(key, ZERO), open_ * sign))
    customers = tenant.table("customers")
    for key, change in changes.items():
        customer = customers.get(key)
        if change and customer is not None:
            before = amount(customer["balance"].get("amount"))
            customers.put({**customer, "balance": {**customer["balance"], "amount": total((before, change))}})
