"""The database behind a store: opened when it is needed, opened anew after ``fork`` and where its file was replaced."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from bill_client.errors import StoreError
from bill_client.store.place import prepare

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

__all__ = ("Database",)

_AGAIN = "stop them all, put the copy there once more with no {log} and no -shm beside it, and start them again"


class Database:
    """Connections to one database, for threads and across ``fork``.

    Args:
        path: of the file of SQLite, None for a server.
        url: of the server.
        name: what it is called in errors.
        timeout: seconds to wait for other processes or the server.
    """

    def __init__(self, path: Path | None, url: str, name: str, timeout: float) -> None:
        self._path = path
        self._url = url
        self._name = f"the state store {name}"
        self._timeout = timeout
        self._opened: tuple[Engine, tuple[int, int] | None] | None = None
        self._process = os.getpid()
        self._opening = Lock()

    def engine(self) -> Engine:
        """The engine, with tables that are up to date.

        Raises:
            StoreError: the database cannot be used.
        """
        if self._process != os.getpid():  # a child leaves the connections to its parent
            self._opening = Lock()
            self._process = os.getpid()
            if self._opened is not None:
                self._opened[0].dispose(close=False)
        opened = self._opened
        if opened is None or opened[1] != self._identity():
            with self._opening:
                opened = self._opened
                if opened is None or opened[1] != self._identity():
                    opened = self._renew(opened)
        return opened[0]

    def close(self) -> None:
        """Close the connections; the next use opens new ones."""
        with self._opening:
            opened, self._opened = self._opened, None
        if opened is not None:
            opened[0].dispose()

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Generator[Connection]:
        """A transaction that is alone in writing to what it reads; it ends with the block, and is undone by an error.

        Args:
            durable: whether it is on the disk when the block ends; else it may be lost with the machine, though never
                with the process, and it becomes durable with the next one that is.

        Raises:
            StoreError: the database cannot be used.
        """
        from bill_client.store.engine import RELAXED, translated

        engine = self.engine()
        with translated(self._name), engine.connect() as connection:
            if not durable:
                connection.execution_options(**{RELAXED: True})
            with connection.begin():
                yield connection

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """A connection that waits for nobody and writes nothing; see :meth:`transaction`."""
        from bill_client.store.engine import READING, translated

        engine = self.engine()
        with translated(self._name), engine.connect() as connection:
            yield connection.execution_options(**{READING: True})

    def _identity(self) -> tuple[int, int] | None:
        """Device and number of the file: another one where somebody put a copy in its place."""
        if self._path is None:
            return None
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _renew(self, old: tuple[Engine, tuple[int, int] | None] | None) -> tuple[Engine, tuple[int, int] | None]:
        if old is not None:
            old[0].dispose()
            self._refuse_old_log()
        self._opened = self._make(), self._identity()
        return self._opened

    def _refuse_old_log(self) -> None:
        """The log of a file that was replaced would be mixed into the new one; SQLite cannot tell whose it is.

        Raises:
            StoreError: it is still there.
        """
        if self._path is None:
            return
        log = self._path.resolve().with_name(f"{self._path.resolve().name}-wal")
        if log.exists() and log.stat().st_size:
            message = f"{self._name} was replaced while programs had it open"
            raise StoreError(message, hint=_AGAIN.format(log=log.name))

    def _make(self) -> Engine:
        from bill_client.store.engine import open_postgres, open_sqlite, translated
        from bill_client.store.schema import migrate

        if self._path is None:
            engine = open_postgres(self._url, self._timeout)
        else:
            engine = open_sqlite(prepare(self._path), self._timeout)
        try:
            with translated(self._name), engine.begin() as connection:
                migrate(connection)
        except BaseException:
            engine.dispose()
            raise
        return engine
