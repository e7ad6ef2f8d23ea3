"""When a call may be sent again: its effect and whether it was sent decide, and nothing else.

What never left is repeated for every operation, and so is what a limit turned away. Reads and idempotent operations are
repeated whatever went wrong on the way. Everything else is never repeated once its first byte has left. Where money
moves, or what cannot be taken back, the code of a limit is no proof under a status that says the server failed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from bill_api.wire import Upload
from bill_client.errors import BillError, CertificateError, ConfigurationError, RateLimited, ServerError, TransportError
from bill_client.outcome import outcome_unknown
from bill_client.refusals import codes_of, is_refusal
from bill_client.waits import HOURLY_LIMIT, TOO_MANY_AT_ONCE, seconds_to_wait

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from attrs import Attribute

    from bill_api.wire import Operation, Request, Response
    from bill_client.pace import Pace
    from bill_client.send import RequestOptions

__all__ = (
    "AsyncRetries",
    "Decision",
    "Failure",
    "Retries",
    "RetryPolicy",
    "decide",
    "is_doubtful",
    "why_failed",
    "why_refused",
)

Kind: TypeAlias = Literal["unsent", "limited", "broken", "failed", "doubtful"]
"""Never left; turned away by a limit, unexecuted; left, but no whole answer came; 408 or 5xx; an answer that nobody
documents, such as a redirect."""

SAFE = frozenset(("read", "idempotent"))
"""Effects that may happen twice."""

GRAVE = frozenset(("money", "irreversible"))
"""Effects for which a 5xx is never taken for a limit, whatever code comes with it."""

_LIMITS = frozenset((HOURLY_LIMIT, TOO_MANY_AT_ONCE))
_TOO_MANY_REQUESTS = 429
_TIMEOUT = 408
_DEFINITE = frozenset((*range(400, 408), *range(409, 419), *range(421, 427), 428, 431, 451))
"""Registered statuses that say: not executed."""


def _positive(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        message = f"RetryPolicy: {attribute.name} must be a number above 0, not {value!r}"
        raise ConfigurationError(message)


@frozen(kw_only=True)
class RetryPolicy:
    """How often and how long a call is repeated that may be repeated.

    Args:
        attempts: how often a call is sent at most, the first time included; 1 never repeats.
        base: seconds that the first pause lasts at most; the bound doubles with each attempt, and the pause is a
            random part of it.
        cap: seconds that the bound does not go beyond. What a server asks for with ``Retry-After`` comes on top.
        within: seconds from the first failure after which a call is not sent again, where it has no deadline.

    Raises:
        ConfigurationError: a number is not above 0.
    """

    attempts: int = field(default=5, validator=_positive)
    base: float = field(default=0.5, validator=_positive)
    cap: float = field(default=20.0, validator=_positive)
    within: float = field(default=60.0, validator=_positive)


NEVER = RetryPolicy(attempts=1)
"""Nothing is repeated."""


@frozen
class Failure:
    """What went wrong, as far as it matters for repeating.

    Args:
        kind: see :data:`Kind`.
        wait: seconds that the server asks to be left alone, None where it does not say.
    """

    kind: Kind
    wait: float | None = None


@frozen
class Decision:
    """What to do about a failure.

    Args:
        action: ``repeat``, ``stop`` (the failure is what the caller gets) or ``unknown`` (whether the server acted is
            not known).
        after: seconds to wait before repeating.
    """

    action: Literal["repeat", "stop", "unknown"]
    after: float = 0.0


STOP = Decision("stop")
UNKNOWN = Decision("unknown")


def decide(
    operation: Operation,
    failure: Failure,
    attempt: int,
    *,
    policy: RetryPolicy,
    left: float,
    dice: float,
    rewindable: bool = True,
) -> Decision:
    """What to do about a failure; the same arguments give the same decision.

    Args:
        operation: what was called.
        failure: what went wrong.
        attempt: how often it was sent by now, from 1.
        policy: bounds.
        left: seconds until it must not be sent again.
        dice: a number from 0 up to 1, for the jitter.
        rewindable: whether the body can be sent a second time.
    """
    if failure.kind in ("broken", "failed", "doubtful") and operation.effect not in SAFE:
        return UNKNOWN
    if failure.kind == "doubtful" or attempt >= policy.attempts or not rewindable:
        return STOP
    jitter = dice * min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 60))
    after = jitter + (failure.wait or 0.0)
    return Decision("repeat", after) if after < left else STOP


def why_refused(operation: Operation, response: Response) -> Failure | None:
    """The failure that an answer stands for; None for a success and for a refusal that is final."""
    if not is_refusal(operation, response):
        return None
    status = response.status
    codes = codes_of(operation.id, response)
    broke = 500 <= status < 600  # noqa: PLR2004 - an HTTP class
    is_limit = status == _TOO_MANY_REQUESTS or not _LIMITS.isdisjoint(codes)
    if is_limit and not (broke and operation.effect in GRAVE):
        return Failure("limited", seconds_to_wait(response, codes))
    if status in _DEFINITE or 200 <= status < 300:  # noqa: PLR2004 - an HTTP class
        return None
    kind: Kind = "failed" if status == _TIMEOUT or broke else "doubtful"
    return Failure(kind, seconds_to_wait(response, codes))


def why_failed(operation: Operation, error: BillError) -> Failure | None:
    """The failure that an error stands for; None for an error that would come again.

    An error of another operation is of the sign-in: the request itself never left, or was refused for its session.
    """
    if isinstance(error, CertificateError):
        return None
    if error.operation != operation.id:
        transient = isinstance(error, TransportError | ServerError) or _is_answered_limit(error)
        wait = None if error.response is None else seconds_to_wait(error.response, error.codes)
        return Failure("unsent", wait) if transient else None
    if isinstance(error, TransportError):
        return Failure("broken" if error.sent else "unsent")
    return None


def is_doubtful(operation: Operation, response: Response) -> bool:
    """Whether an answer leaves open if the operation was executed, and that matters."""
    if operation.effect in SAFE:
        return False
    failure = why_refused(operation, response)
    return failure is not None and failure.kind != "limited"


def _is_answered_limit(error: BillError) -> bool:
    """Whether the server turned the call away; a limit of this client's own has waited as long as it may."""
    return isinstance(error, RateLimited) and error.response is not None


