"""Locks that the system gives back when their holder dies: none of them is ever stale."""

from __future__ import annotations

import os
import weakref
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Protocol

from bill_client.store.keys import hashed

__all__ = ("FileLocks", "Locks", "MemoryLocks")


class Locks(Protocol):
    """Locks by name, for one holder; the same holder cannot take one twice."""

    blocks: bool
    """Whether asking takes so long that tasks should do it in a thread."""
    poll: float | None
    """Seconds after which it is worth asking again; None where nobody else can have a lock."""

    def take(self, names: Sequence[str]) -> str | None:
        """Take the first of these locks that is free, and return its name; None where all are taken."""
        ...

    def queue(self, door: str) -> bool | None:
        """Wait for a lock for a moment, in a queue of the system's own; None where the system keeps no queue."""
        ...

    def free(self, name: str) -> None:
        """Give a lock back; nothing happens where it is not held."""
        ...

    def keeps(self, name: str) -> bool:
        """Whether a lock that was taken is held still; one that was lost with a connection is taken again if it can."""
        ...

    def discard(self, name: str) -> None:
        """Give a lock back that nobody will ever want to hold again, or stop asking for it; nothing of it stays."""
        ...

    def close(self) -> None:
        """Give all back."""
        ...


class MemoryLocks:
    """For a client that shares nothing."""

    blocks = False
    poll: float | None = None

    def __init__(self) -> None:
        self._held: set[str] = set()
        self._mutex = Lock()

    def take(self, names: Sequence[str]) -> str | None:
        """Take the first of these locks that is free."""
        with self._mutex:
            for name in names:
                if name not in self._held:
                    self._held.add(name)
                    return name
        return None

    def queue(self, door: str) -> bool | None:  # noqa: ARG002 - see Locks
        """There is no queue."""
        return None

    def free(self, name: str) -> None:
        """Give a lock back."""
        self._held.discard(name)

    def keeps(self, name: str) -> bool:
        """Whether a lock is held."""
        return name in self._held

    def discard(self, name: str) -> None:
        """Give a lock back."""
        self.free(name)

    def close(self) -> None:
        """Give all back."""
        self._held.clear()


_OPEN: weakref.WeakSet[FileLocks] = weakref.WeakSet()


class FileLocks:
    """``flock`` on files of one folder: for all processes of a machine.

    The files stay, but for those that were discarded; whoever gets a lock on a file that is gone takes a new one.

    Args:
        folder: where the files are; it exists.
    """

    blocks = False
    poll: float | None = 0.001

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, int] = {}
        self._held: set[str] = set()
        self._mutex = Lock()
        _OPEN.add(self)

    def take(self, names: Sequence[str]) -> str | None:
        """Take the first of these locks that is free."""
        with self._mutex:
            return next((name for name in names if name not in self._held and self._take(name)), None)

    def _take(self, name: str) -> bool:
        import fcntl

        while True:
            file = self._files.get(name)
            if file is None:
                flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
                file = self._files[name] = os.open(self._path(name), flags, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            if os.fstat(file).st_nlink:
                self._held.add(name)
                return True
            os.close(self._files.pop(name))  # somebody removed the file: others would lock a new one

    def _path(self, name: str) -> Path:
        return self._folder / f"{hashed(name)[:24]}.lock"

    def queue(self, door: str) -> bool | None:  # noqa: ARG002 - see Locks
        """There is no queue: ``flock`` cannot wait for a time."""
        return None

    def free(self, name: str) -> None:
        """Give a lock back."""
        import fcntl

        with self._mutex:
            if name in self._held:
                self._held.discard(name)
                fcntl.flock(self._files[name], fcntl.LOCK_UN)

    def keeps(self, name: str) -> bool:
        """Whether a lock is held: the system takes none away from a process that lives."""
        return name in self._held

    def discard(self, name: str) -> None:
        """Give a lock back that nobody will ever want to hold again, and remove its file; or stop asking for it."""
        with self._mutex:
            file = self._files.pop(name, None)
            if name in self._held:
                self._held.discard(name)
                self._path(name).unlink(missing_ok=True)
            if file is not None:
                os.close(file)

    def close(self) -> None:
        """Give all back."""
        with self._mutex:
            self._forget()

    def _forget(self) -> None:
        for file in self._files.values():
            os.close(file)
        self._files.clear()
        self._held.clear()

    def after_fork(self) -> None:
        """In a child: let go of the parent's files without unlocking them; the child begins with none."""
        self._mutex = Lock()
        self._forget()


def _after_fork() -> None:
    for locks in list(_OPEN):
        locks.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
