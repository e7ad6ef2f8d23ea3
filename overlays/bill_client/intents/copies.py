"""Notices where the store is an old copy, which does not know everything that was sent."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sql

from bill_client.errors import StoreError
from bill_client.intents.errors import StoreRestored
from bill_client.store.intent_tables import ORIGIN, WATER

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bill_client.store.state import StateStore

__all__ = ("Copies",)

_NAME = "high-water"
_DIGITS = 20
_HINT = (
    "if no other copy of the store is in use, client.intents.acknowledge_restore() lets money move again; "
    "what may have been sent is then looked for by reading"
)


_KEPT = sql.select(WATER.c.sent)
_ADVANCE = sql.update(WATER).values(sent=WATER.c.sent + 1).returning(WATER.c.sent)
_ORIGIN = """
SELECT system_identifier::text, left(pg_walfile_name(pg_current_wal_lsn()), 8),
       (SELECT system FROM bill_store_origin LIMIT 1), (SELECT timeline FROM bill_store_origin LIMIT 1)
FROM pg_control_system()
"""


class Copies:
    """What a store must know at least: how often something was sent, or which server it is on.

    A file beside the database of SQLite counts along. It is written after the commit and before the first byte leaves,
    so that the database never knows less, unless it is an old copy. A server tells its identifier and its timeline,
    which change where a copy of it takes over.

    Args:
        store: to watch.
    """

    def __init__(self, store: StateStore) -> None:
        self._store = store
        self._path: Path | None = None
        self._tells_origin: bool | None = None

    def check(self, connection: Connection) -> None:
        """Nothing, where the store is no old copy.

        Raises:
            StoreRestored: it is one.
            StoreError: the file beside it cannot be read.
        """
        if connection.dialect.name == "sqlite":
            kept, counted = self._kept(connection), self._counted()
            if kept < counted:
                message = (
                    f"the state store {self._store.where} is an old copy: it knows {kept} of {counted} requests that "
                    "were sent; no money moves"
                )
                raise StoreRestored(message, hint=_HINT)
        else:
            self._check_origin(connection)

    def advance(self, connection: Connection) -> int:
        """Count one more that is about to be sent, in the transaction of the connection; 0 on a server."""
        if connection.dialect.name != "sqlite":
            return 0
        return int(connection.execute(_ADVANCE).scalar_one())

    def record(self, number: int) -> None:
        """Write the number beside the database, once it is durable there; 0 is none.

        Raises:
            StoreError: the file cannot be written.
        """
        if number == 0:
            return
        path = self._file()
        try:
            _raise_file(path, number)
        except OSError as error:
            message = f"the counter {path} cannot be written: {error.strerror or type(error).__name__}"
            raise StoreError(message) from None

    def accept(self, connection: Connection) -> None:
        """Take the store for whole from now on."""
        if connection.dialect.name == "sqlite":
            counted = max(self._kept(connection), self._counted())
            connection.execute(sql.update(WATER).values(sent=counted))
        else:
            connection.execute(sql.delete(ORIGIN))
            self._check_origin(connection)

    @staticmethod
    def _kept(connection: Connection) -> int:
        return int(connection.execute(_KEPT).scalar_one())

    def _counted(self) -> int:
        path = self._file()
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return 0
        except OSError as error:
            message = f"the counter {path} cannot be read: {error.strerror or type(error).__name__}"
            raise StoreError(message) from None
        try:
            return int(text.strip(b"\0 \n") or b"0")  # after a loss of power a file may be empty
        except ValueError:
            message = f"the counter {path} is damaged"
            raise StoreError(message, hint="remove it once you know that the store is no old copy") from None

    def _check_origin(self, connection: Connection) -> None:
        if self._tells_origin is None:
            allowed = "SELECT has_function_privilege('pg_control_system()', 'execute')"
            self._tells_origin = bool(connection.exec_driver_sql(allowed).scalar())
        if not self._tells_origin:
            return
        system, timeline, kept, since = connection.exec_driver_sql(_ORIGIN).one()
        if kept is None:
            connection.execute(sql.insert(ORIGIN), {"system": system, "timeline": timeline})
        elif (kept, since) != (system, timeline):
            message = (
                f"the state store {self._store.where} was written by the server {kept} on timeline {since}, and this "
                f"is {system} on {timeline}: it may be an old copy; no money moves"
            )
            raise StoreRestored(message, hint=_HINT)

    def _file(self) -> Path:
        if self._path is None:
            self._path = self._store.beside(_NAME)
        assert self._path is not None  # noqa: S101 - asked for with SQLite alone
        return self._path


def _raise_file(path: Path, number: int) -> None:
    """Raise the number in a file; of several who do so at once, the highest stays."""
    import fcntl

    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        if int(os.pread(file, _DIGITS, 0).strip(b"\0 \n") or b"0") < number:
            os.pwrite(file, f"{number:0{_DIGITS}d}".encode(), 0)
    finally:
        os.close(file)
