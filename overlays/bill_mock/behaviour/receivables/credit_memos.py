"""Credit memos: their amount, and how invoices use it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.receivables.totals import add_up, line_amounts
from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.money import ZERO, difference, total
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

MEMOS = "credit-memos"
USES = "credit-uses"
_LINES = "creditMemoLineItems"
_WITH_USAGE = frozenset({"getCreditMemo", "listCreditMemos"})


def use(call: Call, invoice: JsonObject) -> None:
    """Let an invoice use its `creditAmount` of the open credit memos of its customer, the oldest first.

    What it used before is given back to the memos.

    Raises:
        RefusedError: 422 when the customer has less credit than that.
    """
    uses = call.tenant.table(USES)
    for old in uses.find("invoiceId", invoice["id"]):
        uses.delete(old["id"])
        _recount(call, old["creditMemoId"])
    left: Decimal = invoice["creditAmount"]
    for memo in call.tenant.table(MEMOS).find("customerId", invoice["customerId"]):
        part = min(left, difference(memo["amount"], memo["appliedAmount"]))
        if part > 0 and not memo["archived"]:
            row = {"id": call.world.ids.new("icr"), "invoiceId": invoice["id"], "creditMemoId": memo["id"]}
            uses.put({**row, "amount": part})
            _recount(call, memo["id"])
            left = difference(left, part)
    if left > 0:
        raise business(INVALID_FIELD, "The credit memos of the customer do not cover the creditAmount.")


def _recount(call: Call, key: str) -> None:
    memo = call.tenant.table(MEMOS).get(key)
    if memo is not None:
        applied = total(use["amount"] for use in call.tenant.table(USES).find("creditMemoId", key))
        call.tenant.table(MEMOS).put({**_with_status({**memo, "appliedAmount": applied}), "updatedTime": call.time})


def _derive(call: Call, change: Change) -> JsonObject:
    row, old = change.row, change.old
    if call.tenant.table("customers").get(row["customerId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field customerId.")
    if "payToChartOfAccountId" in row and "payToBankAccountId" in row:
        raise wrong_field("payToBankAccountId", "must be null when payToChartOfAccountId is sent")
    amounts = line_amounts(_LINES, row.get(_LINES, []))
    row[_LINES] = [{**line, "amount": value} for line, value in zip(row.get(_LINES, []), amounts, strict=True)]
    row, row["amount"] = add_up(call, row, _LINES, amounts)
    row.setdefault("appliedAmount", ZERO)
    row.pop("usage", None)
    if row["appliedAmount"] > row["amount"]:
        raise business(INVALID_FIELD, "The amount is less than what is applied already.")
    if old is not None and row["appliedAmount"] > 0 and old["customerId"] != row["customerId"]:
        raise business(INVALID_FIELD, "The customer of a credit memo that is in use cannot change.")
    return _with_status(row)


def _with_status(memo: JsonObject) -> JsonObject:
    applied: Decimal = memo["appliedAmount"]
    used = "FULLY_APPLIED" if applied == memo["amount"] else "PARTIALLY_APPLIED"
    return {**memo, "status": used if applied > 0 else "NOT_APPLIED"}


def _show(call: Call, row: JsonObject) -> JsonObject:
    if call.operation.id not in _WITH_USAGE:
        return row
    uses = call.tenant.table(USES).find("creditMemoId", row["id"])
    usage = [{"invoiceId": use["invoiceId"], "amount": use["amount"]} for use in uses]
    return {**row, "usage": usage} if usage else row


RULES = {MEMOS: Rules(derive=_derive, show=_show)}
