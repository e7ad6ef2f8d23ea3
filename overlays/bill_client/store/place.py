"""Where the file of a store may lie, and how it is made: for its owner alone, and never over a network."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from bill_client.errors import StoreError

__all__ = ("default_path", "prepare", "prepare_folder")

_OWNER_ONLY = 0o077
_OTHERS_WRITE = 0o022
_REFUSED = {
    0x6969: "nfs",
    0x517B: "smb",
    0xFE534D42: "smb2",
    0xFF534D42: "cifs",
    0x01021997: "9p",
    0x5346414F: "afs",
    0x6B414653: "afs",
    0x00C36400: "ceph",
    0x0BD00BD0: "lustre",
    0x47504653: "gpfs",
    0x65735546: "fuse",
    0x7461636F: "ocfs2",
    0x01161970: "gfs2",
    0x73757245: "coda",
    0x786F4256: "vboxsf",
    0x19830326: "beegfs",
}
"""Types of statfs on which locks do not hold between machines, or nobody knows; FUSE may be sshfs."""


def default_path() -> Path:
    """``bill-client/state.db`` under ``XDG_DATA_HOME``, else under ``~/.local/share``."""
    told = os.environ.get("XDG_DATA_HOME", "")
    base = Path(told) if Path(told).is_absolute() else Path.home() / ".local" / "share"
    return base / "bill-client" / "state.db"


def prepare(path: Path) -> Path:
    """Make the file and the folders above it where they are missing, and return its real path.

    Raises:
        StoreError: it cannot be made, others can get at it, or it lies on a network file system.
    """
    try:
        folder = prepare_folder(path.parent)
        target = folder / path.name
        _make_file(target)
        _check_file(target)
    except OSError as error:
        message = f"the state store cannot be opened at {path}: {error.strerror or type(error).__name__}"
        raise StoreError(message) from None
    return target


def prepare_folder(folder: Path) -> Path:
    """Make a folder for the owner alone where it is missing, check it, and return its real path.

    Raises:
        StoreError: others may write there, or it lies on a network file system.
        OSError: it cannot be made.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)
        _sync(each.parent)
    real = folder.resolve()
    mode = real.stat().st_mode
    if mode & _OTHERS_WRITE and not mode & stat.S_ISVTX:
        message = f"other users may write to the folder of the state store; run: chmod go-w {real}"
        raise StoreError(message)
    kind = _REFUSED.get(_file_system(real))
    if kind is not None:
        message = (
            f"{real} is on a file system of type {kind}, on which SQLite and its locks are not safe; "
            "use a local disk, or postgresql+psycopg://..."
        )
        raise StoreError(message)
    return real


def _make_file(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600))
    except FileExistsError:
        return
    _sync(path.parent)


def _check_file(path: Path) -> None:
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        message = f"the state store {path} is no regular file"
    elif found.st_uid != os.geteuid():
        message = f"the state store {path} belongs to another user"
    elif found.st_mode & _OWNER_ONLY:
        message = f"the state store holds sessions, and others may read it; run: chmod 600 {path}"
    else:
        return
    raise StoreError(message)


def _sync(folder: Path) -> None:
    """Make a new entry of a folder durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _file_system(folder: Path) -> int:
    """Type that statfs tells, 0 where it cannot be asked."""
    if sys.platform != "linux":
        return 0
    import ctypes

    answer = (ctypes.c_long * 64)()  # more than struct statfs, whose first field is the type
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.statfs(os.fsencode(folder), ctypes.byref(answer)) != 0:
        return 0
    return int(answer[0]) & 0xFFFFFFFF
