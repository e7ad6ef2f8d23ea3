"""Who acts: one name for each process, and a lock that the system takes back when the process dies."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING
from uuid import uuid4
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from bill_client.intents.records import Hold, Intent
    from bill_client.store.locks import Locks
    from bill_client.store.state import StateStore

__all__ = ("Owner",)


class Owner:
    """A process as the ledger knows it; a child of ``fork`` is another one.

    Args:
        store: has the locks.
    """

    def __init__(self, store: StateStore) -> None:
        self._store = store
        self._opening = Lock()
        self._process = 0
        self._name = ""
        self._locks: Locks | None = None
        self._holds: WeakValueDictionary[str, Hold] = WeakValueDictionary()

    @property
    def name(self) -> str:
        """A UUID, whose lock is held from now on.

        Raises:
            StoreError: the store cannot be used.
        """
        if self._process != os.getpid():
            self._begin()
        return self._name

    def assure(self) -> None:
        """Be somebody whose lock is held: where it was lost with a connection and somebody took it, somebody new.

        Raises:
            StoreError: the store cannot be used.
        """
        name, locks = self.name, self._its_locks()
        if not locks.keeps(_lock_of(name)):
            with self._opening:
                self._process = 0
            locks.close()
            self._begin()

    def holds(self, hold: Hold) -> None:
        """Note that somebody in this process acts, for as long as the hold is kept anywhere."""
        self._holds[hold.intent.id] = hold

    def is_gone(self, intent: Intent) -> bool:
        """Whether nobody can be acting for an intent any more, however late.

        Raises:
            StoreError: the store cannot be used.
        """
        name = self.name
        if intent.owner is None:
            return True
        if intent.owner == name:
            return intent.id not in self._holds
        locks, lock = self._its_locks(), _lock_of(intent.owner)
        is_free = locks.take((lock,)) is not None
        locks.discard(lock)
        return is_free

    def close(self) -> None:
        """Act no more: others need not wait for leases to end."""
        with self._opening:
            if self._process == os.getpid() and self._locks is not None:
                self._locks.discard(_lock_of(self._name))
                self._locks.close()
            self._process, self._locks = 0, None

    def _begin(self) -> None:
        if self._process not in (0, os.getpid()):  # the lock may have been taken by a thread that is not in this child
            self._opening = Lock()
        with self._opening:
            if self._process == os.getpid():
                return
            locks = self._store.locks()
            name = str(uuid4())
            locks.take((_lock_of(name),))
            self._locks, self._name, self._holds = locks, name, WeakValueDictionary()
            self._process = os.getpid()

    def _its_locks(self) -> Locks:
        assert self._locks is not None  # noqa: S101 - for type checkers
        return self._locks


def _lock_of(owner: str) -> str:
    return f"owner:{owner}"
