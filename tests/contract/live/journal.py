"""The undo journal: what a run is about to make stands on the disk before it is sent, and what came of it after."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

# SENT: may or may not exist. MADE: exists. REFUSED, UNDONE: does not. STUCK: exists, and could not be taken back.
SENT, MADE, REFUSED, UNDONE, STUCK = "SENT", "MADE", "REFUSED", "UNDONE", "STUCK"
_SETTLED = frozenset({REFUSED, UNDONE})
_ENDING = ".jsonl"


class BusyError(Exception):
    """Another process writes the journal: the run is still under way."""


@dataclass
class Entry:
    """One request that makes something.

    Args:
        number: its place in the journal, from 1.
        operation: id of the operation.
        path_ids: values of its path parameters.
        name: the tag and number in what it makes; empty for parts of other objects, which go with them.
        sent: when it was sent.
        state: what is known of it.
        made: ids of what it has made.
        note: why it is stuck.
    """

    number: int
    operation: str
    path_ids: list[str]
    name: str
    sent: datetime
    state: str = SENT
    made: list[str] = field(default_factory=list)
    note: str = ""


class Journal:
    """A file of JSON lines that one process writes at a time; each line is on the disk when a method returns.

    Args:
        file: the file; it has to exist.

    Raises:
        BusyError: another process has it open.
        ValueError: it is no journal.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._stream = file.open("r+b")
        try:
            fcntl.flock(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.head, self.entries = self._read()
        except BlockingIOError as error:
            self._stream.close()
            raise BusyError(f"{file.name} belongs to a run that is under way") from error
        except BaseException:
            self._stream.close()
            raise

    @classmethod
    def begin(cls, folder: Path, tag: str, url: str, organization: str) -> Journal:
        """A new journal in a folder; it names the target, so that nothing is undone anywhere else."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / f"{tag}{_ENDING}"
        head = json.dumps({"tag": tag, "url": url, "organization": organization})
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, f"{head}\n".encode())
            os.fsync(handle)
        finally:
            os.close(handle)
        _sync_folder(folder)
        return cls(file)

    def sending(self, operation: str, path_ids: list[str], name: str, now: datetime) -> Entry:
        """Note a request that is about to be sent."""
        line = {"operation": operation, "pathIds": path_ids, "name": name, "sent": now.isoformat()}
        self._write({"number": len(self.entries) + 1, **line})
        self.entries.append(Entry(len(self.entries) + 1, operation, path_ids, name, now))
        return self.entries[-1]

    def settle(self, entry: Entry, state: str, *, made: list[str] | None = None, note: str = "") -> None:
        """Note what has become of it."""
        entry.state, entry.note = state, note
        entry.made = entry.made if made is None else made
        self._write({"number": entry.number, "state": state, "made": entry.made, "note": note})

    @property
    def unsettled(self) -> list[Entry]:
        """What exists or may exist, the newest first: the order in which it is taken back."""
        return [entry for entry in reversed(self.entries) if entry.state not in _SETTLED]

    def close(self) -> None:
        """Let others have it; a journal with nothing left to take back is deleted."""
        if not self.unsettled:
            self.file.unlink(missing_ok=True)
        self._stream.close()

    def _write(self, line: dict[str, Any]) -> None:
        self._stream.seek(0, os.SEEK_END)
        self._stream.write(f"{json.dumps(line)}\n".encode())
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def _read(self) -> tuple[dict[str, str], list[Entry]]:
        whole, _, torn = self._stream.read().rpartition(b"\n")
        if torn:  # a line that never got whole was never followed by a request
            self._stream.truncate(len(whole) + 1)
        try:
            head, *lines = [json.loads(line) for line in whole.splitlines()]
            entries: list[Entry] = []
            for line in lines:
                _apply(entries, line)
            return {name: str(head[name]) for name in ("tag", "url", "organization")}, entries
        except (ValueError, LookupError, TypeError) as error:
            raise ValueError(f"{self.file.name} is no journal") from error


def journals(folder: Path) -> Iterator[Path]:
    """The journals of a folder, the newest first."""
    return iter(sorted(folder.glob(f"*{_ENDING}"), reverse=True))


def _apply(entries: list[Entry], line: dict[str, Any]) -> None:
    if "operation" in line:
        sent = datetime.fromisoformat(line["sent"])
        entries.append(Entry(line["number"], line["operation"], list(line["pathIds"]), line["name"], sent))
    else:
        entry = entries[line["number"] - 1]
        entry.state, entry.made, entry.note = line["state"], list(line["made"]), line["note"]


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
