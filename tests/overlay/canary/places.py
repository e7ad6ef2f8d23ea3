"""Where a secret could stay: files, and the tables of stores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sql
from sqlalchemy.exc import SQLAlchemyError

__all__ = ("texts_of_files", "values_of_stores")

OWN_SECRETS = frozenset((".toml",))
"""Endings of files that tests put credentials into themselves."""
SESSION_COLUMN = "session_id"
"""The one column that is for secrets; see docs/sharing.md."""


def texts_of_files(folder: Path) -> Iterator[tuple[str, str]]:
    """The bytes of every file below a folder, databases and their logs among them."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in OWN_SECRETS:
            yield f"the file {path.name}", path.read_bytes().decode("latin-1")


def values_of_stores(urls: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What stores hold, without the sessions that they are for."""
    for url in sorted(urls):
        if not url.startswith("sqlite") or Path(url.removeprefix("sqlite:///")).is_file():
            yield from _values(url)


def _values(url: str) -> Iterator[tuple[str, str]]:
    engine = sql.create_engine(url, poolclass=sql.NullPool)
    tables = sql.MetaData()
    try:
        with engine.connect() as connection:
            tables.reflect(connection)
            for table in tables.tables.values():
                rows = connection.execute(sql.select(*_columns(table))).all()
                yield f"the table {table.name}", "\n".join(map(repr, rows))
    except SQLAlchemyError:
        yield "a store that cannot be read", ""


def _columns(table: sql.Table) -> list[sql.Column[Any]]:
    return [column for column in table.columns if column.name != SESSION_COLUMN]
