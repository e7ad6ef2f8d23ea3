"""Flows that find out what became of calls: one of them, all of them, what an event says, what a person decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from bill_api.api.payments import get_payment
from bill_client.asking import reads
from bill_client.errors import BillError, ConfigurationError
from bill_client.intents.events import from_event, notification_of
from bill_client.intents.lookup import look_up
from bill_client.intents.outcomes import children_of, outcome_of
from bill_client.intents.scope import PAYMENTS
from bill_client.intents.states import State
from bill_client.shapes import is_object
from bill_client.steps import Do

if TYPE_CHECKING:
    from bill_client.intents.asks import Flow, Reading
    from bill_client.intents.ledger import Ledger
    from bill_client.intents.records import Intent

__all__ = ("decide", "find", "known", "observe", "resolve_all", "resolve_key")

_UNSETTLED = frozenset((State.UNKNOWN, State.NEEDS_HUMAN))
_DECISIONS = frozenset((State.CONFIRMED, State.ABSENT))


def find(ledgers: Sequence[Ledger], key: str) -> Flow[tuple[Ledger, Intent] | None]:
    """The intent of a key, and the ledger it is in."""
    for ledger in ledgers:
        intent: Intent | None = yield Do(partial(ledger.get, key))
        if intent is not None:
            return ledger, intent
    return None


def resolve_key(ledgers: Sequence[Ledger], key: str) -> Flow[Intent]:
    """Find out by reading what became of a call.

    Raises:
        ConfigurationError: there is none with this key.
        BillError: something could not be read.
    """
    ledger, intent = yield from known(ledgers, key)
    yield Do(ledger.expire)
    whole: Intent = yield Do(partial(ledger.by_id, intent.parent or intent.id))
    if whole.state in _UNSETTLED:
        whole = yield from look_up(ledger, whole)
    if intent.parent is None:
        return whole
    part: Intent = yield Do(partial(ledger.get, key))
    return part


def resolve_all(ledgers: Sequence[Ledger]) -> Flow[list[Intent]]:
    """Find out what became of every call of which nobody knows; what cannot be read stays as it is, with the reason.

    Raises:
        StoreError: the ledger cannot be used.
    """
    seen: list[Intent] = []
    for ledger in ledgers:
        pending: list[Intent] = yield Do(ledger.pending)
        for intent in pending:
            now = yield from _look(ledger, intent)
            seen.append(now)
    return seen


def _look(ledger: Ledger, intent: Intent) -> Flow[Intent]:
    if intent.state not in _UNSETTLED:
        return intent
    try:
        return (yield from look_up(ledger, intent))
    except BillError as error:
        words = f"could not be read: {type(error).__name__} of {error.operation}"
        yield Do(partial(ledger.note, intent, words))
        return intent


def observe(ledgers: Sequence[Ledger], event: Any) -> Flow[list[Intent]]:
    """Let a notification settle what it is about.

    Args:
        ledgers: of the client.
        event: as JSON data, as a model of :mod:`bill_api.webhooks`, or a record of the event history.
    """
    touched: list[Intent] = []
    for ledger in ledgers:
        for intent in (yield from _candidates(ledger, notification_of(event))):
            found = from_event(intent, event)
            if found is None:
                continue
            if found.state is not None:
                adopt = partial(ledger.adopt, intent, found.state, found.words, found.evidence, found.outcome)
                touched.append((yield Do(partial(adopt, children=found.children))))
            else:
                yield Do(partial(ledger.note, intent, found.words, found.evidence))
                touched.append((yield from _look(ledger, intent)))
    return touched


def _candidates(ledger: Ledger, notification: Mapping[str, Any]) -> Flow[list[Intent]]:
    """Intents that a notification may be about: those that carry its number or id, and whatever is open."""
    payment = notification.get("payment")
    shown: Mapping[str, Any] = payment if is_object(payment) else {}
    found: list[Intent] = yield Do(ledger.pending)
    for name, value in (("number", shown.get("transactionNumber")), ("object_id", shown.get("id"))):
        if isinstance(value, str):
            found = found + (yield Do(partial(ledger.find, **{name: value})))
    return list({each.id: each for each in found if each.parent is None}.values())


def decide(ledgers: Sequence[Ledger], key: str, state: object, reason: object, payment_id: object) -> Flow[Intent]:
    """Write down what a person found out.

    Args:
        ledgers: of the client.
        key: of the call.
        state: ``CONFIRMED`` or ``ABSENT``.
        reason: how the person knows.
        payment_id: the payment that it ended with; needed where payments are confirmed.

    Raises:
        ConfigurationError: an argument cannot be meant, or nobody has to decide.
        BillError: the payment could not be read.
    """
    if state not in _DECISIONS or not isinstance(reason, str) or not reason.strip():
        message = "settle takes CONFIRMED or ABSENT, and a reason that says how you know"
        raise ConfigurationError(message)
    ledger, intent = yield from known(ledgers, key)
    yield Do(ledger.expire)
    intent = yield Do(partial(ledger.by_id, intent.parent or intent.id))
    if intent.state not in _UNSETTLED:
        message = f"nobody has to decide about {intent.key!r}: it is {intent.state}"
        raise ConfigurationError(message)
    objects: list[Any] = []
    if state == State.CONFIRMED and intent.operation in PAYMENTS:
        if not isinstance(payment_id, str) or not payment_id:
            message = "payment_id must name the payment (stp...) that the call ended with"
            raise ConfigurationError(message)
        objects.append((yield from reads(_payment(payment_id))))
    words = f"a person decided: {reason.strip()}"
    outcome = outcome_of(intent, objects) if state == State.CONFIRMED else None
    children = children_of(intent, objects)
    if (
        intent.state is State.UNKNOWN
        and state == State.ABSENT
        and not (yield Do(partial(ledger.owner_is_gone, intent)))
    ):
        message = f"the process that has {intent.key!r} under way may still send it; end it first"
        raise ConfigurationError(message)
    evidence = {"payment": payment_id} if objects else {}
    settled: Intent = yield Do(partial(ledger.adopt, intent, State(str(state)), words, evidence, outcome, children))
    return settled


def _payment(payment_id: str) -> Reading[Any]:
    return (yield get_payment.build(payment_id))


def known(ledgers: Sequence[Ledger], key: str) -> Flow[tuple[Ledger, Intent]]:
    """The intent of a key, and the ledger it is in.

    Raises:
        ConfigurationError: there is none.
    """
    found = yield from find(ledgers, key)
    if found is None:
        message = f"there is no call with the key {key!r} in this store"
        raise ConfigurationError(message, hint="client.intents.pending() lists what is open")
    return found
