"""What the description says about a kind of object, and what the operations on it are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.errors import no_such_object
from bill_mock.lines import Lines, find_lines
from bill_mock.lists import Fields
from bill_mock.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.document import Description, Operation
    from bill_mock.references import References
    from bill_mock.table import Table

_PARTNER = "partner"


@value
class Change:
    """A row that is about to be stored.

    Args:
        row: what it would be without the rules of its kind.
        old: what it was, None for a new one.
        sent: the body, with what the row does not keep.
    """

    row: JsonObject
    old: JsonObject | None
    sent: JsonObject


@dataclass(frozen=True, slots=True)
class Rules:
    """What BILL does with a kind of object beyond storing it; every part may be left out.

    Args:
        derive: checks a new or changed row, and completes it.
        after: what follows once the row is stored.
        show: the row as this call may see it.
    """

    derive: Callable[[Call, Change], JsonObject] | None = None
    after: Callable[[Call, Change], None] | None = None
    show: Callable[[Call, JsonObject], JsonObject] | None = None


@dataclass(frozen=True, slots=True)
class Resource:
    """One kind of object.

    Args:
        kind: its name, which is its path below `/connect/v3` with `*` for ids of parents: `customers/*/contacts`.
        writable: properties that a caller sets; what else is sent is dropped, as BILL does.
        owned: properties that the server sets.
        references: the properties that hold ids of other objects.
    """

    kind: str
    prefix: str
    writable: frozenset[str]
    owned: frozenset[str]
    lines: tuple[Lines, ...]
    fields: Fields
    rules: Rules
    references: References

    def table(self, call: Call) -> Table:
        """The objects of the caller's organization; 404 when the object they belong to does not exist."""
        parents = call.ids[: self.kind.count("*")]
        if parents and call.tenant.table(self.kind.partition("/*")[0]).get(parents[0]) is None:
            raise no_such_object(parents[0])
        return call.tenant.table(self.kind, *parents)

    def row(self, call: Call, key: str) -> JsonObject:
        """The object with this id; kinds with a `uuid` are found by either.

        Raises:
            RefusedError: 404 when there is none.
        """
        table = self.table(call)
        row = table.get(key)
        if row is None and table.indexed("uuid"):
            row = next(iter(table.find("uuid", key)), None)
        if row is None:
            raise no_such_object(key)
        return row

    def show(self, call: Call, row: JsonObject) -> JsonObject:
        """The row as the caller may see it."""
        return self.rules.show(call, row) if self.rules.show else row


def role_of(operation: Operation) -> tuple[str, str] | None:
    """What an operation does by its method and path, and to which kind; None when the path has another shape."""
    steps = operation.steps[1:] if operation.steps[:1] == (_PARTNER,) else operation.steps
    if steps[-1:] in (("archive",), ("restore",)) and operation.method == "POST" and len(steps) > 1:
        if steps[-2] == "bulk":
            return f"bulk_{steps[-1]}", "/".join(steps[:-2])
        return (steps[-1], "/".join(steps[:-2])) if steps[-2] == "*" else None
    if steps[-1:] == ("bulk",):
        role = {"POST": "bulk_create", "PATCH": "bulk_update", "PUT": "bulk_replace"}.get(operation.method)
        return (role, "/".join(steps[:-1])) if role else None
    if steps[-1:] == ("*",):
        role = {"GET": "get", "PATCH": "update", "PUT": "replace"}.get(operation.method)
        return (role, "/".join(steps[:-1])) if role else None
    role = {"GET": "list", "POST": "create"}.get(operation.method)
    return (role, "/".join(steps)) if role else None


def prefix_of(description: Description, get: Operation) -> str:
    """What the ids of the objects begin with that an operation reads; empty where it is not known."""
    schema = description.properties(get.schema).get("id")
    return "" if schema is None else str(description.deref(schema).get("x-id-prefix", ""))


def describe(description: Description, kind: str, get: Operation, rules: Rules, references: References) -> Resource:
    """A resource by the operation that reads one of its objects."""
    item = get.schema or {}
    properties = {name: description.deref(schema) for name, schema in description.properties(item).items()}
    owned = frozenset(name for name, schema in properties.items() if schema.get("readOnly") or name in _SERVER)
    fields = Fields(description, item, get.path_names[-1])
    writable = frozenset(properties) - owned
    lines = find_lines(description, item)
    return Resource(kind, prefix_of(description, get), writable, owned, lines, fields, rules, references)


_SERVER = frozenset({"id", "uuid", "createdTime", "updatedTime", "archived", "createdBy", "retired"})
