"""The allow-list: failures that are not the target's, each with its reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("allowed.toml")


@dataclass(frozen=True)
class Finding:
    """One failure of a check.

    Args:
        operation: its id.
        failure: the code that Schemathesis gives to the kind of failure, such as `ST202`.
        status: status of the answer.
        codes: code and message of each entry of the error array; the message alone where there is no code.
        own: whether the value was wrong only because the run had narrowed the field to objects that exist.
        message: what Schemathesis says.
    """

    operation: str
    failure: str
    status: int
    codes: tuple[str, ...]
    own: bool = False
    message: str = ""

    def as_json(self) -> dict[str, Any]:
        """For a line of a file."""
        return {
            "operation": self.operation,
            "failure": self.failure,
            "status": self.status,
            "codes": self.codes,
            "own": self.own,
            "message": self.message,
        }


@dataclass(frozen=True)
class Entry:
    """Findings that are accepted.

    Args:
        name: what it is called in reports.
        failure: code of the failure.
        status: status of the answer, or None for any.
        operations: ids of operations.
        codes: a pattern that each entry of the error array, its code and message, begins with.
        message: a pattern that the message of Schemathesis contains.
        own: whether only values are meant that the run itself had ruled out.
        reason: why this is no defect.
        source: where that is written.
    """

    name: str
    failure: str
    status: int | None
    operations: frozenset[str]
    codes: re.Pattern[str]
    message: re.Pattern[str]
    own: bool
    reason: str
    source: str

    def explains(self, finding: Finding) -> bool:
        """Whether the finding is one of these."""
        return (
            finding.failure == self.failure
            and self.status in (None, finding.status)
            and finding.operation in self.operations
            and self.own == finding.own
            and self.message.search(finding.message) is not None
            and all(self.codes.match(code) for code in finding.codes)
        )


@dataclass(frozen=True)
class Allowed:
    """All entries."""

    entries: tuple[Entry, ...]

    def entry_for(self, finding: Finding) -> str | None:
        """Name of the entry that explains a finding, or None."""
        return next((entry.name for entry in self.entries if entry.explains(finding)), None)

    def unneeded(self, used: Collection[str]) -> list[str]:
        """Names of the entries that explained nothing."""
        return [entry.name for entry in self.entries if entry.name not in used]


def load(file: Path = FILE) -> Allowed:
    """Read the data file.

    Raises:
        ValueError: an entry lacks its reason or its source.
    """
    entries = tuple(_entry(name, raw) for name, raw in tomllib.loads(file.read_text(encoding="utf-8")).items())
    return Allowed(entries)


def _entry(name: str, raw: Mapping[str, Any]) -> Entry:
    for needed in ("reason", "source"):
        if not raw.get(needed):
            raise ValueError(f"{name} has no {needed}")
    return Entry(
        name=name,
        failure=str(raw["failure"]),
        status=raw.get("status"),
        operations=frozenset(raw["operations"]),
        codes=re.compile("|".join(_patterns(raw.get("codes", "")))),
        message=re.compile(str(raw.get("message", ""))),
        own=bool(raw.get("own", False)),
        reason=str(raw["reason"]),
        source=str(raw["source"]),
    )


def _patterns(raw: str | Sequence[str]) -> Sequence[str]:
    return [raw] if isinstance(raw, str) else raw
