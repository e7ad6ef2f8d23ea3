"""Vendors: how they are paid, and the one bank account that is kept of each.

In production a new bank account is verified for two business days (platform facts 12); in the sandbox at once.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour import audit
from bill_mock.behaviour.abroad import HOME, check_account, country_of
from bill_mock.behaviour.environment import is_production
from bill_mock.behaviour.payment_cycle import ABROAD, CHECK, OFFLINE
from bill_mock.behaviour.process_dates import HOLDS
from bill_mock.business_days import add_business_days
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business, no_such_object
from bill_mock.money import ZERO
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

PAID_ALREADY = "BDC_1233"
PENDING, VERIFIED = "PENDING", "VERIFIED"
_SHOWN_DIGITS = 4
_HOLD = 2
_HIDDEN = frozenset({"bankCountry"})


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    payment = {name: one for name, one in row.get("paymentInformation", {}).items() if name not in _HIDDEN}
    if change.old is None:
        _add_account(call, row, payment)
    else:
        _keep_account(change.old, payment)
    row["paymentInformation"] = payment
    row.setdefault("billCurrency", "USD")
    row.setdefault("accountType", "NONE")
    row["networkStatus"] = row.get("networkStatus", "NOT_CONNECTED")
    row.setdefault("balance", {"amount": ZERO, "lastUpdatedDate": call.time})
    if row.get("autoPay"):
        row["autoPay"] = _auto_pay(call, row["autoPay"])
    return paid_by(row)


def _add_account(call: Call, row: JsonObject, payment: JsonObject) -> None:
    account = payment.pop("bankAccount", None)
    if account:
        country = row["paymentInformation"].get("bankCountry") or country_of(row)
        check_account(country, account, "paymentInformation.bankAccount.")
        payment["bankAccount"] = _kept(call, row["id"], account)


def _keep_account(old: JsonObject, payment: JsonObject) -> None:
    """Bank details are no part of an update; what is sent of them is dropped."""
    payment.pop("bankAccount", None)
    account = old["paymentInformation"].get("bankAccount")
    if account:
        payment["bankAccount"] = account


def paid_by(vendor: JsonObject) -> JsonObject:
    """The vendor with how BILL pays it now: to its bank account, else by check at home and not at all abroad."""
    payment = {name: one for name, one in vendor["paymentInformation"].items() if name != "payBySubType"}
    home = country_of(vendor) == HOME and vendor["billCurrency"] == "USD"
    account = payment.get("bankAccount")
    if account:
        payment["payByType"], payment["payBySubType"] = ("ACH", "ACH") if home else (ABROAD, "LOCAL")
    else:
        payment["payByType"], payment["payBySubType"] = (CHECK if home else OFFLINE), "NONE"
    status = "NO_NET_LINKED_ACCOUNT" if account else "NO_ACCOUNT"
    return {**vendor, "paymentInformation": payment, "bankAccountStatus": status}


def _auto_pay(call: Call, wanted: JsonObject) -> JsonObject:
    account = wanted.get("bankAccountId")
    if account is not None and call.tenant.table("funding-accounts/banks").get(account) is None:
        raise business(INVALID_FIELD, "Invalid value for field autoPay.bankAccountId.")
    return {"createdBy": call.caller.user_id, **wanted}


def masked(number: str) -> str:
    """The number of an account with all but its last four digits hidden."""
    return "*" * max(0, len(number) - _SHOWN_DIGITS) + number[-_SHOWN_DIGITS:]


def _kept(call: Call, vendor_id: str, account: JsonObject) -> JsonObject:
    """Bank details as they are kept, on their way to being verified."""
    shown = {name: one for name, one in account.items() if name != "regulatoryFields" and one is not None}
    status = VERIFIED
    if is_production(call.tenant):
        status, until = PENDING, add_business_days(call.now.date(), _HOLD)
        call.tenant.table(HOLDS).put({"id": vendor_id, "until": until.isoformat()})
        due = datetime.combine(until, time(), UTC)
        call.world.later(due, partial(_verify, call.tenant, vendor_id, until.isoformat()))
    return {**shown, "accountNumber": masked(account["accountNumber"]), "status": status}


def _verify(tenant: Tenant, vendor_id: str, until: str, now: datetime) -> None:
    vendor, hold = tenant.table("vendors").get(vendor_id), tenant.table(HOLDS).get(vendor_id)
    if vendor is None or hold is None or hold["until"] != until:
        return
    tenant.table(HOLDS).delete(vendor_id)
    payment = vendor["paymentInformation"]
    verified = {**payment, "bankAccount": {**payment["bankAccount"], "status": VERIFIED}}
    tenant.table("vendors").put({**vendor, "paymentInformation": verified, "updatedTime": stamp(now)})


def _vendor(call: Call) -> JsonObject:
    return call.resources["vendors"].row(call, call.ids[0])


def _change_account(call: Call, old: JsonObject, account: JsonObject | None) -> None:
    payment = {name: one for name, one in old["paymentInformation"].items() if name != "bankAccount"}
    if account is not None:
        payment["bankAccount"] = account
    row = paid_by({**old, "paymentInformation": payment, "updatedTime": call.time})
    call.tenant.table("vendors").put(row)
    audit.record(call, Change(row, old, call.data))


def _create_account(call: Call) -> object:
    vendor = _vendor(call)
    if vendor["paymentInformation"].get("bankAccount"):
        raise business(PAID_ALREADY, "The vendor is already set up for ePayments.")
    check_account(country_of(vendor), call.data)
    allowed = call.description.properties(call.operation.body_schema)
    account = _kept(call, vendor["id"], {name: one for name, one in call.data.items() if name in allowed})
    _change_account(call, vendor, account)
    return account


def _get_account(call: Call) -> object:
    vendor = _vendor(call)
    account = vendor["paymentInformation"].get("bankAccount")
    if not account:
        raise no_such_object(vendor["id"])
    return account


def _delete_account(call: Call) -> object:
    _get_account(call)
    vendor = _vendor(call)
    if call.tenant.table(HOLDS).get(vendor["id"]) is not None:
        call.tenant.table(HOLDS).delete(vendor["id"])
    _change_account(call, vendor, None)
    return None


HANDLERS: dict[str, Handler] = {
    "createVendorBankAccount": _create_account,
    "getVendorBankAccount": _get_account,
    "deleteVendorBankAccount": _delete_account,
}
RULES = {"vendors": Rules(derive=_derive, after=audit.record)}
