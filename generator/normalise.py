"""The bundled document in the form that openapi-python-client takes without loss: pure dict -> dict.

What its parser would drop stays in the bundled document, where the sidecar reads it.
"""

from __future__ import annotations

import copy
import unicodedata
from typing import Any

from generator.bundle import escape
from generator.document import deref, operations
from generator.names import class_name, snake
from generator.resources import place
from generator.tree import Json

_KEPT_FORMATS = ("date", "date-time", "binary", "int32", "int64")
_DROPPED_KEYS = ("default", "example", "examples", "pattern", "minLength", "maxLength", "const")


def normalise(document: dict[str, Json]) -> dict[str, Json]:
    """A new document: one success response per operation, flat objects, named enums and objects, no nulls."""
    result: dict[str, Json] = {
        "openapi": "3.1.0",
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "paths": copy.deepcopy(document.get("paths", {})),
        "components": {"schemas": copy.deepcopy(document["components"].get("schemas", {}))},
    }
    _inline_references(document, result)
    schemas = result["components"]["schemas"]
    for name in list(schemas):
        schemas[name] = _flatten(result, schemas[name])
    for name in list(schemas):
        schemas[name] = _simplify(schemas[name], name, schemas)
    for operation in operations(result):
        _simplify_operation(operation.data, schemas)
    return result


def _inline_references(document: dict[str, Json], result: dict[str, Json]) -> None:
    """Put parameters in place and keep the success response only."""
    for operation in operations(result):
        data = operation.data
        data["parameters"] = [copy.deepcopy(deref(document, item)) for item in data.get("parameters", [])]
        success = {status: r for status, r in data.get("responses", {}).items() if str(status).startswith("2")}
        data["responses"] = {status: {k: v for k, v in r.items() if k != "links"} for status, r in success.items()}
        for key in ("externalDocs", "description", *(key for key in data if key.startswith("x-"))):
            data.pop(key, None)
        if data.get("security") and not any(data["security"]):
            data["security"] = []


def _flatten(document: dict[str, Json], schema: Json) -> Json:
    """Merge `allOf` of objects into one object."""
    if not isinstance(schema, dict) or "allOf" not in schema:
        return schema
    merged: dict[str, Any] = {k: v for k, v in schema.items() if k != "allOf"}
    merged.setdefault("type", "object")
    properties: dict[str, Json] = {}
    required: list[str] = []
    for part in schema["allOf"]:
        target = _flatten(document, deref(document, part))
        properties.update(copy.deepcopy(target.get("properties", {})))
        required += target.get("required", [])
    properties.update(merged.get("properties", {}))
    merged["properties"] = properties
    merged["required"] = sorted({*required, *merged.get("required", [])})
    return merged


def _simplify_operation(data: dict[str, Json], schemas: dict[str, Json]) -> None:
    data["tags"] = [place(str(data["operationId"]), str(data["tags"][0])).module]
    owner = class_name(str(data["operationId"]))
    for parameter in data["parameters"]:
        parameter["schema"] = _hoist(parameter["schema"], owner + class_name(parameter["name"]), schemas)
    body = data.get("requestBody")
    if body:
        body.pop("description", None)
        for media in body["content"].values():
            media.pop("example", None)
            media["schema"] = _hoist(media["schema"], f"{owner}Body", schemas)
    for response in data["responses"].values():
        for media in response.get("content", {}).values():
            media["schema"] = _hoist(media["schema"], f"{owner}Result", schemas)


def _hoist(schema: Json, name: str, schemas: dict[str, Json]) -> Json:
    """Give an inline enum or object the name `name` and refer to it."""
    simple = _simplify(schema, name, schemas)
    if not isinstance(simple, dict) or not ("enum" in simple or simple.get("properties")):
        return simple
    if name in schemas and schemas[name] != simple:
        message = f"the inline schema {name!r} collides with a component of that name"
        raise ValueError(message)
    schemas[name] = simple
    return {"$ref": f"#/components/schemas/{escape(name)}"}


def _simplify(schema: Json, name: str, schemas: dict[str, Json]) -> Json:
    """One schema in simple form; inner enums and objects are hoisted under `name` and the field's name."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    kind = _only_kind(schema)
    if "oneOf" in schema or kind is None:
        return {}
    if "enum" in schema:
        names = schema.get("x-enum-varnames") or _member_names(schema["enum"])
        return {"type": "string", "enum": schema["enum"], "x-enum-varnames": names}
    out = {k: v for k, v in schema.items() if k not in _DROPPED_KEYS and not k.startswith("x-")}
    if kind:
        out["type"] = kind
    if out.get("format") not in _KEPT_FORMATS:
        out.pop("format", None)
    _simplify_inside(out, name, schemas)
    return out


def _only_kind(schema: dict[str, Json]) -> str | None:
    """The JSON type beside null: empty where none is named, None where there are several."""
    kinds = schema.get("type", "")
    if isinstance(kinds, str):
        return kinds
    rest = [str(kind) for kind in kinds if kind != "null"]
    return rest[0] if len(rest) == 1 else None


def _simplify_inside(out: dict[str, Json], name: str, schemas: dict[str, Json]) -> None:
    if "properties" in out:
        out["properties"] = {
            key: _hoist(value, name + class_name(key), schemas) for key, value in out["properties"].items()
        }
    if "items" in out:
        out["items"] = _hoist(out["items"], f"{name}Item", schemas)
    if isinstance(out.get("additionalProperties"), dict):
        out["additionalProperties"] = _hoist(out["additionalProperties"], f"{name}Value", schemas)


def _member_names(values: list[str]) -> list[str]:
    """Names that do not depend on the position of a member."""
    names = []
    for value in values:
        word = snake(value).upper() or "_".join(_spelled(char) for char in value) or "EMPTY"
        names.append(word if word.isidentifier() else f"VALUE_{word}")
    return names


def _spelled(char: str) -> str:
    return unicodedata.name(char, f"U{ord(char):04X}").replace(" ", "_").replace("-", "_")
