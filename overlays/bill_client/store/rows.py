"""Reads and writes rows of the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import sqlalchemy as sql
from sqlalchemy.dialects import postgresql, sqlite

from bill_client.store.schema import COUNTERS, REMEMBERED
from bill_client.store.session_tables import REFUSALS, SESSIONS

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bill_client.store.records import Remembered, StoredRefusal, StoredSession

EMPTY = ""


def _put(connection: Connection, table: sql.Table, keys: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = insert(table).values(**keys, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=dict(values)))


def session(connection: Connection, login: str) -> tuple[Any, ...] | None:
    """Id, times of making and of last use, trust and lifetime."""
    columns = SESSIONS.c
    wanted = (columns.session_id, columns.made_at, columns.last_used, columns.trusted, columns.lifetime)
    query = sql.select(*wanted).where(columns.login == login)
    found = connection.execute(query).first()
    return None if found is None else tuple(found)


def save_session(connection: Connection, login: str, kept: StoredSession) -> None:
    """Keep a session, and forget that signing in was refused."""
    _put(connection, SESSIONS, {"login": login}, kept._asdict())
    connection.execute(sql.delete(REFUSALS).where(REFUSALS.c.login == login))


def touch_session(connection: Connection, login: str, session_id: str, used: float, *, trusted: bool) -> None:
    """Note a use, which never makes a session look older, and its trust."""
    columns = SESSIONS.c
    mine = (columns.login == login) & (columns.session_id == session_id)
    latest = sql.case((columns.last_used < used, used), else_=columns.last_used)
    connection.execute(sql.update(SESSIONS).where(mine).values(last_used=latest, trusted=trusted))


def forget_session(connection: Connection, login: str, session_id: str) -> None:
    """Drop a session."""
    mine = (SESSIONS.c.login == login) & (SESSIONS.c.session_id == session_id)
    connection.execute(sql.delete(SESSIONS).where(mine))


def refusal(connection: Connection, login: str) -> tuple[Any, ...] | None:
    """Salt, hash of the secrets, time and error."""
    columns = REFUSALS.c
    wanted = (columns.salt, columns.digest, columns.refused_at, columns.error)
    found = connection.execute(sql.select(*wanted).where(columns.login == login)).first()
    return None if found is None else tuple(found)


def save_refusal(connection: Connection, login: str, kept: StoredRefusal) -> None:
    """Keep that signing in was refused."""
    _put(connection, REFUSALS, {"login": login}, kept._asdict())


def counter(connection: Connection, name: str, key: str) -> str | None:
    """The text of a counter, which nobody else can change until the transaction ends."""
    query = sql.select(COUNTERS.c.state).where((COUNTERS.c.name == name) & (COUNTERS.c.key == key))
    if connection.dialect.name == "postgresql":  # SQLite has locked the whole file
        made = postgresql.insert(COUNTERS).values(name=name, key=key, state=EMPTY)
        connection.execute(made.on_conflict_do_nothing())
        query = query.with_for_update()
    found: str | None = connection.scalar(query)
    return found or None


def save_counter(connection: Connection, name: str, key: str, state: str) -> None:
    """Keep the text of a counter."""
    _put(connection, COUNTERS, {"name": name, "key": key}, {"state": state})


def remembered(connection: Connection, login: str) -> tuple[Any, ...] | None:
    """Device, encrypted id and expiry."""
    columns = REMEMBERED.c
    query = sql.select(columns.device, columns.sealed, columns.expires_at).where(columns.login == login)
    found = connection.execute(query).first()
    return None if found is None else tuple(found)


def save_remembered(connection: Connection, login: str, kept: Remembered | None) -> None:
    """Keep an encrypted id, or drop it."""
    if kept is None:
        connection.execute(sql.delete(REMEMBERED).where(REMEMBERED.c.login == login))
    else:
        _put(connection, REMEMBERED, {"login": login}, kept._asdict())
