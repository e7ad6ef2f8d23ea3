"""Card transactions as the API shows them; it changes budget, custom fields and receipts, and makes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.applied import fill_in
from bill_mock.behaviour.spend.listing import Alias, Listing, answer
from bill_mock.behaviour.spend.purchases import keep_movement, move_to
from bill_mock.behaviour.spend.receipts import new_receipt, shown_receipt, without
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    CARDS,
    FIELDS,
    TRANSACTIONS,
    USERS,
    known,
    named,
    shown,
)
from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.filters import allow
from bill_mock.lists import Fields, answer_list, asked
from bill_mock.table import Journal, Table

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_SYNC: JsonObject = {"type": "string", "enum": ["PENDING", "SYNCED", "ERROR", "MANUAL_SYNCED", "NOT_SYNCED"]}
_TEXT: JsonObject = {"type": "string"}


def _sync_status(row: JsonObject) -> str:
    synced = row.get("accountingIntegrationTransactions") or [{"syncStatus": "NOT_SYNCED"}]
    return str(synced[0]["syncStatus"]).upper()


def _custom_fields(row: JsonObject) -> list[str]:
    """What the filter `customFields` is compared with, which is not documented: fields and values, by any id."""
    values = [value for one in row["customFields"] for value in one["selectedValues"]]
    return [key for one in (*row["customFields"], *values) for key in (one["id"], one["uuid"])]


def _row(call: Call, row: JsonObject, *, receipts: bool = True) -> JsonObject:
    result = shown(row)
    wanted = call.query.get("showCustomFieldIds")
    if wanted is not None:
        keys = {key.strip() for key in wanted.split(",")}
        result["customFields"] = [one for one in row["customFields"] if keys & {one["id"], one["uuid"]}]
    if receipts:
        result["receipts"] = [shown_receipt(call, one) for one in row["receipts"]]
    else:
        result.pop("receipts", None)
    return result


LISTING = Listing(
    TRANSACTIONS,
    "getTransaction",
    {
        "type": Alias("transactionType"),
        "locked": Alias("isLocked"),
        "cardId": Alias("cardUuid", CARDS),
        "userId": Alias("userUuid", USERS),
        "budgetId": Alias("budgetUuid", BUDGETS),
        "transactionIds": Alias("uuid", TRANSACTIONS),
        "customFields": Alias("", schema=_TEXT, read=_custom_fields),
        "reviewStatus": Alias("", schema=_TEXT, read=lambda row: [one["status"] for one in row["reviewers"]]),
        "syncStatus": Alias("", schema=_SYNC, read=_sync_status),
    },
    show=lambda call, row: _row(call, row, receipts=bool(call.query.get("includeReceipts"))),
)


def _list(call: Call) -> object:
    # The colons of a time break the filter in the real thing (description of the list), quoted or not.
    if any(":" in value for one in asked(call) for value in one.values):
        raise wrong_field("filters", "has a value with a colon")
    return answer(call, LISTING)


def _known(call: Call) -> JsonObject:
    return known(call.tenant, TRANSACTIONS, call.ids[0])


def _unlocked(call: Call) -> JsonObject:
    row = _known(call)
    if row["isLocked"]:
        raise business(INVALID_FIELD, "The transaction is locked.")
    return row


def _update(call: Call) -> object:
    row = _unlocked(call)
    budget = named(call.tenant, BUDGETS, call.data["budgetId"], "budgetId")
    return _row(call, row if budget["uuid"] == row["budgetUuid"] else move_to(call.tenant, row, budget, call.now))


def _fill_in(call: Call) -> object:
    """SUCCESS also where nothing could be filled in, as clients have seen."""
    row = _unlocked(call)
    filled = fill_in(call.tenant, row, call.data["customFields"], strict=False)
    if filled != row["customFields"]:
        keep_movement(call.tenant, {**row, "customFields": filled}, call.now)
    return {"status": "SUCCESS"}


def _list_fields(call: Call) -> object:
    row, wanted = _known(call), set[str]()
    conditions = asked(call)
    for condition in conditions:
        allow(condition, call.operation.filterable)
        wanted.update(condition.values)
    filled: list[JsonObject] = row["customFields"]
    return {"results": [one for one in filled if not conditions or wanted & {one["id"], one["uuid"]}]}


def _list_values(call: Call) -> object:
    field = known(call.tenant, FIELDS, call.ids[1])
    chosen = Table(Journal())
    for one in _known(call)["customFields"]:
        for value in one["selectedValues"] if one["uuid"] == field["uuid"] else ():
            chosen.put(value)
    return answer_list(call, chosen, Fields(call.description, {}, ""))


def _add_receipt(call: Call) -> object:
    row = _known(call)
    receipt = new_receipt(call, call.data["url"])
    keep_movement(call.tenant, {**row, "receipts": [*row["receipts"], receipt]}, call.now)
    return shown_receipt(call, receipt)


def _delete_receipt(call: Call) -> object:
    row = _known(call)
    keep_movement(call.tenant, {**row, "receipts": without(row, call.ids[1])}, call.now)
    return None


HANDLERS: dict[str, Handler] = {
    "listTransactions": _list,
    "getTransaction": lambda call: _row(call, _known(call)),
    "updateTransaction": _update,
    "listTransactionCustomFields": _list_fields,
    "updateTransactionCustomFields": _fill_in,
    "listTransactionCustomFieldValues": _list_values,
    "addTransactionReceipt": _add_receipt,
    "deleteTransactionReceipt": _delete_receipt,
}
