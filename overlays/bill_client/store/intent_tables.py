"""Tables of intents, which keep themselves: the database refuses moves that cannot be true, and to forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sql

from bill_client.store.intent_triggers import POSTGRES, SQLITE

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ("ATTEMPTS", "BILLS", "CLAIMS", "INTENTS", "JOURNAL", "MOVES", "ORIGIN", "WATER", "create")

_METADATA = sql.MetaData()
_NUMBER = sql.BigInteger().with_variant(sql.Integer, "sqlite")

INTENTS = sql.Table(
    "bill_intents",
    _METADATA,
    sql.Column("id", sql.String(36), primary_key=True),
    sql.Column("scope", sql.String(64), nullable=False),
    sql.Column("key", sql.String(255), nullable=False),
    sql.Column("operation", sql.String(80), nullable=False),
    sql.Column("fingerprint", sql.String(64), nullable=False),
    sql.Column("state", sql.String(16), nullable=False),
    sql.Column("fence", _NUMBER, nullable=False),
    sql.Column("attempt", sql.Integer, nullable=False),
    sql.Column("owner", sql.String(36)),
    sql.Column("lease_until", sql.Double, nullable=False),
    sql.Column("parent", sql.String(36), sql.ForeignKey("bill_intents.id"), index=True),
    sql.Column("bills", sql.Text, nullable=False),
    sql.Column("number", sql.String(64)),
    sql.Column("object", sql.String(64)),
    sql.Column("facts", sql.Text, nullable=False),
    sql.Column("prepared_at", sql.Double, nullable=False),
    sql.Column("sent_at", sql.Double),
    sql.Column("settled_at", sql.Double),
    sql.Column("status", sql.Integer),
    sql.Column("headers", sql.Text),
    sql.Column("content", sql.LargeBinary),
    sql.Column("reason", sql.Text, nullable=False),
    sql.UniqueConstraint("scope", "key"),
    sql.Index("bill_intents_by_state", "scope", "state"),
    sql.Index("bill_intents_by_number", "scope", "number"),
    sql.Index("bill_intents_by_object", "scope", "object"),
)
"""See :class:`bill_client.intents.records.Intent`; ``object`` is the id of what was made."""

BILLS = sql.Table(
    "bill_intent_bills",
    _METADATA,
    sql.Column("intent", sql.String(36), sql.ForeignKey("bill_intents.id"), primary_key=True),
    sql.Column("bill", sql.String(64), primary_key=True),
    sql.Index("bill_intents_by_bill", "bill"),
)
"""Which intents were ever about a bill."""

CLAIMS = sql.Table(
    "bill_claims",
    _METADATA,
    sql.Column("scope", sql.String(64), primary_key=True),
    sql.Column("bill", sql.String(64), primary_key=True),
    sql.Column("intent", sql.String(36), sql.ForeignKey("bill_intents.id"), nullable=False, index=True),
)
"""Which intent may pay a bill now."""

ATTEMPTS = sql.Table(
    "bill_attempts",
    _METADATA,
    sql.Column("intent", sql.String(36), sql.ForeignKey("bill_intents.id"), primary_key=True),
    sql.Column("number", sql.Integer, primary_key=True),
    sql.Column("at", sql.Double, nullable=False),
    sql.Column("fence", _NUMBER, nullable=False),
    sql.Column("fingerprint", sql.String(64), nullable=False),
    sql.Column("summary", sql.Text, nullable=False),
)

JOURNAL = sql.Table(
    "bill_journal",
    _METADATA,
    sql.Column("number", _NUMBER, primary_key=True, autoincrement=True),
    sql.Column("scope", sql.String(64), nullable=False),
    sql.Column("intent", sql.String(36), sql.ForeignKey("bill_intents.id"), nullable=False, index=True),
    sql.Column("key", sql.String(255), nullable=False),
    sql.Column("at", sql.Double, nullable=False),
    sql.Column("attempt", sql.Integer, nullable=False),
    sql.Column("state", sql.String(16)),
    sql.Column("by", sql.Text, nullable=False),
    sql.Column("user", sql.String(64)),
    sql.Column("words", sql.Text, nullable=False),
    sql.Column("evidence", sql.Text, nullable=False),
    sqlite_autoincrement=True,
)

MOVES = sql.Table(
    "bill_intent_moves",
    _METADATA,
    sql.Column("from_state", sql.String(16), primary_key=True),
    sql.Column("to_state", sql.String(16), primary_key=True),
)
"""The moves between states that can be true."""

WATER = sql.Table("bill_high_water", _METADATA, sql.Column("sent", _NUMBER, nullable=False))
"""How often something was sent by way of this store; a file beside it has the same number."""

ORIGIN = sql.Table(
    "bill_store_origin",
    _METADATA,
    sql.Column("system", sql.String(32), nullable=False),
    sql.Column("timeline", sql.String(16), nullable=False),
)
"""Which server wrote this store last, and on which timeline."""

_LEGAL = {
    "PREPARED": ("SENT", "UNKNOWN"),
    "SENT": ("CONFIRMED", "REJECTED", "UNKNOWN", "PREPARED"),
    "UNKNOWN": ("CONFIRMED", "REJECTED", "ABSENT", "NEEDS_HUMAN"),
    "NEEDS_HUMAN": ("CONFIRMED", "ABSENT"),
    "ABSENT": ("NEEDS_HUMAN",),
}


def create(connection: Connection) -> None:
    """Make the tables and what guards them, in the transaction of the connection."""
    _METADATA.create_all(connection)
    moves = [{"from_state": old, "to_state": new} for old, following in _LEGAL.items() for new in following]
    connection.execute(sql.insert(MOVES), moves)
    connection.execute(sql.insert(WATER).values(sent=0))
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRES:
        connection.exec_driver_sql(statement)
