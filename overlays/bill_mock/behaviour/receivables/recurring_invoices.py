"""Recurring invoices: templates with a flat `customerId`, and the invoices made from them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.receivables.invoices import GENERATED
from bill_mock.behaviour.receivables.schedules import read_schedule
from bill_mock.behaviour.receivables.series import Series
from bill_mock.behaviour.receivables.totals import add_up
from bill_mock.errors import INVALID_FIELD, business
from bill_mock.generic import create
from bill_mock.money import amount, line_amount
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from datetime import date

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_LINES = "recurringInvoiceLineItems"
_ONE = Decimal(1)
_PASSED_ON = ("classifications", "paymentTermId", "salesTaxItemId", "enableCardPayment", "convenienceFee")
_OF_LINE = ("description", "taxable", "classifications")


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    if call.tenant.table("customers").get(row["customerId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field customerId.")
    read_schedule(row["schedule"])
    add_up(call, row, _LINES, [amount(line.get("amount")) for line in row[_LINES]])
    row.setdefault("sendEmail", False)
    return row


def _make(call: Call, template: JsonObject, due: date) -> None:
    """One invoice, which has its due date as number."""
    body = {
        "customer": {"id": template["customerId"]},
        "invoiceNumber": due.isoformat(),
        "dueDate": due.isoformat(),
        "invoiceLineItems": [_line(line) for line in template[_LINES]],
        "processingOptions": {"sendEmail": template["sendEmail"]},
        **{name: template[name] for name in _PASSED_ON if name in template},
    }
    create(replace(call.resources["invoices"], rules=GENERATED), call, body)


def _line(line: JsonObject) -> JsonObject:
    """A line of an invoice that comes to the amount of the template's, as one unit where its price does not."""
    value = amount(line.get("amount"))
    kept = {name: line[name] for name in _OF_LINE if name in line}
    units = {"quantity": line.get("quantity"), "price": line.get("price")}
    if None not in units.values() and line_amount(units) == value:
        return {**kept, **units}
    return {**kept, "quantity": _ONE, "price": value}


RULES = {"recurring-invoices": Rules(derive=_derive, after=Series("recurring-invoices", _make).after)}
