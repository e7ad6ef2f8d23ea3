"""Parameters that the generator would lose, or send in another form than described."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import deref, operations, parameter_places, parameters
from generator.names import python_name
from generator.rules.base import Finding
from generator.tree import Json

_STYLES = (None, "form", "simple")
"""Styles that are sent as described; None is the usual one of the place."""


def forms(document: dict[str, Json]) -> Iterator[Finding]:
    """Only the forms that generated code sends rightly."""
    for operation in operations(document):
        for at, parameter in parameter_places(document, operation):
            name, place = str(parameter.get("name")), parameter.get("in")
            schema = deref(document, parameter.get("schema")) or {}
            if "content" in parameter or not schema:
                yield Finding(at, "parameter", f"{name!r} has no schema", "describe it with a schema, not with content")
            if place not in ("path", "query", "header"):
                yield Finding(at, "parameter", f"{name!r} is in {place!r}", "use path, query or header")
            if (style := parameter.get("style")) not in _STYLES:
                advice = "leave style out; inner fields of an object are parameters of their own"
                yield Finding(at, "parameter", f"{name!r} has the style {style!r}", advice)
            if place == "header" and (schema.get("type") != "string" or "pattern" not in schema or "format" in schema):
                advice = "use type: string with a pattern of printable characters and without a format"
                yield Finding(at, "header", f"the header {name!r} may hold what HTTP cannot carry", advice)
            if place == "path" and ("." in name or parameter.get("required") is not True):
                advice = "use a camelCase name and required: true"
                yield Finding(at, "parameter", f"the path parameter {name!r} would be dropped", advice)
            if schema.get("type") == "array" and parameter.get("explode") is None:
                advice = "write explode: false for a,b or explode: true for name=a&name=b"
                yield Finding(at, "parameter", f"how does {name!r} take several values?", advice)


def unique_names(document: dict[str, Json]) -> Iterator[Finding]:
    """Parameters of one operation differ after snake-casing, wherever they stand, and none is called `body`."""
    for operation in operations(document):
        taken = {"body": "the request body"}
        for i, parameter in enumerate(parameters(document, operation)):
            name = str(parameter.get("name"))
            python = python_name(name)
            if python in taken:
                message = f"{name!r} and {taken[python]!r} both become {python!r}"
                at = f"{operation.pointer}/parameters/{i}"
                yield Finding(at, "parameter", message, "describe only one of them, or rename the path parameter")
            taken.setdefault(python, name)


RULES = (forms, unique_names)
