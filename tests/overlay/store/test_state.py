from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from bill_client import ConfigurationError, StateStore, StoreError
from bill_client.store import schema
from bill_client.store.records import Remembered, StoredRefusal, StoredSession


def test_a_session_is_kept_for_whoever_opens_the_store(store_url: str) -> None:
    """The last one that was saved; it outlives the object."""
    with StateStore(store_url) as store:
        assert store.session("login") is None
        store.save_session("login", StoredSession("one", 1.0, 1.0))
        store.save_session("login", StoredSession("two", 2.0, 2.0, lifetime=600.0))
    with StateStore(store_url) as other:
        assert other.session("login") == StoredSession("two", 2.0, 2.0, lifetime=600.0)
        assert other.session("another") is None


def test_only_the_session_that_is_kept_is_touched_or_dropped(store_url: str) -> None:
    """Whoever still has an old one changes nothing, and no use makes a session look older."""
    with StateStore(store_url) as store:
        store.save_session("login", StoredSession("new", 1.0, 5.0))
        store.touch_session("login", "old", 9.0, trusted=True)
        store.touch_session("login", "new", 3.0, trusted=False)
        store.forget_session("login", "old")
        assert store.session("login") == StoredSession("new", 1.0, 5.0)
        store.touch_session("login", "new", 9.0, trusted=True)
        assert store.session("login") == StoredSession("new", 1.0, 9.0, trusted=True)
        store.touch_session("login", "new", 8.0, trusted=False)
        assert store.session("login") == StoredSession("new", 1.0, 9.0)
        store.forget_session("login", "new")
        assert store.session("login") is None


def test_a_counter_loses_no_change(store_url: str) -> None:
    """Many threads with stores of their own add one each."""

    def add() -> None:
        with StateStore(store_url) as store:
            for _ in range(20):
                store.change("calls", "key", lambda old: (str(int(old or 0) + 1), None))

    with StateStore(store_url) as store:
        store.open()
        with ThreadPoolExecutor(4) as pool:
            for each in [pool.submit(add) for _ in range(4)]:
                each.result()
        assert store.change("calls", "key", lambda old: (old or "", old)) == "80"


def test_a_change_that_fails_changes_nothing(store_url: str) -> None:
    """It is rolled back, and the store goes on."""

    def fail(_old: str | None) -> tuple[str, None]:
        raise ValueError("oops")

    with StateStore(store_url) as store:
        store.change("calls", "key", lambda _: ("1", None))
        with pytest.raises(ValueError, match="oops"):
            store.change("calls", "key", fail)
        assert store.change("calls", "key", lambda old: ("2", old)) == "1"


def test_remembered_devices_are_kept_as_they_were_encrypted(store_url: str) -> None:
    """The store does not look at them."""
    with StateStore(store_url) as store:
        assert store.remembered("login") is None
        store.save_remembered("login", Remembered("laptop", b"\x00sealed", 9.0))
        assert store.remembered("login") == ("laptop", b"\x00sealed", 9.0)
        store.save_remembered("login", None)
        assert store.remembered("login") is None


def test_a_store_of_a_newer_version_is_refused(store_url: str) -> None:
    """It says what to do; nothing is changed."""
    with StateStore(store_url) as store:
        with store.transaction() as connection:
            connection.execute(schema.VERSIONS.update().values(version=schema.VERSION + 1))
        store.close()
        with pytest.raises(StoreError, match=rf"schema {schema.VERSION + 1}.*upgrade bill-client"):
            store.open()


