"""Values of `filters`: one for each field and operator of `x-filterable`, with a literal of the type of the field."""

from __future__ import annotations

from bill_mock.codec import JsonObject
from bill_mock.document import Description, Operation
from tests.contract.pools import Pools, item_of

_BY_FORMAT = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "number": "1",
    "integer": "1",
    "boolean": "false",
    "string": "a",
}
_QUOTED = ("in", "nin")


def conditions(description: Description, pools: Pools, operation: Operation) -> list[str]:
    """One condition for each field and operator that the list takes."""
    item = item_of(description, operation) or {}
    return [
        _condition(_schema_of(description, item, name), pools, name, operator)
        for name, operators in operation.filterable.items()
        for operator in operators or ("eq",)
    ]


def _schema_of(description: Description, item: JsonObject, name: str) -> JsonObject:
    found = (description.property_at(item, one) for one in (name, name.removesuffix("s")))
    by_name: JsonObject = {"type": "boolean"} if name.startswith("is") else {}
    return next((schema for schema in found if schema is not None), by_name)


def _condition(schema: JsonObject, pools: Pools, name: str, operator: str) -> str:
    kind = schema.get("type", "string")
    kind = next(one for one in kind if one != "null") if isinstance(kind, list) else kind
    options = [str(value) for value in schema.get("enum", ()) if value is not None]
    options = options or pools.for_field(schema.get("x-id-prefix", ""))
    by_format = _BY_FORMAT.get(schema.get("format", ""), _BY_FORMAT.get(str(kind), _BY_FORMAT["string"]))
    value = options[0] if options else by_format
    quoted = operator in _QUOTED or ":" in value or "," in value
    return f'{name}:{operator}:"{value}"' if quoted else f"{name}:{operator}:{value}"