class _Course:
    """One call on its way: what it has tried, and how long it may go on.

    Args:
        request: what is sent.
        options: with the deadline, if there is one.
        policy: bounds.
        pace: clock and dice.
    """

    def __init__(self, request: Request, options: RequestOptions, policy: RetryPolicy, pace: Pace) -> None:
        self._request = request
        self._policy = policy
        self._pace = pace
        self._attempt = 0
        self._end = options.deadline

    def answered(self, response: Response) -> float | None:
        """Seconds to wait before the next attempt, or None where this answer is the last."""
        failure = why_refused(self._request.operation, response)
        decision = STOP if failure is None else self._decide(failure)
        return decision.after if decision.action == "repeat" else None

    def failed(self, error: BillError) -> float:
        """Seconds to wait before the next attempt.

        Raises:
            OutcomeUnknown: there must be none, and the server may have acted.
            BillError: the error itself, where there is to be none.
        """
        failure = why_failed(self._request.operation, error)
        decision = STOP if failure is None else self._decide(failure)
        if decision.action == "unknown":
            raise outcome_unknown(self._request, error) from error
        if decision.action == "stop":
            raise error
        return decision.after

    def _decide(self, failure: Failure) -> Decision:
        self._attempt += 1
        now = self._pace.now()
        if self._end is None:
            self._end = now + self._policy.within
        content = self._request.content
        return decide(
            self._request.operation,
            failure,
            self._attempt,
            policy=self._policy,
            left=self._end - now,
            dice=self._pace.random(),
            rewindable=not isinstance(content, Upload) or content.size is not None,
        )


class Retries:
    """Sends requests as often as they may be sent, until one gets an answer that stands.

    Args:
        send: the layer below.
        pace: clock, sleep and dice.
    """

    def __init__(self, send: Callable[[Request, RequestOptions], Response], pace: Pace) -> None:
        self._send = send
        self._pace = pace

    def send(self, request: Request, options: RequestOptions, policy: RetryPolicy) -> Response:
        """Send a request and return the last answer, whatever its status.

        ``KeyboardInterrupt`` and ``asyncio.CancelledError`` go through as they are: the request may have left.

        Args:
            request: what to send.
            options: headers of the caller, timeout and deadline.
            policy: bounds.

        Raises:
            OutcomeUnknown: no answer came to an operation that is neither read nor idempotent.
            BillError: nothing was executed, or repeating did not help.
        """
        course = _Course(request, options, policy, self._pace)
        while True:
            try:
                response = self._send(request, options)
            except BillError as error:
                pause = course.failed(error)
            else:
                again = course.answered(response)
                if again is None:
                    return response
                pause = again
            self._pace.sleep(pause)
            options = evolve(options, attempt=options.attempt + 1)


class AsyncRetries:
    """The same for asyncio; see :class:`Retries`."""

    def __init__(self, send: Callable[[Request, RequestOptions], Awaitable[Response]], pace: Pace) -> None:
        self._send = send
        self._pace = pace

    async def send(self, request: Request, options: RequestOptions, policy: RetryPolicy) -> Response:
        """Send a request and return the last answer, whatever its status; see :meth:`Retries.send`."""
        course = _Course(request, options, policy, self._pace)
        while True:
            try:
                response = await self._send(request, options)
            except BillError as error:
                pause = course.failed(error)
            else:
                again = course.answered(response)
                if again is None:
                    return response
                pause = again
            await self._pace.asleep(pause)
            options = evolve(options, attempt=options.attempt + 1)
