"""Classes of inline enums and objects: named after where they stand, so that the names may meet others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Operation, all_schemas, deref, operations, schemas
from generator.names import class_name, python_name
from generator.rules.base import Finding
from generator.tree import Json

_DEPTH = 4
"""Steps of the pointer of an operation or component, the empty one before the first slash included."""
_STEPS = {"items": "Item", "additionalProperties": "Value"}


def inline_names(document: dict[str, Json]) -> Iterator[Finding]:
    """An inline enum or object becomes the class <Owner><Field>, which no other schema may be called."""
    owners = {operation.pointer: operation for operation in operations(document)}
    taken = {python_name(name): f"/components/schemas/{name}" for name in schemas(document)}
    for at, schema in all_schemas(document):
        name = _name(document, at, owners)
        if name is None or not ("enum" in schema or schema.get("properties")):
            continue
        holder = taken.setdefault(python_name(name), at)
        if holder != at:
            message = f"the class of this inline schema would be {name!r}, as of {holder}"
            yield Finding(at, "inline-name", message, "make it a schema of its own with another name")


def _name(document: dict[str, Json], at: str, owners: dict[str, Operation]) -> str | None:
    """Name of the class of an inline schema; None where it becomes no class of its own."""
    steps = at.split("/")
    head, rest = steps[:_DEPTH], steps[_DEPTH:]
    if not rest or steps[-2] == "allOf":
        return None
    owner = owners.get("/".join(head))
    if owner is not None:
        return _below(document, owner, rest)
    return _walk(head[3], rest) if head[1:3] == ["components", "schemas"] else None


def _below(document: dict[str, Json], operation: Operation, steps: list[str]) -> str:
    """Name of the class of a schema in an operation."""
    owner = class_name(operation.id)
    if steps[0] == "parameters":
        parameter = deref(document, operation.data["parameters"][int(steps[1])])
        return _walk(owner + class_name(parameter["name"]), steps[3:])
    return _walk(owner + ("Body" if steps[0] == "requestBody" else "Result"), steps[steps.index("schema") + 1 :])


def _walk(name: str, steps: list[str]) -> str:
    rest = iter(steps)
    for step in rest:
        if step == "properties":
            name += class_name(next(rest).replace("~1", "/").replace("~0", "~"))
        else:
            name += _STEPS.get(step, "")
    return name


RULES = (inline_names,)
