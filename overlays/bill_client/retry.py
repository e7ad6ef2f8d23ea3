"""The layer that sends a call again where :mod:`bill_client.policy` lets it, and says where the outcome is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from bill_api.wire import Upload
from bill_client.errors import BillError
from bill_client.failures import Failure, why_failed, why_refused
from bill_client.outcome import outcome_unknown
from bill_client.policy import STOP, Decision, RetryPolicy, decide

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bill_api.wire import Request, Response
    from bill_client.pace import Pace
    from bill_client.send import RequestOptions

__all__ = ("AsyncRetries", "Retries")


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
