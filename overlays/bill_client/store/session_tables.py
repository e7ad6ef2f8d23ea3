"""Tables of sessions: those that are shared, and the sign-ins that were refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sql

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ("REFUSALS", "SESSIONS", "create", "extend")

_METADATA, _FIRST_METADATA = sql.MetaData(), sql.MetaData()


def _first_columns() -> list[sql.Column[Any]]:
    return [
        sql.Column("login", sql.String(64), primary_key=True),
        sql.Column("session_id", sql.Text, nullable=False),
        sql.Column("made_at", sql.Double, nullable=False),
        sql.Column("last_used", sql.Double, nullable=False),
    ]


_FIRST = sql.Table("bill_sessions", _FIRST_METADATA, *_first_columns())
"""As it was in the first version."""

SESSIONS = sql.Table(
    "bill_sessions",
    _METADATA,
    *_first_columns(),
    sql.Column("trusted", sql.Boolean, nullable=False, server_default=sql.false()),
    sql.Column("lifetime", sql.Double),
)
"""Hash of a login -> its session; times in seconds since 1970. Lifetime is in seconds, null where only idleness ends
a session."""

REFUSALS = sql.Table(
    "bill_refused_logins",
    _METADATA,
    sql.Column("login", sql.String(64), primary_key=True),
    sql.Column("salt", sql.LargeBinary, nullable=False),
    sql.Column("digest", sql.LargeBinary, nullable=False),
    sql.Column("refused_at", sql.Double, nullable=False),
    sql.Column("error", sql.Text, nullable=False),
)
"""Hash of a login -> slow hash of the secrets that were refused, when, and how, as JSON."""


def create(connection: Connection) -> None:
    """Make the table of sessions, as it was at first."""
    _FIRST.create(connection)


def extend(connection: Connection) -> None:
    """Add trust and lifetime to sessions, and the table of refused sign-ins."""
    for column in (SESSIONS.c.trusted, SESSIONS.c.lifetime):
        kind = sql.schema.CreateColumn(column).compile(dialect=connection.dialect)
        connection.execute(sql.text(f"ALTER TABLE {SESSIONS.name} ADD COLUMN {kind}"))
    REFUSALS.create(connection)
