"""The way of one call through the ledger: claimed, guarded, sent once, and settled, or left for later with a reason."""

from __future__ import annotations

import math
from contextlib import suppress
from functools import partial
from logging import getLogger
from typing import TYPE_CHECKING

from attrs import evolve

from bill_api.wire import Headers, Response
from bill_client.asking import reads
from bill_client.errors import BillError, OutcomeUnknown, StoreError
from bill_client.intents.asks import Act
from bill_client.intents.errors import InProgress, IntentAbsent, LeaseLost, NeedsHuman
from bill_client.intents.keys import without_secrets
from bill_client.intents.lookup import look_elsewhere, look_up
from bill_client.intents.points import point
from bill_client.intents.records import Attempt, Hold, Intent, Outcome
from bill_client.intents.stale import refuse_stale
from bill_client.intents.states import State
from bill_client.intents.verdicts import judge, never_acted
from bill_client.outcome import outcome_unknown, sent_request
from bill_client.refusals import refusal
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_api.wire import Request
    from bill_client.intents.asks import Flow
    from bill_client.intents.job import Job, Prepared
    from bill_client.intents.ledger import Ledger

__all__ = ("Passage", "answer_of")

_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 1.0
"""Seconds between two looks at a call that somebody else has under way."""
_LOOKING = 10.0
"""Seconds that each call of a look after a payment may take."""


def answer_of(intent: Intent) -> Response:
    """The answer that an intent ended with, as it is kept.

    Args:
        intent: whoever has or had it under way.

    Raises:
        InProgress: it is under way.
        IntentAbsent: it did not happen.
        OutcomeUnknown: nobody knows yet.
        NeedsHuman: a person has to decide.
    """
    if intent.state in (State.CONFIRMED, State.REJECTED) and intent.outcome is not None:
        kept = intent.outcome
        return Response(status=kept.status, headers=Headers(dict(kept.headers)), content=kept.content)
    if intent.state in (State.PREPARED, State.SENT):
        raise _in_progress(intent)
    if intent.state is State.ABSENT:
        raise _absent(intent)
    raise (_unknown if intent.state is State.UNKNOWN else _needs_human)(intent)


