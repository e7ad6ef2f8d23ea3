"""A store that was restored from an old copy: it does not know everything that was sent, so nothing is sent by it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bill_client import StoreError, StoreRestored
from bill_client.intents.ledger import Ledger
from bill_client.intents.states import State
from tests.overlay.intents.ledger_support import ANSWER, REQUEST, Books, held, known, wanted


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a store."""
    return tmp_path / "store" / "state.db"


@pytest.fixture
def local(path: Path) -> Iterator[Books]:
    """Ledgers of that file."""
    with Books(f"sqlite:///{path}") as books:
        yield books


def _copy(path: Path, target: Path) -> None:
    """A backup as SQLite makes it while others go on."""
    with sqlite3.connect(path) as source, sqlite3.connect(target) as copy:
        source.backup(copy)
    source.close()
    copy.close()


def _put_back(copy: Path, path: Path) -> None:
    """What an administrator does: the old file takes the place of the new one."""
    for each in path.parent.glob(f"{path.name}-*"):
        each.unlink()
    copy.chmod(0o600)
    shutil.move(copy, path)


def _send(ledger: Ledger, key: str) -> None:
    ledger.sent(held(ledger.claim(wanted(key))), {}, REQUEST)


def _counter(path: Path) -> Path:
    return path.with_name(f"{path.name}.locks") / "high-water"


def test_an_old_copy_lets_no_money_move(local: Books, path: Path) -> None:
    """Neither claims nor what was claimed before; reading goes on."""
    ledger = local.open()
    _send(ledger, "before")
    held_before = held(ledger.claim(wanted("held")))
    _copy(path, path.with_name("copy"))
    _send(ledger, "after")
    _put_back(path.with_name("copy"), path)
    for other in (ledger, local.open()):
        with pytest.raises(
            StoreRestored, match="is an old copy: it knows 1 of 2 requests that were sent; no money moves"
        ) as caught:
            other.claim(wanted("new"))
        assert "acknowledge_restore" in str(caught.value)
        with pytest.raises(StoreRestored):
            other.sent(held_before, {}, REQUEST)
        assert other.get("after") is None
        assert [entry.key for entry in other.journal()] == ["before", "before", "held"]


def test_once_accepted_everything_that_may_have_been_sent_is_in_doubt(local: Books, path: Path) -> None:
    """In every account; what is settled stays, and money moves again."""
    ledger, stranger = local.open(), local.open("stranger")
    _send(ledger, "sent")
    ledger.release(held(ledger.claim(wanted("prepared", ["bill"]))), "not yet")
    stranger.release(held(stranger.claim(wanted("strange"))), "not yet")
    done = held(ledger.claim(wanted("done")))
    ledger.sent(done, {}, REQUEST)
    ledger.confirm(done, ANSWER, "ok")
    _copy(path, path.with_name("copy"))
    again = held(ledger.claim(wanted("prepared", ["bill"])))
    ledger.sent(again, {}, REQUEST)
    _put_back(path.with_name("copy"), path)
    now = local.open()
    assert now.acknowledge_restore() == 3
    assert now.acknowledge_restore() == 0
    states = {key: (now.get(key) or pytest.fail(key)).state for key in ("sent", "prepared", "done")}
    assert states == {"sent": State.UNKNOWN, "prepared": State.UNKNOWN, "done": State.CONFIRMED}
    assert (local.open("stranger").get("strange") or pytest.fail("gone")).state is State.UNKNOWN
    assert (
        known(now.claim(wanted("prepared", ["bill"]))).reason == "the store is an old copy: it may have been sent since"
    )
    assert [entry.state for entry in now.journal("prepared")][-1] is State.UNKNOWN
    _send(now, "new")
    assert int(_counter(path).read_text()) == 4


def test_an_old_copy_put_into_the_same_file_is_noticed_after_a_restart(local: Books, path: Path) -> None:
    """Copied over, while no program runs."""
    ledger = local.open()
    _send(ledger, "before")
    ledger._store.close()
    shutil.copy(path, path.with_name("copy"))
    _send(ledger, "after")
    ledger._store.close()
    path.write_bytes(path.with_name("copy").read_bytes())
    with pytest.raises(StoreRestored):
        ledger.claim(wanted("after"))


def test_a_store_that_vanished_is_an_old_copy(local: Books, path: Path) -> None:
    """A new, empty one in its place does not send everything again."""
    ledger = local.open()
    _send(ledger, "before")
    for each in path.parent.glob(f"{path.name}*"):
        if each.is_file():
            each.unlink()
    with pytest.raises(StoreRestored, match="it knows 0 of 1 requests"):
        ledger.claim(wanted("before"))


