"""Nothing is lost on the way: what is in the description is in the package."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from generator.document import schemas
from generator.names import class_name
from generator.problems import Problem
from generator.sidecar import Sidecar


def verify(facts: Sidecar, output: Path) -> list[Problem]:
    """Compare the written package with the description.

    Args:
        facts: what the package was made of.
        output: folder of the package.
    """
    checks = (_modules, _classes, _rows, _methods, _fields)
    return sorted(problem for check in checks for problem in check(facts, output))


def _lost(what: str, missing: set[str]) -> list[Problem]:
    advice = "the generator lost it without a word; add a lint rule for the construct"
    return [Problem("bill.yaml", "", "lost", f"{what} {name!r} was not generated", advice) for name in sorted(missing)]


def _modules(facts: Sidecar, output: Path) -> list[Problem]:
    written = {path.stem: path for path in (output / "api").rglob("*.py") if path.stem != "__init__"}
    problems = _lost("operation", set(facts.operations) - set(written))
    for name, operation in facts.operations.items():
        if name in written:
            missing = set(operation.descriptions) - _texts(written[name])
            problems += _lost(f"parameter of {operation.operation.id}", missing)
    return problems


def _texts(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _classes(facts: Sidecar, output: Path) -> list[Problem]:
    listed = _listed(output / "models")
    wanted = {
        class_name(name)
        for name, schema in schemas(facts.document).items()
        if "properties" in schema or "allOf" in schema or "enum" in schema
    }
    return _lost("schema", wanted - listed)


def _listed(folder: Path) -> set[str]:
    """Classes that the package `models` offers and that really stand in their modules."""
    table: dict[str, str] = {}
    for node in ast.parse((folder / "__init__.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign) and node.value and ast.unparse(node.target) == "_MODULES":
            table = ast.literal_eval(node.value)
    found = set()
    for name, module in table.items():
        path = folder / f"{module}.py"
        if path.is_file() and re.search(rf"^class {name}\b", path.read_text(encoding="utf-8"), re.MULTILINE):
            found.add(name)
    return found


def _rows(facts: Sidecar, output: Path) -> list[Problem]:
    rows = _texts(output / "operations.py")
    missing = {operation.operation.id for operation in facts.operations.values()} - rows
    events = {hook.path for hook in facts.webhooks} - _texts(output / "webhooks.py")
    return _lost("row of the operation table", missing) + _lost("event", events)


def _methods(facts: Sidecar, output: Path) -> list[Problem]:
    problems = []
    for operation in facts.operations.values():
        path = output / "resources" / f"{operation.place.module}.py"
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        if text.count(f"def {operation.place.method}(") != 2:  # noqa: PLR2004  # one sync, one async
            problems += _lost("method", {str(operation.place)})
        pages = operation.place.method.partition("_")[2]
        if operation.data.get("x-pagination") and f"def {f'iterate_{pages}'.rstrip('_')}(" not in text:
            problems += _lost("method that reads all pages of", {str(operation.place)})
    return problems


def _fields(facts: Sidecar, output: Path) -> list[Problem]:
    """Fields that lists are filtered and sorted by."""
    written: dict[str, set[str]] = {}
    for path in (output / "lists").glob("*.py"):
        texts = _texts(path)
        written.update(dict.fromkeys(texts & {one.operation.id for one in facts.operations.values()}, texts))
    problems = []
    for operation in facts.operations.values():
        data, name = operation.data, operation.operation.id
        wanted = {*(data.get("x-filterable") or ()), *(data.get("x-sortable") or ())}
        problems += _lost(f"field of {name}", wanted - written.get(name, set()))
    return problems
