"""Lint rules, one subject a module. A rule takes the document and yields what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.rules.base import Finding
from generator.rules.bodies import RULES as BODIES
from generator.rules.names import RULES as NAMES
from generator.rules.operations import RULES as OPERATIONS
from generator.rules.parameters import RULES as PARAMETERS
from generator.rules.places import RULES as PLACES
from generator.rules.schemas import RULES as SCHEMAS
from generator.rules.texts import RULES as TEXTS
from generator.tree import Json

Rule = Callable[[dict[str, Json]], Iterator[Finding]]

ALL_RULES: tuple[Rule, ...] = (*NAMES, *OPERATIONS, *PARAMETERS, *BODIES, *SCHEMAS, *TEXTS)
"""Rules that look at the document alone."""

PLACE_RULES = PLACES
"""Rules that also look at where a part was read from."""
