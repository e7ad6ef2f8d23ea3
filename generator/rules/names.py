"""Names that would collide or be lost in generated code."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import escape
from generator.document import all_schemas, operations, schemas, webhooks
from generator.names import python_name, snake
from generator.rules.base import Finding
from generator.tree import Json

RESERVED_SCHEMAS = frozenset(
    {"Response", "Request", "Operation", "Client", "AsyncClient", "HTTPStatus", "Unset", "File", "Any", "Self"}
)
RESERVED_PROPERTIES = frozenset({"from_dict", "to_dict", "additional_properties", "self", "cls"})


def unique_operations(document: dict[str, Json]) -> Iterator[Finding]:
    """OperationIds are present and differ after snake-casing; two equal ones overwrite each other's module."""
    taken: dict[str, str] = {}
    for operation in [*operations(document), *webhooks(document)]:
        name = python_name(operation.id)
        if not operation.id:
            yield Finding(operation.pointer, "operation-id", "no operationId", "write the vendor's name for it")
        elif name in taken:
            message = f"{operation.id!r} and {taken[name]!r} both become {name!r}"
            yield Finding(operation.pointer, "operation-id", message, "give one of them another operationId")
        taken.setdefault(name, operation.id)


def unique_schemas(document: dict[str, Json]) -> Iterator[Finding]:
    """Schema names differ after snake-casing and shadow nothing that generated modules import."""
    taken: dict[str, str] = {}
    for name in schemas(document):
        pointer = f"/components/schemas/{escape(name)}"
        module = python_name(name)
        if module in taken:
            message = f"{name!r} and {taken[module]!r} both become the module {module!r}"
            yield Finding(pointer, "schema-name", message, "rename one of them")
        taken.setdefault(module, name)
        if name in RESERVED_SCHEMAS:
            message = f"{name!r} shadows a name that generated modules import"
            yield Finding(pointer, "schema-name", message, "choose a more telling name")


def unique_properties(document: dict[str, Json]) -> Iterator[Finding]:
    """Properties of one schema differ after snake-casing and are not names of the model's own."""
    for pointer, schema in all_schemas(document):
        taken: dict[str, str] = {}
        for name in schema.get("properties") or {}:
            attribute = python_name(name)
            where = f"{pointer}/properties/{escape(name)}"
            if attribute in taken:
                message = f"{name!r} and {taken[attribute]!r} both become {attribute!r}"
                yield Finding(where, "property-name", message, "describe only one of them, or split the schema")
            taken.setdefault(attribute, name)
            if attribute in RESERVED_PROPERTIES:
                message = f"{name!r} becomes {attribute!r}, which every model has already"
                yield Finding(where, "property-name", message, "leave it to additional_properties")


def enum_values(document: dict[str, Json]) -> Iterator[Finding]:
    """Enum members are texts, each once; equal names after upper-casing need `x-enum-varnames`."""
    for pointer, schema in all_schemas(document):
        values = schema.get("enum")
        if values is None:
            continue
        if not values or not all(isinstance(value, str) for value in values):
            message = f"members must be texts: {values!r:.80}"
            yield Finding(pointer, "enum", message, "quote them (YAML reads NO as false)")
            continue
        named = schema.get("x-enum-varnames")
        if named is None and len({snake(value).upper() for value in values}) < len(values):
            yield Finding(pointer, "enum", "two members are alike", "remove one, or name them in x-enum-varnames")
        if named is not None and (len(named) != len(values) or len(set(named)) != len(values)):
            yield Finding(pointer, "enum", "x-enum-varnames does not fit", "write one name for each member")


RULES = (unique_operations, unique_schemas, unique_properties, enum_values)
