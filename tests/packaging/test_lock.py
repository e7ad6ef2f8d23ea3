"""The lock and the bounds of the dependencies."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def declared() -> list[Requirement]:
    """Every requirement of pyproject.toml."""
    lines = list(PROJECT["project"]["dependencies"])
    for extra in PROJECT["project"]["optional-dependencies"].values():
        lines += extra
    for group in PROJECT["dependency-groups"].values():
        lines += [line for line in group if isinstance(line, str)]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("requirement", declared(), ids=str)
def test_every_requirement_has_an_exclusive_upper_bound_or_an_exact_pin(requirement: Requirement) -> None:
    """`<=` lets a breaking release in; the generator alone is pinned exactly."""
    operators = {specifier.operator for specifier in requirement.specifier}
    assert operators == ({"=="} if requirement.name == "openapi-python-client" else {">=", "<"})


@pytest.mark.parametrize("requirement", declared(), ids=str)
def test_the_lock_holds_a_version_that_the_bounds_allow(requirement: Requirement) -> None:
    """A bound that was raised without `make lock` shows here."""
    found = re.search(rf"^{re.escape(requirement.name)}(?:\[[\w,]+\])?==([\w.]+)", LOCK, re.MULTILINE | re.IGNORECASE)
    assert found is not None
    assert requirement.specifier.contains(found.group(1), prereleases=True)


def test_every_line_of_the_lock_is_a_pin_or_a_hash() -> None:
    """No addresses, no options: hashes alone say what is installed."""
    pin = re.compile(r"^[\w.-]+(\[[\w,-]+\])?==[\w.]+( ; [^\\]+)? \\$|^    --hash=sha256:[0-9a-f]{64}( \\)?$")
    assert [line for line in LOCK.splitlines() if not pin.match(line)] == []
