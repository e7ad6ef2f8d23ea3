"""Nothing is lost without a word: what is taken out of a package is reported."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.verify import verify
from tests.templates.packages import Package, call, describe, record
from tests.templates.test_resources import DOCUMENT


@pytest.fixture
def package(generate: Callable[[Any], Package], tmp_path: Path) -> Package:
    """A copy of a package that may be damaged."""
    whole = generate(DOCUMENT)
    shutil.copytree(whole.folder, tmp_path / "damaged")
    return Package("damaged", tmp_path / "damaged", whole.facts)


def replace(file: Path, old: str, new: str) -> None:
    """Change a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def complaints(package: Package) -> list[str]:
    """What is reported."""
    found = verify(package.facts, package.folder)
    assert found == sorted(found)
    assert all(problem.rule == "lost" and problem.advice for problem in found)
    return [problem.message for problem in found]


def test_a_whole_package_has_no_problems(package: Package) -> None:
    """As it comes from the emitter."""
    assert complaints(package) == []


def test_a_lost_module_is_reported(package: Package) -> None:
    """By the name of the operation."""
    (package.folder / "api" / "bills" / "create_bill.py").unlink()
    assert complaints(package) == ["operation 'create_bill' was not generated"]


def test_a_lost_parameter_is_reported(package: Package) -> None:
    """By its name on the wire."""
    replace(package.folder / "api" / "bills" / "archive_bill.py", '"id": id', '"other": id')
    assert complaints(package) == ["parameter of archiveBill 'id' was not generated"]


def test_a_lost_class_is_reported(package: Package) -> None:
    """By the name of the schema."""
    replace(package.folder / "models" / "__init__.py", '"Bill": "bill"', '"Other": "bill"')
    assert complaints(package) == ["schema 'Bill' was not generated"]


def test_a_lost_file_of_a_class_is_reported(package: Package) -> None:
    """Although the class is still listed."""
    (package.folder / "models" / "bill.py").unlink()
    assert complaints(package) == ["schema 'Bill' was not generated"]


def test_a_lost_row_is_reported(package: Package) -> None:
    """By operationId."""
    replace(package.folder / "operations.py", '"freezeCard"', '"other"')
    assert complaints(package) == ["row of the operation table 'freezeCard' was not generated"]


def test_a_lost_event_is_reported(package: Package) -> None:
    """By its name."""
    replace(package.folder / "webhooks.py", '"bill.created"', '"other"')
    assert complaints(package) == ["event 'bill.created' was not generated"]


def test_a_lost_method_is_reported(package: Package) -> None:
    """Also when only one of the two classes lost it."""
    replace(package.folder / "resources" / "spend_cards.py", "async def freeze(", "async def other(")
    assert complaints(package) == ["method 'spend.cards.freeze' was not generated"]


def test_a_lost_resource_is_reported(package: Package) -> None:
    """With each of its methods."""
    (package.folder / "resources" / "spend_cards.py").unlink()
    assert complaints(package) == [f"method 'spend.cards.{name}' was not generated" for name in ("freeze", "list")]


def test_a_lost_field_of_a_list_is_reported(package: Package) -> None:
    """By the list and its name on the wire."""
    replace(package.folder / "lists" / "bills.py", '"name"', '"other"')
    assert complaints(package) == ["field of listBills 'name' was not generated"]


def test_a_lost_method_for_all_pages_is_reported(package: Package) -> None:
    """By the list."""
    replace(package.folder / "resources" / "bills.py", "def iterate(", "def other(")
    assert complaints(package) == ["method that reads all pages of 'bills.list' was not generated"]


def test_two_operations_with_one_method_are_reported(generate: Callable[[Any], Package]) -> None:
    """The second would take the place of the first."""
    paths = {f"/connect/v3/{name}": {"get": call(name)} for name in ("getThing", "getThings")}
    package = generate(describe({"Bill": record({"name": {"type": "string"}})}, paths))
    assert set(complaints(package)) == {"method 'things.get' was not generated"}
