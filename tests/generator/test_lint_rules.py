"""Every rule has a case that breaks it, and what lint answers is complete, sorted and free of repetition."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from generator.problems import BrokenDescriptionError, Problem
from generator.rules.base import Finding
from tests.generator import (
    test_bundle,
    test_rules_bodies,
    test_rules_names,
    test_rules_operations,
    test_rules_schemas,
    test_rules_texts,
    test_tree,
)
from tests.generator.cases import found
from tests.generator.mini import ARCHIVE, CREATE, LIST, ROOT, THING, Mini

if TYPE_CHECKING:
    from generator.tree import Json

HOME = Path(__file__).parents[2] / "generator"
SOURCES = (*sorted((HOME / "rules").glob("*.py")), HOME / "bundle.py", HOME / "tree.py")
RULE_ARGUMENT = {"Finding": 1, "Problem": 2, "problem": 2}
"""Callable that reports something -> which argument is the rule."""

CASES = (
    *test_bundle.CASES,
    *test_rules_bodies.CASES,
    *test_rules_names.CASES,
    *test_rules_operations.CASES,
    *test_rules_schemas.CASES,
    *test_rules_texts.CASES,
    *test_tree.CASES,
)


class Site(NamedTuple):
    """A call in the source that reports something."""

    file: str
    first: int
    last: int
    rule: str


def sites_of(path: Path) -> list[Site]:
    """Calls that report something in one source file; passing a rule on is none."""
    sites = []
    for call in (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in RULE_ARGUMENT:
            continue
        rule = call.args[RULE_ARGUMENT[name]]
        if isinstance(rule, ast.Name) and name == "Problem":
            continue  # the helper that passes on what it is given
        text = rule.value if isinstance(rule, ast.Constant) else ""
        sites.append(Site(path.name, call.lineno, call.end_lineno or call.lineno, str(text)))
    return sites


@pytest.fixture(scope="module", name="sites")
def all_sites() -> list[Site]:
    """Calls that report something in all rules, the bundler and the reader of files."""
    return [site for path in SOURCES for site in sites_of(path)]


@pytest.fixture(scope="module", name="reached")
def reached_lines(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, int]]:
    """Lines from which something was reported while all cases ran."""
    lines: set[tuple[str, int]] = set()
    names = {path.name for path in SOURCES}

    def watch(kind: type[Finding | Problem]) -> Json:
        original = kind.__init__

        def init(self: Json, *values: str) -> None:
            frame = sys._getframe(1)
            while frame.f_code.co_name == "problem" and frame.f_back:
                frame = frame.f_back
            if Path(frame.f_code.co_filename).name in names:
                lines.add((Path(frame.f_code.co_filename).name, frame.f_lineno))
            original(self, *values)

        return init

    with pytest.MonkeyPatch.context() as patch:
        for kind in (Finding, Problem):
            patch.setattr(kind, "__init__", watch(kind))
        for case in CASES:
            found(case, tmp_path_factory.mktemp("case"))
    return lines


def test_every_rule_is_written_out(sites: list[Site]) -> None:
    """The name of a rule is a literal where it is used, so that it can be searched for and counted."""
    assert sites
    assert [site for site in sites if not site.rule] == []


def test_every_rule_has_a_case(sites: list[Site]) -> None:
    """A new rule without a test fails here, and so does a case of a rule that is gone."""
    assert {site.rule for site in sites} == {case.rule for case in CASES}


def test_every_branch_of_every_rule_has_a_case(sites: list[Site], reached: set[tuple[str, int]]) -> None:
    """Each call that reports something was made by one of the cases."""
    hit = {site for site in sites for file, line in reached if site.file == file and site.first <= line <= site.last}
    assert [site for site in sites if site not in hit] == []


def test_several_problems_are_all_reported(tmp_path: Path) -> None:
    """Problems of files, of joints, of operations and of schemas come in one go."""
    mini = Mini(tmp_path)
    mini.drop(LIST, "/summary")
    mini.drop(LIST, "/x-evidence")
    mini.put(THING, "/properties/price/format", "double")
    mini.put(ARCHIVE, "/x-effect/kind", "write")
    mini.put("note.yaml", "", "a: [")
    found_problems = [(p.file, p.rule) for p in mini.lint()]
    assert found_problems == [
        ("note.yaml", "orphan"),
        (ARCHIVE, "effect"),
        (LIST, "evidence"),
        (LIST, "summary"),
        (THING, "decimal"),
    ]


def test_a_problem_of_a_shared_part_is_reported_once(tmp_path: Path) -> None:
    """A parameter that two operations refer to is one place to mend."""
    mini = Mini(tmp_path)
    mini.put(LIST, "/parameters/4", {"$ref": "../../shared/parameters/Key.yaml"})
    mini.drop("shared/parameters/Key.yaml", "/description")
    assert [(p.file, p.rule) for p in mini.lint()] == [("shared/parameters/Key.yaml", "description")]


def test_problems_are_sorted_by_file_and_pointer(tmp_path: Path) -> None:
    """The order does not hang on that of the rules."""
    mini = Mini(tmp_path)
    for name in ("price", "name", "id"):
        mini.drop(THING, f"/properties/{name}/description")
    mini.drop(CREATE, "/description")
    problems = mini.lint()
    assert problems == sorted(set(problems))
    assert [p.pointer for p in problems] == ["", *(f"/properties/{name}" for name in ("id", "name", "price"))]


@pytest.mark.parametrize("broken", [None, True, 7, "text", [], ["a"], {}, {"a": None}])
@pytest.mark.parametrize(
    ("file", "pointer"),
    [
        (ROOT, "/paths"),
        (ROOT, "/tags"),
        (ROOT, "/components"),
        (ROOT, "/webhooks"),
        (LIST, "/parameters"),
        (LIST, "/parameters/0"),
        (LIST, "/responses"),
        (LIST, "/responses/200"),
        (LIST, "/responses/200/content"),
        (LIST, "/x-effect"),
        (LIST, "/x-filterable"),
        (LIST, "/security"),
        (CREATE, ""),
        (CREATE, "/requestBody"),
        (CREATE, "/requestBody/content/application~1json"),
        (CREATE, "/x-natural-key"),
        (CREATE, "/x-natural-key/match"),
        (CREATE, "/x-mfa-trusted"),
        (CREATE, "/responses/201/links"),
        (THING, ""),
        (THING, "/properties"),
        (THING, "/properties/id"),
        (THING, "/properties/colour/enum"),
        (THING, "/required"),
        (THING, "/allOf"),
    ],
)
def test_nonsense_is_reported_and_never_raised(file: str, pointer: str, broken: Json, tmp_path: Path) -> None:
    """Whatever stands where something else belongs, lint answers a list; a 7 is right in none of these places."""
    mini = Mini(tmp_path)
    mini.put(file, pointer, broken)
    problems = mini.lint()
    assert all(isinstance(problem, Problem) for problem in problems)
    assert problems or broken != 7


def test_a_problem_is_printed_with_place_rule_and_advice() -> None:
    """Three lines: where, what, and what to do."""
    problem = Problem("a.yaml", "/b", "rule", "is wrong", "mend it")
    assert str(problem) == "a.yaml#/b\n  [rule] is wrong\n  -> mend it"


def test_a_broken_description_is_reported_as_a_whole() -> None:
    """The error holds every problem once, in order, and counts problems and files."""
    first, second = Problem("a.yaml", "", "r", "m", "do it"), Problem("b.yaml", "", "r", "m", "do it")
    error = BrokenDescriptionError([second, first, second])
    assert error.problems == (first, second)
    assert str(error).startswith("a.yaml#\n")
    assert str(error).endswith("2 problem(s) in 2 file(s); nothing was written.")