class Passage:
    """One call on its way.

    Args:
        job: what is to happen once.
        ledger: where it is written down.
        keep: makes of a response what may be kept of it.
        patience: seconds to wait for somebody else who has it under way; no longer than the ledger's rules say.
    """

    def __init__(
        self, job: Job, ledger: Ledger, keep: Callable[[Response], Outcome], patience: float = math.inf
    ) -> None:
        self._job = job
        self._ledger = ledger
        self._keep = keep
        self._patience = min(patience, ledger.rules.wait)
        self._has_left = False

    def run(self) -> Flow[Response]:
        """Let it happen once; or return what came of it when it happened before.

        Raises:
            IdempotencyConflict: the key belongs to another business; nothing was sent.
            InProgress: another caller has it under way; nothing was sent.
            ApprovalIncomplete: a bill may not be paid; nothing was sent.
            OutcomeUnknown: it was sent, and what became of it is not known yet.
            BillError: it did not happen.
        """
        held = yield from self._claim()
        if isinstance(held, Response):
            return held
        prepared = yield from self._prepare(held)
        return prepared if isinstance(prepared, Response) else (yield from self._act(held, prepared))

    def _claim(self) -> Flow[Hold | Response]:
        waited, pause = 0.0, _FIRST_PAUSE
        while True:
            found: Hold | Intent = yield Do(partial(self._ledger.claim, self._job.wanted, self._job.children))
            if isinstance(found, Hold):
                return found
            if found.state is State.UNKNOWN:
                found = yield from self._looked_up(found)
            if found.state not in (State.PREPARED, State.SENT):
                return answer_of(found)
            if waited >= self._patience:
                raise _in_progress(found)
            yield Pause(pause)
            waited, pause = waited + pause, min(2 * pause, _LONGEST_PAUSE)

    def _looked_up(self, intent: Intent) -> Flow[Intent]:
        """The intent after a look at BILL; what cannot be read now leaves it as it is."""
        try:
            return (yield from look_up(self._ledger, intent))
        except BillError as problem:
            return evolve(intent, reason=f"{intent.reason}; reading failed: {type(problem).__name__}")

    def _prepare(self, hold: Hold) -> Flow[Prepared | Response]:
        try:
            point("guard.before")
            if not self._job.is_fresh and (found := (yield from self._sent_elsewhere(hold))) is not None:
                return found
            prepared = yield from reads(self._job.prepare())
            yield from refuse_stale(self._ledger, prepared.facts.get("bills", {}))
            point("guard.after")
        except GeneratorExit:
            raise
        except BaseException as problem:
            yield from self._give_back(hold, problem)
            raise
        return prepared

    def _sent_elsewhere(self, hold: Hold) -> Flow[Response | None]:
        """The answer for a payment that is at BILL under this number, though this store does not know of sending it."""
        if self._job.wanted.number is None:
            return None
        found = yield from look_elsewhere(self._ledger, hold)
        return None if found is None else answer_of(found)

    def _act(self, hold: Hold, prepared: Prepared) -> Flow[Response]:
        request = prepared.request
        try:
            response: Response = yield Act(request, partial(self._leave, hold, prepared))
            point("answer.arrived")
        except GeneratorExit:
            raise
        except BaseException as problem:
            if not self._has_left:
                yield from self._give_back(hold, problem, self._ledger.unsent)
                raise
            if never_acted(request.operation, problem):
                yield from self._settle(partial(self._ledger.unsent, hold, _words(problem)))
                raise
            return (yield from self._doubt(hold, request, problem))
        return (yield from self._answered(hold, request, response))

    def _leave(self, hold: Hold, prepared: Prepared) -> None:
        request = prepared.request
        known = sent_request(request)
        facts = {**self._job.wanted.facts, **prepared.facts, "path": request.path, "query": list(request.query)}
        if request.json is not None:
            facts["request"] = without_secrets(request.json)
        summary = {"method": known.method, "path": known.path, "size": known.size}
        self._ledger.sent(hold, facts, Attempt(fingerprint=known.fingerprint, summary=summary))
        self._has_left = True

    def _answered(self, hold: Hold, request: Request, response: Response) -> Flow[Response]:
        verdict = judge(request.operation, response)
        words = f"BILL answered {response.status}"
        if verdict == "unknown":
            problem = outcome_unknown(request, refusal(request.operation, response))
            return (yield from self._doubt(hold, request, problem, self._keep(response)))
        if verdict == "turned_away":
            yield from self._settle(
                partial(self._ledger.unsent, hold, f"{words}, which says that nothing was executed")
            )
        elif verdict == "refused":
            yield from self._settle(partial(self._ledger.reject, hold, self._keep(response), words))
        else:
            children = self._children(response)
            yield from self._settle(partial(self._ledger.confirm, hold, self._keep(response), words, children=children))
            yield from self._review(hold)
        return response

    def _children(self, response: Response) -> dict[str, Outcome]:
        """What the bills of a batch were answered with, each for itself."""
        if self._job.share is None:
            return {}
        return {key: self._keep(answer) for key, answer in self._job.share(response).items()}

    def _review(self, hold: Hold) -> Flow[None]:
        """Report what was taken back between the check and the payment: BILL cannot be told to pay on a condition."""
        if self._job.review is None:
            return
        with suppress(BillError):  # the answer is there, and is worth more than the look
            changed = yield from reads(self._job.review(), lambda: _LOOKING)
            if not changed:
                return
            words = f"ALARM: paid although not approved any more: {'; '.join(map(str, changed))}"
            getLogger("bill_client").warning("%s; key %r", words, hold.intent.key)
            evidence = {"bills": {each.bill_id: each.facts() for each in changed}}
            yield Do(partial(self._ledger.note, hold.intent, words, evidence))

    def _settle(self, work: Callable[[], object]) -> Flow[None]:
        """Write an answer down; where the store refuses, the answer is worth more than a note, which can come later."""
        try:
            yield Do(work)
        except (StoreError, LeaseLost):
            getLogger("bill_client").exception(
                "the outcome of %s could not be written down; client.intents.resolve(%r) finds it out again",
                self._job.operation.id,
                self._job.wanted.key,
            )

    def _doubt(
        self, hold: Hold, request: Request, problem: BaseException, answer: Outcome | None = None
    ) -> Flow[Response]:
        """Write down that nobody knows, and look once: what is found is as good as the answer."""
        with suppress(StoreError, LeaseLost):  # then it stays SENT, and whoever looks after the lease doubts it
            yield Do(partial(self._ledger.doubt, hold, _words(problem), outcome=answer))
        if not isinstance(problem, Exception):
            raise problem
        with suppress(StoreError):  # what could not be read now is read later
            intent: Intent | None = yield Do(partial(self._ledger.get, hold.intent.key))
            if intent is not None and intent.state is State.UNKNOWN:
                intent = yield from self._looked_up(intent)
            if intent is not None and intent.state not in (State.UNKNOWN, State.SENT):
                return answer_of(intent)
        unknown = problem if isinstance(problem, OutcomeUnknown) else outcome_unknown(request, _as_error(problem))
        unknown.key = hold.intent.key
        raise unknown

    def _give_back(
        self, hold: Hold, problem: BaseException, give: Callable[[Hold, str], object] | None = None
    ) -> Flow[None]:
        with suppress(StoreError, LeaseLost):  # the lease ends by itself, and nothing was sent
            yield Do(partial(give or self._ledger.release, hold, _words(problem)))


def _words(problem: BaseException) -> str:
    """What went wrong, for the journal; only our own errors are known to hold no secret."""
    return f"{type(problem).__name__}: {problem}" if isinstance(problem, BillError) else type(problem).__name__


def _as_error(problem: Exception) -> BillError:
    return problem if isinstance(problem, BillError) else BillError(_words(problem))


def _in_progress(intent: Intent) -> InProgress:
    return InProgress(
        f"{intent.operation} under the key {intent.key!r} is {intent.state}: somebody else has it under way",
        operation=intent.operation,
        key=intent.key,
        hint="ask again later with the same key",
    )


def _absent(intent: Intent) -> IntentAbsent:
    return IntentAbsent(
        f"{intent.operation} under the key {intent.key!r} was sent and did not happen: {intent.reason}",
        operation=intent.operation,
        key=intent.key,
        hint="take a new key to try again",
    )


def _needs_human(intent: Intent) -> NeedsHuman:
    return NeedsHuman(
        f"whether {intent.operation} under the key {intent.key!r} happened has to be found out by a person: "
        f"{intent.reason}",
        operation=intent.operation,
        key=intent.key,
        reason=intent.reason,
        hint="client.intents.explain(key) shows what is known, client.intents.settle(key, ...) takes the decision",
    )


def _unknown(intent: Intent) -> OutcomeUnknown:
    error = OutcomeUnknown(
        f"{intent.operation} under the key {intent.key!r} was sent, and what became of it is not known yet: "
        f"{intent.reason}",
        operation=intent.operation,
        hint="client.intents.resolve(key) looks again; do not send it under another key",
    )
    error.key = intent.key
    return error
