"""Calls for which BILL itself takes an idempotency key: what is lost is asked for again, under the same key.

The one-time secret in an answer is never kept here. Whoever lost it calls again with the same key while BILL still has
the answer.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from attrs import evolve

from bill_client.errors import BillError, ConfigurationError, OutcomeUnknown, StoreError
from bill_client.intents.asks import Act
from bill_client.intents.errors import IdempotencyConflict, LeaseLost
from bill_client.intents.job import Prepared
from bill_client.intents.points import point
from bill_client.intents.states import State
from bill_client.intents.verdicts import judge
from bill_client.outcome import outcome_unknown
from bill_client.refusals import refusal
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_api.wire import Request, Response
    from bill_client.intents.asks import Flow, Reading, Step
    from bill_client.intents.job import Job
    from bill_client.intents.ledger import Ledger
    from bill_client.intents.records import Intent, Outcome
    from bill_client.policy import RetryPolicy

__all__ = ("OWN_KEY", "OwnKey")

OWN_KEY = "ownKey"
"""Fact of an intent: the key that BILL was sent."""
KEPT = 23 * 3600.0
"""Seconds after sending for which BILL is trusted to know a key; it says 24 hours, by its own clock."""
_VERSION = 4
_FORBIDDEN = 403
_REPEATABLE = frozenset((State.CONFIRMED, State.UNKNOWN, State.NEEDS_HUMAN))


class OwnKey:
    """A call of an operation that takes a key, on its way.

    Args:
        request: with the caller's own key, or without one.
        job: what is to happen once.
        ledger: where it is written down.
        keep: makes of a response what may be kept of it.
        policy: how often and how long it is sent again.

    Raises:
        ConfigurationError: the caller's key is no UUID of version 4; nothing was sent.
    """

    def __init__(
        self, request: Request, job: Job, ledger: Ledger, keep: Callable[[Response], Outcome], policy: RetryPolicy
    ) -> None:
        self._request = request
        self._header = str(request.operation.own_key)
        self._given = _checked(request, self._header)
        self._job = job
        self._ledger = ledger
        self._keep = keep
        self._policy = policy
        self._has_acted = False

    def job(self) -> Job:
        """The same job, whose request carries a key that the ledger keeps."""
        return evolve(self._job, prepare=self._prepare)

    def run(self, passage: Flow[Response]) -> Flow[Response]:
        """Let it happen once, and get the answer of BILL itself also where it was lost or belongs to an earlier call.

        Args:
            passage: the way of :meth:`job` through the ledger.

        Raises:
            IdempotencyConflict: it was sent under another key of BILL before; nothing was sent.
            BillError: what the passage raises.
        """
        answer = yield from self._again()
        if answer is not None:
            return answer
        response = yield from self._carried(passage)
        if self._has_acted:
            return response
        answer = yield from self._again()  # somebody else had it under way
        return response if answer is None else answer

    def _prepare(self) -> Reading[Prepared]:
        prepared = yield from self._job.prepare()
        key = self._given or str(uuid4())
        return Prepared(request=self._with(prepared.request, key), facts={**prepared.facts, OWN_KEY: key})

    def _with(self, request: Request, key: str) -> Request:
        return evolve(request, headers={**request.headers, self._header: key})

    def _carried(self, passage: Flow[Response]) -> Flow[Response]:
        """Run the passage; what acts is repeated until an answer stands."""
        outcome: Any = None
        problem: BaseException | None = None
        while True:
            try:
                step: Step = passage.send(outcome) if problem is None else passage.throw(problem)
            except StopIteration as end:
                answer: Response = end.value
                return answer
            try:
                outcome, problem = (yield from self._acted(step)) if isinstance(step, Act) else (yield step), None
            except BaseException as error:  # noqa: BLE001 - it goes on from within the passage
                outcome, problem = None, error

    def _acted(self, act: Act) -> Flow[Response]:
        """The answer to what is sent as often as it takes.

        Raises:
            OutcomeUnknown: one of the tries was lost, and none of the later ones found out what became of it.
            BillError: nothing was executed.
        """
        self._has_acted = True
        lost: OutcomeUnknown | None = None
        begun, pause = self._ledger.now(), self._policy.base
        for left in range(max(int(self._policy.attempts), 1) - 1, -1, -1):
            try:
                response: Response = yield act
            except OutcomeUnknown as error:
                lost = error
            except BillError as error:
                if lost is None:
                    raise
                if isinstance(error, LeaseLost | StoreError):
                    raise lost from error
            else:
                if self._judge(response, is_lost=lost is not None) != "unknown":
                    return response
                lost = lost or outcome_unknown(act.request, refusal(act.request.operation, response))
            if left == 0 or self._ledger.now() - begun + pause > self._policy.within:
                break
            yield Pause(pause)
            pause = min(2 * pause, self._policy.cap)
        assert lost is not None  # noqa: S101 - otherwise it was returned or raised
        raise lost

    def _judge(self, response: Response, *, is_lost: bool) -> str:
        """What an answer says of the call; after a lost one, being turned away says nothing of the try before."""
        verdict = judge(self._request.operation, response)
        if is_lost and (verdict == "turned_away" or (verdict == "refused" and response.status == _FORBIDDEN)):
            return "unknown"
        return verdict

    def _again(self) -> Flow[Response | None]:
        """The answer to an earlier call, from BILL, which has it for a day; None where this call is the first."""
        if self._job.is_fresh:
            return None
        intent = yield from self._earlier()
        if intent is None:
            return None
        point("resolve.before")
        yield Do(partial(self._ledger.note, intent, "asked for again under the same key of BILL"))
        try:
            response = yield from self._acted(Act(self._with(self._request, intent.facts[OWN_KEY])))
        except BillError:
            return None  # what the ledger knows is the answer
        point("resolve.read")
        verdict = self._judge(response, is_lost=True)
        if intent.state is State.CONFIRMED:
            return response if verdict == "done" else None
        state = State.CONFIRMED if verdict == "done" else State.REJECTED
        words = f"BILL answered {response.status} when it was asked again under the same key"
        settled: Intent = yield Do(partial(self._ledger.adopt, intent, state, words, outcome=self._keep(response)))
        point("resolve.after")
        return response if settled.state is state else None

    def _earlier(self) -> Flow[Intent | None]:
        """What was sent under the same key, and may be asked for again."""
        wanted = self._job.wanted
        intent: Intent | None = yield Do(partial(self._ledger.get, wanted.key))
        if intent is not None and intent.state is State.SENT:
            yield Do(self._ledger.expire)
            intent = yield Do(partial(self._ledger.get, wanted.key))
        if intent is None or (intent.operation, intent.fingerprint) != (wanted.operation, wanted.fingerprint):
            return None
        kept = intent.facts.get(OWN_KEY)
        if intent.state not in _REPEATABLE or kept is None:
            return None
        if self._given not in (None, kept):
            message = f"{wanted.operation} under the key {wanted.key!r} had another {self._header}; nothing was sent"
            raise IdempotencyConflict(message, key=wanted.key, operation=wanted.operation, hint="leave the header out")
        is_known = intent.sent_at is not None and self._ledger.now() - intent.sent_at < KEPT
        return intent if is_known else None


def _checked(request: Request, header: str) -> str | None:
    """The caller's own key as BILL compares it, None where there is none."""
    given = request.headers.get(header)
    if given is None:
        return None
    try:
        key = UUID(given)
    except ValueError:
        key = None
    if key is None or key.version != _VERSION or str(key) != given.lower():
        message = f"{request.operation.id}: {header} must be a UUID of version 4, not {given!r}; nothing was sent"
        raise ConfigurationError(message, operation=request.operation.id, hint="leave it out, and one is made and kept")
    return given.lower()
