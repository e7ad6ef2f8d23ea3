"""Lists of Spend & Expense: what their filters are called, and that deleted objects appear only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.store import GONE, LIVE, find, shown
from bill_mock.errors import wrong_field
from bill_mock.lists import Fields, answer_list, asked
from bill_mock.table import field_value

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.filters import Condition
    from bill_mock.world import Tenant


@dataclass(frozen=True, slots=True)
class Alias:
    """What a filter or sort field of a list stands for.

    Args:
        path: dotted field of the rows.
        kind: kind of the objects it names; then `id` and `uuid` are both taken, and rows hold the `uuid`.
        schema: of the values, unless it is that of the field.
        read: works the value out where no field of the row holds it; an array fulfils what one of its elements does.
    """

    path: str
    kind: str = ""
    schema: JsonObject | None = None
    read: Callable[[JsonObject], object] | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """How the objects of one kind are listed.

    Args:
        get: id of the operation whose answer is one object of the list.
        aliases: filter and sort fields that are not just a field of the rows.
        gone: the condition that asks for deleted objects.
        show: an object as the list shows it.
    """

    kind: str
    get: str
    aliases: Mapping[str, Alias] = field(default_factory=dict)
    gone: tuple[str, str] = ("retired", "true")
    show: Callable[[Call, JsonObject], JsonObject] = lambda _call, row: shown(row)


@dataclass(frozen=True, slots=True)
class _SpendFields(Fields):
    tenant: Tenant
    aliases: Mapping[str, Alias]

    def resolve(self, field: str) -> tuple[str, JsonObject]:
        alias = self.aliases.get(field)
        if alias is None:
            return field, self.description.property_at(self.item, field) or {"type": "string"}
        schema = alias.schema or self.description.property_at(self.item, alias.path)
        return alias.path if alias.read is None else f"={field}", schema or {"type": "string"}

    def meant(self, condition: Condition) -> Condition:
        alias = self.aliases.get(condition.field)
        if alias is None or not alias.kind:
            return condition
        rows = ((value, find(self.tenant, alias.kind, value)) for value in condition.values)
        return replace(condition, values=tuple(value if row is None else row["uuid"] for value, row in rows))

    def read(self, row: JsonObject, path: str) -> object:
        if not path.startswith("="):
            return field_value(row, path)
        read = self.aliases[path[1:]].read
        return read(row) if read else None


def answer(call: Call, listing: Listing, *parents: str) -> JsonObject:
    """One page of the objects of a kind.

    Raises:
        RefusedError: 400 for more than one sort field, and for what the list does not take.
    """
    if "," in call.query.get("sort", ""):
        raise wrong_field("sort", "takes one field only")
    wanted = {(one.field, value.lower()) for one in asked(call) for value in one.values}
    gone = (listing.gone[0], listing.gone[1].lower()) in wanted
    table = call.tenant.table(listing.kind + (GONE if gone else LIVE), *parents)
    item = call.description.operations[listing.get].schema or {}
    page = answer_list(call, table, _SpendFields(call.description, item, "", call.tenant, listing.aliases))
    return {**page, "results": [listing.show(call, row) for row in page["results"]]}
