"""`docs/mock-asymmetries.md` names tests that exist, and these name the same sources."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "mock-asymmetries.md"
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if re.match(r"\| [5-9]", line)
]
SECTION = re.compile(r"(?<![\d.])([5-9](?:\.\d)?)(?![\d.]*\d)")


@cache
def docstrings() -> dict[str, list[str]]:
    """What the tests of the mock say about themselves, by their names."""
    found: dict[str, list[str]] = {}
    for file in sorted((ROOT / "tests" / "mock").rglob("test_*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.setdefault(node.name, []).append(ast.get_docstring(node) or "")
    return found


def sources(text: str) -> tuple[set[str], set[str]]:
    """The sections and the sources that a docstring names."""
    sections: set[str] = set()
    for part in re.findall(r"platform(?:\.md| facts) ((?:[\d., ]|and|\[[^\]]*\])+)", text):
        sections |= set(SECTION.findall(re.sub(r"\[[^\]]*\]", "", part)))
    return sections, {key.strip() for part in re.findall(r"\[([^\]]*)\]", text) for key in part.split(",")}


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]} {row[2][:40]}" for row in ROWS])
def test_every_row_has_tests_that_name_its_source(row: list[str]) -> None:
    """Section and source stand in the docstring of each test of the row."""
    section, keys, fact, named = row
    tests = re.findall(r"`(\w+)`", named)
    assert tests, fact
    for test in tests:
        (text,) = docstrings()[test]
        told_sections, told_keys = sources(text)
        assert section in told_sections, (test, text)
        assert set(keys.split(", ")) <= told_keys, (test, text)


def test_every_subsection_is_covered() -> None:
    """From 5.1 to 9.4, with 7 as one."""
    wanted = {"5.1", "5.2", "5.3", "6.1", "6.2", "6.3", "7", "8.1", "8.2", "8.3", "8.4", "9.1", "9.2", "9.3", "9.4"}
    assert {row[0] for row in ROWS} == wanted


def test_sections_and_sources_are_read() -> None:
    """As docstrings write them."""
    assert sources("x (platform facts 5.3, 7 [T4]); y") == ({"5.3", "7"}, {"T4"})
    assert sources("platform.md 8.1 [PM, T7] and 8.3 [H:36].") == ({"8.1", "8.3"}, {"PM", "T7", "H:36"})
    assert sources("platform.md 9.1 [IDX] and 12: 400") == ({"9.1"}, {"IDX"})
