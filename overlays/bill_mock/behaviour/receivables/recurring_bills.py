"""Recurring bills: templates, the bills made from them, and their automatic payment."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.autopay import default_account
from bill_mock.behaviour.paying import BANKS, Order, is_usable, schedule
from bill_mock.behaviour.receivables.schedules import read_schedule
from bill_mock.behaviour.receivables.series import Series
from bill_mock.business_days import add_business_days
from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.generic import create
from bill_mock.money import lines_total
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_LINES = "recurringBillLineItems"
_OF_LINE = ("amount", "description", "classifications")


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    if call.tenant.table("vendors").get(row["vendorId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    account = row.get("paymentInformation", {}).get("bankAccountId")
    if account is not None and call.tenant.table(BANKS).get(account) is None:
        raise business(INVALID_FIELD, "Invalid value for field paymentInformation.bankAccountId.")
    read_schedule(row["schedule"])
    if lines_total(row[_LINES]) < 0:
        raise wrong_field(_LINES, "must not add up to a negative amount")
    row.setdefault("processingOptions", {"autoPayment": False})
    return row


def _make(call: Call, template: JsonObject, due: date) -> None:
    """One bill, which has its due date as invoice number; two series may share it."""
    body = {
        "vendorId": template["vendorId"],
        "dueDate": due.isoformat(),
        "invoice": {"invoiceNumber": due.isoformat(), "invoiceDate": call.now.date().isoformat()},
        "billLineItems": [{name: line[name] for name in _OF_LINE if name in line} for line in template[_LINES]],
        "allowDuplicateInvoiceNumber": True,
        **{name: template[name] for name in ("description",) if name in template},
    }
    bill = create(call.resources["bills"], call, body)
    if template["processingOptions"].get("autoPayment"):
        _pay(call, template, bill)


def _pay(call: Call, template: JsonObject, bill: JsonObject) -> None:
    """Pay a bill on its due day; as with automatic payment of vendors, one that waits for an approval is left alone."""
    account = template.get("paymentInformation", {}).get("bankAccountId") or default_account(call)
    vendor = call.tenant.table("vendors").get(bill["vendorId"])
    if vendor is None or bill["approvalStatus"] != "UNASSIGNED" or bill["dueAmount"] <= 0:
        return
    if is_usable(call.tenant, account):
        tomorrow = call.now.date() + timedelta(days=1)
        day = add_business_days(max(tomorrow, date.fromisoformat(bill["dueDate"])), 0)
        shown = {"type": "BANK_ACCOUNT", "id": account}
        schedule(call, Order(vendor, [(bill, bill["dueAmount"])], shown, day, call.caller.user_id))


RULES = {"recurringbills": Rules(derive=_derive, after=Series("recurringbills", _make).after)}
