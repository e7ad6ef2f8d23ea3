"""What a rule finds, before the place in the document is turned into a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at a pointer into the bundled document.

    Args:
        pointer: JSON pointer into the bundled document.
        rule: short name of the rule.
        message: what is wrong.
        advice: what to do about it.
    """

    pointer: str
    rule: str
    message: str
    advice: str
