"""Doors that open one way only: which package may import what, and what an import costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.generated.description import HOME

FOLDERS = {
    "bill_api": HOME / "generated" / "bill_api",
    "bill_client": HOME / "overlays" / "bill_client",
    "bill_mock": HOME / "overlays" / "bill_mock",
    "generator": HOME / "generator",
}
FORBIDDEN = {
    "bill_api": {"bill_client", "bill_mock", "generator", "openapi_python_client"},
    "bill_client": {"bill_mock", "generator", "openapi_python_client"},
    "bill_mock": {"bill_api", "bill_client", "generator", "openapi_python_client"},
    "generator": {"bill_api", "bill_client", "bill_mock"},
}
HEAVY = ("httpx", "ssl", "asyncio", "dateutil", "importlib.resources", "http.client", "email")
PRESENT = [name for name, folder in FOLDERS.items() if folder.is_dir()]


def imports(path: Path, package: str) -> Iterator[str]:
    """Dotted names that a file imports, relative ones made absolute."""
    folder = path.relative_to(FOLDERS[package]).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = [package, *folder][: len(folder) + 2 - node.level] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


@cache
def all_imports(package: str) -> list[tuple[str, str]]:
    """File and imported name, for a whole package."""
    paths = sorted(FOLDERS[package].rglob("*.py"))
    return [(path.relative_to(FOLDERS[package]).as_posix(), name) for path in paths for name in imports(path, package)]


@pytest.mark.parametrize("package", PRESENT)
def test_no_package_imports_what_stands_above_or_beside_it(package: str) -> None:
    """The generated package knows no overlay, the mock no client, the generator nothing that ships."""
    found = [(path, name) for path, name in all_imports(package) if name.partition(".")[0] in FORBIDDEN[package]]
    assert found == []


def test_the_client_uses_public_names_of_the_generated_package_only() -> None:
    """Whatever begins with an underscore may change with the next generation."""
    used = [(path, name) for path, name in all_imports("bill_client") if name.partition(".")[0] == "bill_api"]
    assert [one for one in used if any(step.startswith("_") for step in one[1].split("."))] == []


def test_one_file_of_the_generated_package_knows_the_http_library() -> None:
    """A successor of httpx is one file's work."""
    assert {path for path, name in all_imports("bill_api") if name.partition(".")[0] == "httpx"} == {"client.py"}


def test_the_generated_package_needs_what_is_declared_and_no_more() -> None:
    """Its imports are the standard library, itself, and five packages."""
    names = {name.partition(".")[0] for _, name in all_imports("bill_api")}
    foreign = names - set(sys.stdlib_module_names) - {"bill_api", "__future__"}
    assert foreign <= {"attrs", "httpx", "msgspec", "dateutil", "typing_extensions"}


def loaded(statement: str) -> set[str]:
    """Modules that a statement loads in a fresh interpreter."""
    program = f"import sys; before = set(sys.modules); {statement}; print(*sorted(set(sys.modules) - before))"
    path = [str(HOME / "generated")]
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}; {program}"]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_importing_the_package_loads_next_to_nothing() -> None:
    """Neither an HTTP library, nor TLS, nor any model."""
    found = loaded("import bill_api")
    assert {name for name in found if name.startswith("bill_api")} == {"bill_api", "bill_api.types"}
    assert [name for name in HEAVY if name in found] == []
    assert not found & {"attrs", "attr", "msgspec"}


def test_importing_clients_and_operations_loads_no_http_library() -> None:
    """It is loaded when the first request is sent."""
    found = loaded(
        "from bill_api.client import Client; import bill_api.api.bills.create_bill; import bill_api.webhooks"
    )
    assert [name for name in ("httpx", "ssl", "asyncio", "dateutil") if name in found] == []


def test_a_model_loads_what_it_refers_to_and_no_more() -> None:
    """A few modules of hundreds."""
    found = {name for name in loaded("from bill_api.models import Bill") if name.startswith("bill_api.models.")}
    assert "bill_api.models.bill" in found
    assert len(found) < 20


def test_resources_load_when_they_are_asked_for() -> None:
    """The attribute costs one module, the call the models of its operation."""
    found = loaded("from bill_api.resources import Resources; Resources().bills")
    assert {name for name in found if name.startswith("bill_api.resources.")} == {
        "bill_api.resources.base",
        "bill_api.resources.bills",
    }
    assert not {name for name in found if name.startswith("bill_api.models")}
