"""Moves of intents from state to state, each with its line in the journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import sqlalchemy as sql
from attrs import evolve, field, frozen

from bill_client.intents import rows
from bill_client.intents.claims import give_up_bills, hold_bills
from bill_client.intents.states import LEGAL, OPEN, State
from bill_client.intents.transaction import as_json, plain
from bill_client.store.intent_tables import ATTEMPTS

if TYPE_CHECKING:
    from bill_client.intents.records import Attempt, Hold, Intent, Outcome
    from bill_client.intents.transaction import Transaction

__all__ = ("News", "is_mine", "move", "release", "send", "settle", "take_back")

_PROVES_MORE = frozenset(
    (
        (State.UNKNOWN, State.CONFIRMED),
        (State.UNKNOWN, State.REJECTED),
        (State.UNKNOWN, State.ABSENT),
        (State.NEEDS_HUMAN, State.CONFIRMED),
        (State.NEEDS_HUMAN, State.ABSENT),
    )
)
"""Moves that an owner who was too slow may still bring about, because it knows first-hand."""
_ADD_ATTEMPT = sql.insert(ATTEMPTS)


@frozen(kw_only=True)
class News:
    """What became known of an intent.

    Args:
        state: what it is now.
        words: why, for people.
        evidence: what shows it, as JSON.
        outcome: the answer, None where none is known.
        children: key of an intent of a batch -> its own answer.
        from_owner: whether it comes from the one who sent the request, who then does so no more.
    """

    state: State
    words: str
    evidence: Mapping[str, Any] = field(factory=dict[str, Any])
    outcome: Outcome | None = None
    children: Mapping[str, Outcome] = field(factory=dict[str, Any])
    from_owner: bool = True


def is_mine(intent: Intent, hold: Hold) -> bool:
    """Whether nobody was given the intent after this holder."""
    return intent.fence == hold.fence and intent.owner == hold.owner


def send(tx: Transaction, hold: Hold, facts: Mapping[str, Any], attempt: Attempt, *, lease: float) -> None:
    """Note that an intent, which is the caller's and prepared, is about to leave.

    Args:
        tx: durable.
        hold: the right to send it.
        facts: what is sent and what was read before.
        attempt: the request.
        lease: seconds for which the owner is alone with it from now on.
    """
    number = hold.intent.attempt + 1
    columns = {"attempt": number, "sent_at": tx.now, "lease_until": tx.now + lease, "reason": "it is on its way"}
    for each in rows.family(tx, hold.intent.id):
        known = {**each.facts, **facts} if each.id == hold.intent.id else each.facts
        rows.update(tx, each, state=State.SENT, facts=as_json(known), **columns)
        shown = {"fence": hold.fence, "summary": attempt.summary, "approvals": known.get("approvals")}
        tx.note(each, "about to leave", shown, state=State.SENT, attempt=number)
    known = {"intent": hold.intent.id, "number": number, "at": tx.now, "fence": hold.fence}
    request = {"fingerprint": attempt.fingerprint, "summary": as_json(attempt.summary)}
    tx.connection.execute(_ADD_ATTEMPT, {**known, **request})


def settle(tx: Transaction, hold: Hold, news: News) -> bool:
    """Note what came of a request; of an owner who was too slow only what proves more than is known.

    Args:
        tx: durable.
        hold: the right to send it, as it was given.
        news: what came.

    Returns:
        False where somebody else has the intent and knows better; the evidence is in the journal.
    """
    group = rows.family(tx, hold.intent.id)
    root = group[0]
    if is_mine(root, hold) and news.state in LEGAL[root.state]:
        move(tx, group, news)
        return True
    late = evolve(news, evidence={**news.evidence, "said": news.state, "fence": hold.fence})
    if not _has_sent_last(tx, root, hold):  # what it says is true of a request of its own that never left
        tx.note(root, f"too late, and of no request that left: {news.words}", late.evidence)
        return False
    if root.state is State.ABSENT and news.state is State.CONFIRMED:
        words = f"ALARM: it was taken for absent, and the one who sent it says: {news.words}"
        move(tx, group, evolve(late, state=State.NEEDS_HUMAN, words=words, outcome=None, children={}))
        return False
    if (root.state, news.state) in _PROVES_MORE:
        move(tx, group, evolve(late, words=f"late: {news.words}"))
        return True
    tx.note(root, f"too late to change anything: {news.words}", late.evidence)
    return root.state is news.state


def _has_sent_last(tx: Transaction, root: Intent, hold: Hold) -> bool:
    """Whether the last request that left was sent under this hold."""
    mine = ATTEMPTS.c.intent == root.id
    query = sql.select(ATTEMPTS.c.fence).where(mine).order_by(ATTEMPTS.c.number.desc()).limit(1)
    return tx.connection.scalar(query) == hold.fence


def move(tx: Transaction, group: Sequence[Intent], news: News) -> None:
    """Move those of a group that can move, and let go of their bills where nothing is open any more."""
    moving = [each for each in group if news.state in LEGAL[each.state]]
    is_open = news.state in OPEN
    for each in moving:
        answer = news.children.get(each.key, news.outcome)
        changed: dict[str, Any] = {} if answer is None else rows.outcome_columns(answer)
        if news.from_owner or not is_open:
            changed["owner"] = None
        if each.sent_at is None:
            changed["sent_at"] = tx.now  # when is not known: nothing is absent before it could have been seen
        reason = {"fence": each.fence + 1, "settled_at": tx.now, "reason": plain(news.words)}
        rows.update(tx, each, state=news.state, lease_until=0.0, **reason, **changed)
        tx.note(each, news.words, news.evidence, state=news.state)
    if is_open:
        for each in moving:
            hold_bills(tx, each)
    else:
        give_up_bills(tx, moving)


def take_back(tx: Transaction, hold: Hold, words: str) -> bool:
    """Note that nothing of a request left, or that it was turned away; False where somebody else knows better."""
    group = rows.family(tx, hold.intent.id)
    if not is_mine(group[0], hold) or group[0].state not in (State.SENT, State.PREPARED):
        return settle(tx, hold, News(state=State.ABSENT, words=words, evidence={"proof": "of the one who sent it"}))
    for each in group:
        given_back = {"owner": None, "lease_until": 0.0, "sent_at": None, "reason": plain(words)}
        rows.update(tx, each, state=State.PREPARED, fence=each.fence + 1, **given_back)
        tx.note(each, f"nothing happened: {words}", {}, state=State.PREPARED)
    give_up_bills(tx, group)
    return True


def release(tx: Transaction, hold: Hold, words: str) -> None:
    """Give back an intent of which nothing has left; nothing happens where somebody else has it."""
    group = rows.family(tx, hold.intent.id)
    if group[0].state is State.PREPARED and is_mine(group[0], hold):
        for each in group:
            rows.update(tx, each, fence=each.fence + 1, owner=None, lease_until=0.0, reason=plain(words))
        tx.note(group[0], f"given back: {words}", {})
        give_up_bills(tx, group)
