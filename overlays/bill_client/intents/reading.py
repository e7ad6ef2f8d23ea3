"""Reads the ledger: intents, attempts and the journal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import sqlalchemy as sql

from bill_client.intents import rows
from bill_client.intents.records import Attempt, Entry
from bill_client.intents.states import OPEN, State
from bill_client.intents.transaction import from_json
from bill_client.store.intent_tables import ATTEMPTS, BILLS, INTENTS, JOURNAL

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from bill_client.intents.records import Intent
    from bill_client.store.state import StateStore

__all__ = ("attempts", "by_bill", "by_id", "children", "entries", "find", "pending")

_PAGE = 500
"""Entries that are read at once."""


def by_id(connection: Connection, scope: str, intent_id: str) -> Intent | None:
    """The intent with this id."""
    found = rows.select(connection, (INTENTS.c.scope == scope) & (INTENTS.c.id == intent_id))
    return found[0] if found else None


def find(connection: Connection, scope: str, number: str | None, object_id: str | None) -> list[Intent]:
    """Intents that carry this number and whose answer shows this object, oldest first; None asks for nothing."""
    asked = ((INTENTS.c.number, number), (INTENTS.c.object, object_id))
    conditions = [column == value for column, value in asked if value is not None]
    return rows.select(connection, sql.and_(INTENTS.c.scope == scope, *conditions))


def by_bill(connection: Connection, scope: str, bill_id: str) -> list[Intent]:
    """Intents that were ever about this bill, oldest first."""
    about = sql.select(BILLS.c.intent).where(BILLS.c.bill == bill_id)
    return rows.select(connection, (INTENTS.c.scope == scope) & INTENTS.c.id.in_(about))


def children(connection: Connection, scope: str, intent_id: str) -> list[Intent]:
    """Intents of the bills of a batch."""
    return rows.select(connection, (INTENTS.c.scope == scope) & (INTENTS.c.parent == intent_id))


def pending(connection: Connection, scope: str) -> list[Intent]:
    """Intents of which it is not known what became of them, oldest first; of a batch that is open, only the batch."""
    found = rows.select(connection, (INTENTS.c.scope == scope) & INTENTS.c.state.in_(sorted(OPEN)))
    whole = {intent.id for intent in found}
    return [intent for intent in found if intent.parent not in whole]


def attempts(connection: Connection, scope: str, key: str) -> list[Attempt]:
    """The attempts of an intent in order, or those of its batch."""
    intent = rows.by_key(connection, scope, key)
    if intent is None:
        return []
    query = sql.select(ATTEMPTS).where(ATTEMPTS.c.intent == (intent.parent or intent.id)).order_by(ATTEMPTS.c.number)
    found = connection.execute(query).mappings()
    return [Attempt(**{**row, "summary": from_json(row["summary"])}) for row in found]


def entries(store: StateStore, scope: str, key: str | None, after: int) -> Iterator[Entry]:
    """The journal in order; nothing is skipped that is written meanwhile.

    Args:
        store: where it is.
        scope: whose.
        key: of one key only; None for all.
        after: number of the last entry that is known already, 0 for none.
    """
    mine = JOURNAL.c.scope == scope if key is None else (JOURNAL.c.scope == scope) & (JOURNAL.c.key == key)
    query = sql.select(JOURNAL).where(mine).order_by(JOURNAL.c.number).limit(_PAGE)
    while True:
        with store.reading() as connection:
            if connection.dialect.name == "postgresql":  # numbers are given before they are committed: wait for those
                connection.exec_driver_sql("LOCK TABLE bill_journal IN SHARE MODE")
            page = [_entry(row) for row in connection.execute(query.where(JOURNAL.c.number > after)).mappings()]
        yield from page
        if len(page) < _PAGE:
            return
        after = page[-1].number


def _entry(row: RowMapping) -> Entry:
    known: dict[str, Any] = {name: value for name, value in row.items() if name not in ("scope", "state", "evidence")}
    state = None if row["state"] is None else State(row["state"])
    return Entry(**known, state=state, evidence=from_json(row["evidence"]))
