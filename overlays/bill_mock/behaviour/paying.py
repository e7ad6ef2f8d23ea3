"""A payment to a vendor: what has to hold before it is scheduled, and how it goes on from there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.balances import ALLOCATIONS, settle
from bill_mock.business_days import add_business_days, is_business_day
from bill_mock.call import ADMINISTRATOR, Call
from bill_mock.clock import stamp
from bill_mock.errors import (
    FUNDING_ACCOUNT,
    INVALID_FIELD,
    OVERPAYMENT,
    PROCESS_DATE,
    Reason,
    RefusedError,
    business,
    forbidden,
    not_modelled,
)
from bill_mock.lifecycle import LifeCycle, Timed
from bill_mock.money import total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

BANKS = "funding-accounts/banks"
_ONE = Decimal(1)
_LAST_YEAR = 9000

PAYMENT = LifeCycle(
    first="SCHEDULED",
    moves={
        "SCHEDULED": frozenset({"FUNDING_STARTED", "CANCELED"}),
        "FUNDING_STARTED": frozenset({"PAID"}),
    },
    timed={"SCHEDULED": Timed("FUNDING_STARTED", 0), "FUNDING_STARTED": Timed("PAID", 2)},
)
_FACETS: dict[str, JsonObject] = {
    "SCHEDULED": {"status": "SCHEDULED"},
    "FUNDING_STARTED": {"status": "SCHEDULED", "disbursementStatus": "IN_PROGRESS"},
    "PAID": {"status": "PAID", "disbursementStatus": "DONE"},
    "CANCELED": {"status": "CANCELLED"},
}
_SHARES = {"SCHEDULED": "SCHEDULED", "FUNDING_STARTED": "IN_PROCESS", "PAID": "PAID", "CANCELED": "NONE"}


@dataclass(frozen=True, slots=True)
class Order:
    """A payment that is about to be scheduled: the bills of one vendor, and how much of each.

    Args:
        extra: fields of the request that the payment shows again, such as `description`.
    """

    vendor: JsonObject
    bills: Sequence[tuple[JsonObject, Decimal]]
    account: JsonObject
    day: date
    made_by: str
    extra: JsonObject = field(default_factory=dict)


def funding_account(call: Call, wanted: JsonObject) -> JsonObject:
    """The account to pay from, as it is shown in the payment.

    Raises:
        RefusedError: 422 BDC_1151 unless it is a verified bank account; 501 for another kind of account.
    """
    if wanted["type"] != "BANK_ACCOUNT":
        what = f"payments from a funding account of type {wanted['type']}"
        raise not_modelled(what)
    if not is_usable(call.tenant, wanted.get("id")):
        raise business(FUNDING_ACCOUNT, "The funding account cannot be used for online payments.")
    return {"type": "BANK_ACCOUNT", "id": wanted["id"]}


def is_usable(tenant: Tenant, account_id: object) -> bool:
    """Whether a bank account exists, is verified and is not archived."""
    account = tenant.table(BANKS).get(account_id) if isinstance(account_id, str) else None
    return account is not None and account["status"] == "VERIFIED" and not account["archived"]


def process_day(call: Call, wanted: str | None) -> date:
    """The day on which the money is taken; the next business day when none is asked for.

    Raises:
        RefusedError: 422 BDC_1152 for a past day, the same day, a weekend or a bank holiday.
    """
    today = call.now.date()
    if wanted is None:
        return add_business_days(today, 1)
    try:
        day = date.fromisoformat(wanted)
    except ValueError:
        day = today
    if day <= today or day.year > _LAST_YEAR or not is_business_day(day):
        raise business(PROCESS_DATE, "The process date is not valid.")
    return day


def payable(call: Call, bill_id: str, value: Decimal) -> JsonObject:
    """The bill, when this much of it may be paid by the caller.

    Raises:
        RefusedError: 403 when the role may not pay it, 422 for everything else.
    """
    bill = call.tenant.table("bills").get(bill_id)
    if bill is None or bill["archived"]:
        raise refused(INVALID_FIELD, "Invalid value for field billId.", bill_id)
    if value <= 0:
        raise refused(INVALID_FIELD, "The amount must be greater than zero.", bill_id)
    if value > bill["dueAmount"]:
        raise refused(OVERPAYMENT, "Cannot overpay a bill.", bill_id)
    if bill["approvalStatus"] not in ("APPROVED", "UNASSIGNED") and call.role != ADMINISTRATOR:
        message = "The bill has to be approved before this user may pay it."
        raise forbidden(message)
    return bill


def refused(code: str, message: str, bill_id: str) -> RefusedError:
    """422 as seen for payments: the reason stands twice, the second time after the id of the bill."""
    return RefusedError(422, [Reason(code, message), Reason(code, f"{bill_id[:60]}: {message}")])


def schedule(call: Call, order: Order) -> JsonObject:
    """Store the payment, reserve its amounts on the bills, and set it on its way; returns it."""
    ids, tenant = call.world.ids, call.tenant
    payment_id = ids.new("stp")
    shares = [
        {"id": ids.new("blp"), "billId": bill["id"], "paymentId": payment_id, "amount": value, "state": "SCHEDULED"}
        for bill, value in order.bills
    ]
    payment = _payment(call, order, payment_id, shares)
    tenant.table("payments").put(payment)
    for share in shares:
        tenant.table(ALLOCATIONS).put(share)
    _settle_bills(tenant, payment)
    _set_timer(call.world, tenant, payment)
    return payment


def _payment(call: Call, order: Order, payment_id: str, shares: list[JsonObject]) -> JsonObject:
    value = total(share["amount"] for share in shares)
    number = call.world.ids.number()
    row: JsonObject = {
        "id": payment_id,
        "vendorId": order.vendor["id"],
        "vendorName": order.vendor["name"],
        "billPayments": [{name: share[name] for name in ("id", "billId", "amount")} for share in shares],
        "amount": value,
        "processDate": order.day.isoformat(),
        "fundingAccount": order.account,
        "transactionNumber": f"P{number:09d}",
        "confirmationNumber": f"P{order.day:%y%m%d}01 - {number:07d}",
        "exchangeRate": _ONE,
        "fundingAmount": value,
        "onlinePayment": True,
        "disbursementType": order.vendor["paymentInformation"]["payByType"],
        "createdTime": call.time,
        "updatedTime": call.time,
        "createdBy": order.made_by,
        "cancelRequestSubmitted": False,
        **order.extra,
        "singleStatus": PAYMENT.first,
        **_FACETS[PAYMENT.first],
    }
    if len(shares) == 1:
        row["billId"] = shares[0]["billId"]
    return row


def move(tenant: Tenant, payment: JsonObject, state: str, now: datetime) -> JsonObject:
    """Bring a payment into a state that its life cycle allows next, and its bills with it; returns it."""
    row = {**payment, "singleStatus": state, **_FACETS[state], "updatedTime": stamp(now)}
    tenant.table("payments").put(row)
    for share in tenant.table(ALLOCATIONS).find("paymentId", row["id"]):
        tenant.table(ALLOCATIONS).put({**share, "state": _SHARES[state]})
    _settle_bills(tenant, row)
    return row


def _settle_bills(tenant: Tenant, payment: JsonObject) -> None:
    bills = tenant.table("bills")
    for share in payment["billPayments"]:
        bill = bills.get(share["billId"])
        if bill is not None:
            bills.put({**settle(tenant, bill), "updatedTime": payment["updatedTime"]})


def _set_timer(world: World, tenant: Tenant, payment: JsonObject) -> None:
    timed = PAYMENT.timed.get(payment["singleStatus"])
    if timed is None:
        return
    day = add_business_days(date.fromisoformat(payment["processDate"]), timed.business_days)
    due = datetime.combine(day, time(), UTC)
    world.later(due, partial(_on_time, world, tenant, payment["id"], payment["singleStatus"]))


def _on_time(world: World, tenant: Tenant, payment_id: str, state: str, now: datetime) -> None:
    payment = tenant.table("payments").get(payment_id)
    if payment is not None and payment["singleStatus"] == state:
        _set_timer(world, tenant, move(tenant, payment, PAYMENT.timed[state].to, now))
