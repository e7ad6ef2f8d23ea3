"""A world that outlives the process: kept in a file, which is written as a whole or not at all."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.codec import decode, encode
from bill_mock.snapshots import frozen_world, put_world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.core import MockBill

FORMAT = 2
_PARTS = {"format", "now", "aheadSeconds", "world"}
# A large world takes long to write, and no request is answered meanwhile: it is written the less often.
_LEAST_PAUSE, _SHARE = 1.0, 20
_log = logging.getLogger("bill_mock")


class StateFile:
    """Keeps the world and the clock of a mock in a file that its owner alone may read: it holds the secrets, too.

    Args:
        mock: whose world.
        path: the file; it need not exist yet.
    """

    def __init__(self, mock: MockBill, path: str | Path) -> None:
        self._mock = mock
        self._path = Path(path).resolve()
        self._stopped = threading.Event()
        self._saved = -1

    def load(self) -> bool:
        """Put the world of the file into the mock; False when there is no file.

        The time of a clock that goes on by itself has gone on meanwhile; one that stands still, stands where it stood.

        Raises:
            ValueError: the file cannot be used; it is left as it is.
            OSError: the file cannot be read.
        """
        if not self._path.exists():
            return False
        state = decode(self._path.read_bytes())
        if not isinstance(state, dict) or set(state) != _PARTS or state["format"] != FORMAT:
            message = "it is no state of this version of the mock"
            raise ValueError(message)
        put_world(self._mock, state["world"])
        clock, seconds = self._mock.clock, float(state["aheadSeconds"])
        ahead = datetime.now(UTC) + timedelta(seconds=seconds)
        clock.set(ahead if clock.ticking else datetime.fromisoformat(state["now"]))
        return True

    def save(self) -> None:
        """Write the file.

        Raises:
            OSError: it cannot be written; what was there before is still there.
        """
        with self._mock.lock:
            self._saved = self._mock.handled
            now = self._mock.clock.now()
            state = {"format": FORMAT, "now": stamp(now), "world": frozen_world(self._mock)}
        ahead = str((now - datetime.now(UTC)).total_seconds())
        _replace(self._path, encode({**state, "aheadSeconds": ahead}))

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Save now, a second after requests, and at the end of a `with` block.

        Raises:
            OSError: the file cannot be written.
        """
        self.save()
        thread = threading.Thread(target=self._save_on_change, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._stopped.set()
            thread.join()
            self.save()

    def _save_on_change(self) -> None:
        pause = _LEAST_PAUSE
        while not self._stopped.wait(pause):
            if self._mock.handled == self._saved:
                continue
            begun = time.monotonic()
            try:
                self.save()
            except (OSError, TypeError):
                _log.exception("the state was not written")
            pause = max(_LEAST_PAUSE, _SHARE * (time.monotonic() - begun))


def _replace(path: Path, data: bytes) -> None:
    """Put a new file in the place of the old one, with the permissions 0600."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
