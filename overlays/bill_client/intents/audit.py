"""The journal for others to read: as JSON lines, as CSV, and in words."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, TypeAlias

from bill_client.errors import ConfigurationError

if TYPE_CHECKING:
    import os

    from bill_client.intents.records import Attempt, Entry, Intent

__all__ = ("Format", "explained", "export")

Format: TypeAlias = Literal["jsonl", "csv"]
_COLUMNS: tuple[str, ...] = ("number", "at", "key", "intent", "attempt", "state", "by", "user", "words", "evidence")


def export(entries: Iterable[Entry], path: str | os.PathLike[str], kind: object) -> Path:
    """Write a journal to a file that only its owner can read.

    Args:
        entries: of the journal, in order.
        path: of the file, which must not exist yet.
        kind: ``jsonl`` or ``csv``.

    Returns:
        The path, absolute.

    Raises:
        ConfigurationError: there is no such format.
        OSError: the file exists, or cannot be written.
    """
    write = _WRITERS.get(kind) if isinstance(kind, str) else None
    if write is None:
        message = f"format must be one of {', '.join(_WRITERS)}, not {kind!r}"
        raise ConfigurationError(message)
    target = Path(path).expanduser().resolve()
    with target.open("x", encoding="utf-8", newline="") as file:
        target.chmod(0o600)
        write(file, map(_row, entries))
    return target


def explained(intent: Intent, attempts: Sequence[Attempt], entries: Iterable[Entry]) -> str:
    """What is known of a call, in words: one line for each thing that happened.

    Args:
        intent: as it is now.
        attempts: that were made.
        entries: of its journal, in order.
    """
    lines = [f"{intent.operation} under the key {intent.key!r} is {intent.state}: {intent.reason}"]
    if intent.bills:
        lines.append(f"  bills: {', '.join(intent.bills)}")
    if intent.number is not None:
        lines.append(f"  number at BILL (transactionNumber): {intent.number}")
    lines += _allowed(intent.facts.get("approvals") or {})
    lines += [
        f"  attempt {each.number}: {_stamp(each.at)}, {each.summary.get('method')} {each.summary.get('path')}"
        for each in attempts
    ]
    lines += [f"  {_stamp(each.at)} {each.state or '-':<11} {each.words} ({each.by})" for each in entries]
    return "\n".join(lines)


def _allowed(seen: Mapping[str, Any]) -> list[str]:
    """Under which policy it was let go, and what was seen of each bill."""
    if not seen:
        return []
    reason = f": {seen['reason']}" if "reason" in seen else ""
    bills: Mapping[str, Mapping[str, Any]] = seen.get("bills") or {}
    standings = [f"    {key}: {each.get('status')}, {each.get('words')}" for key, each in bills.items()]
    return [f"  allowed by the approval policy {seen.get('policy')}{reason}", *standings]


def _row(entry: Entry) -> dict[str, Any]:
    values = {name: getattr(entry, name) for name in _COLUMNS}
    return {**values, "at": _stamp(entry.at), "state": None if entry.state is None else str(entry.state)}


def _stamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")


def _text(value: object) -> str:
    if isinstance(value, Decimal):
        return str(value)
    message = f"{type(value).__name__} is no JSON"
    raise TypeError(message)


def _json_lines(file: IO[str], rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False, default=_text) + "\n")


def _table(file: IO[str], rows: Iterable[Mapping[str, Any]]) -> None:
    writer = csv.DictWriter(file, _COLUMNS)
    writer.writeheader()
    for row in rows:
        evidence = json.dumps(row["evidence"], ensure_ascii=False, default=_text)
        writer.writerow({name: _harmless(value) for name, value in {**row, "evidence": evidence}.items()})


def _harmless(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


_WRITERS: Mapping[str, Callable[[IO[str], Iterable[Mapping[str, Any]]], None]] = {"jsonl": _json_lines, "csv": _table}
