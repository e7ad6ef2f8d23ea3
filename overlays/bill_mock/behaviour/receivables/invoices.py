"""Invoices: a customer that is sent as an object but answered as an id, totals from lines, numbers taken once."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.payment_terms import TERMS
from bill_mock.behaviour.receivables import credit_memos
from bill_mock.behaviour.receivables.balances import INVOICES, owe, settle
from bill_mock.behaviour.receivables.mailing import mail_customer
from bill_mock.behaviour.receivables.totals import add_up, line_amounts
from bill_mock.errors import DUPLICATE_NUMBER, INVALID_FIELD, business, wrong_field
from bill_mock.generic import create
from bill_mock.money import ZERO, amount
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_LINES = "invoiceLineItems"
_ONE = Decimal(1)


def _derive(call: Call, change: Change) -> JsonObject:
    _check_number(call, change)
    return _complete(call, change)


def _complete(call: Call, change: Change) -> JsonObject:
    row = change.row
    row["customerId"] = _customer(call, change)
    if "invoiceNumber" not in row:
        row["invoiceNumber"] = _free_number(call)
    row.setdefault("invoiceDate", call.now.date().isoformat())
    row.setdefault("dueDate", _due_date(call, row))
    if row.get("convenienceFee") and not row.get("enableCardPayment"):
        raise wrong_field("convenienceFee", "must be null unless enableCardPayment is true")
    row, row["totalAmount"] = add_up(call, row, _LINES, line_amounts(_LINES, row.get(_LINES, [])))
    row.setdefault("exchangeRate", _ONE)
    if amount(row.get("creditAmount")) > row["totalAmount"]:
        raise business(INVALID_FIELD, "The creditAmount is more than the total of the invoice.")
    row = settle(call.tenant, row)
    if row["dueAmount"] < 0:
        raise business(INVALID_FIELD, "The amount is less than what is paid, scheduled or credited already.")
    if change.old is not None and row["payments"] and change.old["customerId"] != row["customerId"]:
        raise business(INVALID_FIELD, "The customer of an invoice that has payments cannot change.")
    return row


def _customer(call: Call, change: Change) -> str:
    wanted = change.sent.get("customer")
    if wanted is None:
        return str(change.row["customerId"])
    key = wanted.get("id")
    if key is None:
        if not (wanted.get("name") and wanted.get("email")):
            raise wrong_field("customer", "must have an id, or a name and an email")
        return str(create(call.resources["customers"], call, wanted)["id"])
    if call.tenant.table("customers").get(key) is None:
        raise business(INVALID_FIELD, "Invalid value for field customer.id.")
    return str(key)


def _check_number(call: Call, change: Change) -> None:
    number = change.row.get("invoiceNumber")
    if number is None or (change.old is not None and change.old["invoiceNumber"] == number):
        return
    if call.tenant.table(INVOICES).find("invoiceNumber", number):
        raise business(DUPLICATE_NUMBER, "An invoice with this number exists already.")


def _free_number(call: Call) -> str:
    number = str(call.world.ids.number())
    while call.tenant.table(INVOICES).find("invoiceNumber", number):
        number = str(call.world.ids.number())
    return number


def _due_date(call: Call, row: JsonObject) -> str:
    """The day of creation, or so many days after the invoice as its payment term gives; an unknown term gives none."""
    term = call.tenant.table(TERMS, call.tenant.id).get(row.get("paymentTermId", ""))
    if term is None:
        return call.now.date().isoformat()
    try:
        return (date.fromisoformat(row["invoiceDate"]) + timedelta(days=int(term["daysDue"]))).isoformat()
    except (ValueError, OverflowError) as error:
        raise wrong_field("invoiceDate", "must be a valid date") from error


def _after(call: Call, change: Change) -> None:
    row, old = change.row, change.old
    before = (ZERO, row["customerId"]) if old is None else (old["creditAmount"], old["customerId"])
    if before != (row["creditAmount"], row["customerId"]):
        credit_memos.use(call, row)
    owe(call.tenant, old, row)
    if change.sent.get("processingOptions", {}).get("sendEmail"):
        mail_customer(call, row)


def _show(_call: Call, row: JsonObject) -> JsonObject:
    return {**row, "recordStatus": "INACTIVE" if row["archived"] else "ACTIVE"}


# Invoices that a series makes are numbered with their due date, so that two series share a number on the same day.
GENERATED = Rules(derive=_complete, after=_after, show=_show)
RULES = {INVOICES: Rules(derive=_derive, after=_after, show=_show)}
