"""Advisory locks of PostgreSQL: for all processes of a fleet."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bill_client.store.engine import translated
from bill_client.store.keys import hashed

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

__all__ = ("AdvisoryLocks",)

PATIENCE_MS = 250
"""Milliseconds that a lock is queued for at once; whoever gives up meanwhile is noticed after that time."""
_NOT_AVAILABLE = "55P03"
_MINE = (
    "EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid() "
    "AND classid = {high} AND objid = {low} AND objsubid = 1)"
)
"""Whether this connection has a lock; the server keeps its number in two halves."""


class _Line:
    """One connection to the server, opened when it is needed; its locks go with it.

    Args:
        engine: gives the engine to connect with.
    """

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self.mutex = Lock()

    def ask(self, question: str) -> Any:
        """Ask, and once more on a new connection where the old one is broken.

        Raises:
            DBAPIError: the server refuses, or is out of reach.
        """
        if self._connection is not None:
            try:
                return self._connection.exec_driver_sql(question).scalar()
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                self._connection = None
        self._connection = self._engine().connect().execution_options(isolation_level="AUTOCOMMIT")
        self._connection.exec_driver_sql(f"SET lock_timeout = {PATIENCE_MS}")
        return self._connection.exec_driver_sql(question).scalar()

    def unlock(self, name: str) -> None:
        """Give a lock back; where the connection is broken the server has it back already."""
        if self._connection is not None:
            try:
                self._connection.exec_driver_sql(f"SELECT pg_advisory_unlock({_number(name)})")
            except DBAPIError:
                self.disconnect()

    def disconnect(self) -> None:
        """Give everything back."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(SQLAlchemyError):  # the server notices the end of a connection only a little later
                connection.exec_driver_sql("SELECT pg_advisory_unlock_all()")
            connection.invalidate()
            connection.close()

    def leave(self) -> None:
        """In a child: leave the connection to the parent."""
        self._connection = None
        self.mutex = Lock()


class AdvisoryLocks:
    """Locks that the server gives back when a connection ends for whatever reason.

    Args:
        engine: gives the engine to connect with.
    """

    blocks = True
    poll: float | None = 0.002

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine
        self._line = _Line(engine)
        self._doors: dict[str, _Line] = {}
        self._held: set[str] = set()
        self._process = os.getpid()

    def take(self, names: Sequence[str]) -> str | None:
        """Take the first of these locks that is free.

        Raises:
            StoreError: the server cannot be reached.
        """
        self._notice_fork()
        with self._line.mutex, translated("the state store"):
            wanted = [name for name in names if name not in self._held]
            if not wanted:
                return None
            tries = " ".join(f"WHEN pg_try_advisory_lock({_number(name)}) THEN {i}" for i, name in enumerate(wanted))
            index: int = self._line.ask(f"SELECT CASE {tries} ELSE -1 END")
            if index < 0:
                return None
            self._held.add(wanted[index])
            return wanted[index]

    def queue(self, door: str) -> bool | None:
        """Queue up for a lock for a moment; the server serves those who wait in the order in which they came.

        Raises:
            StoreError: the server cannot be reached.
        """
        self._notice_fork()
        line = self._doors.setdefault(door, _Line(self._engine))
        with line.mutex, translated("the state store"):
            try:
                line.ask(f"SELECT pg_advisory_lock({_number(door)})")
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) == _NOT_AVAILABLE:
                    return False
                raise
        return True

    def free(self, name: str) -> None:
        """Give a lock back."""
        self._notice_fork()
        door = self._doors.get(name)
        if door is not None:
            with door.mutex:
                door.unlock(name)
            return
        with self._line.mutex:
            if name in self._held:
                self._held.discard(name)
                self._line.unlock(name)

    def keeps(self, name: str) -> bool:
        """Whether a lock is held; where it was lost with its connection it is taken again, unless somebody has it.

        Raises:
            StoreError: the server cannot be reached.
        """
        self._notice_fork()
        number = _number(name)
        mine = _MINE.format(high=number >> 32, low=number & 0xFFFFFFFF)
        with self._line.mutex, translated("the state store"):
            if name not in self._held:
                return False
            is_held = bool(self._line.ask(f"SELECT CASE WHEN {mine} THEN true ELSE pg_try_advisory_lock({number}) END"))
            if not is_held:
                self._held.discard(name)
            return is_held

    def discard(self, name: str) -> None:
        """Give a lock back."""
        self.free(name)

    def close(self) -> None:
        """Give all back."""
        for line in (self._line, *self._doors.values()):
            with line.mutex:
                line.disconnect()
        self._held.clear()

    def _notice_fork(self) -> None:
        if self._process != os.getpid():
            self._process = os.getpid()
            self._held.clear()
            for line in (self._line, *self._doors.values()):
                line.leave()


def _number(name: str) -> int:
    """A 64-bit number of a lock; those below 2**32 are left to others."""
    return int(hashed("bill-client", name)[:15], 16) + (1 << 32)
