"""The ledger: what must happen once, written down before and after, in a store that outlives the process."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from bill_client.intents import claims, deciding, moves, reading, rows
from bill_client.intents.copies import Copies
from bill_client.intents.errors import LeaseLost
from bill_client.intents.moves import News
from bill_client.intents.owner import Owner
from bill_client.intents.points import point
from bill_client.intents.readable import Readable
from bill_client.intents.records import Hold, Intent
from bill_client.intents.rules import IntentRules
from bill_client.intents.states import State
from bill_client.intents.transaction import Transaction

if TYPE_CHECKING:
    from bill_client.intents.records import Attempt, Outcome, Wanted
    from bill_client.pace import Pace
    from bill_client.store.state import StateStore

__all__ = ("IntentRules", "Ledger")

_NOTHING: Mapping[str, Any] = {}


class Ledger(Readable):
    """Everything of one account that must not happen twice; safe for threads, processes and after ``fork``.

    Every method may raise :class:`StoreError`, and then has changed nothing.

    Args:
        store: where it is kept.
        scope: whose it is: account and environment, hashed.
        pace: the clock; leases are told by it.
        rules: how long is waited for what.
        user: tells the id of the BILL user for the journal, None where it is not known.
    """

    def __init__(
        self, store: StateStore, scope: str, *, pace: Pace, rules: IntentRules, user: Callable[[], str | None]
    ) -> None:
        self.rules = rules
        """How long is waited for what."""
        super().__init__(store, scope)
        self._pace = pace
        self._user = user
        self._owner = Owner(store)
        self._copies = Copies(store)

    def now(self) -> float:
        """Seconds since 1970, as they are written down."""
        return self._pace.wall()

    def claim(self, wanted: Wanted, children: Sequence[Wanted] = ()) -> Hold | Intent:
        """Become the one who acts for a key, or learn what became of it; what was sent too long ago becomes UNKNOWN.

        Args:
            wanted: what is to happen once.
            children: the same for each bill of a batch; they share its fate.

        Returns:
            A hold where the caller may act, else the intent: somebody else is at it, or it is over.

        Raises:
            IdempotencyConflict: the key belongs to another operation, or other fields.
            BillClaimed: another intent is at one of the bills.
            StoreRestored: the store is an old copy.
        """
        point("claim.before")
        self._owner.assure()
        ends = self._pace.now() + self.rules.lease
        with self._transaction(durable=False) as tx:
            tx.alone()
            self._copies.check(tx.connection)
            intent, is_mine = claims.claim(tx, wanted, children, lease=self.rules.lease, is_gone=self._owner.is_gone)
            found: Hold | Intent = intent
            if is_mine:
                found = Hold(intent=intent, owner=tx.owner, fence=intent.fence, lease_ends=ends)
                self._owner.holds(found)  # before others can see it
        point("claim.after")
        return found

    def sent(self, hold: Hold, facts: Mapping[str, Any], attempt: Attempt) -> None:
        """Write down that the first byte is about to leave; once it is on the disk, this returns.

        Nothing happens where the same hold has said so before: what was turned away may be sent again.

        Args:
            hold: from :meth:`claim`.
            facts: what is sent, and what was read before.
            attempt: the request.

        Raises:
            LeaseLost: somebody else has the intent; nothing may leave.
            StoreRestored: the store is an old copy.
        """
        point("sent.before")
        with self._transaction() as tx:
            self._copies.check(tx.connection)
            intent = rows.family(tx, hold.intent.id)[0]
            if hold.owner != tx.owner or not moves.is_mine(intent, hold):
                raise LeaseLost(key=intent.key, operation=intent.operation)
            if intent.state is State.SENT:
                return
            moves.send(tx, hold, facts, attempt, lease=self.rules.lease)
            number = self._copies.advance(tx.connection)
        self._copies.record(number)
        point("sent.after")

    def unsent(self, hold: Hold, words: str) -> None:
        """Write down that nothing left after all, or that the server turned it away unexecuted; its bills are free.

        Args:
            hold: from :meth:`claim`; it is over.
            words: what proves it.

        Raises:
            LeaseLost: somebody else has the intent, and knows better.
        """
        point("unsent.before")
        with self._transaction() as tx:
            is_told = moves.take_back(tx, hold, words)
        point("unsent.after")
        _insist(hold, is_told)

    def confirm(
        self,
        hold: Hold,
        outcome: Outcome,
        words: str,
        evidence: Mapping[str, Any] = _NOTHING,
        children: Mapping[str, Outcome] = _NOTHING,
    ) -> None:
        """Write down that it happened.

        Args:
            hold: from :meth:`claim`; it is over.
            outcome: the answer.
            words: what shows it.
            evidence: the same as JSON.
            children: key of an intent of a batch -> its own answer; the others get that of the batch.

        Raises:
            LeaseLost: somebody else has the intent, and knows better; what was told is in the journal.
        """
        point("confirm.before")
        self._settle(
            hold, News(state=State.CONFIRMED, words=words, evidence=evidence, outcome=outcome, children=children)
        )
        point("confirm.after")

    def reject(self, hold: Hold, outcome: Outcome, words: str, evidence: Mapping[str, Any] = _NOTHING) -> None:
        """Write down that the server refused it; see :meth:`confirm`."""
        point("reject.before")
        self._settle(hold, News(state=State.REJECTED, words=words, evidence=evidence, outcome=outcome))
        point("reject.after")

    def doubt(
        self, hold: Hold, words: str, evidence: Mapping[str, Any] = _NOTHING, outcome: Outcome | None = None
    ) -> None:
        """Write down that nobody knows whether it happened; see :meth:`confirm`."""
        point("doubt.before")
        self._settle(hold, News(state=State.UNKNOWN, words=words, evidence=evidence, outcome=outcome))
        point("doubt.after")

    def release(self, hold: Hold, words: str) -> None:
        """Give back what was not sent; nothing happens where somebody else has it.

        Args:
            hold: from :meth:`claim`; it is over.
            words: why.
        """
        point("release.before")
        with self._transaction(durable=False) as tx:
            moves.release(tx, hold, words)
        point("release.after")

    def adopt(
        self,
        intent: Intent | str,
        state: State,
        words: str,
        evidence: Mapping[str, Any] = _NOTHING,
        outcome: Outcome | None = None,
        children: Mapping[str, Outcome] = _NOTHING,
    ) -> Intent:
        """Let an intent become what was found out by reading, by an event or by a person.

        Args:
            intent: as it was read, so that whoever was faster wins; or its id, which counts whatever it is now.
            state: what it is.
            words: why.
            evidence: the same as JSON.
            outcome: an answer as the server would have given it.
            children: key of an intent of a batch -> its own answer.

        Returns:
            The intent as it is then: unchanged where somebody was faster or the move cannot be true; NEEDS_HUMAN where
            the object is the outcome of another intent already.
        """
        name, fence = (intent, None) if isinstance(intent, str) else (intent.id, intent.fence)
        news = News(state=state, words=words, evidence=evidence, outcome=outcome, children=children, from_owner=False)
        with self._transaction() as tx:
            tx.alone()
            return deciding.adopt(tx, name, fence, news)

    def note(self, intent: Intent, words: str, evidence: Mapping[str, Any] = _NOTHING) -> None:
        """Add to the journal what was seen, where it decides nothing.

        Args:
            intent: which intent.
            words: what was seen.
            evidence: the same as JSON.
        """
        with self._transaction(durable=False) as tx:
            tx.note(intent, words, evidence)

    def expire(self) -> list[Intent]:
        """Let what was sent by owners who died or were too slow become UNKNOWN; returns those intents."""
        with self._transaction() as tx:
            tx.alone()
            return deciding.expire_all(tx, self._owner.is_gone)

    def acknowledge_restore(self) -> int:
        """Take the store for whole although it is an old copy.

        Whatever may have been sent since becomes UNKNOWN, of every account in the store; returns how many those are.
        """
        with self._transaction() as tx:
            tx.alone()
            self._copies.accept(tx.connection)
            return deciding.doubt_everything(tx)

    def owner_is_gone(self, intent: Intent) -> bool:
        """Whether nobody can be sending this intent any more, however late."""
        return self._owner.is_gone(intent)

    def pending(self) -> list[Intent]:
        """Intents of which nobody knows what became of them, oldest first; of an open batch only the batch itself."""
        self.expire()
        with self._store.reading() as connection:
            return reading.pending(connection, self._scope)

    def close(self) -> None:
        """Act no more, so that others need not wait for leases to end."""
        self._owner.close()

    def _settle(self, hold: Hold, news: News) -> None:
        with self._transaction() as tx:
            is_told = moves.settle(tx, hold, news)
        _insist(hold, is_told)

    @contextmanager
    def _transaction(self, *, durable: bool = True) -> Generator[Transaction]:
        owner = self._owner.name
        with self._store.transaction(durable=durable) as connection:
            yield Transaction(
                connection=connection,
                scope=self._scope,
                owner=owner,
                by=f"{socket.gethostname()}/{os.getpid()}/{owner}",
                user=self._user(),
                now=self._pace.wall(),
            )


def _insist(hold: Hold, is_told: bool) -> None:  # noqa: FBT001 - one question
    if not is_told:
        raise LeaseLost(key=hold.intent.key, operation=hold.intent.operation)
