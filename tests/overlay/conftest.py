"""Fixtures: a company on a mock whose clock stands still, and stores of both kinds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bill_mock import Clock, MockBill
from tests.overlay.support import Company
from tests.postgres import new_database, running_server


@pytest.fixture
def company(monkeypatch: pytest.MonkeyPatch) -> Company:
    """A small company, on a Monday whose next days are business days."""
    monkeypatch.delenv("BILL_BASE_URL", raising=False)
    mock = MockBill(clock=Clock(datetime(2026, 11, 16, 15, 0, tzinfo=UTC), ticking=False))
    return Company(mock, mock.control.seed("small-company"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of the server of a real PostgreSQL."""
    with running_server() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: str) -> str:
    """A new database."""
    return new_database(postgres)


@pytest.fixture(params=["sqlite", "postgres"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new store of either kind."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path}/store/state.db"
