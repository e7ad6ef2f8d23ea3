"""Opens the database of a store, and says in words what is wrong with it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sql
from sqlalchemy import event
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError, StatementError

from bill_client.errors import ConfigurationError, StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

__all__ = ("READING", "RELAXED", "open_postgres", "open_sqlite", "translated")

READING = "bill_reading"
"""Option of a connection that only reads."""
RELAXED = "bill_relaxed"
"""Option of a connection whose transactions need not be on the disk when they end."""

_PROBLEMS = {
    "SQLITE_BUSY": ("is locked by another process", "wait for it, or look for a program that holds it"),
    "SQLITE_LOCKED": ("is locked", None),
    "SQLITE_READONLY": ("cannot be written", "check the rights of the file and its folder, and of the disk"),
    "SQLITE_FULL": ("cannot grow: the disk is full", "make room; nothing was lost that was kept before"),
    "SQLITE_CANTOPEN": ("cannot be opened", "check that the folder exists and may be written to"),
    "SQLITE_IOERR": ("cannot be read or written: the disk reports an error", None),
    "SQLITE_CORRUPT": ("is damaged", "bring back a copy of it; a new file would not know what was sent"),
    "SQLITE_NOTADB": ("is no SQLite database", "choose another file"),
}


_WAITED = "55P03"
"""SQLSTATE of a lock that was waited for in vain."""
_LONGEST = 2**31 - 1
"""Milliseconds that PostgreSQL can wait."""
_TRIES = 250
_PAUSE = 0.02
"""Seconds between two tries; five in all."""


def open_sqlite(path: Path, timeout: float) -> Engine:
    """An engine for a file that exists; every transaction is durable when it is committed, unless it is relaxed.

    Args:
        path: the file.
        timeout: seconds to wait for other processes.
    """
    url = sql.URL.create("sqlite+pysqlite", database=str(path))
    engine = sql.create_engine(url, connect_args={"timeout": timeout, "check_same_thread": False}, pool_timeout=timeout)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _tighten)
    return engine


def _set_up(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by hand, see _begin
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        _patiently(connection, f"PRAGMA {pragma}")


def _patiently(connection: Any, statement: str) -> None:
    """Run a statement; SQLite does not wait by itself where several open a new file and switch it to WAL."""
    for attempt in range(_TRIES):
        try:
            connection.execute(statement).close()
        except sqlite3.OperationalError as error:
            is_busy = (getattr(error, "sqlite_errorname", "") or "").startswith("SQLITE_BUSY")
            if not is_busy or attempt == _TRIES - 1:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _begin(connection: Connection) -> None:
    """Take the lock for writing at once: one that is taken later cannot be waited for."""
    options = connection.get_execution_options()
    if options.get(READING):
        return
    if options.get(RELAXED):
        connection.info[RELAXED] = True
        connection.exec_driver_sql("PRAGMA synchronous=NORMAL")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _tighten(connection: Any, record: Any) -> None:
    """Whoever takes the connection next finds every commit durable."""
    if connection is not None and record.info.pop(RELAXED, False):
        connection.execute("PRAGMA synchronous=FULL")


def open_postgres(url: str, timeout: float) -> Engine:
    """An engine for a server; every transaction is durable when it is committed, unless it is relaxed.

    Args:
        url: ``postgresql+psycopg://user:password@host/database``.
        timeout: seconds to wait for a connection.

    Raises:
        ConfigurationError: the URL cannot be read, or psycopg is not installed.
    """
    try:
        engine = sql.create_engine(url, connect_args={"connect_timeout": max(2, round(timeout))}, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ValueError):
        message = "store: the URL cannot be read; it must be like postgresql+psycopg://user:password@host/database"
    except ImportError:
        message = "store: PostgreSQL needs psycopg; install bill-client[postgres]"
    else:
        event.listen(engine, "connect", partial(_prepare, timeout))
        event.listen(engine, "begin", _relax)
        return engine
    raise ConfigurationError(message) from None


def _prepare(timeout: float, connection: Any, _record: object) -> None:
    """Wait for others no longer than told, and for the disk with every commit, also where the server does not."""
    milliseconds = min(max(1, round(timeout * 1000)), _LONGEST)
    connection.execute("SELECT set_config('lock_timeout', %s, false)", [str(milliseconds)])
    connection.execute(
        "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
    )
    connection.commit()


def _relax(connection: Connection) -> None:
    if connection.get_execution_options().get(RELAXED):
        connection.exec_driver_sql("SET LOCAL synchronous_commit = off")


@contextmanager
def translated(what: str) -> Generator[None]:
    """Turn errors of the database into :class:`StoreError`; values and passwords are not repeated.

    Args:
        what: the store, as it is called in the text.
    """
    try:
        yield
    except DBAPIError as error:
        problem, hint = _explain(error.orig)
        failure = StoreError(f"{what} {problem}", hint=hint)
        _silence(error)
    except SQLAlchemyError as error:
        failure = StoreError(f"{what} does not answer: {type(error).__name__}")
        _silence(error)
    else:
        return
    raise failure from None


def _silence(error: SQLAlchemyError) -> None:
    """Take values and what knows the password from an error: as context of the next one it stays within reach."""
    error.__cause__ = error.__context__ = None
    error.args = (type(error).__name__,)
    if isinstance(error, StatementError):
        error.statement = error.params = error.orig = None


def _explain(error: BaseException | None) -> tuple[str, str | None]:
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "") or ""
        for known, explained in _PROBLEMS.items():
            if name.startswith(known):
                return explained
        return f"failed: {name or type(error).__name__}", None
    state = getattr(error, "sqlstate", None)
    if state is None:
        return "cannot be reached", "check host, port, user and password, and whether the server runs"
    if state == _WAITED:
        return _PROBLEMS["SQLITE_BUSY"]
    if state.startswith("53"):
        return (
            f"is out of resources (SQLSTATE {state})",
            "the disk of the server may be full, or its connections used up",
        )
    return f"failed with SQLSTATE {state}", None
