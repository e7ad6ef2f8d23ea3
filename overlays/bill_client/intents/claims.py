"""Who acts for a key, and whose bills are whose: decided in one transaction, so that no two can both be told yes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

import sqlalchemy as sql
from attrs import evolve

from bill_client.intents import rows
from bill_client.intents.errors import BillClaimed, IdempotencyConflict
from bill_client.intents.states import State
from bill_client.store.intent_tables import CLAIMS, INTENTS

if TYPE_CHECKING:
    from bill_client.intents.records import Intent, Wanted
    from bill_client.intents.transaction import Transaction

__all__ = ("claim", "expire", "give_up_bills", "hold_bills", "is_over")

_AT_ONCE = 500
"""Bills that one query asks for."""
_CLAIM = sql.insert(CLAIMS)
_FREE = sql.delete(CLAIMS).where(CLAIMS.c.intent.in_(sql.bindparam("intents", expanding=True)))
_CLAIMED = sql.select(CLAIMS.c.bill, CLAIMS.c.intent).where(
    CLAIMS.c.scope == sql.bindparam("in_scope"), CLAIMS.c.bill.in_(sql.bindparam("bills", expanding=True))
)
_EXPIRED = "its owner died or was too slow after it had begun to send"


def claim(
    tx: Transaction,
    wanted: Wanted,
    children: Sequence[Wanted],
    *,
    lease: float,
    is_gone: Callable[[Intent], bool],
) -> tuple[Intent, bool]:
    """The intent of a key, and whether the caller may act for it.

    Args:
        tx: nobody else claims in it.
        wanted: what is to happen.
        children: the same for each bill of a batch.
        lease: seconds for which the caller is alone with it.
        is_gone: tells whether the owner of an intent is gone.

    Raises:
        IdempotencyConflict: the key belongs to something else.
        BillClaimed: a bill belongs to another intent.
    """
    known = rows.by_key(tx.connection, tx.scope, wanted.key, lock=True)
    until = tx.now + lease
    if known is None:
        group = _begin(tx, wanted, children, until)
        _claim_bills(tx, group, is_gone)
        return group[0], True
    _compare(known, wanted)
    root = known if known.parent is None else rows.family(tx, known.parent)[0]
    if root.state is State.SENT and is_over(tx, root, is_gone):
        expire(tx, root)
        return rows.family(tx, known.id)[0], False
    if known.state is not State.PREPARED or known.parent is not None or not is_over(tx, known, is_gone):
        return known, False
    return _take_over(tx, known, until, is_gone), True


def is_over(tx: Transaction, intent: Intent, is_gone: Callable[[Intent], bool]) -> bool:
    """Whether the lease of an intent has ended, or nobody is there who could use it."""
    return intent.lease_until <= tx.now or is_gone(intent)


def expire(tx: Transaction, intent: Intent) -> Intent:
    """Take an intent that was sent, with those of its bills, from an owner who was too slow; it is UNKNOWN then."""
    for each in rows.family(tx, intent.id):
        if each.state is State.SENT:
            changed = {"state": State.UNKNOWN, "fence": each.fence + 1, "settled_at": tx.now, "reason": _EXPIRED}
            rows.update(tx, each, lease_until=0.0, **changed)
            tx.note(each, _EXPIRED, {"owner": each.owner, "fence": each.fence}, state=State.UNKNOWN)
    return rows.family(tx, intent.id)[0]


def give_up_bills(tx: Transaction, intents: Sequence[Intent]) -> None:
    """Let others pay the bills of these intents."""
    names = [intent.id for intent in intents]
    for some in _portions(names):
        tx.connection.execute(_FREE, {"intents": some})


def hold_bills(tx: Transaction, intent: Intent) -> None:
    """Claim the bills of an intent again as far as they are free; those of a batch belong to the intents below it."""
    below = {bill for each in rows.family(tx, intent.id)[1:] for bill in each.bills}
    bills = [bill for bill in intent.bills if bill not in below]
    claimed = _claimed(tx, bills)
    _hold(tx, {bill: intent.id for bill in bills if bill not in claimed})


def _begin(tx: Transaction, wanted: Wanted, children: Sequence[Wanted], until: float) -> list[Intent]:
    root = rows.new(tx, wanted, intent_id=str(uuid4()), parent=None, lease_until=until)
    below = [rows.new(tx, each, intent_id=str(uuid4()), parent=root.id, lease_until=until) for each in children]
    keys = [each.key for each in below]
    for some in _portions(keys):
        taken = rows.select(tx.connection, (INTENTS.c.scope == tx.scope) & INTENTS.c.key.in_(some))
        if taken:
            raise IdempotencyConflict(key=taken[0].key, operation=wanted.operation)
    rows.insert(tx, [root, *below])
    for intent in (root, *below):
        tx.note(intent, f"claimed for {intent.operation}", {"bills": list(intent.bills)}, state=State.PREPARED)
    return [root, *below]


def _take_over(tx: Transaction, known: Intent, until: float, is_gone: Callable[[Intent], bool]) -> Intent:
    group = rows.family(tx, known.id)
    for each in group:
        rows.update(tx, each, fence=each.fence + 1, owner=tx.owner, lease_until=until)
    words = (
        "claimed again: nothing had left" if known.owner is None else "taken over from an owner who died or was slow"
    )
    tx.note(known, words, {"owner": known.owner, "fence": known.fence + 1})
    _claim_bills(tx, group, is_gone)
    return evolve(known, fence=known.fence + 1, owner=tx.owner, lease_until=until)


def _compare(known: Intent, wanted: Wanted) -> None:
    if (known.operation, known.fingerprint) == (wanted.operation, wanted.fingerprint):
        return
    what = "other fields" if known.operation == wanted.operation else f"{known.operation}, not {wanted.operation}"
    message = f"the key {wanted.key!r} was used for {what} before; nothing was sent"
    hint = "take a new key for a new call, or repeat the old one as it was"
    raise IdempotencyConflict(message, key=wanted.key, operation=wanted.operation, hint=hint)


def _claim_bills(tx: Transaction, group: Sequence[Intent], is_gone: Callable[[Intent], bool]) -> None:
    """Claim every bill for the intent in the group that is about it alone."""
    wanted = {bill: intent.id for intent in group for bill in intent.bills}
    claimed = _claimed(tx, list(wanted))
    mine = {intent.id for intent in group}
    rivals = sorted({name for name in claimed.values() if name not in mine})
    for name in rivals:
        _push_aside(tx, name, [bill for bill, holder in claimed.items() if holder == name], is_gone)
    if mine & set(claimed.values()):
        give_up_bills(tx, group)
    _hold(tx, wanted)


def _push_aside(tx: Transaction, rival_id: str, bills: Sequence[str], is_gone: Callable[[Intent], bool]) -> None:
    """Take bills from an intent that has sent nothing and whose owner is too slow.

    Raises:
        BillClaimed: it may have been sent, or its owner is at it.
    """
    rival = rows.family(tx, rival_id)[0]
    if rival.state is not State.PREPARED or not is_over(tx, rival, is_gone):
        message = f"bill {bills[0]} is claimed by the intent with the key {rival.key!r}, which is {rival.state}"
        hint = f"client.intents.resolve({rival.key!r}) finds out what became of it"
        raise BillClaimed(message, key=rival.key, bill_id=bills[0], state=rival.state, hint=hint)
    group = rows.family(tx, rival.parent or rival.id)
    for each in group:
        rows.update(tx, each, fence=each.fence + 1, owner=None, lease_until=0.0)
    tx.note(group[0], "its bills went to another intent; nothing had left", {"bills": list(bills)})
    give_up_bills(tx, group)


def _claimed(tx: Transaction, bills: Sequence[str]) -> Mapping[str, str]:
    """Bill -> id of the intent that has it."""
    found: dict[str, str] = {}
    for some in _portions(bills):
        found.update(tuple(row) for row in tx.connection.execute(_CLAIMED, {"in_scope": tx.scope, "bills": some}))
    return found


def _hold(tx: Transaction, wanted: Mapping[str, str]) -> None:
    if wanted:
        claims = [{"scope": tx.scope, "bill": bill, "intent": intent} for bill, intent in wanted.items()]
        tx.connection.execute(_CLAIM, claims)


def _portions(names: Sequence[str]) -> list[Sequence[str]]:
    return [names[start : start + _AT_ONCE] for start in range(0, len(names), _AT_ONCE)]
