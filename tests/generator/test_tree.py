"""YAML is read strictly: JSON's types only, each key once, each key a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.tree import Tree
from tests.generator.cases import Case, case, check, put
from tests.generator.mini import THING, Mini

if TYPE_CHECKING:
    from pathlib import Path

    from generator.tree import Json

TEXT = """
type: object
description: Something that can be bought.
properties: {id: {type: string, description: Set by the server.}}
x-evidence: seen
"""

CASES = (
    case("yaml", (THING, ""), "not readable as YAML: while parsing", put(THING, "", "type: [object")),
    case("yaml", (THING, ""), "the key 'type' stands twice", put(THING, "", f"{TEXT}type: object\n")),
    case("yaml", (THING, ""), "the key 'id' stands twice", put(THING, "", "properties: {id: {}, name: {}, id: {}}")),
    case("yaml", (THING, ""), "the key '200' is no text: quote it", put(THING, "", f"{TEXT}200: {{}}\n")),
    case("yaml", (THING, ""), "the key 'NO' is no text: quote it", put(THING, "", f"{TEXT}NO: Norway\n")),
    case("yaml", (THING, ""), "is no text: quote it", put(THING, "", "{{a: b}: c}")),
    case("yaml", (THING, ""), "not readable", put(THING, "", "a: 1\n--- \nb: 2")),
    case("yaml", (THING, ""), "not readable", put(THING, "", "a: !!python/name:os.system x")),
)


@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_broken_file_is_reported(one: Case, tmp_path: Path) -> None:
    """The file is named once, with the line in the message, and what it lacks is not reported beside it."""
    check(one, tmp_path)


def test_a_file_that_is_no_utf8_is_reported(tmp_path: Path) -> None:
    """Bytes of another encoding are a problem of that file."""
    (tmp_path / "a.yaml").write_bytes(b"text: \xff\xfe")
    tree = Tree(tmp_path)
    assert tree.read("a.yaml") is None
    assert [(p.file, p.rule) for p in tree.problems] == [("a.yaml", "yaml")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-31", "2026-12-31"),
        ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("'NO'", "NO"),
        ("NO", False),
        ("'009'", "009"),
        ("12.50", 12.5),
        ("~", None),
    ],
)
def test_scalars_are_those_of_json(text: str, expected: Json, tmp_path: Path) -> None:
    """A date stays text; NO is text only in quotes, which the rule on enums is there for."""
    (tmp_path / "a.yaml").write_text(f"value: {text}\n", encoding="utf-8")
    tree = Tree(tmp_path)
    assert tree.read("a.yaml") == {"value": expected}
    assert tree.problems == []


def test_a_country_that_is_not_quoted_is_reported(tmp_path: Path) -> None:
    """YAML reads the NO of Norway as false; lint says so."""
    mini = Mini(tmp_path)
    mini.put(
        THING, "", TEXT.replace("}}", "}, country: {type: string, description: Its two letters., enum: [SE, NO]}}")
    )
    (problem,) = mini.lint()
    assert (problem.rule, problem.file, problem.pointer) == ("enum", THING, "/properties/country")
    assert "quote them" in problem.advice


def test_a_file_is_read_once(tmp_path: Path) -> None:
    """A problem is noted once, however often the file is asked for."""
    tree = Tree(tmp_path)
    assert [tree.read("lost.yaml"), tree.read("lost.yaml")] == [None, None]
    assert [p.rule for p in tree.problems] == ["missing-file"]


def test_files_are_listed_in_order(tmp_path: Path) -> None:
    """YAML and JSON files of all folders, and no others."""
    for name in ("b/c.yaml", "a.yml", "d.json", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert Tree(tmp_path).files() == ["a.yml", "b/c.yaml", "d.json"]
