"""Custom fields as they are filled in on one transaction or reimbursement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.store import FIELDS, LIVE, VALUES, find, invalid, is_gone
from bill_mock.money import amount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant


def fill_in(tenant: Tenant, row: JsonObject, assignments: Iterable[JsonObject], *, strict: bool) -> list[JsonObject]:
    """The custom fields of a row after some of them were filled in anew.

    What cannot be filled in is refused when `strict`, and left out in silence otherwise, as transactions do.

    Raises:
        RefusedError: 422 for a field or value that cannot be used, when strict.
    """
    filled = {one["uuid"]: one for one in row.get("customFields", ())}
    for wanted in assignments:
        field = find(tenant, FIELDS, wanted["customFieldId"])
        values = [] if field is None else _values(tenant, field, wanted.get("selectedValues", ()))
        if field is None or values is None or not _fits(field, values, wanted, row["budgetUuid"]):
            if strict:
                raise invalid("customFields")
            continue
        entry = _entry(field, values, wanted, row)
        if values or "note" in entry:
            filled[field["uuid"]] = entry
        else:
            filled.pop(field["uuid"], None)
    return list(filled.values())


def is_filled_in(tenant: Tenant, row: JsonObject) -> bool:
    """Whether every custom field that this row has to carry is there."""
    filled = {one["uuid"] for one in row["customFields"]}
    demanded = tenant.table(FIELDS + LIVE).find("_demanded", value=True)
    return all(field["uuid"] in filled for field in demanded if _is_required(field, row))


def names_value(row: JsonObject) -> list[str]:
    """Uuids of all values that are chosen on a row."""
    return [value["uuid"] for one in row["customFields"] for value in one.get("selectedValues", ())]


def _values(tenant: Tenant, field: JsonObject, keys: Iterable[str]) -> list[JsonObject] | None:
    found = [find(tenant, VALUES, key, field["id"]) for key in keys]
    usable = [row for row in found if row is not None and not is_gone(row)]
    return usable if len(usable) == len(found) else None


def _fits(field: JsonObject, values: list[JsonObject], wanted: JsonObject, budget_uuid: str) -> bool:
    offered = field.get("global") or budget_uuid in field["selectedBudgetUuids"]
    count = len(values) <= 1 or field["multiSelect"]
    note = "note" not in wanted or field["type"] == "NOTE"
    return bool(offered and count and note and not is_gone(field))


def _entry(field: JsonObject, values: list[JsonObject], wanted: JsonObject, row: JsonObject) -> JsonObject:
    entry: JsonObject = {name: field[name] for name in ("id", "uuid", "name") if name in field}
    entry["isRequired"] = _is_required(field, row)
    entry["selectedValues"] = [{name: value[name] for name in ("id", "uuid", "value")} for value in values]
    return {**entry, "note": wanted["note"]} if wanted.get("note") else entry


def _is_required(field: JsonObject, row: JsonObject) -> bool:
    here = field.get("required") or row["budgetUuid"] in field["requiredBudgetUuids"]
    return bool(here and abs(amount(row["amount"])) >= amount(field.get("minimumAmountForRequirement")))
