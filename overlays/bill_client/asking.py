"""Flows that call operations and wait: generators which a client for threads and one for tasks run alike."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import field, frozen

from bill_api.codec import load_json
from bill_client.shapes import is_number
from bill_client.steps import aadvance, ado, advance, do

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.pace import Pace

__all__ = ("Ask", "Flow", "arun", "check_deadline", "reads", "run")

T = TypeVar("T")
Flow: TypeAlias = Generator[Any, Any, T]


@frozen
class Ask:
    """Step: call an operation; the flow receives the decoded success.

    Args:
        request: what to send.
        parse: decodes the answer.
        seconds: what is left for it; None for the time that calls have anyway.
    """

    request: Request
    parse: Callable[[Response], Any] = field(repr=False)
    seconds: float | None = None


def reads(reading: Generator[Request, Any, T], left: Callable[[], float | None] = lambda: None) -> Flow[T]:
    """A flow that yields bare requests and receives decoded JSON, as one whose steps can be run.

    Args:
        reading: what to run.
        left: seconds that are left for the next call; None for the time that calls have anyway.
    """
    outcome: Any = None
    problem: Exception | None = None
    while True:
        try:
            request = reading.send(outcome) if problem is None else reading.throw(problem)
        except StopIteration as end:
            result: T = end.value
            return result
        parse = partial(load_json, kind=object, operation=request.operation.id)
        try:
            outcome, problem = (yield Ask(request, parse, left())), None
        except Exception as error:  # noqa: BLE001 - it goes on from within the reading
            outcome, problem = None, error


def run(flow: Flow[T], client: Any, pace: Pace) -> T:
    """Run a flow to its end and return its result; calls are those of the client."""

    def perform(step: Any) -> Any:
        if isinstance(step, Ask):
            return client.within(step.seconds).call(step.request, step.parse)
        return do(step, pace)

    return advance(flow, perform)


async def arun(flow: Flow[T], client: Any, pace: Pace) -> T:
    """The same for asyncio; see :func:`run`."""

    async def perform(step: Any) -> Any:
        if isinstance(step, Ask):
            return await client.within(step.seconds).call(step.request, step.parse)
        return await ado(step, pace)

    return await aadvance(flow, perform)


def check_deadline(deadline: float) -> float:
    """The deadline itself.

    Raises:
        ValueError: it is no number of seconds above 0.
    """
    if not is_number(deadline) or not deadline > 0:
        raise ValueError(f"deadline must be a number of seconds above 0, not {deadline!r}")
    return deadline
