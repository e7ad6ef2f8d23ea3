"""Views on a bundled document: operations, webhooks and schemas with their pointers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.bundle import escape
from generator.tree import Json

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document.

    Args:
        path: path template, such as `/connect/v3/bills/{billId}`; the event name for a webhook.
        method: lower-case HTTP method.
        data: the operation object.
        pointer: JSON pointer of the operation in the document.
    """

    path: str
    method: str
    data: dict[str, Json]
    pointer: str

    @property
    def id(self) -> str:
        """The operationId, or an empty text where it is missing."""
        return str(self.data.get("operationId", ""))

    @property
    def tag(self) -> str:
        """The only tag, or an empty text."""
        tags = self.data.get("tags") or [""]
        return str(tags[0])


def _operations(items: Json, prefix: str) -> Iterator[Operation]:
    for path, item in (items or {}).items():
        if not isinstance(item, dict):
            continue
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield Operation(path, method, item[method], f"/{prefix}/{escape(path)}/{method}")


def operations(document: dict[str, Json]) -> list[Operation]:
    """Operations under `paths`, in the order of the document."""
    return list(_operations(document.get("paths"), "paths"))


def webhooks(document: dict[str, Json]) -> list[Operation]:
    """Operations under `webhooks`; `path` is the name of the event."""
    return list(_operations(document.get("webhooks"), "webhooks"))


def schemas(document: dict[str, Json]) -> dict[str, Json]:
    """Components that are schemas, by name."""
    found: dict[str, Json] = document.get("components", {}).get("schemas", {})
    return found


def deref(document: dict[str, Json], node: Json) -> Json:
    """The node itself, or what its local `$ref` points to (followed to the end); None for a broken one."""
    for _ in range(20):
        if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
            return node
        target: Json = document
        for step in node["$ref"].removeprefix("#").split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            target = target.get(key) if isinstance(target, dict) else None
        node = target
    return None


def parameters(document: dict[str, Json], operation: Operation) -> list[dict[str, Json]]:
    """Parameters of an operation with references followed."""
    found = (deref(document, item) for item in operation.data.get("parameters", []))
    return [item for item in found if isinstance(item, dict)]


def parameter_places(document: dict[str, Json], operation: Operation) -> Iterator[tuple[str, dict[str, Json]]]:
    """Parameters of an operation with the pointer of where each is written, which may be a component."""
    for i, item in enumerate(operation.data.get("parameters", [])):
        found = deref(document, item)
        if isinstance(found, dict):
            at = item["$ref"].removeprefix("#") if "$ref" in item else f"{operation.pointer}/parameters/{i}"
            yield at, found


def walk_schema(node: Json, pointer: str) -> Iterator[tuple[str, dict[str, Json]]]:
    """Every schema inside a schema, itself included, with its pointer; references are not followed."""
    if not isinstance(node, dict):
        return
    yield pointer, node
    for key in ("properties", "patternProperties", "$defs"):
        for name, child in (node.get(key) or {}).items():
            yield from walk_schema(child, f"{pointer}/{key}/{escape(name)}")
    for key in ("items", "additionalProperties", "not"):
        if isinstance(node.get(key), dict):
            yield from walk_schema(node[key], f"{pointer}/{key}")
    for key in ("allOf", "oneOf", "anyOf", "prefixItems"):
        for i, child in enumerate(node.get(key) or []):
            yield from walk_schema(child, f"{pointer}/{key}/{i}")


def root_schemas(document: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    """Every place of the document that holds a schema, with its pointer; schemas inside schemas are left out."""
    for name, schema in schemas(document).items():
        yield f"/components/schemas/{escape(name)}", schema
    for name, parameter in document.get("components", {}).get("parameters", {}).items():
        yield f"/components/parameters/{escape(name)}/schema", parameter.get("schema")
    for operation in [*operations(document), *webhooks(document)]:
        for i, parameter in enumerate(operation.data.get("parameters", [])):
            yield f"{operation.pointer}/parameters/{i}/schema", parameter.get("schema")
        for where, content in contents(operation):
            yield f"{where}/schema", content.get("schema")


def all_schemas(document: dict[str, Json]) -> Iterator[tuple[str, dict[str, Json]]]:
    """Every schema of the document, wherever it stands, with its pointer."""
    for pointer, schema in root_schemas(document):
        yield from walk_schema(schema, pointer)


def contents(operation: Operation) -> Iterator[tuple[str, dict[str, Json]]]:
    """Media types of the request body and the inline responses, with their pointers."""
    body = operation.data.get("requestBody") or {}
    for kind, media in (body.get("content") or {}).items():
        yield f"{operation.pointer}/requestBody/content/{escape(kind)}", media
    for status, response in (operation.data.get("responses") or {}).items():
        for kind, media in (response.get("content") or {}).items():
            yield f"{operation.pointer}/responses/{status}/content/{escape(kind)}", media
