"""What the package may depend on."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import bill_mock

ROOT = Path(bill_mock.__file__).parent
ALLOWED = {"bill_mock", "jsonschema_rs", "msgspec", *sys.stdlib_module_names}
EXTRA = {
    "app.py": {"jinja2", "starlette"},
    "courier.py": {"httpx"},
    "joined.py": {"uvicorn"},
    "pytest_plugin.py": {"pytest"},
    "server.py": {"uvicorn"},
    "transport.py": {"anyio", "httpx"},
}


@pytest.mark.parametrize("file", sorted(ROOT.rglob("*.py")), ids=lambda file: str(file.relative_to(ROOT)))
def test_imports_are_few(file: Path) -> None:
    """No client code; uvicorn and httpx in their own modules only."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    assert names <= ALLOWED | EXTRA.get(file.name, set())


def test_importing_the_package_stays_light() -> None:
    """Neither uvicorn nor httpx nor the client is loaded with it."""
    code = "import sys, bill_mock; print(sorted({'uvicorn', 'httpx', 'bill_client', 'bill_api'} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_public_names_are_sorted_and_documented() -> None:
    """`__all__` is sorted, and each name says what it is."""
    assert bill_mock.__all__ == sorted(bill_mock.__all__)
    assert all(getattr(bill_mock, name).__doc__ for name in bill_mock.__all__)
