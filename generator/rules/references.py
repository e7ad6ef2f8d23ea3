"""References that are left in the bundled document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import escape
from generator.document import deref
from generator.rules.base import Finding
from generator.tree import Json

_COMPONENT = re.compile(r"#/components/(schemas|parameters|responses)/[^/]+")
_VALUES = ("example", "examples", "enum", "default", "const")
"""Keys below which a `$ref` is a value, not a reference."""


def references(document: dict[str, Json]) -> Iterator[Finding]:
    """A `$ref` leads to a whole schema, parameter or response that is there."""
    for at, target in _targets(document, ""):
        if not _COMPONENT.fullmatch(target):
            advice = "give it a file of its own in a folder schemas, parameters or responses and refer to that"
            yield Finding(at, "reference", f"{target!r} is no component", advice)
        elif deref(document, {"$ref": target}) is None:
            yield Finding(at, "reference", f"{target!r} leads nowhere", "mend the $ref")


def _targets(node: Json, at: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, list):
        for i, item in enumerate(node):
            yield from _targets(item, f"{at}/{i}")
    if not isinstance(node, dict):
        return
    if isinstance(node.get("$ref"), str):
        yield at, node["$ref"]
    for key, value in node.items():
        if key not in _VALUES or at.endswith("/properties"):
            yield from _targets(value, f"{at}/{escape(key)}")


RULES = (references,)
