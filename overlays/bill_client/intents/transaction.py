"""One transaction of the ledger: where it is, who acts in it, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sql
from attrs import frozen

from bill_api.codec import decode_json, encode_json
from bill_client.intents.keys import without_secrets
from bill_client.store.intent_tables import JOURNAL
from bill_client.store.keys import hashed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from bill_client.intents.records import Intent
    from bill_client.intents.states import State

__all__ = ("Transaction", "as_json", "from_json", "plain")


_ADD = sql.insert(JOURNAL)


def as_json(data: Any) -> str:
    """Plain data as it is kept: without secrets, and with exact decimals."""
    return encode_json(without_secrets(data)).decode("utf-8")


def from_json(text: str) -> Any:
    """Plain data that was kept."""
    return decode_json(text.encode("utf-8"))


@frozen(kw_only=True)
class Transaction:
    """What every step in a transaction needs to know.

    Args:
        connection: a connection with a transaction.
        scope: whose intents these are.
        owner: who acts.
        by: the same, for people.
        user: id of the BILL user, None where it is not known.
        now: seconds since 1970.
    """

    connection: Connection
    scope: str
    owner: str
    by: str
    user: str | None
    now: float

    @property
    def on_server(self) -> bool:
        """Whether others may write at the same time, so that rows must be locked."""
        return self.connection.dialect.name == "postgresql"

    def alone(self) -> None:
        """Wait until nobody else claims anything in this scope; SQLite has locked the whole file."""
        if self.on_server:
            number = int(hashed("claims", self.scope)[:15], 16) + (1 << 32)
            self.connection.execute(sql.select(sql.func.pg_advisory_xact_lock(number)))

    def note(
        self,
        intent: Intent,
        words: str,
        evidence: Mapping[str, Any],
        *,
        state: State | None = None,
        attempt: int | None = None,
    ) -> None:
        """Add to the journal.

        Args:
            intent: which intent.
            words: what happened and why.
            evidence: what shows it; what is None is left out.
            state: the state it came to, None where that did not change.
            attempt: how often it has been sent, None for what the intent says.
        """
        entry = {
            "scope": self.scope,
            "intent": intent.id,
            "key": intent.key,
            "at": self.now,
            "attempt": intent.attempt if attempt is None else attempt,
            "state": state,
            "by": self.by,
            "user": self.user,
            "words": plain(words),
            "evidence": as_json({name: value for name, value in evidence.items() if value is not None}),
        }
        self.connection.execute(_ADD, entry)


def plain(words: str) -> str:
    """A text that every database takes."""
    return words.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
