"""Invoices and credit memos: totals from lines, and a customer that is sent as an object but answered as an id."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.errors import DUPLICATE_NUMBER, INVALID_FIELD, business, wrong_field
from bill_mock.generic import create
from bill_mock.money import ZERO, amount, difference, line_amount, lines_total
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_TERM = timedelta(days=30)
_ONE = Decimal(1)


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    row["customerId"] = _customer(call, change)
    row.setdefault("invoiceNumber", str(call.world.ids.number()))
    row.setdefault("invoiceDate", call.now.date().isoformat())
    row.setdefault("dueDate", (call.now + _TERM).date().isoformat())
    _check_number(call, change)
    row["totalAmount"] = lines_total(row.get("invoiceLineItems"))
    row.setdefault("creditAmount", ZERO)
    row.setdefault("scheduledAmount", ZERO)
    row.setdefault("exchangeRate", _ONE)
    row.setdefault("payments", [])
    row["dueAmount"] = difference(row["totalAmount"], amount(row["creditAmount"]))
    row["status"] = "OPEN" if row["dueAmount"] > 0 or not row["totalAmount"] else "PAID_IN_FULL"
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
    number = change.row["invoiceNumber"]
    if change.old is not None and change.old["invoiceNumber"] == number:
        return
    if call.tenant.table("invoices").find("invoiceNumber", number):
        raise business(DUPLICATE_NUMBER, "An invoice with this number exists already.")


def _derive_credit_memo(call: Call, change: Change) -> JsonObject:
    row = change.row
    if call.tenant.table("customers").get(row["customerId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field customerId.")
    row["creditMemoLineItems"] = [{**line, "amount": line_amount(line)} for line in row.get("creditMemoLineItems", ())]
    return _credit(row, "creditMemoLineItems")


def _derive_vendor_credit(call: Call, change: Change) -> JsonObject:
    row = change.row
    if call.tenant.table("vendors").get(row["vendorId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    return _credit(row, "vendorCreditLineItems")


def _credit(row: JsonObject, lines: str) -> JsonObject:
    row["amount"] = lines_total(row.get(lines))
    row.setdefault("appliedAmount", ZERO)
    row.setdefault("status", "NOT_APPLIED")
    return row


RULES = {
    "invoices": Rules(derive=_derive),
    "credit-memos": Rules(derive=_derive_credit_memo),
    "vendor-credits": Rules(derive=_derive_vendor_credit),
}
