"""Fixtures: somebody at the mock who sends, loses and reads; and ledgers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.overlay.intents.evidence_support import Office
from tests.overlay.intents.ledger_support import Books
from tests.overlay.support import Company
from tests.postgres import new_database


@pytest.fixture
def office(company: Company) -> Office:
    """The administrator of a small company."""
    return Office(company.mock, company.made)


@pytest.fixture(scope="session")
def one_database(postgres: str) -> str:
    """A database for all ledgers: each test has a scope of its own in it."""
    return new_database(postgres)


@pytest.fixture(params=["sqlite", "postgres"])
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Books]:
    """Ledgers of either kind that nobody else sees."""
    on_server = request.param == "postgres"
    url = request.getfixturevalue("one_database") if on_server else f"sqlite:///{tmp_path}/store/state.db"
    with Books(str(url)) as books:
        yield books
