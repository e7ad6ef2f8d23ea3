"""A payment to a vendor: what has to hold before it is scheduled, and how it goes on from there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour import credits as vendor_credits
from bill_mock.behaviour.balances import ALLOCATIONS, settle
from bill_mock.behaviour.check_images import keep_images
from bill_mock.behaviour.delivery import delivery
from bill_mock.behaviour.exchange_rates import to_dollars
from bill_mock.behaviour.payment_cycle import CHECK, OFFLINE, PAYMENT, STOPPED, facets, share_state, timed_move
from bill_mock.business_days import add_business_days
from bill_mock.call import ADMINISTRATOR, Call
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, OVERPAYMENT, Reason, RefusedError, forbidden
from bill_mock.money import total
from bill_mock.standing import vendor_blamed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

BANKS = "funding-accounts/banks"
PAYMENTS = "payments"
PAYER = "PAYER"
_FATES = "payment-fates"
_ONE = Decimal(1)
_BUSINESS = 422


@dataclass(frozen=True, slots=True)
class Order:
    """A payment that is about to be made: the bills of one vendor, and how much of each.

    Args:
        account: the account to pay from; empty for a payment that is only recorded.
        extra: fields of the request that the payment shows again, such as `description`.
        rate: units of the bill currency for a dollar.
        kind: disbursement other than the vendor's usual one.
        billing: why there is the payment, as notifications say it.
        state: the state it begins in.
    """

    vendor: JsonObject
    bills: Sequence[tuple[JsonObject, Decimal]]
    account: JsonObject
    day: date
    made_by: str
    extra: JsonObject = field(default_factory=dict)
    rate: Decimal = _ONE
    kind: str = ""
    billing: str = "BDC"
    state: str = PAYMENT.first


def is_usable(tenant: Tenant, account_id: object) -> bool:
    """Whether a bank account exists, is verified and is not archived."""
    account = tenant.table(BANKS).get(account_id) if isinstance(account_id, str) else None
    return account is not None and account["status"] == "VERIFIED" and not account["archived"]


def owed(call: Call, bill_id: str, value: Decimal) -> JsonObject:
    """The bill, when this much of it is left to pay.

    Raises:
        RefusedError: 422.
    """
    bill = call.tenant.table("bills").get(bill_id)
    if bill is None or bill["archived"]:
        raise refused(INVALID_FIELD, "Invalid value for field billId.", bill_id)
    if value <= 0:
        raise refused(INVALID_FIELD, "The amount must be greater than zero.", bill_id)
    if value > bill["dueAmount"]:
        raise refused(OVERPAYMENT, "Cannot overpay a bill.", bill_id)
    return bill


def payable(call: Call, bill_id: str, value: Decimal) -> JsonObject:
    """The bill, when this much of it may be paid by the caller.

    Administrators may pay whatever the state of approval is, payers what is approved, and nobody else anything.

    Raises:
        RefusedError: 403 when the role may not pay it, 422 for everything else.
    """
    bill = owed(call, bill_id, value)
    if call.role != ADMINISTRATOR and not (call.role == PAYER and bill["approvalStatus"] == "APPROVED"):
        message = "This user may not pay the bill."
        raise forbidden(message)
    return bill


def refused(code: str, message: str, bill_id: str) -> RefusedError:
    """422 as seen for payments: the reason stands twice, the second time after the id of the bill."""
    return RefusedError(422, [Reason(code, message), Reason(code, f"{bill_id[:60]}: {message}")])


def repeated(one: RefusedError, bill_id: object) -> RefusedError | None:
    """A refusal of a payment with its reason twice, as `refused`; None for one that no business rule has made."""
    if one.status != _BUSINESS or len(one.reasons) != 1 or not isinstance(bill_id, str):
        return None
    return refused(one.reasons[0].code or "", one.reasons[0].message, bill_id)


def able_vendor(vendor: JsonObject, kind: str = "") -> JsonObject:
    """The vendor, when there is a way to pay it through BILL.

    Raises:
        RefusedError: 422 for a vendor abroad without bank details.
    """
    if (kind or vendor["paymentInformation"]["payByType"]) == OFFLINE:
        raise vendor_blamed()
    return vendor


def schedule(call: Call, order: Order) -> JsonObject:
    """Store the payment, reserve its amounts on the bills, and set it on its way; returns it."""
    return place(call.world, call.tenant, order, call.now)


def place(world: World, tenant: Tenant, order: Order, now: datetime) -> JsonObject:
    """`schedule` at an instant, outside of a request."""
    payment_id = world.ids.new("stp")
    shares = [
        {
            "id": world.ids.new("blp"),
            "billId": bill["id"],
            "paymentId": payment_id,
            "amount": value,
            "state": share_state(order.state),
        }
        for bill, value in order.bills
    ]
    for share in shares:
        tenant.table(ALLOCATIONS).put(share)
    parts = [_part(tenant, share) for share in shares]
    payment = _in_state(tenant, _payment(world, order, payment_id, parts, now), order.state, now)
    tenant.table(PAYMENTS).put(payment)
    _settle_bills(tenant, payment)
    follow(world, tenant, payment, now)
    return payment


def _part(tenant: Tenant, share: JsonObject) -> JsonObject:
    part = {name: share[name] for name in ("id", "billId", "amount")}
    used = vendor_credits.link(tenant, share["billId"], share["paymentId"])
    return {**part, "vendorCredits": used} if used else part


def _payment(world: World, order: Order, payment_id: str, parts: list[JsonObject], now: datetime) -> JsonObject:
    value, number, time_ = total(part["amount"] for part in parts), world.ids.number(), stamp(now)
    information = order.vendor["paymentInformation"]
    row: JsonObject = {
        "id": payment_id,
        "vendorId": order.vendor["id"],
        "vendorName": order.vendor["name"],
        "billPayments": parts,
        "amount": value,
        "processDate": order.day.isoformat(),
        "transactionNumber": f"P{number:09d}",
        "confirmationNumber": f"P{order.day:%y%m%d}01 - {number:07d}",
        "exchangeRate": order.rate,
        "fundingAmount": to_dollars(value, order.rate),
        "onlinePayment": bool(order.account),
        "disbursementType": order.kind or information["payByType"],
        "createdTime": time_,
        "createdBy": order.made_by,
        "cancelRequestSubmitted": False,
        **order.extra,
        "_billing": order.billing,
    }
    optional: JsonObject = {
        "fundingAccount": order.account,
        "billId": parts[0]["billId"] if len(parts) == 1 else None,
        "remittanceEmail": information.get("email"),
        "_number": number if row["disbursementType"] == CHECK else None,
    }
    return row | {name: one for name, one in optional.items() if one}


def _in_state(tenant: Tenant, payment: JsonObject, state: str, now: datetime) -> JsonObject:
    kept = {name: value for name, value in payment.items() if name != "disbursementStatus"}
    shown = facets(payment, state, fate_of(tenant, payment))
    info = delivery(payment, state)
    return {**kept, "singleStatus": state, **shown, "disbursementInfo": info, "updatedTime": stamp(now)}


def move(world: World, tenant: Tenant, payment: JsonObject, state: str, now: datetime) -> JsonObject:
    """Bring a payment into a state that its life cycle allows next, and its bills with it; returns it."""
    row = _in_state(tenant, payment, state, now)
    if state == "CLEARED" and row["disbursementType"] == CHECK:
        keep_images(world, tenant, row["id"])
    tenant.table(PAYMENTS).put(row)
    for share in tenant.table(ALLOCATIONS).find("paymentId", row["id"]):
        tenant.table(ALLOCATIONS).put({**share, "state": share_state(state)})
    if state in STOPPED:
        vendor_credits.unlink(tenant, row["id"])
    _settle_bills(tenant, row)
    follow(world, tenant, row, now)
    return row


def _settle_bills(tenant: Tenant, payment: JsonObject) -> None:
    bills = tenant.table("bills")
    for share in payment["billPayments"]:
        bill = bills.get(share["billId"])
        if bill is not None:
            bills.put({**settle(tenant, bill), "updatedTime": payment["updatedTime"]})


def set_fate(world: World, tenant: Tenant, payment: JsonObject, fate: str, now: datetime) -> None:
    """Decide how a payment goes on from here, whatever its description says."""
    tenant.table(_FATES).put({"id": payment["id"], "fate": fate})
    if payment["status"] != facets(payment, payment["singleStatus"], fate)["status"]:
        payment = tenant.table(PAYMENTS).put(_in_state(tenant, payment, payment["singleStatus"], now))
    follow(world, tenant, payment, now)


def fate_of(tenant: Tenant, payment: JsonObject) -> str | None:
    """The fate that was set for a payment; None leaves it to its description."""
    row = tenant.table(_FATES).get(payment["id"])
    return None if row is None else str(row["fate"])


def follow(world: World, tenant: Tenant, payment: JsonObject, now: datetime) -> None:
    """Have the clock make the next move of a payment, where there is one."""
    found = next_move(tenant, payment)
    if found is not None:
        world.later(max(found[1], now), partial(_on_time, world, tenant, payment["id"], payment["singleStatus"]))


def next_move(tenant: Tenant, payment: JsonObject) -> tuple[str, datetime] | None:
    """The state that the clock brings a payment into next, and when; None when it stays as it is."""
    timed = timed_move(payment, fate_of(tenant, payment))
    if timed is None:
        return None
    day = add_business_days(date.fromisoformat(payment["processDate"]), timed.business_days)
    return timed.to, datetime.combine(day, time(), UTC)


def _on_time(world: World, tenant: Tenant, payment_id: str, state: str, now: datetime) -> None:
    payment = tenant.table(PAYMENTS).get(payment_id)
    if payment is None or payment["singleStatus"] != state:
        return
    found = next_move(tenant, payment)
    if found is None:
        return
    to, due = found
    if due > now:
        world.later(due, partial(_on_time, world, tenant, payment_id, state))
    else:
        move(world, tenant, payment, to, now)
