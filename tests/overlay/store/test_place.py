from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bill_client import StateStore, StoreError
from bill_client.store import place
from bill_client.store.records import StoredSession


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_is_made_for_the_owner_alone(tmp_path: Path) -> None:
    """Whatever the umask is: the file, the log beside it, the locks, and folders that were missing."""
    old = os.umask(0)
    try:
        store = StateStore(f"sqlite:///{tmp_path}/new/folder/state.db")
        store.save_session("login", StoredSession("one", 1.0, 1.0))
        store.locks().take(["a"])
        folder = tmp_path / "new/folder"
        files = [each for each in folder.rglob("*") if each.is_file()]
        assert {each.suffix for each in files} == {".db", ".db-wal", ".db-shm", ".lock"}
        assert {_mode(each) for each in files} == {0o600}
        assert {_mode(each) for each in (folder, folder.parent, folder / "state.db.locks")} == {0o700}
        store.close()
    finally:
        os.umask(old)


@pytest.mark.parametrize("kind", ["nfs", "cifs", "fuse", "9p"])
def test_network_file_systems_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """Locks do not hold there; no file is made."""
    number = next(number for number, name in place._REFUSED.items() if name == kind)
    monkeypatch.setattr(place, "_file_system", lambda _folder: number)
    with pytest.raises(StoreError, match=f"of type {kind}.*use a local disk, or postgresql"):
        StateStore(f"sqlite:///{tmp_path}/state.db").open()
    assert not (tmp_path / "state.db").exists()


def test_the_type_of_a_file_system_is_that_of_statfs() -> None:
    """/proc has one of its own; what cannot be asked has none."""
    assert place._file_system(Path("/proc")) == 0x9FA0
    assert place._file_system(Path("/no/such/folder")) == 0


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    """Somebody has copied or changed it; it says what to do."""
    path = tmp_path / "state.db"
    path.touch(0o600)
    path.chmod(0o640)
    with pytest.raises(StoreError, match=f"chmod 600 {path}"):
        StateStore(f"sqlite:///{path}").open()


def test_a_folder_that_others_may_change_is_refused(tmp_path: Path) -> None:
    """They could put another file there; a folder like /tmp is all right."""
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(StoreError, match=f"chmod go-w {folder}"):
        StateStore(f"sqlite:///{folder}/state.db").open()
    folder.chmod(0o1777)
    StateStore(f"sqlite:///{folder}/state.db").open()


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """It may lead to the file of somebody else."""
    (tmp_path / "state.db").symlink_to(tmp_path / "elsewhere.db")
    with pytest.raises(StoreError, match="no regular file"):
        StateStore(f"sqlite:///{tmp_path}/state.db").open()


def test_the_file_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They could read along."""
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(StoreError, match="belongs to another user"):
        StateStore(f"sqlite:///{tmp_path}/state.db").open()


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    """With the reason of the system."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be opened"):
        StateStore(f"sqlite:///{tmp_path}/file/state.db").open()
