"""Whether the document has the shape of OpenAPI 3.1 at all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
from openapi_spec_validator.schemas import get_schema_content_v31

from generator.bundle import escape
from generator.document import root_schemas
from generator.rules.base import Finding
from generator.tree import Json

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_ADVICE = "look the object up in the OpenAPI 3.1 specification"


@cache
def _openapi() -> Any:
    return jsonschema_rs.validator_for(dict(get_schema_content_v31()))


@cache
def _json_schema() -> Any:
    return jsonschema_rs.validator_for({"$schema": _DRAFT, "$ref": _DRAFT})


def document_shape(document: dict[str, Json]) -> Iterator[Finding]:
    """Objects stand where OpenAPI 3.1 wants them, and fields have the types that it gives them."""
    for error in _openapi().iter_errors(document):
        yield _finding("", error)


def schema_shape(document: dict[str, Json]) -> Iterator[Finding]:
    """Schemas are schemas of JSON Schema 2020-12; a wrong `type` has a rule of its own."""
    for pointer, schema in root_schemas(document):
        if schema is None:
            continue
        for error in _json_schema().iter_errors(schema):
            if error.instance_path[-1:] != ["type"]:
                yield _finding(pointer, error)


def _finding(root: str, error: Any) -> Finding:
    pointer = root + "".join(f"/{escape(str(step))}" for step in error.instance_path)
    return Finding(pointer, "shape", f"{error.message:.200}", _ADVICE)


RULES = (document_shape, schema_shape)
