"""What the ledger keeps of operations that must not happen twice. No secret is in any of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from bill_client.intents.states import State

__all__ = ("Attempt", "Entry", "Hold", "Intent", "Outcome", "Wanted")


@frozen(kw_only=True)
class Outcome:
    """An answer as it is kept, so that the same call gets it again.

    Args:
        status: HTTP status.
        headers: names and values; of the content type only.
        content: the body, without the fields that hold secrets.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = field(default=b"", repr=False)


@frozen(kw_only=True)
class Wanted:
    """What a caller wants to happen once.

    Args:
        key: the caller's, or one that was made for the call.
        operation: operationId.
        fingerprint: of the business fields, see :func:`bill_client.intents.keys.fingerprint`.
        bills: ids of the bills that it pays; nobody else may pay them meanwhile.
        number: the ``transactionNumber`` that it carries, None where it carries none.
        facts: what is known before it is sent.
    """

    key: str
    operation: str
    fingerprint: str
    bills: tuple[str, ...] = ()
    number: str | None = None
    facts: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)


@frozen(kw_only=True)
class Intent:
    """What is known of an operation that must not happen twice.

    Args:
        id: of the intent.
        scope: whose intents these are: organization and environment, hashed.
        key: unique within the scope.
        operation: operationId.
        fingerprint: of the business fields.
        state: see :class:`State`.
        fence: rises whenever the intent passes to somebody else; whoever has an old one moves nothing any more.
        attempt: how often it was sent, 0 where it never was.
        owner: who acts or acted last, None where nobody can be at it.
        lease_until: seconds since 1970 until which the owner is alone with it.
        parent: id of the intent of the batch, None where it belongs to none.
        bills: ids of the bills that it pays.
        number: the ``transactionNumber`` that it carries, None where it carries none.
        facts: what was sent and what was read before, as JSON; numbers with a point are exact decimals.
        prepared_at: seconds since 1970.
        sent_at: the same, of the last time; None where nothing left.
        settled_at: when the state became what it is, None before anything is known.
        outcome: the answer, None where none is known.
        reason: why it is in this state, for people.
    """

    id: str
    scope: str
    key: str
    operation: str
    fingerprint: str
    state: State
    fence: int
    attempt: int
    owner: str | None
    lease_until: float
    parent: str | None
    bills: tuple[str, ...]
    number: str | None
    facts: Mapping[str, Any] = field(repr=False)
    prepared_at: float
    sent_at: float | None
    settled_at: float | None
    outcome: Outcome | None = field(repr=False)
    reason: str


@frozen(kw_only=True)
class Hold:
    """The right to act for an intent, as long as nobody else has been given it.

    Args:
        intent: as it was claimed.
        owner: who may act.
        fence: see :class:`Intent`.
        lease_ends: seconds on the monotonic clock until which nobody else may take it.
    """

    intent: Intent
    owner: str
    fence: int
    lease_ends: float


@frozen(kw_only=True)
class Entry:
    """A line of the journal, which is only ever added to.

    Args:
        number: rises with each entry.
        intent: id of the intent.
        key: its key.
        at: seconds since 1970.
        attempt: how often the intent had been sent.
        state: the state it came to, None where that did not change.
        by: host, process and owner, with slashes between.
        user: id of the BILL user, None where it is not known.
        words: what happened and why, for people.
        evidence: what shows it, as JSON.
    """

    number: int
    intent: str
    key: str
    at: float
    attempt: int
    state: State | None
    by: str
    user: str | None
    words: str
    evidence: Mapping[str, Any] = field(repr=False)


@frozen(kw_only=True)
class Attempt:
    """A request that left, or was about to. The caller gives what is sent; the ledger adds the rest.

    Args:
        fingerprint: of the request as it was sent, 64 hexadecimal digits.
        summary: method, path and size, as JSON.
        intent: id of the intent.
        number: 1 for the first attempt.
        at: seconds since 1970.
        fence: under which it was sent.
    """

    fingerprint: str
    summary: Mapping[str, Any]
    intent: str = ""
    number: int = 0
    at: float = 0.0
    fence: int = 0
