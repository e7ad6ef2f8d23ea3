"""What can be asked of the ledger without changing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_client.intents import reading, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_client.intents.records import Attempt, Entry, Intent
    from bill_client.store.state import StateStore

__all__ = ("Readable",)


class Readable:
    """The intents of one account, as they are in the store. Every method may raise :class:`StoreError`.

    Args:
        store: where they are.
        scope: whose they are.
    """

    def __init__(self, store: StateStore, scope: str) -> None:
        self._store = store
        self._scope = scope

    def get(self, key: str) -> Intent | None:
        """The intent of a key, None where there is none."""
        with self._store.reading() as connection:
            return rows.by_key(connection, self._scope, key)

    def by_id(self, intent_id: str) -> Intent | None:
        """The intent with this id, None where there is none."""
        with self._store.reading() as connection:
            return reading.by_id(connection, self._scope, intent_id)

    def find(self, *, number: str | None = None, object_id: str | None = None) -> list[Intent]:
        """Intents with this ``transactionNumber``, or whose answer shows the object with this id; oldest first."""
        with self._store.reading() as connection:
            return reading.find(connection, self._scope, number, object_id)

    def by_bill(self, bill_id: str) -> list[Intent]:
        """Intents that were ever about this bill, oldest first."""
        with self._store.reading() as connection:
            return reading.by_bill(connection, self._scope, bill_id)

    def children(self, intent: Intent) -> list[Intent]:
        """Intents of the bills of a batch."""
        with self._store.reading() as connection:
            return reading.children(connection, self._scope, intent.id)

    def attempts(self, key: str) -> list[Attempt]:
        """The attempts under a key in order; those of a bill of a batch are attempts of the batch."""
        with self._store.reading() as connection:
            return reading.attempts(connection, self._scope, key)

    def journal(self, key: str | None = None, after: int = 0) -> Iterator[Entry]:
        """The journal in order.

        Args:
            key: of one key only; None for all.
            after: number of the last entry that is known already.
        """
        return reading.entries(self._store, self._scope, key, after)
