"""From what reading shows to the state that an intent may come to. Absence proves nothing before its time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from bill_client.intents.evidence import EVIDENCE, Finding, look
from bill_client.intents.evidence.values import key_of
from bill_client.intents.outcomes import children_of, outcome_of
from bill_client.intents.states import State

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import Verdict
    from bill_client.intents.records import Intent, Outcome

__all__ = ("Resolution", "concluded", "resolve")


@frozen(kw_only=True)
class Resolution:
    """What is to become of an intent.

    Args:
        state: the state it comes to; None where it stays what it is.
        words: why, for people: what was read, with ids and amounts.
        evidence: the same as JSON: verdict, ids of the objects and statements.
        outcome: the answer that the call would have got; None unless it happened.
        children: key of an intent of one bill of a batch -> its answer.
    """

    state: State | None
    words: str
    evidence: Mapping[str, Any] = field(factory=dict[str, Any])
    outcome: Outcome | None = field(default=None, repr=False)
    children: Mapping[str, Outcome] = field(factory=dict[str, Any], repr=False)


def resolve(
    intent: Intent, *, now: float, settle: float, owner_gone: bool, taken: Collection[str] = ()
) -> Reading[Resolution]:
    """Find out by reading what became of an intent, and say what follows.

    What happened is CONFIRMED. That nothing happened is believed only once the settle window is over and nobody can
    send any more. What is there twice needs a person at once; what stays unclear does when the window is over.

    Args:
        intent: UNKNOWN, NEEDS_HUMAN or ABSENT; others stay what they are, and nothing is read for them.
        now: seconds since 1970, by the clock that also set ``sent_at``.
        settle: seconds after sending during which absence proves nothing.
        owner_gone: whether whoever sent it cannot be about to send it still.
        taken: ids of objects that other intents ended with.

    Raises:
        BillError: a read failed, and may succeed another time.
    """
    if intent.state not in _LOOKED_AT:
        return Resolution(state=None, words=_unread(intent))
    if intent.parent is not None:
        return Resolution(state=None, words="it is settled together with its batch")
    finding = yield from look(intent)
    known = EVIDENCE.get(intent.operation)
    window = settle * (1.0 if known is None else known.patience)
    left = window if intent.sent_at is None else max(intent.sent_at + window - now, 0.0)
    return concluded(intent, finding, left=min(left, window), owner_gone=owner_gone, taken=taken)


def concluded(
    intent: Intent, finding: Finding, *, left: float, owner_gone: bool, taken: Collection[str] = ()
) -> Resolution:
    """What follows from a finding. Pure.

    Args:
        intent: UNKNOWN, NEEDS_HUMAN or ABSENT.
        finding: what was read.
        left: seconds for which absence still proves nothing.
        owner_gone: see :func:`resolve`.
        taken: see :func:`resolve`.
    """
    finding = _without(finding, taken)
    read = "; ".join(finding.words)
    evidence = {
        "verdict": finding.verdict,
        "objects": [key for key in map(key_of, finding.objects) if key],
        "readings": list(finding.words),
    }
    if intent.state is State.ABSENT:
        return _after_all(finding, read, evidence)
    if finding.verdict == "happened":
        return Resolution(
            state=State.CONFIRMED,
            words=f"it happened: {read}",
            evidence=evidence,
            outcome=outcome_of(intent, finding.objects),
            children=children_of(intent, finding.objects),
        )
    if intent.state is State.NEEDS_HUMAN:
        return Resolution(state=None, words=f"a person decides; reading shows: {read}", evidence=evidence)
    if finding.verdict == "nothing":
        return _absent(read, evidence, left, owner_gone=owner_gone)
    return _doubtful(finding, read, evidence, left)


_LOOKED_AT = frozenset((State.UNKNOWN, State.NEEDS_HUMAN, State.ABSENT))


def _unread(intent: Intent) -> str:
    if intent.state in (State.PREPARED, State.SENT):
        return f"it is {intent.state}: whoever has it under way settles it, or loses it when the lease ends"
    return f"it is {intent.state} already"


def _after_all(finding: Finding, read: str, evidence: Mapping[str, Any]) -> Resolution:
    """What follows where an intent was given up for absent."""
    if finding.verdict in ("happened", "several"):
        words = f"ALARM, it was taken for absent and is there after all: {read}"
        return Resolution(state=State.NEEDS_HUMAN, words=words, evidence=evidence)
    return Resolution(state=None, words=f"it stays absent: {read}", evidence=evidence)


def _absent(read: str, evidence: Mapping[str, Any], left: float, *, owner_gone: bool) -> Resolution:
    if left > 0:
        words = f"nothing of it can be seen, which proves nothing yet, {_wait(left)}: {read}"
        return Resolution(state=None, words=words, evidence=evidence)
    if not owner_gone:
        words = f"nothing of it can be seen, and the process that had it may still send it: {read}"
        return Resolution(state=None, words=words, evidence=evidence)
    return Resolution(state=State.ABSENT, words=f"it did not happen: {read}", evidence=evidence)


def _doubtful(finding: Finding, read: str, evidence: Mapping[str, Any], left: float) -> Resolution:
    if finding.verdict == "several":
        return Resolution(
            state=State.NEEDS_HUMAN, words=f"ALARM, it is there more than once: {read}", evidence=evidence
        )
    if left > 0:
        return Resolution(state=None, words=f"not clear yet, {_wait(left)}: {read}", evidence=evidence)
    return Resolution(state=State.NEEDS_HUMAN, words=f"reading cannot tell: {read}", evidence=evidence)


def _without(finding: Finding, taken: Collection[str]) -> Finding:
    """The finding without objects that belong to other intents: of several, one may be left."""
    foreign = sorted({key_of(each) for each in finding.objects}.intersection(taken))
    if not foreign or finding.verdict not in ("happened", "several"):
        return finding
    words = (*finding.words, f"{', '.join(foreign)} belongs to another call")
    left = tuple(each for each in finding.objects if key_of(each) not in foreign)
    verdict: Verdict = "unclear" if finding.verdict == "happened" else "happened" if len(left) == 1 else "several"
    return Finding(verdict=verdict, objects=left or finding.objects, words=words)


def _wait(left: float) -> str:
    return f"look again in {left:.0f} seconds"
