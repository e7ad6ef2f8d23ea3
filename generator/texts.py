"""Texts of the description as Python literals and docstrings."""

from __future__ import annotations

import json
import textwrap

WIDTH = 108


def quoted(text: object) -> str:
    """A Python literal in double quotes."""
    return json.dumps(str(text), ensure_ascii=False)


def paragraph(text: str, indent: int = 0, hanging: int = 0) -> str:
    """Text wrapped for a docstring whose lines begin after `indent` blanks; further lines get `hanging` more."""
    safe = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    rest = " " * (indent + hanging)
    lines = textwrap.wrap(safe, WIDTH - indent, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
    joined = "\n".join(lines)
    return joined + " " if joined.endswith('"') else joined
