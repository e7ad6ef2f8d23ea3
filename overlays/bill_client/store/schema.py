"""Tables of the store, and the way from an older version to this one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import sqlalchemy as sql

from bill_client.errors import StoreError
from bill_client.store import intent_tables, session_tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ("COUNTERS", "REMEMBERED", "VERSION", "migrate")

_METADATA = sql.MetaData()

VERSIONS = sql.Table("bill_schema", _METADATA, sql.Column("version", sql.Integer, nullable=False))

COUNTERS = sql.Table(
    "bill_counters",
    _METADATA,
    sql.Column("name", sql.String(32), primary_key=True),
    sql.Column("key", sql.String(64), primary_key=True),
    sql.Column("state", sql.Text, nullable=False),
)
"""Limit and hash of a key -> what was used of it, as JSON."""

REMEMBERED = sql.Table(
    "bill_remembered",
    _METADATA,
    sql.Column("login", sql.String(64), primary_key=True),
    sql.Column("device", sql.String(255), nullable=False),
    sql.Column("sealed", sql.LargeBinary, nullable=False),
    sql.Column("expires_at", sql.Double, nullable=False),
)
"""Hash of a login -> the MFA id that was remembered for it, encrypted by whoever puts it here."""


def _first(connection: Connection) -> None:
    session_tables.create(connection)
    _METADATA.create_all(connection, [COUNTERS, REMEMBERED])


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_first, intent_tables.create, session_tables.extend)
"""The step to each version, in order; what has been released is never changed."""

VERSION = len(MIGRATIONS)
_ONE_AT_A_TIME = 0x62696C6C  # "bill", key of the advisory lock under which tables are changed


def migrate(connection: Connection) -> None:
    """Bring the tables to the version of this program, in the transaction of the connection.

    Raises:
        StoreError: a newer version of this package has been here.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sql.select(sql.func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
    _METADATA.create_all(connection, [VERSIONS])
    found: int = connection.scalar(sql.select(VERSIONS.c.version)) or 0
    if found > VERSION:
        message = f"the state store has schema {found}, and this version of bill-client knows {VERSION}"
        raise StoreError(message, hint="upgrade bill-client, or give this program a store of its own")
    if found == VERSION:
        return
    for step in MIGRATIONS[found:]:
        step(connection)
    connection.execute(sql.delete(VERSIONS))
    connection.execute(sql.insert(VERSIONS).values(version=VERSION))
