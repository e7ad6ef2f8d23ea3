"""``client.intents``: what became of calls that happen once."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from bill_client.intents.audit import explained, export
from bill_client.intents.resolving import decide, find, known, observe, resolve_all, resolve_key
from bill_client.steps import Do

if TYPE_CHECKING:
    import asyncio
    import os
    from pathlib import Path

    from bill_client.intents.asks import Flow
    from bill_client.intents.audit import Format
    from bill_client.intents.books import Books
    from bill_client.intents.guarded import AsyncGuarded, Guarded
    from bill_client.intents.records import Entry, Intent
    from bill_client.intents.states import State
    from bill_client.options import CallOptions

__all__ = ("AsyncIntents", "Intents")

T = TypeVar("T")


class Intents:
    """Calls that move money or cannot be taken back, as the ledger of this client knows them.

    Args:
        guarded: runs what is read.
        options: of the calls that reading takes.
    """

    __slots__ = ("_guarded", "_options")

    def __init__(self, guarded: Guarded, options: CallOptions) -> None:
        self._guarded = guarded
        self._options = options

    def get(self, key: str) -> Intent | None:
        """What is written down of a call, None where there is none with this key.

        Args:
            key: idempotency key.

        Raises:
            StoreError: the ledger cannot be used.
        """
        return self._run(_got(self._guarded.books, key))

    def pending(self) -> list[Intent]:
        """Calls of which nobody knows what became of them, oldest first.

        Raises:
            StoreError: the ledger cannot be used.
        """
        return self._run(_pending(self._guarded.books))

    def resolve(self, key: str) -> Intent:
        """Find out by reading what became of a call; nothing is sent again.

        Args:
            key: idempotency key.

        Returns:
            The intent as it is then, with its reason; UNKNOWN where it is too early to tell.

        Raises:
            ConfigurationError: there is no call with this key.
            BillError: something could not be read; the intent stays as it was.
        """
        return self._run(resolve_key(self._guarded.books.all(), key))

    def resolve_all(self) -> list[Intent]:
        """Find out what became of everything that is pending; good to run when a program starts.

        Returns:
            Everything that was pending, as it is then.

        Raises:
            StoreError: the ledger cannot be used.
        """
        return self._run(resolve_all(self._guarded.books.all()))

    def complete(self, *, every: float = 60.0, until: threading.Event) -> None:
        """Find out what became of everything that is pending, again and again; for a thread of its own.

        Args:
            every: seconds between two rounds.
            until: ends it when it is set.

        Raises:
            StoreError: the ledger cannot be used.
        """
        while not until.is_set():
            self.resolve_all()
            until.wait(every)

    def explain(self, key: str) -> str:
        """Everything that is known of a call, in words, one line for each thing that happened.

        Args:
            key: idempotency key.

        Raises:
            ConfigurationError: there is no call with this key.
        """
        return self._run(_explained(self._guarded.books, key))

    def settle(self, key: str, state: State | str, reason: str, *, payment_id: str | None = None) -> Intent:
        """Write down what a person found out about a call that reading cannot tell about.

        Args:
            key: idempotency key.
            state: ``"CONFIRMED"`` or ``"ABSENT"``.
            reason: how you know; it goes into the journal.
            payment_id: the payment (stp...) that it ended with; needed where a payment is confirmed.

        Raises:
            ConfigurationError: an argument cannot be meant, or nobody has to decide.
            BillError: the payment could not be read.
        """
        return self._run(decide(self._guarded.books.all(), key, state, reason, payment_id))

    def observe(self, event: Any) -> list[Intent]:
        """Let a webhook event settle what it is about; the same event may come twice, and late.

        Args:
            event: a verified notification as JSON data or as a model, or a record of the event history.

        Returns:
            The intents that it is about, as they are then; none for other people's payments.
        """
        return self._run(observe(self._guarded.books.all(), event))

    def journal(self, key: str | None = None) -> list[Entry]:
        """What happened, in order: who did what, when, why it was allowed, and what shows the outcome.

        Args:
            key: of one call; None for all.
        """
        return self._run(_journal(self._guarded.books, key))

    def export(self, path: str | os.PathLike[str], format: Format = "jsonl") -> Path:  # noqa: A002 - the usual name
        """Write the journal to a new file that only its owner can read; no secret is in it.

        Args:
            path: of the file, which must not exist.
            format: ``"jsonl"`` or ``"csv"``.

        Returns:
            The path, absolute.

        Raises:
            OSError: the file exists, or cannot be written.
        """
        return export(self._run(_journal(self._guarded.books, None)), path, format)

    def acknowledge_restore(self) -> int:
        """Accept that the store is an old copy: what it may not know of becomes UNKNOWN, and money may move again.

        Returns:
            How many calls became UNKNOWN.
        """
        return self._run(_acknowledged(self._guarded.books))

    def _run(self, flow: Flow[T]) -> T:
        return self._guarded.run(flow, self._options)


class AsyncIntents:
    """The same for asyncio; see :class:`Intents`."""

    __slots__ = ("_guarded", "_options")

    def __init__(self, guarded: AsyncGuarded, options: CallOptions) -> None:
        self._guarded = guarded
        self._options = options

    async def get(self, key: str) -> Intent | None:
        """What is written down of a call; see :meth:`Intents.get`."""
        return await self._run(_got(self._guarded.books, key))

    async def pending(self) -> list[Intent]:
        """Calls of which nobody knows what became of them; see :meth:`Intents.pending`."""
        return await self._run(_pending(self._guarded.books))

    async def resolve(self, key: str) -> Intent:
        """Find out by reading what became of a call; see :meth:`Intents.resolve`."""
        return await self._run(resolve_key(self._guarded.books.all(), key))

    async def resolve_all(self) -> list[Intent]:
        """Find out what became of everything that is pending; see :meth:`Intents.resolve_all`."""
        return await self._run(resolve_all(self._guarded.books.all()))

    async def complete(self, *, every: float = 60.0, until: asyncio.Event) -> None:
        """Find out what became of everything that is pending, again and again; see :meth:`Intents.complete`."""
        import asyncio
        from contextlib import suppress

        while not until.is_set():
            await self.resolve_all()
            with suppress(TimeoutError):
                await asyncio.wait_for(until.wait(), every)

    async def explain(self, key: str) -> str:
        """Everything that is known of a call, in words; see :meth:`Intents.explain`."""
        return await self._run(_explained(self._guarded.books, key))

    async def settle(self, key: str, state: State | str, reason: str, *, payment_id: str | None = None) -> Intent:
        """Write down what a person found out; see :meth:`Intents.settle`."""
        return await self._run(decide(self._guarded.books.all(), key, state, reason, payment_id))

    async def observe(self, event: Any) -> list[Intent]:
        """Let a webhook event settle what it is about; see :meth:`Intents.observe`."""
        return await self._run(observe(self._guarded.books.all(), event))

    async def journal(self, key: str | None = None) -> list[Entry]:
        """What happened, in order; see :meth:`Intents.journal`."""
        return await self._run(_journal(self._guarded.books, key))

    async def export(self, path: str | os.PathLike[str], format: Format = "jsonl") -> Path:  # noqa: A002 - the usual name
        """Write the journal to a new file; see :meth:`Intents.export`."""
        import asyncio

        entries = await self._run(_journal(self._guarded.books, None))
        return await asyncio.to_thread(export, entries, path, format)

    async def acknowledge_restore(self) -> int:
        """Accept that the store is an old copy; see :meth:`Intents.acknowledge_restore`."""
        return await self._run(_acknowledged(self._guarded.books))

    async def _run(self, flow: Flow[T]) -> T:
        return await self._guarded.run(flow, self._options)


def _got(books: Books, key: str) -> Flow[Intent | None]:
    found = yield from find(books.all(), key)
    return None if found is None else found[1]


def _pending(books: Books) -> Flow[list[Intent]]:
    found: list[Intent] = []
    for ledger in books.all():
        found += yield Do(ledger.pending)
    return sorted(found, key=lambda intent: intent.prepared_at)


def _journal(books: Books, key: str | None) -> Flow[list[Entry]]:
    entries: list[Entry] = []
    for ledger in books.all():
        entries += yield Do(lambda ledger=ledger: list(ledger.journal(key)))  # type: ignore[misc]
    return sorted(entries, key=lambda entry: entry.number)


def _explained(books: Books, key: str) -> Flow[str]:
    ledger, intent = yield from known(books.all(), key)
    told: str = yield Do(lambda: explained(intent, ledger.attempts(key), ledger.journal(key)))
    return told


def _acknowledged(books: Books) -> Flow[int]:
    number: int = yield Do(books.all()[0].acknowledge_restore)
    return number
