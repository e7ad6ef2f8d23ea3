"""Lint rules, one subject a module. A rule takes the document and yields what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.rules.base import Finding
from generator.rules.bodies import RULES as BODIES
from generator.rules.inline import RULES as INLINE
from generator.rules.names import RULES as NAMES
from generator.rules.operations import RULES as OPERATIONS
from generator.rules.parameters import RULES as PARAMETERS
from generator.rules.places import RULES as PLACES
from generator.rules.references import RULES as REFERENCES
from generator.rules.schemas import RULES as SCHEMAS
from generator.rules.shapes import RULES as SHAPES
from generator.rules.texts import RULES as TEXTS
from generator.tree import Json

Rule = Callable[[dict[str, Json]], Iterator[Finding]]

ALL_RULES: tuple[Rule, ...] = (
    *REFERENCES,
    *NAMES,
    *INLINE,
    *OPERATIONS,
    *PARAMETERS,
    *BODIES,
    *SCHEMAS,
    *TEXTS,
)
"""Rules that look at the document alone."""

SHAPE_RULES: tuple[Rule, ...] = SHAPES
"""Rules that say whether the document is OpenAPI 3.1 at all; the others rely on that."""

PLACE_RULES = PLACES
"""Rules that also look at where a part was read from."""
