"""What reading says about a call of which nobody knows whether it happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

__all__ = ("JSON", "Finding", "Unreadable", "Verdict", "happened", "nothing", "several", "unclear")

JSON: TypeAlias = Mapping[str, Any]
"""A decoded object of an answer."""
Verdict: TypeAlias = Literal["happened", "nothing", "unclear", "several"]
"""It is there; no sign of it, and every reading agrees; the readings contradict each other, or there is none; it is
there more than once."""


MOST_WORDS = 12
"""Statements that are kept of a finding; a batch may have thousands."""


def _some(words: Iterable[str]) -> tuple[str, ...]:
    told = tuple(words)
    return told if len(told) <= MOST_WORDS else (*told[:MOST_WORDS], f"and {len(told) - MOST_WORDS} more statements")


@frozen(kw_only=True)
class Finding:
    """What was found.

    Args:
        verdict: what it means.
        objects: what shows it, as BILL answered it; the object itself where it happened.
        words: what was read and what it showed, for people: one statement each, with ids and amounts, the weightiest
            first.
    """

    verdict: Verdict
    objects: tuple[JSON, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), converter=_some)


class Unreadable(Exception):
    """BILL does not show what would have to be read; the text says why."""


def happened(objects: Iterable[JSON], *words: str) -> Finding:
    """It is there."""
    return Finding(verdict="happened", objects=tuple(objects), words=words)


def nothing(*words: str) -> Finding:
    """No sign of it, and every reading agrees."""
    return Finding(verdict="nothing", words=words)


def unclear(*words: str, objects: Iterable[JSON] = ()) -> Finding:
    """Nobody can tell by reading, or not yet."""
    return Finding(verdict="unclear", objects=tuple(objects), words=words)


def several(objects: Iterable[JSON], *words: str) -> Finding:
    """It is there more than once."""
    return Finding(verdict="several", objects=tuple(objects), words=words)
