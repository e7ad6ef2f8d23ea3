"""Create, read, list, change, archive and restore for every kind that behaves as its description says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bill_mock.errors import ROLLED_BACK, Reason, RefusedError, no_such_object, wrong_field
from bill_mock.lists import answer_list
from bill_mock.references import check_references, find_references
from bill_mock.resource import Change, Resource, Rules, describe, prefix_of, role_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.document import Description

CLASSIFICATIONS = (
    "accounting-classes",
    "chart-of-accounts",
    "departments",
    "employees",
    "items",
    "jobs",
    "locations",
)
MODELLED = frozenset(
    {
        "bills",
        "credit-memos",
        "customers",
        "customers/*/bank-accounts",
        "customers/*/contacts",
        "funding-accounts/banks",
        "funding-accounts/cards",
        "invoices",
        "organizations/*/payment-terms",
        "payments",
        "receivable-payments",
        "recurring-invoices",
        "recurringbills",
        "roles",
        "users",
        "vendor-credits",
        "vendors",
        *(f"classifications/{name}" for name in CLASSIFICATIONS),
    }
)
READ_ONLY = frozenset({"funding-accounts/banks", "funding-accounts/cards", "payments", "receivable-payments", "roles"})
BULK_LIMITS = {"bills": 100, "vendors": 20}
_BULK_LIMIT = 50


def derive(description: Description, rules: Mapping[str, Rules]) -> tuple[dict[str, Handler], dict[str, Resource]]:
    """Handlers by operation id for all modelled kinds, and the resources by kind."""
    roles = {one.id: found for one in description.operations.values() if (found := role_of(one)) is not None}
    of_role = {(role, kind): description.operations[name] for name, (role, kind) in roles.items()}
    gets = {kind: get for (role, kind), get in of_role.items() if role == "get" and kind in MODELLED}
    kinds = {prefix: kind for kind, get in gets.items() if (prefix := prefix_of(description, get))}
    resources: dict[str, Resource] = {}
    for kind, get in gets.items():
        make = of_role.get(("create", kind))
        references = find_references(description, make.body_schema, kinds) if make and make.body_schema else {}
        resources[kind] = describe(description, kind, get, rules.get(kind, Rules()), references)
    handlers: dict[str, Handler] = {}
    for operation_id, (role, kind) in roles.items():
        if kind in resources and (kind not in READ_ONLY or role in ("get", "list")):
            handlers[operation_id] = partial(_ROLES[role], resources[kind])
    return handlers, resources


def create(resource: Resource, call: Call, body: JsonObject) -> JsonObject:
    """Make one object of what the caller sent, and store it.

    Raises:
        RefusedError: a rule of its kind refuses it.
    """
    ids = call.world.ids
    row: JsonObject = {"id": ids.new(resource.prefix)}
    row.update(_without_nulls(_writable(resource, body)))
    if "uuid" in resource.owned:
        row["uuid"] = ids.uuid()
    server = {
        "archived": False,
        "retired": False,
        "createdTime": call.time,
        "updatedTime": call.time,
        "createdBy": call.caller.user_id,
    }
    row.update({name: value for name, value in server.items() if name in resource.owned})
    for lines in resource.lines:
        if lines.name in row:
            row[lines.name] = lines.created(ids, row[lines.name])
    return _store(resource, call, Change(row, None, body))


def _store(resource: Resource, call: Call, change: Change) -> JsonObject:
    if resource.rules.derive:
        change = Change(resource.rules.derive(call, change), change.old, change.sent)
    if not resource.references.keys().isdisjoint(change.sent):
        known = {name: change.row.get(name, value) for name, value in change.sent.items()}
        check_references(call, resource.references, known)
    return _keep(resource, call, change)


def _keep(resource: Resource, call: Call, change: Change) -> JsonObject:
    table = resource.table(call)
    table.put(change.row)
    if resource.rules.after:
        resource.rules.after(call, change)
    return table.get(change.row["id"]) or change.row


def _get(resource: Resource, call: Call) -> object:
    return resource.show(call, resource.row(call, call.ids[-1]))


def _list(resource: Resource, call: Call) -> object:
    table = resource.table(call)
    if call.operation.pagination is None:
        return {"results": [resource.show(call, row) for row in table]}
    page = answer_list(call, table, resource.fields)
    return {**page, "results": [resource.show(call, row) for row in page["results"]]}


def _create(resource: Resource, call: Call) -> object:
    return resource.show(call, create(resource, call, call.data))


def _update(resource: Resource, call: Call) -> object:
    return resource.show(call, _change(resource, call, call.ids[-1], call.data, _patched))


def _replace(resource: Resource, call: Call) -> object:
    return resource.show(call, _change(resource, call, call.ids[-1], call.data, _put))


def _set_archived(resource: Resource, call: Call, key: str, *, archived: bool) -> JsonObject:
    row = resource.row(call, key)
    if row.get("archived") == archived:
        return row
    changed = {**row, "archived": archived, "updatedTime": call.time}
    return _keep(resource, call, Change(changed, row, {}))


def _archive(resource: Resource, call: Call, *, archived: bool) -> object:
    return resource.show(call, _set_archived(resource, call, call.ids[-1], archived=archived))


def _change(
    resource: Resource,
    call: Call,
    key: str,
    body: JsonObject,
    change: Callable[[Resource, Call, JsonObject, JsonObject], JsonObject],
) -> JsonObject:
    old = resource.row(call, key)
    row = change(resource, call, old, _writable(resource, body))
    if "updatedTime" in resource.owned:
        row["updatedTime"] = call.time
    return _store(resource, call, Change(row, old, body))


def _patched(resource: Resource, _call: Call, old: JsonObject, sent: JsonObject) -> JsonObject:
    row = merged(old, sent)
    for lines in resource.lines:
        if sent.get(lines.name) is not None:
            row[lines.name] = lines.updated(sent[lines.name], old.get(lines.name, []))
    return row


def _put(resource: Resource, call: Call, old: JsonObject, sent: JsonObject) -> JsonObject:
    row = {name: value for name, value in old.items() if name not in resource.writable} | _without_nulls(sent)
    for lines in resource.lines:
        if sent.get(lines.name) is not None:
            row[lines.name] = lines.replaced(call.world.ids, sent[lines.name], old.get(lines.name, []))
    return row


def merged(old: JsonObject, change: JsonObject) -> JsonObject:
    """An object with a partial change: inner objects are merged, null removes, everything else is replaced."""
    result = dict(old)
    for name, value in change.items():
        before = result.get(name)
        if isinstance(value, dict):
            result[name] = merged(before if isinstance(before, dict) else {}, value)
        else:
            result[name] = value
    return _without_nulls(result)


def _writable(resource: Resource, body: JsonObject) -> JsonObject:
    return {name: value for name, value in body.items() if name in resource.writable}


def _without_nulls(sent: JsonObject) -> JsonObject:
    return {name: value for name, value in sent.items() if value is not None}


def _bulk_create(resource: Resource, call: Call) -> object:
    return _all_or_nothing(resource, call, lambda body: create(resource, call, body))


def _bulk_update(resource: Resource, call: Call) -> object:
    return _all_or_nothing(resource, call, lambda body: _change(resource, call, _id(body), body, _patched))


def _bulk_replace(resource: Resource, call: Call) -> object:
    return _all_or_nothing(resource, call, lambda body: _change(resource, call, _id(body), body, _put))


def _id(body: JsonObject) -> str:
    key = body.get("id")
    if not isinstance(key, str):
        raise wrong_field("id", "must not be null")
    return key


def _all_or_nothing(resource: Resource, call: Call, act: Callable[[JsonObject], JsonObject]) -> object:
    limit = BULK_LIMITS.get(resource.kind, _BULK_LIMIT)
    if not 1 <= len(call.items) <= limit:
        raise wrong_field("body", f"must have 1 to {limit} elements")
    rows = []
    for index, body in enumerate(call.items):
        try:
            rows.append(act(body))
        except RefusedError as refused:
            raise rolled_back(refused, index, len(call.items)) from refused
    return _bulk_answer(resource, call, rows)


def rolled_back(refused: RefusedError, index: int, count: int) -> RefusedError:
    """The refusal of a bulk request: BDC_1246 stands for each element that was not at fault."""
    innocent = Reason(ROLLED_BACK, "Rolled back because another element of the bulk request failed.")
    before, after = [innocent] * index, [innocent] * (count - index - 1)
    return RefusedError(refused.status, [*before, *refused.reasons, *after])


def _bulk_archive(resource: Resource, call: Call, *, archived: bool) -> object:
    keys: list[str] = call.query["ids"]
    missing = [key for key in keys if resource.table(call).get(key) is None]
    if missing:
        raise no_such_object(missing[0])
    return _bulk_answer(resource, call, [_set_archived(resource, call, key, archived=archived) for key in keys])


def _bulk_answer(resource: Resource, call: Call, rows: list[JsonObject]) -> object:
    shown = [resource.show(call, row) for row in rows]
    names = call.description.properties(call.operation.schema)
    return {next(iter(names)): shown} if names else shown


_ROLES: dict[str, Callable[[Resource, Call], object]] = {
    "get": _get,
    "list": _list,
    "create": _create,
    "update": _update,
    "replace": _replace,
    "archive": partial(_archive, archived=True),
    "restore": partial(_archive, archived=False),
    "bulk_create": _bulk_create,
    "bulk_update": _bulk_update,
    "bulk_replace": _bulk_replace,
    "bulk_archive": partial(_bulk_archive, archived=True),
    "bulk_restore": partial(_bulk_archive, archived=False),
}
