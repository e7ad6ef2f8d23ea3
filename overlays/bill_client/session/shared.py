"""Sessions in the store: whoever signs in, signs in for every process that shares it."""

from __future__ import annotations

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from attrs import evolve

from bill_client.credentials import identity_of
from bill_client.errors import StoreError
from bill_client.session.flows import MARGIN, Session
from bill_client.session.refused import recall, record
from bill_client.store.keys import hashed
from bill_client.store.records import StoredSession

if TYPE_CHECKING:
    from bill_client.credentials import Login
    from bill_client.errors import AuthenticationError
    from bill_client.pace import Pace
    from bill_client.store.locks import Locks
    from bill_client.store.state import StateStore

__all__ = ("Shared", "name_of")


def name_of(login: Login, base_url: str) -> str:
    """What a session is kept under: a hash of who signs in where, without the password.

    A remembered device counts, because sessions without it are not trusted.
    """
    parts = (getattr(login, name, None) or "" for name in ("dev_key", "app_key", "device"))
    return hashed("session", base_url, *identity_of(login), *parts)


class Shared:
    """The session of one login, as the store has it.

    Args:
        login: who signs in.
        base_url: where.
        store: where the session is kept.
        pace: the clock.
    """

    poll = 0.02
    """Seconds after which it is worth looking again whether somebody else has signed in."""

    def __init__(self, login: Login, base_url: str, store: StateStore, pace: Pace) -> None:
        self._login = login
        self._name = name_of(login, base_url)
        self._store = store
        self._pace = pace
        self._locks: Locks | None = None
        self._opening = Lock()

    def find(self, stale: Session | None) -> Session | None:
        """The session that is kept, unless it is the one that failed or has been idle for too long.

        Raises:
            StoreError: the store cannot be used.
        """
        kept = self._store.session(self._name)
        if kept is None or (stale is not None and kept.session_id == stale.session_id):
            return None
        now = self._pace.wall()
        if kept.lifetime is None:
            ends, left = kept.last_used + self._login.idle_seconds, None
        else:
            ends = kept.made_at + kept.lifetime
            left = ends - now
        if now >= ends - MARGIN:
            return None
        return Session(kept.session_id, self._login, adopted=True, trusted=kept.trusted, lifetime=left)

    def lease(self) -> bool:
        """Become the one who signs in; False where somebody else is.

        Raises:
            StoreError: the store cannot be used.
        """
        with self._opening:
            if self._locks is None:
                self._locks = self._store.locks()
        return self._locks.take((self._name,)) is not None

    def release(self) -> None:
        """Let others sign in."""
        if self._locks is not None:
            self._locks.free(self._name)

    def save(self, session: Session) -> Session:
        """Keep a session for all.

        Raises:
            StoreError: the store cannot be used.
        """
        now = self._pace.wall()
        kept = StoredSession(session.session_id, now, now, session.trusted, session.lifetime)
        self._store.save_session(self._name, kept)
        return evolve(session, adopted=False)

    def check_refusal(self) -> None:
        """Give up where the same credentials were refused a short time ago, by whoever shares the store.

        Raises:
            AuthenticationError: they were; nothing was sent.
            StoreError: the store cannot be used.
        """
        kept = self._store.refusal(self._name)
        known = None if kept is None else recall(self._login, kept, self._pace.wall())
        if known is not None:
            raise known

    def note_refusal(self, error: AuthenticationError) -> None:
        """Tell others that signing in was refused; a store that cannot be used is of no consequence now."""
        with suppress(StoreError):
            self._store.save_refusal(self._name, record(self._login, error, self._pace.wall()))

    def touch(self, session: Session, used: float) -> None:
        """Note a use, and whether the session is trusted by now.

        Raises:
            StoreError: the store cannot be used.
        """
        self._store.touch_session(self._name, session.session_id, used, trusted=session.trusted)

    def forget(self, session: Session) -> None:
        """Drop a session that was ended.

        Raises:
            StoreError: the store cannot be used.
        """
        self._store.forget_session(self._name, session.session_id)

    def close(self) -> None:
        """Let go of the locks; the session stays for others."""
        if self._locks is not None:
            self._locks.close()
