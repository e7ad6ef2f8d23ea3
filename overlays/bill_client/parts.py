"""A file that appears whole or not at all: written beside its place, and moved there when it is complete."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp

__all__ = ("Part",)


class Part:
    """What has arrived of a file, readable by its owner alone.

    Args:
        to: where the file goes.

    Raises:
        FileNotFoundError: there is no such folder.
        IsADirectoryError: there is a folder of that name.
        OSError: nothing can be written there.
    """

    def __init__(self, to: Path) -> None:
        if to.is_dir():
            raise IsADirectoryError(f"a download needs the name of a file, and {str(to)!r} is a folder")
        if not to.parent.is_dir():
            raise FileNotFoundError(f"there is no folder {str(to.parent)!r} to download to")
        handle, name = mkstemp(prefix=f".{to.name[:100]}.", suffix=".part", dir=to.parent)
        self._file = os.fdopen(handle, "wb")
        self._path = Path(name)
        self._to = to
        self.size = 0
        """Bytes so far."""

    def write(self, chunk: bytes) -> None:
        """Add what comes next."""
        self._file.write(chunk)
        self.size += len(chunk)

    def restart(self) -> None:
        """Forget what has arrived."""
        self._file.seek(0)
        self._file.truncate()
        self.size = 0

    def finish(self) -> None:
        """Put the file in its place, in place of an older one; it is on the disk before it has its name."""
        with self._file:
            self._file.flush()
            os.fsync(self._file.fileno())
        self._path.replace(self._to)
        _sync_folder(self._to.parent)

    def discard(self) -> None:
        """Remove what has arrived."""
        self._file.close()
        self._path.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
