"""The description for one target: valid values stand where a schema alone cannot say them.

Ids become those of objects that exist, cursors those that the target gave, `filters` and `sort` what `x-filterable`
and `x-sortable` allow. Schemas of answers stay as they are.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bill_mock.codec import JsonObject
from bill_mock.document import Description, Operation
from tests.contract.conditions import conditions
from tests.contract.pools import Pools, parameters_of

Given = Mapping[str, Sequence[Any]]
CURSORS = ("page", "nextPage", "prevPage")
_BY_GRAMMAR = ("filters", "sort", *CURSORS)
_SCHEMAS = "#/components/schemas/"
_SPEND = "/connect/v3/spend/"
_SPEND_FIELDS = {
    "userId": "users",
    "owners": "users",
    "members": "users",
    "budgetId": "budgets",
    "parentBudgetId": "budgets",
    "customFieldId": "custom-fields",
    "transactionId": "transactions",
    "cardId": "cards",
}


@dataclass
class Filling:
    """Fills a copy of a document.

    Args:
        description: the description as it is.
        pools: what exists.
        given: for an operation, the values of dotted body fields and of parameters; `[]` is no part of a name.
        own: for an operation, the fields and parameters whose values were narrowed.
    """

    description: Description
    pools: Pools
    given: Mapping[str, Given]
    own: dict[str, set[str]] = field(default_factory=dict)

    def document(self, selected: Collection[str]) -> JsonObject:
        """The whole document, filled for the selected operations."""
        document: JsonObject = copy.deepcopy(self.description.document)
        schemas = document["components"]["schemas"]
        for item in document["paths"].values():
            for raw in item.values():
                if raw["operationId"] in selected:
                    self._operation(self.description.operations[raw["operationId"]], raw, schemas)
        return document

    def example(self, operation: Operation) -> Any:
        """The example body of an operation with ids that exist; None where there is none."""
        raw = self.description.document["paths"][operation.path][operation.method.lower()]
        body = self.description.deref(raw.get("requestBody", {}))
        for content in body.get("content", {}).values():
            example = content.get("example")
            return self._filled(content["schema"], example, "", self.given.get(operation.id, {}), operation)
        return None

    def ids(self, operation: Operation, name: str, schema: JsonObject) -> list[str]:
        """Ids that a field or parameter may refer to: by its prefix, and in Spend & Expense by its name."""
        if name in self.pools.names:
            return self.pools.names[name]
        if operation.path.startswith(_SPEND) and name in _SPEND_FIELDS:
            return self.pools.paths.get(_SPEND + _SPEND_FIELDS[name], [])[:2]
        return self.pools.for_field(schema.get("x-id-prefix", ""))

    def _operation(self, operation: Operation, raw: JsonObject, schemas: JsonObject) -> None:
        given = self.given.get(operation.id, {})
        parameters = [
            self._parameter(operation, copy.deepcopy(self.description.deref(one))) for one in raw.get("parameters", ())
        ]
        raw["parameters"] = [one for one in parameters if one is not None]
        body = self.description.deref(raw.get("requestBody", {}))
        if not body:
            return
        raw["requestBody"] = body = copy.deepcopy(body)
        for content in body.get("content", {}).values():
            schema = content["schema"]
            content["schema"] = _Copier(self, operation, given, schemas).schema(schema, "")
            if "example" in content:
                content["example"] = self._filled(schema, content["example"], "", given, operation)

    def _parameter(self, operation: Operation, parameter: JsonObject) -> JsonObject | None:
        name, schema = parameter["name"], dict(self.description.deref(parameter["schema"]))
        values = self._values(operation, parameter)
        if values is None:
            return parameter
        if not values:
            return None
        parameter.pop("examples", None)
        self.own.setdefault(operation.id, set()).add(name)
        if schema.get("type") == "array":
            parameter["schema"] = {**schema, "items": {"type": "string", "enum": list(values)}}
            parameter["example"] = list(values)[:1]
        else:
            parameter["schema"] = {"type": schema.get("type", "string"), "enum": list(values)}
            parameter["example"] = values[0]
        return parameter

    def _values(self, operation: Operation, parameter: JsonObject) -> Sequence[Any] | None:
        """Valid values of a parameter; None where any will do, empty where none is known."""
        name = parameter["name"]
        if name in self.given.get(operation.id, {}):
            return self.given[operation.id][name]
        if name in _BY_GRAMMAR:
            return self._by_grammar(operation, name)
        found = self.ids(operation, name, {**parameter["schema"], **parameter})
        if parameter["in"] == "path":
            found = self.pools.for_path(dict(parameters_of(operation.path))[name]) or found
        elif name == "ids":
            found = self.pools.for_path(operation.path.partition("/bulk")[0]) or found
        return found or None

    def _by_grammar(self, operation: Operation, name: str) -> list[str]:
        if name == "filters":
            return conditions(self.description, self.pools, operation)
        if name == "sort":
            return [f"{one}:{order}" for one in operation.sortable for order in ("asc", "desc")]
        cursor = self.pools.cursors.get((operation.id, name))
        return [cursor] if cursor else []

    def _filled(self, schema: JsonObject, value: Any, at: str, given: Given, operation: Operation) -> Any:
        if at and at in given and not isinstance(value, list):
            return given[at][0]
        schema = self.description.deref(schema)
        if isinstance(value, dict):
            known = self.description.properties(schema)
            filled = {
                name: self._filled(known.get(name, {}), part, f"{at}.{name}".lstrip("."), given, operation)
                for name, part in value.items()
            }
            return {**_missing(given, at, known), **filled} if at == "" else filled
        if isinstance(value, list):
            items = schema.get("items", {})
            parts = [self._filled(items, part, at, given, operation) for part in value]
            return list({repr(part): part for part in parts}.values())
        ids = self.ids(operation, at.rpartition(".")[2], schema) if isinstance(value, str) else []
        return ids[0] if ids else value


def _missing(given: Given, at: str, known: Mapping[str, object]) -> JsonObject:
    """Given top-level fields that an example leaves out."""
    return {name: values[0] for name, values in given.items() if not at and name in known and values}


class _Copier:
    """Copies the schemas of one request body under names of their own, with values that the target takes."""

    def __init__(self, filling: Filling, operation: Operation, given: Given, schemas: JsonObject) -> None:
        self._filling = filling
        self._operation = operation
        self._given = given
        self._schemas = schemas

    def schema(self, node: Any, at: str) -> Any:
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return self._referred(node, at)
        copied = {key: self._part(key, value, at) for key, value in node.items()}
        values = self._given.get(at) if at else None
        if values is None and copied.get("type") == "string" and "enum" not in copied:
            values = self._filling.ids(self._operation, at.rpartition(".")[2], copied)
        if values and copied.get("type") != "array":
            self._filling.own.setdefault(self._operation.id, set()).add(at.rpartition(".")[2])
            copied = {key: copied[key] for key in ("type", "description") if key in copied} | {"enum": list(values)}
        return copied

    def _part(self, key: str, value: Any, at: str) -> Any:
        if key == "properties":
            return {name: self.schema(part, f"{at}.{name}".lstrip(".")) for name, part in value.items()}
        if key in ("items", "additionalProperties"):
            return self.schema(value, at)
        if key in ("allOf", "oneOf", "anyOf"):
            return [self.schema(part, at) for part in value]
        return value

    def _referred(self, node: JsonObject, at: str) -> JsonObject:
        name = str(node["$ref"]).removeprefix(_SCHEMAS)
        own = f"{self._operation.id}.{at}.{name}".replace("..", ".")
        if own not in self._schemas:
            self._schemas[own] = {}
            beside = {key: value for key, value in node.items() if key != "$ref"}
            self._schemas[own] = self.schema({**self._filling.description.deref({"$ref": node["$ref"]}), **beside}, at)
        return {"$ref": _SCHEMAS + own}