def test_a_store_of_the_first_version_keeps_its_sessions(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is added later is as if nobody had known it; nothing is lost on the way."""
    with monkeypatch.context() as patched, StateStore(store_url) as store:
        patched.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        patched.setattr(schema, "VERSION", 1)
        with store.transaction() as connection:
            columns = "(login, session_id, made_at, last_used)"
            connection.execute(text(f"INSERT INTO bill_sessions {columns} VALUES ('login', 'old', 1.0, 2.0)"))
    with StateStore(store_url) as store:
        assert store.session("login") == StoredSession("old", 1.0, 2.0)
        store.save_session("login", StoredSession("new", 3.0, 4.0, trusted=True))
        assert store.session("login") == StoredSession("new", 3.0, 4.0, trusted=True)


def test_a_refusal_is_kept_until_a_session_is(store_url: str) -> None:
    """Signing in that succeeds is the end of it."""
    refusal = StoredRefusal(b"salt", b"digest", 1.0, "{}")
    with StateStore(store_url) as store:
        assert store.refusal("login") is None
        store.save_refusal("login", refusal)
        store.save_refusal("login", refusal._replace(refused_at=2.0))
        assert store.refusal("login") == refusal._replace(refused_at=2.0)
        assert "digest" not in repr(store.refusal("login"))
        store.save_session("login", StoredSession("new", 3.0, 4.0))
        assert store.refusal("login") is None


def test_tables_are_made_once_by_many(store_url: str) -> None:
    """Programs that start together do not step on each other."""

    def begin() -> None:
        with StateStore(store_url) as store:
            store.open()

    with ThreadPoolExecutor(8) as pool:
        for each in [pool.submit(begin) for _ in range(8)]:
            each.result()
    with StateStore(store_url) as store, store.reading() as connection:
        assert connection.execute(schema.VERSIONS.select()).all() == [(schema.VERSION,)]


def test_a_child_of_fork_opens_connections_of_its_own(store_url: str) -> None:
    """Neither the child nor the parent loses anything when the other ends."""
    code = f"""
import os, sys
from bill_client import StateStore
from bill_client.store.records import StoredSession
store = StateStore({store_url!r})
store.save_session("login", StoredSession("parent", 1.0, 1.0))
locks = store.locks()
assert locks.take(["a"]) == "a"
child = os.fork()
if child == 0:
    assert store.session("login").session_id == "parent"
    assert locks.take(["a"]) is None, "the parent has it"
    store.save_session("login", StoredSession("child", 2.0, 2.0))
    locks.close()
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert store.session("login").session_id == "child"
assert store.locks().take(["a"]) is None, "the child gave it away"
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


@pytest.mark.parametrize(
    "url", ["", "sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite:///a?mode=ro", "mysql://host/db", 7]
)
def test_a_url_that_cannot_be_meant_is_refused(url: Any) -> None:
    """Nothing is opened."""
    with pytest.raises(ConfigurationError, match="the URL must be"):
        StateStore(url)


@pytest.mark.parametrize("timeout", [0, -1, True, "10", float("nan"), float("inf")])
def test_a_timeout_that_cannot_be_meant_is_refused(timeout: Any) -> None:
    """Seconds above zero."""
    with pytest.raises(ConfigurationError, match="timeout must be"):
        StateStore(timeout=timeout)


def test_the_password_of_a_server_shows_nowhere() -> None:
    """Neither in the repr nor in the error of a server that is not there."""
    store = StateStore("postgresql+psycopg://user:canary-password@127.0.0.1:1/database", timeout=2)
    assert repr(store) == "StateStore('postgresql+psycopg://127.0.0.1:1/database')"
    with pytest.raises(StoreError, match=r"127\.0\.0\.1:1/database cannot be reached") as caught:
        store.open()
    assert "canary" not in str(caught.value) + repr(caught.value.__context__)


def test_a_session_does_not_show_itself() -> None:
    """Its id is a secret."""
    assert "canary" not in repr(StoredSession("canary", 1.0, 2.0))


def test_every_commit_is_durable(tmp_path: Path) -> None:
    """Write-ahead log, and a sync of the disk with each commit."""
    with StateStore(f"sqlite:///{tmp_path}/state.db") as store, store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_store_that_somebody_holds_is_an_error_in_time(tmp_path: Path) -> None:
    """Nobody waits forever, and nobody guesses why."""
    path = tmp_path / "state.db"
    with StateStore(f"sqlite:///{path}", timeout=0.01) as store:
        store.open()
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="is locked by another process"):
            store.save_session("login", StoredSession("one", 1.0, 1.0))
        holder.close()


def test_a_server_on_which_somebody_holds_a_row_is_an_error_in_time(postgres_url: str) -> None:
    """Such as a process that was stopped in the middle."""
    with StateStore(postgres_url) as holder, StateStore(postgres_url, timeout=0.1) as store:
        holder.change("calls", "key", lambda _: ("1", None))
        with holder.transaction() as connection:
            connection.exec_driver_sql("UPDATE bill_counters SET state = '2'")
            with pytest.raises(StoreError, match="is locked by another process"):
                store.change("calls", "key", lambda _: ("3", None))
        assert store.change("calls", "key", lambda old: ("3", old)) == "2"


