"""All rules over a bundle; findings become problems with file and pointer."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from generator.bundle import Bundle
from generator.problems import Problem
from generator.rules import ALL_RULES, PLACE_RULES, SHAPE_RULES
from generator.rules.base import Finding

_STUMBLES = (AttributeError, KeyError, TypeError, ValueError)
_Subject = TypeVar("_Subject")


def lint(bundle: Bundle) -> list[Problem]:
    """Every problem of the bundle, those of reading the files included; sorted, each once."""
    if not bundle.document:
        return sorted(set(bundle.problems))
    shapes = [finding for rule in SHAPE_RULES for finding in _run(rule, bundle.document, tolerant=True)]
    findings = [finding for rule in ALL_RULES for finding in _run(rule, bundle.document, tolerant=bool(shapes))]
    places = [finding for rule in PLACE_RULES for finding in _run(rule, bundle, tolerant=bool(shapes))]
    return sorted({*bundle.problems, *_place(bundle, [*shapes, *findings, *places])})


def _run(rule: Callable[[_Subject], Iterator[Finding]], subject: _Subject, *, tolerant: bool) -> list[Finding]:
    """What a rule finds; where the shape is broken anyway, up to the point at which the rule stumbles over it."""
    found: list[Finding] = []
    with contextlib.suppress(*(_STUMBLES if tolerant else ())):
        for finding in rule(subject):
            found.append(finding)  # noqa: PERF402  # what was found before the stumble counts
    return found


def _place(bundle: Bundle, findings: Iterable[Finding]) -> Iterable[Problem]:
    for finding in findings:
        if any(finding.pointer == broken or finding.pointer.startswith(f"{broken}/") for broken in bundle.broken):
            continue
        file, pointer = bundle.locate(finding.pointer)
        yield Problem(file, pointer, finding.rule, finding.message, finding.advice)
