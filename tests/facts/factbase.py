"""The two tables of schemas and the list of operations, read into one form."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from pathlib import Path

    from generator.tree import Json

HALVES = {"ap": "schemas-ap.yaml", "ar": "schemas-ar-spend.yaml"}
"""Short name of each half of the fact base -> its file."""


@dataclass(frozen=True, slots=True)
class FactField:
    """One field as the fact base has it.

    Args:
        name: name on the wire.
        type: its type in the words of the fact base, such as `array<Bill>`.
        members: the values of an enum, or nothing.
        required: whether the fact base says that it is required.
    """

    name: str
    type: str
    members: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class FactSchema:
    """One schema as the fact base has it.

    Args:
        half: `ap` or `ar`.
        name: name in that half.
        request: whether it is sent.
        fields: all its fields, parts included.
    """

    half: str
    name: str
    request: bool
    fields: tuple[FactField, ...]


def read_operations(reference: Path) -> list[dict[str, str]]:
    """Rows of `operations.tsv`."""
    with (reference / "operations.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def read_schemas(reference: Path) -> list[FactSchema]:
    """Schemas of both halves."""
    texts = {half: (reference / file).read_text(encoding="utf-8") for half, file in HALVES.items()}
    return [schema for half, text in texts.items() for schema in _schemas(half, yaml.safe_load(text))]


def read_events(reference: Path) -> list[str]:
    """Names of the events in section 4 of `webhooks.md`, with `.updated` spelled out."""
    text = (reference / "webhooks.md").read_text(encoding="utf-8")
    section = text.partition("\n## 4.")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return [name for row in rows for name in _spelled_out(re.findall(r"`([^`]+)`", row))]


def _spelled_out(names: list[str]) -> list[str]:
    stem = names[0].rpartition(".")[0]
    return [f"{stem}{name}" if name.startswith(".") else name for name in names]


def _schemas(half: str, content: Json) -> list[FactSchema]:
    enums = content.get("enums") or {}
    tables = {name: _fields(half, schema) for name, schema in content["schemas"].items()}
    kinds = {name: schema.get("kind") or schema.get("_kind") for name, schema in content["schemas"].items()}
    sent = _reached(tables, {name for name, kind in kinds.items() if kind == "request"})
    return [
        FactSchema(
            half,
            name,
            request=kinds[name] == "request" or (kinds[name] == "component" and name in sent),
            fields=tuple(_field(key, value, enums) for key, value in table.items()),
        )
        for name, table in tables.items()
    ]


def _fields(half: str, schema: Json) -> dict[str, Json]:
    if half == "ar":
        return dict(schema["fields"])
    return {key: value for key, value in schema.items() if not key.startswith("_")}


def _reached(tables: dict[str, dict[str, Json]], names: set[str]) -> set[str]:
    """The schemas of `names` and all that their fields refer to."""
    waiting, found = list(names), set(names)
    while waiting:
        for value in tables[waiting.pop()].values():
            inner = re.sub(r"^array<(.*)>$", r"\1", str(value.get("type")))
            if inner in tables and inner not in found:
                found.add(inner)
                waiting.append(inner)
    return found


def _field(name: str, value: Json, enums: Json) -> FactField:
    members = value.get("enum") or (enums.get(value.get("enum_ref")) or {}).get("values") or ()
    return FactField(name, str(value.get("type")), tuple(map(str, members)), value.get("required") is True)
