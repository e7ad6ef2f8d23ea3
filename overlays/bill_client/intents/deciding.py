"""What becomes of intents by reading, by an event or by a person, and where a store was restored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve

from bill_client.intents import rows
from bill_client.intents.claims import expire, is_over
from bill_client.intents.moves import News, move
from bill_client.intents.states import LEGAL, State
from bill_client.store.intent_tables import INTENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bill_client.intents.records import Intent, Outcome
    from bill_client.intents.transaction import Transaction

__all__ = ("adopt", "doubt_everything", "expire_all")

_DECIDABLE = frozenset((State.UNKNOWN, State.NEEDS_HUMAN, State.ABSENT))
_RESTORED = "the store is an old copy: it may have been sent since"


def adopt(tx: Transaction, intent_id: str, fence: int | None, news: News) -> Intent:
    """Let an intent become what was found out, unless somebody was faster; returns it as it is then.

    Args:
        tx: durable.
        intent_id: which.
        fence: that it had when it was read; None for whatever it has.
        news: what was found out.
    """
    group = rows.family(tx, intent_id)
    root = group[0]
    if root.state not in _DECIDABLE or news.state not in LEGAL[root.state] or fence not in (None, root.fence):
        tx.note(root, f"found out too late: {news.words}", {**news.evidence, "said": news.state})
        return root
    rival = _rival(tx, group, news)
    if rival is not None:
        words = f"{rows.object_of(rival[1])} is the outcome of the intent with the key {rival[0].key!r} already"
        news = evolve(news, state=State.NEEDS_HUMAN, words=f"{words}; {news.words}", outcome=None, children={})
        if root.state is State.NEEDS_HUMAN:
            tx.note(root, news.words, news.evidence)
            return root
    move(tx, group, news)
    return rows.family(tx, intent_id)[0]


def _rival(tx: Transaction, group: Sequence[Intent], news: News) -> tuple[Intent, Outcome] | None:
    """An intent of the same operation that made the same object, which can be the outcome of one alone."""
    if news.state is not State.CONFIRMED:
        return None
    mine = {each.id for each in group} | {group[0].parent}
    for outcome in (news.outcome, *news.children.values()):
        name = None if outcome is None else rows.object_of(outcome)
        if outcome is not None and name is not None:
            same = (INTENTS.c.object == name) & (INTENTS.c.operation == group[0].operation)
            for other in rows.select(tx.connection, (INTENTS.c.scope == tx.scope) & same):
                if not {other.id, other.parent or other.id} & mine and other.state is State.CONFIRMED:
                    return other, outcome
    return None


def expire_all(tx: Transaction, is_gone: Callable[[Intent], bool]) -> list[Intent]:
    """Let every intent become UNKNOWN that was sent by an owner who died or was too slow; returns them."""
    sent = (INTENTS.c.scope == tx.scope) & (INTENTS.c.state == State.SENT) & INTENTS.c.parent.is_(None)
    late = [each for each in rows.select(tx.connection, sent) if is_over(tx, each, is_gone)]
    expired: list[Intent] = []
    for each in late:
        now = rows.family(tx, each.id)[0]
        if now.state is State.SENT and now.fence == each.fence and now.attempt == each.attempt:
            expired.append(expire(tx, now))
    return expired


def doubt_everything(tx: Transaction) -> int:
    """Take for UNKNOWN whatever may have been sent since a store was copied, of every scope; returns how many."""
    unsure = INTENTS.c.state.in_((State.PREPARED, State.SENT))
    found = rows.select(tx.connection, unsure, lock=True)
    for each in found:
        move(evolve(tx, scope=each.scope), [each], News(state=State.UNKNOWN, words=_RESTORED, from_owner=False))
    return len(found)
