"""Fixtures: stores of both kinds, and a scene to play schedules in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres import running_server
from tests.reliability.scene import Scene

STORES = ("sqlite", "postgres")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of the server of a real PostgreSQL."""
    with running_server() as server:
        yield server


@pytest.fixture(scope="session", params=STORES)
def server(request: pytest.FixtureRequest) -> str:
    """URL of a PostgreSQL server, and empty for SQLite."""
    return str(request.getfixturevalue("postgres")) if request.param == "postgres" else ""


@pytest.fixture(scope="session")
def scene(server: str) -> Iterator[Scene]:
    """Where single schedules and races are played, with either kind of store."""
    with Scene.open(server) as opened:
        yield opened
