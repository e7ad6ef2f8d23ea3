"""Vendor credits in use: each use is a row that says on which bill, with which payment, and how much of the credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.money import ZERO, amount, difference, total

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

CREDITS = "vendor-credits"
USES = "vendor-credit-uses"


def covered(tenant: Tenant, bill_id: str) -> Decimal:
    """How much of a bill is set off against credits."""
    return total(use["amount"] for use in tenant.table(USES).find("billId", bill_id))


def usage(tenant: Tenant, credit_id: str) -> list[JsonObject]:
    """Where a credit is used, as the credit shows it."""
    shown = ("billId", "paymentId", "amount")
    uses = tenant.table(USES).find("creditId", credit_id)
    return [{name: use[name] for name in shown if name in use} for use in uses]


def settle_credit(tenant: Tenant, credit: JsonObject) -> JsonObject:
    """The credit with its applied amount and status as its uses make them."""
    applied = total(use["amount"] for use in tenant.table(USES).find("creditId", credit["id"]))
    status = "NOT_APPLIED" if applied == 0 else "PARTIALLY_APPLIED" if applied < credit["amount"] else "FULLY_APPLIED"
    return {**credit, "appliedAmount": applied, "status": status}


def set_on_bill(call: Call, bill: JsonObject, wanted: list[JsonObject], *, whole: bool) -> None:
    """Set credits off against a bill: those sent with their amounts, and with `whole` no others.

    A use that went with a payment stays; it can be taken back neither from the bill nor from the payment (platform
    facts 9.3).

    Raises:
        RefusedError: 422 for a credit that does not exist, is of another vendor, or has not enough left.
    """
    free: dict[str, list[JsonObject]] = {}
    for use in call.tenant.table(USES).find("billId", bill["id"]):
        if "paymentId" not in use:
            free.setdefault(use["creditId"], []).append(use)
    asked = {item["id"]: _asked(index, item) for index, item in enumerate(wanted)}
    for credit_id in [*(key for key in free if whole and key not in asked), *asked]:
        _use_exactly(call, bill, credit_id, free.get(credit_id, []), asked.get(credit_id, ZERO))


def _use_exactly(call: Call, bill: JsonObject, credit_id: str, old: list[JsonObject], value: Decimal) -> None:
    before = total(use["amount"] for use in old)
    if before == value:
        return
    if value:
        _check(call, bill, credit_id, difference(value, before))
    for use in old:
        call.tenant.table(USES).delete(use["id"])
    if value:
        _add(call, bill, credit_id, value)
    _resettle(call, credit_id)


def _add(call: Call, bill: JsonObject, credit_id: str, value: Decimal) -> None:
    row = {"id": call.world.ids.new(), "creditId": credit_id, "billId": bill["id"], "amount": value}
    call.tenant.table(USES).put(row)


def use_with_payment(call: Call, bill: JsonObject, wanted: list[JsonObject], path: str) -> None:
    """Set credits off against a bill that is being paid, beside those it has already.

    Raises:
        RefusedError: as `set_on_bill`.
    """
    for index, item in enumerate(wanted):
        value = _asked(index, item, path)
        _check(call, bill, item["id"], value)
        _add(call, bill, item["id"], value)
        _resettle(call, item["id"])


def link(tenant: Tenant, bill_id: str, payment_id: str) -> list[JsonObject]:
    """Tie the credits of a bill that no payment has claimed to a payment; returns what the payment shows of them."""
    table, shown = tenant.table(USES), []
    for use in table.find("billId", bill_id):
        if "paymentId" not in use:
            table.put({**use, "paymentId": payment_id})
            shown.append({"id": use["creditId"], "amount": use["amount"]})
    return shown


def unlink(tenant: Tenant, payment_id: str) -> None:
    """Loosen credits from a payment that was stopped; they stay on their bills."""
    table = tenant.table(USES)
    for use in table.find("paymentId", payment_id):
        table.put({name: value for name, value in use.items() if name != "paymentId"})


def _asked(index: int, item: JsonObject, path: str = "vendorCredits") -> Decimal:
    if item.get("amount") is None:
        raise wrong_field(f"{path}[{index}].amount", "must not be null")
    value = amount(item["amount"])
    if value <= 0:
        raise wrong_field(f"{path}[{index}].amount", "must be greater than 0")
    return value


def _check(call: Call, bill: JsonObject, credit_id: str, more: Decimal) -> None:
    credit = call.tenant.table(CREDITS).get(credit_id)
    if credit is None or credit["archived"] or credit["vendorId"] != bill["vendorId"]:
        raise business(INVALID_FIELD, "Invalid value for field vendorCredits.")
    if more > difference(credit["amount"], credit["appliedAmount"]):
        raise business(INVALID_FIELD, "The vendor credit has not enough left.")


def _resettle(call: Call, credit_id: str) -> None:
    table = call.tenant.table(CREDITS)
    credit = table.get(credit_id)
    if credit is not None:
        table.put({**settle_credit(call.tenant, credit), "updatedTime": call.time})
