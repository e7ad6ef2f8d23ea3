"""Money from customers: charged to their bank accounts, or recorded by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from bill_mock.behaviour.paying import BANKS, is_usable
from bill_mock.behaviour.receivables.balances import INVOICES, SHARES, resettle
from bill_mock.behaviour.receivables.bank_accounts import ACCOUNTS
from bill_mock.business_days import add_business_days
from bill_mock.clock import stamp
from bill_mock.errors import FUNDING_ACCOUNT, INVALID_FIELD, OVERPAYMENT, PROCESS_DATE, business, wrong_field
from bill_mock.lifecycle import LifeCycle, Timed
from bill_mock.money import amount, difference, total

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

RECEIVED = "receivable-payments"
# No call cancels a charge, and nothing is known of one that fails.
CHARGE = LifeCycle(
    first="SCHEDULED",
    moves={"SCHEDULED": frozenset({"PAID"})},
    timed={"SCHEDULED": Timed("PAID", 2)},
)
_LAST_YEAR = 9000
Parts: TypeAlias = dict[str, Decimal]


def _charge(call: Call) -> object:
    data = call.data
    customer = _customer(call, data["customerId"])
    if customer["archived"] or not customer["authorizedToCharge"]:
        raise business(INVALID_FIELD, "The customer may not be charged without its authorization.")
    account = _account(call, customer, data["fundingAccount"]["id"])
    day = _withdrawal_day(call, data.get("paymentDate"))
    parts = _parts(call, "invoicePayments", "invoiceId", customer["id"])
    payment: JsonObject = {
        "amount": total(parts.values()),
        "customerId": customer["id"],
        "paymentDate": day.isoformat(),
        "fundingAccount": account,
        "receivablesType": "ACH",
        "status": CHARGE.first,
        "onlinePayment": True,
    }
    receiving = next((row["id"] for row in call.tenant.table(BANKS) if _receives(call.tenant, row)), None)
    if receiving is not None:
        payment["receivablesAccount"] = {"id": receiving, "type": "BANK_ACCOUNT"}
    stored = _store(call, payment, parts)
    _set_timer(call, stored)
    return stored


def _customer(call: Call, key: str) -> JsonObject:
    customer = call.tenant.table("customers").get(key)
    if customer is None:
        raise business(INVALID_FIELD, "Invalid value for field customerId.")
    return customer


def _account(call: Call, customer: JsonObject, key: str) -> JsonObject:
    """The account to debit; one that is still being verified will do, since only its existence is asked for."""
    account = call.tenant.table(ACCOUNTS, customer["id"]).get(key)
    if account is None or account["archived"]:
        raise business(FUNDING_ACCOUNT, "The bank account of the customer cannot be charged.")
    return {"id": key, "type": "BANK_ACCOUNT"}


def _receives(tenant: Tenant, account: JsonObject) -> bool:
    return bool(account.get("default", {}).get("receivables")) and is_usable(tenant, account["id"])


def _withdrawal_day(call: Call, wanted: str | None) -> date:
    """The day asked for, today at the earliest, which may be no business day; otherwise the next business day."""
    today = call.now.date()
    if wanted is None:
        return add_business_days(today, 1)
    try:
        day = date.fromisoformat(wanted)
    except ValueError as error:
        raise wrong_field("paymentDate", "must be a valid date") from error
    if day < today or day.year > _LAST_YEAR:
        raise business(PROCESS_DATE, "The payment date is not valid.")
    return day


def _record(call: Call) -> object:
    data = call.data
    items: list[JsonObject] = data["invoices"]
    value = amount(data["amount"])
    if value <= 0:
        raise wrong_field("amount", "must be greater than 0")
    customer = _customer(call, data.get("customerId") or _payer(call, items[0]["id"]))
    parts = _parts(call, "invoices", "id", customer["id"])
    if total(parts.values()) > value:
        raise business(INVALID_FIELD, "The invoices take more than the amount.")
    payment: JsonObject = {
        "amount": value,
        "customerId": customer["id"],
        "paymentDate": data["paymentDate"],
        "receivablesType": data["paymentType"],
        "status": "PAID",
        "onlinePayment": False,
    }
    return _recorded(call, _store(call, payment, parts))


def _payer(call: Call, invoice_id: str) -> str:
    invoice = call.tenant.table(INVOICES).get(invoice_id)
    if invoice is None:
        raise business(INVALID_FIELD, "Invalid value for field invoices[0].id.")
    return str(invoice["customerId"])


def _recorded(call: Call, payment: JsonObject) -> JsonObject:
    invoices = call.tenant.table(INVOICES)
    shown = ("id", "customerId", "paymentDate", "amount", "unappliedAmount", "status", "description")
    keys = [part["invoiceId"] for part in payment["invoicePayments"]]
    paid = [{"id": key, "payments": (invoices.get(key) or {}).get("payments", [])} for key in keys]
    kept = {name: payment[name] for name in shown if name in payment}
    return {**kept, "paymentType": payment["receivablesType"], "invoices": paid}


def _parts(call: Call, field: str, key_name: str, customer_id: str) -> Parts:
    """How much goes to which invoice; one that is named twice gets both.

    Raises:
        RefusedError: 400 for an amount that is not positive; 422 for an invoice that is not open to the customer, and
            BDC_1159 for more than is due, which is documented for bills only.
    """
    parts: Parts = {}
    for index, item in enumerate(call.data[field]):
        value = amount(item["amount"])
        if value <= 0:
            raise wrong_field(f"{field}[{index}].amount", "must be greater than 0")
        invoice = call.tenant.table(INVOICES).get(item[key_name])
        if invoice is None or invoice["archived"] or invoice["customerId"] != customer_id:
            raise business(INVALID_FIELD, f"Invalid value for field {field}[{index}].{key_name}.")
        parts[invoice["id"]] = total((parts[invoice["id"]], value)) if invoice["id"] in parts else value
        if parts[invoice["id"]] > invoice["dueAmount"]:
            raise business(OVERPAYMENT, "Cannot overpay an invoice.")
    return parts


def _store(call: Call, payment: JsonObject, parts: Parts) -> JsonObject:
    ids, tenant = call.world.ids, call.tenant
    day: str = payment["paymentDate"]
    row: JsonObject = {
        "id": ids.new("0rp"),
        **payment,
        "invoicePayments": [{"invoiceId": key, "amount": value, "paymentDate": day} for key, value in parts.items()],
        "unappliedAmount": difference(payment["amount"], *parts.values()),
        "createdTime": call.time,
        "updatedTime": call.time,
    }
    if "description" in call.data:
        row["description"] = call.data["description"]
    tenant.table(RECEIVED).put(row)
    for key, value in parts.items():
        share = {"id": ids.new("0ip"), "invoiceId": key, "paymentId": row["id"], "amount": value, "date": day}
        tenant.table(SHARES).put({**share, "status": row["status"]})
        resettle(tenant, key, call.time)
    return row


def _set_timer(call: Call, payment: JsonObject) -> None:
    timed = CHARGE.timed[payment["status"]]
    day = add_business_days(date.fromisoformat(payment["paymentDate"]), timed.business_days)
    call.world.later(datetime.combine(day, time(), UTC), partial(_move, call.tenant, payment["id"], timed.to))


def _move(tenant: Tenant, payment_id: str, status: str, now: datetime) -> None:
    """Bring a charge, if its request was kept, into a state that its life cycle allows, and its invoices with it."""
    payment = tenant.table(RECEIVED).get(payment_id)
    if payment is None or not CHARGE.allows(payment["status"], status):
        return
    tenant.table(RECEIVED).put({**payment, "status": status, "updatedTime": stamp(now)})
    for share in tenant.table(SHARES).find("paymentId", payment_id):
        tenant.table(SHARES).put({**share, "status": status})
        resettle(tenant, share["invoiceId"], stamp(now))


HANDLERS: dict[str, Handler] = {"chargeCustomer": _charge, "recordInvoice": _record}
