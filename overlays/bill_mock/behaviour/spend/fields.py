"""Custom fields of the company, the values they offer, and what is filled in on transactions and reimbursements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.listing import Alias, Listing, answer
from bill_mock.behaviour.spend.store import (
    BUDGETS,
    FIELDS,
    VALUES,
    changeable,
    find,
    identity,
    invalid,
    is_gone,
    keep,
    known,
    named,
    shown,
)
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business, wrong_field

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

LISTING = Listing(FIELDS, "getCustomField")
VALUE_LISTING = Listing(
    VALUES,
    "getCustomFieldValues",
    {"name": Alias("value"), "retired": Alias("deleted")},
)
_SENT = ("name", "description", "allowCustomValues", "minimumAmountForRequirement", "required", "global")


def new_field(world: World, sent: JsonObject, now: datetime, kind: str = "CUSTOM_SELECTOR") -> JsonObject:
    """A custom field without values; the API makes no NOTE, since it has no field for the type."""
    return {
        **identity(world.ids, "tty_"),
        "type": kind,
        "multiSelect": bool(sent.get("multiSelect", False)),
        "required": False,
        **{name: sent[name] for name in _SENT if name in sent},
        "retired": False,
        "createdTime": stamp(now),
        "selectedBudgetIds": [],
        "selectedBudgetUuids": [],
        "requiredBudgetIds": [],
        "requiredBudgetUuids": [],
        "_demanded": bool(sent.get("required")),
    }


def add_value(world: World, tenant: Tenant, field: JsonObject, label: str) -> JsonObject:
    """A new value of a field."""
    row = {**identity(world.ids, "tvl_"), "value": label, "deleted": False}
    return keep(tenant, VALUES, row, field["id"])


def _with_budgets(call: Call, row: JsonObject) -> JsonObject:
    for name in ("selectedBudgetIds", "requiredBudgetIds"):
        if name in call.data:
            budgets = [named(call.tenant, BUDGETS, key, name) for key in call.data[name]]
            row[name] = [budget["id"] for budget in budgets]
            row[name.replace("Ids", "Uuids")] = [budget["uuid"] for budget in budgets]
    row["_demanded"] = bool(row.get("required") or row["requiredBudgetUuids"])
    return row


def _create(call: Call) -> object:
    row = keep(call.tenant, FIELDS, _with_budgets(call, new_field(call.world, call.data, call.now)))
    for label in call.data.get("values", ()):
        add_value(call.world, call.tenant, row, label)
    return shown(row)


def _update(call: Call) -> object:
    row = changeable(call.tenant, FIELDS, call.ids[0])
    sent = {name: call.data[name] for name in _SENT if name in call.data}
    row = {name: value for name, value in (row | sent).items() if value is not None}
    return shown(keep(call.tenant, FIELDS, _with_budgets(call, row)))


def _delete(call: Call) -> object:
    row = known(call.tenant, FIELDS, call.ids[0])
    if not is_gone(row):
        keep(call.tenant, FIELDS, {**row, "retired": True})
    return None


def _list_values(call: Call) -> object:
    return answer(call, VALUE_LISTING, known(call.tenant, FIELDS, call.ids[0])["id"])


def _get_value(call: Call) -> object:
    field = known(call.tenant, FIELDS, call.ids[0])
    return shown(known(call.tenant, VALUES, call.ids[1], field["id"]))


def _add_values(call: Call) -> object:
    """Only one of the new values is answered, however many were sent (as documented)."""
    field = changeable(call.tenant, FIELDS, call.ids[0])
    if not call.data["values"]:
        raise wrong_field("values", "must have at least 1 elements")
    if field["type"] == "NOTE":
        raise business(INVALID_FIELD, "A field of type NOTE has no values.")
    first, *_ = [add_value(call.world, call.tenant, field, label) for label in call.data["values"]]
    return shown(first)


def _delete_values(call: Call) -> object:
    field = known(call.tenant, FIELDS, call.ids[0])
    for key in call.data["customFieldValueIds"]:
        row = find(call.tenant, VALUES, key, field["id"])
        if row is None:
            raise invalid("customFieldValueIds")
        if not is_gone(row):
            keep(call.tenant, VALUES, {**row, "deleted": True}, field["id"])
    return None


HANDLERS: dict[str, Handler] = {
    "listCustomFields": lambda call: answer(call, LISTING),
    "getCustomField": lambda call: shown(known(call.tenant, FIELDS, call.ids[0])),
    "createCustomField": _create,
    "updateCustomField": _update,
    "deleteCustomField": _delete,
    "listCustomFieldValues": _list_values,
    "getCustomFieldValues": _get_value,
    "createCustomFieldValues": _add_values,
    "deleteCustomFieldValue": _delete_values,
}
