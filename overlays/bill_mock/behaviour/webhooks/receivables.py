"""Invoices to customers, as notifications carry them; a payment shows as a change of the invoice alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.shapes import pick, shape
from bill_mock.events import Emits
from bill_mock.money import ZERO

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

INVOICE = shape(
    "id customerId archived invoiceNumber invoiceDate dueDate totalAmount dueAmount createdTime updatedTime createdBy "
    "status scheduledAmount creditAmount salesTaxTotal salesTaxPercentage"
)


def _invoice(_tenant: Tenant, row: JsonObject) -> JsonObject:
    return {"salesTaxTotal": ZERO, "salesTaxPercentage": ZERO, **pick(row, INVOICE)}


EVENTS: dict[str, Emits] = {
    "invoices": Emits(
        "invoice",
        _invoice,
        created="invoice.created",
        updated="invoice.updated",
        archived="invoice.archived",
        restored="invoice.restored",
    ),
}
