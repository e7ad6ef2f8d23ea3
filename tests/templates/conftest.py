"""Packages are generated once for each description and shared by all tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import settings

from tests.templates.packages import Package, Workshop

settings.register_profile("templates", deadline=None)  # the first example imports what it needs
settings.load_profile("templates")


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """Makes packages and removes them in the end."""
    made = Workshop(tmp_path_factory.mktemp("packages"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def generate(workshop: Workshop) -> Callable[[Any], Package]:
    """From a description to a package that can be imported."""
    return workshop.generate
