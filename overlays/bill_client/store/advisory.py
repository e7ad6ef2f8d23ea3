"""Advisory locks of PostgreSQL: for all processes of a fleet."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any

import sqlalchemy as sql
from sqlalchemy.exc import DBAPIError

from bill_client.store.engine import translated
from bill_client.store.keys import hashed

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

__all__ = ("AdvisoryLocks",)


class AdvisoryLocks:
    """Locks of one connection, which the server gives back when the connection ends for whatever reason.

    Args:
        engine: gives the engine to connect with.
    """

    blocks = True
    poll: float | None = 0.003

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._held: set[str] = set()
        self._mutex = Lock()
        self._process = os.getpid()

    def take(self, names: Sequence[str]) -> str | None:
        """Take the first of these locks that is free.

        Raises:
            StoreError: the server cannot be reached.
        """
        self._notice_fork()
        with self._mutex:
            wanted = [name for name in names if name not in self._held]
            if not wanted:
                return None
            cases = [(sql.func.pg_try_advisory_lock(_number(name)), index) for index, name in enumerate(wanted)]
            index: int = self._ask(sql.select(sql.case(*cases, else_=-1)))
            if index < 0:
                return None
            self._held.add(wanted[index])
            return wanted[index]

    def _ask(self, question: sql.Select[Any]) -> Any:
        """Ask once more on a new connection where the old one is broken; locks of the old one are gone already."""
        try:
            return self._connected().execute(question).scalar_one()
        except DBAPIError as error:
            if not error.connection_invalidated:
                self._disconnect()
            self._connection = None
        with translated("the state store"):
            return self._connected().execute(question).scalar_one()

    def _connected(self) -> Connection:
        if self._connection is None:
            with translated("the state store"):
                connection = self._engine().connect()
            self._connection = connection.execution_options(isolation_level="AUTOCOMMIT")
        return self._connection

    def free(self, name: str) -> None:
        """Give a lock back."""
        self._notice_fork()
        with self._mutex:
            if name not in self._held:
                return
            self._held.discard(name)
            if self._connection is None:
                return
            try:
                self._connection.scalar(sql.select(sql.func.pg_advisory_unlock(_number(name))))
            except DBAPIError:
                self._disconnect()  # whatever the server still holds goes with the connection

    def close(self) -> None:
        """Give all back."""
        with self._mutex:
            self._held.clear()
            self._disconnect()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _notice_fork(self) -> None:
        """In a child: leave the connection to the parent."""
        if self._process != os.getpid():
            self._process = os.getpid()
            self._mutex = Lock()
            self._connection = None
            self._held = set()


def _number(name: str) -> int:
    """A 64-bit number of a lock; those below 2**32 are left to others."""
    return int(hashed("bill-client", name)[:15], 16) + (1 << 32)
