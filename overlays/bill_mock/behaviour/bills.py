"""Bills: what they amount to, what is left to pay, and that the number of a vendor's invoice is taken once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import approvals, autopay
from bill_mock.behaviour.approval_settings import check_editable
from bill_mock.behaviour.balances import settle
from bill_mock.behaviour.credits import covered, set_on_bill
from bill_mock.behaviour.exchange_rates import current_rate, to_dollars
from bill_mock.errors import (
    DUPLICATE_NUMBER,
    INVALID_ENTITY,
    INVALID_FIELD,
    OVERPAYMENT,
    business,
    malformed,
    wrong_field,
)
from bill_mock.money import line_amount, lines_total
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_LONGEST_NUMBER = 21
# A payment that makes its bill comes before the automatic one.
_PAYS_ITSELF = "createPayment"


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    if change.old is not None:
        check_editable(call.tenant, change.old)
    vendor = call.tenant.table("vendors").get(row["vendorId"])
    if vendor is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    _check_number(call, change)
    row["vendorName"] = vendor["name"]
    row["billLineItems"] = [{**line, "amount": line_amount(line)} for line in row.get("billLineItems", ())]
    row["amount"] = lines_total(row["billLineItems"])
    row.setdefault("exchangeRate", current_rate(vendor["billCurrency"], call.now))
    row["fundingAmount"] = to_dollars(row["amount"], row["exchangeRate"])
    _set_credits(call, change)
    row = settle(call.tenant, row)
    if row["amount"] < 0:
        raise wrong_field("billLineItems", "must not add up to a negative amount")
    if row["dueAmount"] < 0:
        raise business(OVERPAYMENT, "The amount is less than what is paid or scheduled already.")
    return approvals.assign(call, row, change.old)


def _set_credits(call: Call, change: Change) -> None:
    """Set credits off: a PATCH adds to them, a PUT says which there are."""
    row, whole = change.row, call.operation.method == "PUT"
    wanted = change.sent.get("vendorCredits")
    if change.old is not None and row["vendorId"] != change.old["vendorId"] and covered(call.tenant, row["id"]):
        raise business(INVALID_FIELD, "The vendor cannot change while credits are set off.")
    if wanted is not None or whole:
        set_on_bill(call, row, wanted or [], whole=whole)


def _check_number(call: Call, change: Change) -> None:
    row, old = change.row, change.old
    number = row.get("invoice", {}).get("invoiceNumber")
    if number is None:
        return
    if len(number) > _LONGEST_NUMBER:
        raise malformed(INVALID_ENTITY, "Invalid entity data: invoiceNumber has more than 21 characters.")
    kept = old is not None and (old["vendorId"], old.get("invoice", {}).get("invoiceNumber")) == (
        row["vendorId"],
        number,
    )
    if kept or change.sent.get("allowDuplicateInvoiceNumber"):
        return
    twins = call.tenant.table("bills").find("invoice.invoiceNumber", number)
    if any(twin["vendorId"] == row["vendorId"] and twin["id"] != row["id"] and not twin["archived"] for twin in twins):
        raise business(DUPLICATE_NUMBER, "A bill with this invoice number exists already for this vendor.")


def _after(call: Call, change: Change) -> None:
    approvals.enqueue(call.tenant, change.row)
    if change.old is None and call.operation.id != _PAYS_ITSELF:
        autopay.pay(call, change.row)


def _show(call: Call, row: JsonObject) -> JsonObject:
    shown = {name: value for name, value in row.items() if name != "approvers"}
    return {**shown, "approvers": approvals.shown_steps(row)} if call.query.get("billApprovals") else shown


RULES = {"bills": Rules(derive=_derive, after=_after, show=_show)}
