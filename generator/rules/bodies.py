"""Request bodies and their examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from generator.bundle import escape
from generator.document import operations, webhooks
from generator.rules.base import Finding
from generator.tree import Json

_KINDS = ("application/json", "application/octet-stream", "application/x-www-form-urlencoded", "multipart/form-data")
_ANSWERS = ("application/json", "application/octet-stream")
_MAX_SHOWN = 3


def one_kind(document: dict[str, Json]) -> Iterator[Finding]:
    """A body has one content type, and a schema."""
    for operation in [*operations(document), *webhooks(document)]:
        body = operation.data.get("requestBody")
        if body is None:
            continue
        content = body.get("content") or {}
        at = f"{operation.pointer}/requestBody"
        if len(content) != 1 or next(iter(content)) not in _KINDS:
            yield Finding(at, "body", f"content types are {list(content)}", f"describe exactly one of {_KINDS}")
        for kind, media in content.items():
            if "schema" not in media:
                where = f"{at}/content/{escape(kind)}"
                yield Finding(where, "body", "no schema", "raw bytes are {type: string, format: binary}")


def one_answer(document: dict[str, Json]) -> Iterator[Finding]:
    """A success has one content type at most, one that is decoded."""
    for operation in operations(document):
        for status, response in (operation.data.get("responses") or {}).items():
            content = response.get("content") or {}
            at = f"{operation.pointer}/responses/{status}"
            if len(content) > 1 or not set(content) <= set(_ANSWERS):
                yield Finding(at, "answer", f"content types are {list(content)}", f"describe one of {_ANSWERS}")
            for kind, media in content.items():
                if "schema" not in media:
                    yield Finding(f"{at}/content/{escape(kind)}", "answer", "no schema", "say what is answered")


def examples(document: dict[str, Json]) -> Iterator[Finding]:
    """A JSON or form body has an example that its own schema accepts."""
    for operation in [*operations(document), *webhooks(document)]:
        for kind, media in ((operation.data.get("requestBody") or {}).get("content") or {}).items():
            at = f"{operation.pointer}/requestBody/content/{escape(kind)}"
            if kind == "application/octet-stream" or "schema" not in media:
                continue
            if "example" not in media:
                yield Finding(at, "example", "no example", "add one realistic example with made-up values")
                continue
            for message in _errors(document, media["schema"], media["example"])[:_MAX_SHOWN]:
                yield Finding(f"{at}/example", "example", message, "mend the example or the schema")


def _errors(document: dict[str, Json], schema: Json, value: Json) -> list[str]:
    try:
        validator = jsonschema_rs.validator_for(
            {**schema, "components": {"schemas": document["components"].get("schemas", {})}}, validate_formats=True
        )
    except (jsonschema_rs.ValidationError, ValueError) as error:
        return [f"the schema itself is broken: {str(error).splitlines()[0]:.200}"]
    found: list[Any] = list(validator.iter_errors(value))
    return [f"at /{'/'.join(map(str, error.instance_path))}: {error.message:.160}" for error in found]


RULES = (one_kind, one_answer, examples)
