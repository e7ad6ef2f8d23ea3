from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bill_client import StateStore, StoreError
from bill_client.store.advisory import AdvisoryLocks
from bill_client.store.locks import FileLocks, Locks, MemoryLocks

NAMES = ("one", "two", "three")
HOLDER = """
import sys
from bill_client import StateStore
locks = StateStore(sys.argv[1]).locks()
print(locks.take(["one"]), locks.queue("door"), flush=True)
sys.stdin.read()
"""


def _take_and_free(locks: Locks) -> None:
    assert [locks.take(NAMES) for _ in range(4)] == ["one", "two", "three", None]
    locks.free("two")
    locks.free("two")
    locks.free("never taken")
    assert locks.take(NAMES) == "two"
    assert locks.take(("two",)) is None
    locks.close()
    assert locks.take(NAMES) == "one"
    locks.close()


def test_each_lock_is_taken_once() -> None:
    """In memory."""
    _take_and_free(MemoryLocks())


def test_holders_exclude_each_other(store_url: str) -> None:
    """One lock for one of them, and the next for the next."""
    with StateStore(store_url) as store:
        _take_and_free(store.locks())
        first, second = store.locks(), store.locks()
        assert (first.take(NAMES), second.take(NAMES), first.take(NAMES), second.take(NAMES)) == (*NAMES, None)
        first.free("two")  # is not its own
        assert second.take(("two",)) is None
        first.close()
        assert (second.take(NAMES), second.take(NAMES), second.take(NAMES)) == ("one", "three", None)
        second.close()


def test_a_holder_that_is_killed_holds_nothing(store_url: str) -> None:
    """SIGKILL: the system gives its locks back."""
    with StateStore(store_url) as store:
        locks = store.locks()
        command = [sys.executable, "-W", "error", "-c", HOLDER, store_url]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline().startswith("one")
            assert locks.take(("one",)) is None
            holder.kill()
        taken = None
        for _ in range(1000):  # a server notices the end of a connection a little later
            if (taken := locks.take(("one",))) is not None or locks.queue("door") is False:
                break
        assert taken == "one"
        assert locks.queue("door") in (True, None)
        locks.close()


def test_a_lock_whose_file_was_removed_is_a_lock_still(tmp_path: Path) -> None:
    """Whoever opens the new file and whoever had the old one do not both believe to be alone."""
    first, second = FileLocks(tmp_path), FileLocks(tmp_path)
    assert first.take(("one",)) == "one"
    first.free("one")
    for each in tmp_path.iterdir():
        each.unlink()
    assert first.take(("one",)) == "one"
    assert second.take(("one",)) is None
    first.close()
    second.close()


def test_a_lock_that_is_discarded_leaves_nothing_behind(store_url: str) -> None:
    """Neither a file nor a lock that others could not take; what is not held is not discarded."""
    with StateStore(store_url) as store:
        first, second = store.locks(), store.locks()
        assert first.take(("one",)) == "one"
        second.discard("one")
        assert second.take(("one",)) is None
        first.discard("one")
        folder = store.beside("x")
        assert folder is None or not any(each.suffix == ".lock" for each in folder.parent.iterdir())
        assert (second.take(("one",)), first.take(("one",))) == ("one", None)
        first.close()
        second.close()


def test_a_lock_is_known_to_be_held(store_url: str) -> None:
    """By its holder alone."""
    with StateStore(store_url) as store:
        first, second = store.locks(), store.locks()
        assert not first.keeps("one")
        first.take(("one",))
        assert [first.keeps("one"), first.keeps("one"), second.keeps("one")] == [True, True, False]
        first.free("one")
        assert not first.keeps("one")
        assert second.take(("one",)) == "one"
        first.close()
        second.close()


def test_a_lock_that_was_lost_with_its_connection_is_taken_again(postgres_url: str) -> None:
    """Unless somebody else was faster."""
    with StateStore(postgres_url) as store:
        first, second = store.locks(), store.locks()
        for is_faster in (False, True):
            assert first.take(("one",)) == "one"
            with store.transaction() as connection:
                connection.exec_driver_sql(
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                )
            if is_faster:
                assert second.take(("one",)) == "one"
            assert first.keeps("one") is not is_faster
            first.free("one")
        assert not first.keeps("one")
        first.close()
        second.close()


def test_asking_for_many_locks_keeps_no_file_open(tmp_path: Path) -> None:
    """Whoever stops asking lets go of the file; the holder keeps it."""
    holder, asker = FileLocks(tmp_path), FileLocks(tmp_path)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for number in range(50):
        name = f"owner:{number}"
        holder.take((name,))
        assert asker.take((name,)) is None
        asker.discard(name)
        assert holder.keeps(name)
    assert len(list(Path("/proc/self/fd").iterdir())) == before + 50
    holder.close()


def test_memory_locks_are_discarded_by_giving_them_back() -> None:
    """There is nothing else of them."""
    locks = MemoryLocks()
    assert locks.take(("one",)) == "one"
    assert locks.keeps("one")
    locks.discard("one")
    assert not locks.keeps("one")
    assert locks.take(("one",)) == "one"


def test_a_queue_serves_one_after_the_other(postgres_url: str) -> None:
    """PostgreSQL keeps it; who does not get through in a moment may ask again."""
    with StateStore(postgres_url) as store:
        first, second = store.locks(), store.locks()
        assert (first.queue("door"), second.queue("door")) == (True, False)
        first.free("door")
        assert second.queue("door") is True
        first.close()
        second.close()


def test_a_broken_connection_is_replaced(postgres_url: str) -> None:
    """Its locks are gone, and whoever asks next gets them; freeing what is gone does no harm."""
    with StateStore(postgres_url) as store:
        first, second = store.locks(), store.locks()
        assert isinstance(first, AdvisoryLocks)
        assert first.take(("one",)) == "one"
        with store.transaction() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            )
        assert second.take(("one",)) == "one"
        first.free("one")
        assert first.take(("two",)) == "two"
        assert second.take(("two",)) is None
        first.close()
        second.close()


def test_a_server_that_is_gone_is_an_error(postgres_url: str) -> None:
    """And no exception of a library."""
    with pytest.raises(StoreError, match=r"SQLSTATE 3D000|cannot be reached"):
        StateStore(postgres_url.replace("/test_", "/missing_"), timeout=2).locks()