def _fill(connection: Any, *_: object) -> None:
    connection.execute("PRAGMA max_page_count = 1")


def _refuse(connection: Any, *_: object) -> None:
    connection.execute("PRAGMA query_only = ON")


@pytest.mark.parametrize(("setting", "problem"), [(_fill, "the disk is full"), (_refuse, "cannot be written")])
def test_a_disk_that_takes_no_more_is_an_error(tmp_path: Path, setting: Callable[..., None], problem: str) -> None:
    """What was kept before can be read on."""
    with StateStore(f"sqlite:///{tmp_path}/state.db") as store:
        store.save_session("login", StoredSession("one", 1.0, 1.0))
        store.close()
        event.listen(store._database.engine(), "checkout", setting)
        with pytest.raises(StoreError, match=problem):
            store.change("calls", "key", lambda _: ("x" * 100_000, None))
        assert store.session("login") == StoredSession("one", 1.0, 1.0)


def test_a_file_that_is_no_store_is_an_error(tmp_path: Path) -> None:
    """It is left alone."""
    path = tmp_path / "state.db"
    path.write_bytes(b"a letter to somebody" * 100)
    path.chmod(0o600)
    with pytest.raises(StoreError, match="is no SQLite database"):
        StateStore(f"sqlite:///{path}").open()
    assert path.read_bytes().startswith(b"a letter")


def test_the_store_of_a_user_lies_in_the_data_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """XDG_DATA_HOME where it is set and absolute, ~/.local/share else."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert StateStore().where == str(tmp_path / "home/.local/share/bill-client/state.db")
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert StateStore().where == str(tmp_path / "home/.local/share/bill-client/state.db")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with StateStore() as store:
        store.open()
    assert [each.name for each in (tmp_path / "data/bill-client").iterdir()] == ["state.db"]


def test_a_transaction_that_need_not_be_durable_leaves_none_behind_that_is_not(store_url: str) -> None:
    """The next one on the same connection waits for the disk again."""
    with StateStore(store_url) as store:
        modes = []
        for durable in (True, False, True):
            with store.transaction(durable=durable) as connection:
                on_server = connection.dialect.name == "postgresql"
                question = "SHOW synchronous_commit" if on_server else "PRAGMA synchronous"
                modes.append(str(connection.exec_driver_sql(question).scalar()))
        assert modes == (["on", "off", "on"] if on_server else ["2", "1", "2"])


def test_a_server_that_does_not_wait_for_its_disk_is_told_to(postgres_url: str) -> None:
    """Money is not entrusted to a default of somebody else's."""
    with StateStore(postgres_url) as store:
        with store.transaction() as connection:
            connection.exec_driver_sql("ALTER ROLE CURRENT_USER SET synchronous_commit = off")
        try:
            store.close()
            with store.transaction() as connection:
                assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
        finally:
            with store.transaction() as connection:
                connection.exec_driver_sql("ALTER ROLE CURRENT_USER RESET synchronous_commit")


def test_a_file_that_was_replaced_is_opened_anew(tmp_path: Path) -> None:
    """Nobody goes on writing into one that is gone, and the log of the old one is not mixed into the new one."""
    path, other = tmp_path / "state.db", tmp_path / "other.db"
    with StateStore(f"sqlite:///{path}") as store, StateStore(f"sqlite:///{other}") as copy:
        store.change("calls", "key", lambda _: ("old", None))
        copy.change("calls", "key", lambda _: ("new", None))
        copy.close()
        other.replace(path)
        with pytest.raises(
            StoreError, match=r"was replaced while programs had it open \(stop them all, put the copy there"
        ):
            store.session("login")
        path.with_name("state.db-wal").unlink()
        path.with_name("state.db-shm").unlink()
        assert store.change("calls", "key", lambda old: ("newer", old)) == "new"
    with StateStore(f"sqlite:///{path}") as again:
        assert again.change("calls", "key", lambda old: (old or "", old)) == "newer"


def test_files_beside_the_database_are_in_the_folder_of_its_locks(tmp_path: Path) -> None:
    """A store on a server has none."""
    assert StateStore(f"sqlite:///{tmp_path}/state.db").beside("note") == tmp_path / "state.db.locks" / "note"
    assert StateStore("postgresql+psycopg://host/database").beside("note") is None
