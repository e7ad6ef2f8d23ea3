"""Bodies made from a schema: the smallest that is valid, with references to objects that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bill_mock.document import Description

_FORMS = {"date": "2026-12-01", "date-time": "2026-12-01T00:00:00.000+00:00", "email": "someone@example.com"}


def sample(description: Description, schema: Any, known: Mapping[str, str], name: str = "") -> Any:
    """A value of the schema; `known` gives an id for a prefix such as `009`."""
    schema = description.deref(schema)
    if schema.get("enum"):
        return schema["enum"][0]
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        fields = description.properties(schema)
        return {key: sample(description, fields[key], known, key) for key in schema.get("required", ())}
    if kind == "array":
        return [sample(description, schema["items"], known, name)]
    if kind == "string":
        return _text(schema, known, name)
    return {"integer": 1, "number": 12.5, "boolean": True}[kind]


def _text(schema: Any, known: Mapping[str, str], name: str) -> str:
    if schema.get("x-id-prefix") in known:
        return known[schema["x-id-prefix"]]
    if schema.get("format") in _FORMS:
        return _FORMS[schema["format"]]
    if name.lower().endswith("email"):
        return _FORMS["email"]
    text = "x" * max(schema.get("minLength", 1), 1)
    return "USD" if "pattern" in schema else text
