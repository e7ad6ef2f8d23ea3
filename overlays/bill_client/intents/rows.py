"""Intents as rows, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import sqlalchemy as sql

from bill_client.errors import StoreError
from bill_client.intents.records import Intent, Outcome
from bill_client.intents.states import State
from bill_client.intents.transaction import as_json, from_json
from bill_client.shapes import is_object
from bill_client.store.intent_tables import BILLS, INTENTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Connection, RowMapping

    from bill_client.intents.records import Wanted
    from bill_client.intents.transaction import Transaction

__all__ = ("by_key", "family", "insert", "new", "object_of", "outcome_columns", "select", "update")


_SCOPE = INTENTS.c.scope == sql.bindparam("in_scope")
_BY_KEY = sql.select(INTENTS).where(_SCOPE, INTENTS.c.key == sql.bindparam("with_key"))
_NAME: sql.BindParameter[str] = sql.bindparam("with_id")
_FAMILY = sql.select(INTENTS).where(_SCOPE, (INTENTS.c.id == _NAME) | (INTENTS.c.parent == _NAME))
_AS_READ = (
    (INTENTS.c.id == _NAME)
    & (INTENTS.c.state == sql.bindparam("in_state"))
    & (INTENTS.c.fence == sql.bindparam("with_fence"))
)
_UPDATE, _INSERT, _INSERT_BILLS = sql.update(INTENTS).where(_AS_READ), sql.insert(INTENTS), sql.insert(BILLS)


def select(connection: Connection, where: ColumnElement[bool], *, lock: bool = False) -> list[Intent]:
    """Intents, oldest first; those of a batch right behind it.

    Args:
        connection: to read by.
        where: which.
        lock: whether nobody else may change them until the transaction ends.
    """
    found = _all(connection, sql.select(INTENTS).where(where), {}, lock=lock)
    return sorted(found, key=lambda each: (each.prepared_at, each.parent or each.id, each.parent or "", each.key))


def by_key(connection: Connection, scope: str, key: str, *, lock: bool = False) -> Intent | None:
    """The intent with a key; see :func:`select`."""
    found = _all(connection, _BY_KEY, {"in_scope": scope, "with_key": key}, lock=lock)
    return found[0] if found else None


def family(tx: Transaction, intent_id: str) -> list[Intent]:
    """An intent and those of the bills of its batch behind it, locked.

    Raises:
        StoreError: there is none with this id.
    """
    found = _all(tx.connection, _FAMILY, {"in_scope": tx.scope, "with_id": intent_id}, lock=True)
    if not found:
        message = f"the state store does not know the intent {intent_id}: it is another store, or an old copy"
        raise StoreError(message)
    return sorted(found, key=lambda each: (each.id != intent_id, each.key))


def _all(connection: Connection, query: sql.Select[Any], values: Mapping[str, Any], *, lock: bool) -> list[Intent]:
    if lock and connection.dialect.name == "postgresql":
        query = query.order_by(INTENTS.c.id).with_for_update()
    return [_intent(row) for row in connection.execute(query, values).mappings()]


def insert(tx: Transaction, intents: Sequence[Intent]) -> None:
    """Add new intents, the batch before its bills."""
    tx.connection.execute(_INSERT, [_columns(intent) for intent in intents])
    bills = [{"intent": intent.id, "bill": bill} for intent in intents for bill in intent.bills]
    if bills:
        tx.connection.execute(_INSERT_BILLS, bills)


def update(tx: Transaction, intent: Intent, **columns: Any) -> None:
    """Change an intent that is as it was read.

    Raises:
        StoreError: it is not.
    """
    as_read = {"with_id": intent.id, "in_state": intent.state, "with_fence": intent.fence}
    if tx.connection.execute(_UPDATE, {**as_read, **columns}).rowcount != 1:
        message = f"the intent {intent.key!r} changed while it was being changed"
        raise StoreError(message)


def new(tx: Transaction, wanted: Wanted, *, intent_id: str, parent: str | None, lease_until: float) -> Intent:
    """An intent that nobody has seen yet."""
    return Intent(
        id=intent_id,
        scope=tx.scope,
        key=wanted.key,
        operation=wanted.operation,
        fingerprint=wanted.fingerprint,
        state=State.PREPARED,
        fence=1,
        attempt=0,
        owner=tx.owner,
        lease_until=lease_until,
        parent=parent,
        bills=tuple(dict.fromkeys(wanted.bills)),
        number=wanted.number,
        facts=wanted.facts,
        prepared_at=tx.now,
        sent_at=None,
        settled_at=None,
        outcome=None,
        reason="claimed, and nothing has left",
    )


def outcome_columns(outcome: Outcome) -> dict[str, Any]:
    """An answer as columns, with the id of what it shows."""
    return {
        "status": outcome.status,
        "headers": as_json([list(header) for header in outcome.headers]),
        "content": outcome.content,
        "object": object_of(outcome),
    }


def object_of(outcome: Outcome) -> str | None:
    """Id of the object that an answer shows, None where it shows none."""
    try:
        found = from_json(outcome.content.decode("utf-8"))
    except (ValueError, ArithmeticError, RecursionError):
        return None
    name = found.get("id") if is_object(found) else None
    return name if isinstance(name, str) and 0 < len(name) <= _LONGEST_ID else None


_LONGEST_ID = 64
_SAME = (
    "id",
    "scope",
    "key",
    "operation",
    "fingerprint",
    "fence",
    "attempt",
    "owner",
    "lease_until",
    "parent",
    "number",
)


def _columns(intent: Intent) -> dict[str, Any]:
    return {
        **{name: getattr(intent, name) for name in _SAME},
        "state": intent.state,
        "bills": as_json(list(intent.bills)),
        "facts": as_json(intent.facts),
        "prepared_at": intent.prepared_at,
        "reason": intent.reason,
    }


def _intent(row: RowMapping) -> Intent:
    outcome = None
    if row["status"] is not None:
        headers = tuple((name, value) for name, value in from_json(row["headers"]))
        outcome = Outcome(status=row["status"], headers=headers, content=bytes(row["content"]))
    return Intent(
        **{name: row[name] for name in _SAME},
        state=State(row["state"]),
        bills=tuple(from_json(row["bills"])),
        facts=from_json(row["facts"]),
        prepared_at=row["prepared_at"],
        sent_at=row["sent_at"],
        settled_at=row["settled_at"],
        outcome=outcome,
        reason=row["reason"],
    )
