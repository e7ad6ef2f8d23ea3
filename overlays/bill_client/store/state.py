"""The store itself: one place for what several processes must agree on, or what must outlive them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar
from urllib.parse import urlsplit

from bill_client.errors import ConfigurationError, StoreError
from bill_client.shapes import is_number
from bill_client.store.database import Database
from bill_client.store.locks import FileLocks, Locks
from bill_client.store.place import default_path, prepare_folder
from bill_client.store.records import Remembered, StoredRefusal, StoredSession

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ("StateStore",)

T = TypeVar("T")
TIMEOUT = 10.0
"""Seconds to wait for other processes."""
_SQLITE, _POSTGRES = "sqlite:///", "postgresql+psycopg"


class StateStore:
    """Sessions, counters of limits and remembered devices, shared by everything that opens the same store.

    Nothing is opened before it is needed. Safe for threads and after ``fork``.

    Args:
        url: ``sqlite:///path`` (``sqlite:////absolute/path``) for the processes of one machine,
            ``postgresql+psycopg://user:password@host/database`` for a fleet; None for
            ``~/.local/share/bill-client/state.db`` (or below ``XDG_DATA_HOME``).
        timeout: seconds to wait for other processes or the server.

    Raises:
        ConfigurationError: the URL or the timeout cannot be meant.
    """

    def __init__(self, url: str | None = None, *, timeout: float = TIMEOUT) -> None:
        if not is_number(timeout) or not 0 < timeout < float("inf"):
            message = f"StateStore: timeout must be a number of seconds above 0, not {timeout!r}"
            raise ConfigurationError(message)
        self._path, self._url = _read(url)
        self._database = Database(self._path, self._url, self.where, timeout)

    def __repr__(self) -> str:
        return f"StateStore({self.where!r})"

    @property
    def where(self) -> str:
        """The file, or host and database of the server; never a user name or password."""
        if self._path is not None:
            return str(self._path)
        parts = urlsplit(self._url)
        return f"{_POSTGRES}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    def locks(self) -> Locks:
        """New locks that exclude those of every other holder in this process, on this machine or in the fleet.

        Raises:
            StoreError: the store cannot be used.
        """
        self.open()
        if self._path is None:
            from bill_client.store.advisory import AdvisoryLocks

            return AdvisoryLocks(self._database.engine)
        return FileLocks(self._folder(self._path))

    def beside(self, name: str) -> Path | None:
        """A file beside the database, in the folder of the locks; None where the store is on a server.

        Args:
            name: of the file, which need not exist.

        Raises:
            StoreError: the folder cannot be made.
        """
        return None if self._path is None else self._folder(self._path) / name

    def _folder(self, path: Path) -> Path:
        real = path.resolve()
        try:
            return prepare_folder(real.with_name(f"{real.name}.locks"))
        except OSError as error:
            message = f"the locks of {self.where} cannot be made: {error.strerror or type(error).__name__}"
            raise StoreError(message) from None

    def transaction(self, *, durable: bool = True) -> AbstractContextManager[Connection]:
        """A transaction that is alone in writing to what it reads; it ends with the block, and is undone by an error.

        Args:
            durable: whether it is on the disk when the block ends; else it may be lost with the machine, though never
                with the process, and it becomes durable with the next one that is.

        Raises:
            StoreError: the store cannot be used.
        """
        return self._database.transaction(durable=durable)

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that waits for nobody and writes nothing; see :meth:`transaction`."""
        return self._database.reading()

    def session(self, login: str) -> StoredSession | None:
        """The session that was kept last for a login.

        Args:
            login: hash of the login.

        Raises:
            StoreError: the store cannot be used.
        """
        from bill_client.store import rows

        with self.reading() as connection:
            found = rows.session(connection, login)
        return None if found is None else StoredSession(*found)

    def save_session(self, login: str, session: StoredSession) -> None:
        """Keep a session in place of the one before; see :meth:`session`."""
        from bill_client.store import rows

        with self.transaction() as connection:
            rows.save_session(connection, login, session)

    def touch_session(self, login: str, session_id: str, used: float, *, trusted: bool) -> None:
        """Note when a session was used and whether it is trusted, as long as it is the one that is kept.

        Args:
            login: hash of the login.
            session_id: of the session.
            used: seconds since 1970.
            trusted: whether it is MFA-trusted as far as is known.

        Raises:
            StoreError: the store cannot be used.
        """
        from bill_client.store import rows

        with self.transaction() as connection:
            rows.touch_session(connection, login, session_id, used, trusted=trusted)

    def forget_session(self, login: str, session_id: str) -> None:
        """Drop a session, as long as it is the one that is kept; see :meth:`session`."""
        from bill_client.store import rows

        with self.transaction() as connection:
            rows.forget_session(connection, login, session_id)

    def refusal(self, login: str) -> StoredRefusal | None:
        """How signing in was refused last, None where it succeeded since; see :meth:`session`."""
        from bill_client.store import rows

        with self.reading() as connection:
            found = rows.refusal(connection, login)
        return None if found is None else StoredRefusal(*found)

    def save_refusal(self, login: str, refusal: StoredRefusal) -> None:
        """Keep that signing in was refused, until it succeeds; see :meth:`session`."""
        from bill_client.store import rows

        with self.transaction() as connection:
            rows.save_refusal(connection, login, refusal)

    def change(self, name: str, key: str, work: Callable[[str | None], tuple[str, T]]) -> T:
        """Change a counter while nobody else can, and return what the change gives.

        Args:
            name: of the counter.
            key: hash of what is counted.
            work: gets the text that is kept, None where there is none; returns the new one and a result.

        Raises:
            StoreError: the store cannot be used.
        """
        from bill_client.store import rows

        with self.transaction() as connection:
            old = rows.counter(connection, name, key)
            new, result = work(old)
            if new != old:
                rows.save_counter(connection, name, key, new)
        return result

    def remembered(self, login: str) -> Remembered | None:
        """The remembered MFA id of a login, as it was encrypted; see :meth:`session`."""
        from bill_client.store import rows

        with self.reading() as connection:
            found = rows.remembered(connection, login)
        return None if found is None else Remembered(*found)

    def save_remembered(self, login: str, remembered: Remembered | None) -> None:
        """Keep the remembered MFA id of a login, which the caller has encrypted; None drops the one before."""
        from bill_client.store import rows

        with self.transaction() as connection:
            rows.save_remembered(connection, login, remembered)

    def open(self) -> None:
        """Open the store and bring its tables up to date; else the first use does.

        Raises:
            StoreError: it cannot be used: locked, read-only, full, made by a newer version, on a network file system.
        """
        self._database.engine()

    def close(self) -> None:
        """Close the connections; the next use opens new ones."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _read(url: object) -> tuple[Path | None, str]:
    """The path of a SQLite file, or None and the URL of a server."""
    if url is None:
        return default_path(), ""
    if not isinstance(url, str):
        message = f"StateStore: the URL must be a str, not {type(url).__name__}"
        raise ConfigurationError(message)
    path = url.removeprefix(_SQLITE)
    if path != url and path and path != ":memory:" and "?" not in path:
        return Path(path).expanduser(), ""
    if url.startswith(f"{_POSTGRES}://"):
        return None, url
    message = (
        "StateStore: the URL must be sqlite:///path or postgresql+psycopg://user:password@host/database; "
        "to keep everything in memory give the client no store"
    )
    raise ConfigurationError(message)