def test_a_copy_that_knows_everything_is_good(local: Books, path: Path) -> None:
    """Nothing was sent since: what was claimed since is lost, and that is all."""
    ledger = local.open()
    before = held(ledger.claim(wanted("before")))
    ledger.sent(before, {}, REQUEST)
    _copy(path, path.with_name("copy"))
    since = held(ledger.claim(wanted("since")))
    _put_back(path.with_name("copy"), path)
    assert known(ledger.claim(wanted("before"))).state is State.SENT
    with pytest.raises(StoreError, match="does not know the intent"):
        ledger.sent(since, {}, REQUEST)
    _send(ledger, "since")


def test_a_counter_that_lags_behind_is_no_alarm(local: Books, path: Path) -> None:
    """It is written after the database: a process may die in between."""
    ledger = local.open()
    _send(ledger, "one")
    _send(ledger, "two")
    _counter(path).write_text("00000000000000000001")
    _send(ledger, "three")
    assert int(_counter(path).read_text()) == 3


@pytest.mark.parametrize("content", [b"", b"\0" * 20])
def test_a_counter_that_a_loss_of_power_emptied_is_no_alarm(local: Books, path: Path, content: bytes) -> None:
    """It is not waited for; the database is."""
    ledger = local.open()
    _send(ledger, "one")
    _counter(path).write_bytes(content)
    _send(ledger, "two")
    assert int(_counter(path).read_text()) == 2


def test_a_counter_that_cannot_be_read_lets_no_money_move(local: Books, path: Path) -> None:
    """Nobody guesses."""
    ledger = local.open()
    _send(ledger, "one")
    _counter(path).write_bytes(b"a letter")
    with pytest.raises(StoreError, match="high-water is damaged"):
        ledger.claim(wanted("two"))
    _counter(path).unlink()
    _counter(path).mkdir()
    with pytest.raises(StoreError, match="high-water cannot be read: Is a directory"):
        ledger.claim(wanted("two"))


def test_a_counter_that_cannot_be_written_lets_nothing_leave(local: Books, path: Path) -> None:
    """It is noted as sent, and can be taken back."""
    ledger = local.open()
    hold = held(ledger.claim(wanted()))
    path.with_name("elsewhere").write_text("")
    _counter(path).symlink_to(path.with_name("elsewhere"))
    with pytest.raises(StoreError, match="high-water cannot be written"):
        ledger.sent(hold, {}, REQUEST)
    ledger.unsent(hold, "nothing left")
    assert (ledger.get("key") or pytest.fail("gone")).state is State.PREPARED


def test_the_highest_of_several_who_count_stays(local: Books, path: Path) -> None:
    """Two who sent at once write in any order."""
    ledger = local.open()
    _send(ledger, "one")
    ledger._copies.record(7)
    ledger._copies.record(5)
    assert int(_counter(path).read_text()) == 7


def test_a_server_that_is_another_one_lets_no_money_move(postgres_url: str) -> None:
    """A copy that took over has another timeline, a restored dump another system."""
    with Books(postgres_url) as books:
        ledger = books.open()
        _send(ledger, "before")
        for change in ("timeline = '00000000'", "system = '1'"):
            with ledger._store.transaction() as connection:
                connection.exec_driver_sql(f"UPDATE bill_store_origin SET {change}")
            with pytest.raises(StoreRestored, match="it may be an old copy; no money moves"):
                ledger.claim(wanted("new"))
            ledger.acknowledge_restore()
            assert known(ledger.claim(wanted("before"))).state is State.UNKNOWN
        held(ledger.claim(wanted("new")))


def test_a_server_that_does_not_tell_which_it_is_works(postgres_url: str) -> None:
    """Some providers forbid to ask; then nothing can be noticed."""
    with Books(postgres_url) as books:
        ledger = books.open()
        ledger.claim(wanted("warm"))
        with ledger._store.transaction() as connection:
            for statement in (
                "REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC",
                "CREATE ROLE plain LOGIN",
                "GRANT ALL ON ALL TABLES IN SCHEMA public TO plain",
                "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO plain",
                "GRANT ALL ON SCHEMA public TO plain",
            ):
                connection.exec_driver_sql(statement)
    try:
        with Books(postgres_url.replace("//postgres:", "//plain:")) as books:
            _send(books.open(), "key")
    finally:
        with Books(postgres_url) as books, books.open()._store.transaction() as connection:
            connection.exec_driver_sql("DROP OWNED BY plain")
            connection.exec_driver_sql("DROP ROLE plain")
