"""What goes wrong with a database is told in words, without values and passwords."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, PendingRollbackError

from bill_client import ConfigurationError, StateStore, StoreError
from bill_client.store.engine import open_postgres, translated

SECRET = "canary-value"


def _sqlite(name: str) -> sqlite3.Error:
    error = sqlite3.OperationalError(SECRET)
    error.sqlite_errorname = name
    return error


class _Refused(Exception):
    """What psycopg raises where the server answers."""

    def __init__(self, sqlstate: str | None) -> None:
        super().__init__(SECRET)
        self.sqlstate = sqlstate


def _everything(error: BaseException | None) -> Iterator[str]:
    """Whatever can be reached from an error."""
    while error is not None:
        yield f"{error} {error!r} {vars(error)}"
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (_sqlite("SQLITE_BUSY"), "locked by another process"),
        (_sqlite("SQLITE_READONLY_DBMOVED"), "cannot be written"),
        (_sqlite("SQLITE_FULL"), "the disk is full"),
        (_sqlite("SQLITE_CANTOPEN"), "cannot be opened"),
        (_sqlite("SQLITE_CORRUPT"), "is damaged"),
        (_sqlite("SQLITE_NOTADB"), "is no SQLite database"),
        (_sqlite("SQLITE_MISUSE"), "failed: SQLITE_MISUSE"),
        (sqlite3.InterfaceError(SECRET), "failed: InterfaceError"),
        (_Refused(None), "cannot be reached"),
        (_Refused("53300"), "out of resources"),
        (_Refused("42501"), "failed with SQLSTATE 42501"),
    ],
    ids=str,
)
def test_every_failure_of_a_database_has_words(cause: Exception, said: str) -> None:
    """The store is named and what to do; nothing of what was asked, or is known to the driver, can be reached."""
    with pytest.raises(StoreError, match=said) as caught, translated("the store"):
        raise DBAPIError(f"INSERT {SECRET}", {"value": SECRET}, cause) from cause
    assert "the store" in str(caught.value)
    assert SECRET not in "".join(_everything(caught.value))


def test_a_failure_of_the_library_is_named_only() -> None:
    """Its text may hold anything."""
    with pytest.raises(StoreError, match=r"not answer: PendingRollbackError$") as caught, translated("the store"):
        raise PendingRollbackError(SECRET)
    assert SECRET not in "".join(_everything(caught.value))


def test_an_error_of_the_program_goes_through() -> None:
    """It is none of the store."""
    with pytest.raises(KeyError), translated("the store"):
        raise KeyError("x")


@pytest.mark.parametrize(
    "url", ["postgresql+psycopg://user:canary-value@host:port/db", "nothing://host/db", "nonsense"]
)
def test_a_url_that_cannot_be_read_is_said_without_it(url: str) -> None:
    """It may have a password in it."""
    with pytest.raises(ConfigurationError, match="must be like postgresql") as caught:
        open_postgres(url, 1.0)
    assert SECRET not in str(caught.value)


def test_a_missing_driver_is_said_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only those who have a server need it."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ConfigurationError, match=r"install bill-client\[postgres\]"):
        open_postgres("postgresql+psycopg://user@host/db", 1.0)


def test_a_file_that_is_no_database_is_refused_unchanged(tmp_path: Path) -> None:
    """Whatever it is, it is not ours."""
    path = tmp_path / "state.db"
    path.write_bytes(b"this is somebody's letter, and long enough to be looked at" * 20)
    path.chmod(0o600)
    before = path.read_bytes()
    with StateStore(f"sqlite:///{path}") as store, pytest.raises(StoreError, match="is no SQLite database"):
        store.open()
    assert path.read_bytes() == before
