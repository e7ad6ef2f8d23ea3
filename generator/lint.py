"""All rules over a bundle; findings become problems with file and pointer."""

from __future__ import annotations

from collections.abc import Iterable

from generator.bundle import Bundle
from generator.problems import Problem
from generator.rules import ALL_RULES, PLACE_RULES
from generator.rules.base import Finding


def lint(bundle: Bundle) -> list[Problem]:
    """Every problem of the bundle, those of reading the files included; sorted, each once."""
    if not bundle.document:
        return sorted(bundle.problems)
    findings: list[Finding] = []
    for rule in ALL_RULES:
        findings.extend(rule(bundle.document))
    for place_rule in PLACE_RULES:
        findings.extend(place_rule(bundle))
    return sorted({*bundle.problems, *_place(bundle, findings)})


def _place(bundle: Bundle, findings: Iterable[Finding]) -> Iterable[Problem]:
    for finding in findings:
        file, pointer = bundle.locate(finding.pointer)
        yield Problem(file, pointer, finding.rule, finding.message, finding.advice)
