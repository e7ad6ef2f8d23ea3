"""What the templates make of one description is on record, so that a change of a template shows in review.

To renew the record after a wanted change: ``RENEW_GOLDEN=1 python -m pytest tests/templates/test_golden.py``,
then read the difference before you commit it. Files are kept as text, so that no tool takes them for code.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.templates.packages import Package

HERE = Path(__file__).parent
RECORD = HERE / "golden"
DOCUMENT: dict[str, Any] = yaml.safe_load((HERE / "golden.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """The package of the description; the record is renewed where that was asked for."""
    made = generate(DOCUMENT)
    if os.environ.get("RENEW_GOLDEN"):
        shutil.rmtree(RECORD, ignore_errors=True)
        for name, text in files(made.folder).items():
            path = RECORD / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return made


def files(folder: Path) -> dict[str, str]:
    """Files of a package, but for the copy of the description."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and path.name != "openapi.json":
            found[path.relative_to(folder).as_posix()] = path.read_text(encoding="utf-8")
    return found


def recorded() -> dict[str, str]:
    """Files of the record."""
    paths = sorted(RECORD.rglob("*.txt"))
    return {p.relative_to(RECORD).as_posix().removesuffix(".txt"): p.read_text(encoding="utf-8") for p in paths}


def test_the_package_has_the_files_on_record(package: Package) -> None:
    """None more, none less."""
    assert sorted(files(package.folder)) == sorted(recorded())


@pytest.mark.parametrize("name", sorted(recorded()))
def test_each_file_is_as_recorded(package: Package, name: str) -> None:
    """Letter by letter; see the head of this file for how to renew the record."""
    assert files(package.folder)[name].splitlines() == recorded()[name].splitlines()


def test_the_recorded_package_works(package: Package) -> None:
    """Every module can be imported."""
    for name in files(package.folder):
        if name.endswith(".py"):
            module = name.removesuffix(".py").removesuffix("__init__").rstrip("/").replace("/", ".")
            assert package.load(module).__name__.startswith(package.name)
