"""Descriptions: there, more than the name, and finished."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import escape
from generator.document import all_schemas, deref, operations, parameter_places, schemas, webhooks
from generator.names import snake
from generator.rules.base import Finding
from generator.tree import Json

SELF_EXPLAINING = frozenset({"firstName", "lastName", "phone", "fax", "city", "line1", "line2"})
"""Fields that need no description."""

MIN_WORDS = 3
_FILLERS = {"the", "a", "an", "of", "this", "that", "is", "its", "for", "field", "value"}
_UNFINISHED = re.compile(r"\b(TODO|TBD|FIXME|XXX)\b")


def _complaint(text: Json, name: str) -> str | None:
    if not isinstance(text, str) or not text.strip():
        return "no description"
    if _UNFINISHED.search(text):
        return f"not finished: {text.strip()[:60]!r}"
    words = re.findall(r"[a-z0-9]+", text.lower())
    if len(words) < MIN_WORDS:
        return f"fewer than {MIN_WORDS} words: {text!r}"
    named = set(snake(name).split("_"))
    if not set(words) - _FILLERS - named - {word + "s" for word in named}:
        return f"only repeats the name: {text!r}"
    return None


_ADVICE = "say what it is, its unit or range, and when it is absent"


def operation_texts(document: dict[str, Json]) -> Iterator[Finding]:
    """Operations, their parameters and their responses."""
    for operation in [*operations(document), *webhooks(document)]:
        texts = {operation.pointer: (operation.data.get("description"), operation.id)}
        for place, parameter in parameter_places(document, operation):
            texts[place] = (parameter.get("description"), str(parameter.get("name")))
        for status, response in (operation.data.get("responses") or {}).items():
            if "$ref" not in response:
                at = f"{operation.pointer}/responses/{status}"
                texts[at] = (response.get("description"), "")
        for at, (text, name) in texts.items():
            if complaint := _complaint(text, name):
                yield Finding(at, "description", complaint, _ADVICE)


def schema_texts(document: dict[str, Json]) -> Iterator[Finding]:
    """Schemas and their fields; a field that refers to a schema may rest on the text there."""
    for name, schema in schemas(document).items():
        if not isinstance(schema, dict):
            continue
        if complaint := _complaint(schema.get("description"), name):
            yield Finding(f"/components/schemas/{escape(name)}", "description", complaint, _ADVICE)
    for at, schema in all_schemas(document):
        for name, field in (schema.get("properties") or {}).items():
            if not isinstance(field, dict):
                continue
            text = field.get("description")
            if name in SELF_EXPLAINING and text is None:
                continue
            if text is None and "$ref" in field:
                text = (deref(document, field) or {}).get("description")
            if complaint := _complaint(text, name):
                yield Finding(f"{at}/properties/{escape(name)}", "description", complaint, _ADVICE)


RULES = (operation_texts, schema_texts)
