"""Finding out by reading what became of a call, and writing it down."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from bill_client.asking import reads
from bill_client.intents.evidence import look
from bill_client.intents.points import point
from bill_client.intents.resolve import resolve
from bill_client.steps import Do

if TYPE_CHECKING:
    from bill_client.intents.asks import Flow
    from bill_client.intents.ledger import Ledger
    from bill_client.intents.records import Hold, Intent

__all__ = ("look_elsewhere", "look_up")


def look_up(ledger: Ledger, intent: Intent) -> Flow[Intent]:
    """Read what became of an intent of which nobody knows; returns it as it is then.

    Args:
        ledger: where it is written down.
        intent: UNKNOWN, or for a person to decide.

    Raises:
        BillError: something could not be read; the intent stays what it was.
    """
    point("resolve.before")
    is_gone = yield Do(partial(ledger.owner_is_gone, intent))
    read = partial(resolve, intent, now=ledger.now(), settle=ledger.rules.settle, owner_gone=is_gone)
    found = yield from reads(read())
    if found.evidence.get("verdict") == "several":
        taken = yield Do(partial(_taken, ledger, intent, found.evidence["objects"]))
        found = (yield from reads(read(taken=taken))) if taken else found
    point("resolve.read")
    if found.state is None:
        return evolve(intent, reason=found.words)
    settled: Intent = yield Do(
        partial(ledger.adopt, intent, found.state, found.words, found.evidence, found.outcome, found.children)
    )
    point("resolve.after")
    return settled


def _taken(ledger: Ledger, intent: Intent, objects: Sequence[str]) -> frozenset[str]:
    """Ids of objects that other calls ended with."""
    owners = {key: ledger.find(object_id=key) for key in objects}
    return frozenset(key for key, found in owners.items() if any(each.id != intent.id for each in found))


def look_elsewhere(ledger: Ledger, hold: Hold) -> Flow[Intent | None]:
    """Look whether a payment is at BILL under the number that this one is about to carry.

    A key that a caller gives may have been used before, by a store that is lost or was never shared.

    Args:
        ledger: where it is written down.
        hold: of the intent that is about to be sent.

    Returns:
        The intent, which is not PREPARED any more, or None where nothing was found.
    """
    found = yield from reads(look(hold.intent))
    if found.verdict not in ("happened", "several"):
        return None
    yield Do(
        partial(ledger.doubt, hold, "BILL has it under this number, though this store does not know of sending it")
    )
    intent: Intent = yield Do(partial(ledger.get, hold.intent.key))
    return (yield from look_up(ledger, intent))
