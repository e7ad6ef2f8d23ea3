"""Flows that wait or ask for something slow: generators which threads and tasks run alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from bill_client.pace import Pace

__all__ = ("Do", "Pause", "aadvance", "ado", "advance", "do")

T = TypeVar("T")


@frozen
class Do:
    """Step: do some work that may block; the flow receives its result.

    Args:
        work: what to do.
        blocks: False for work that is over at once, which tasks need no thread for.
        undo: takes back what the work did where a task was cancelled meanwhile; gets its result.
    """

    work: Callable[[], Any]
    blocks: bool = True
    undo: Callable[[Any], object] | None = None


@frozen
class Pause:
    """Step: let time pass, or less where an event happens first.

    Args:
        seconds: how long at most; None where only the event ends it.
        event: a ``threading.Event``, or an ``asyncio.Event`` where tasks run the flow; None for none.
    """

    seconds: float | None
    event: Any = None


def advance(flow: Generator[Any, Any, T], perform: Callable[[Any], Any]) -> T:
    """Run a flow to its end and return its result; what goes wrong with a step is raised where the flow waits for it.

    Args:
        flow: what to run.
        perform: carries out one step.
    """
    outcome: Any = None
    problem: BaseException | None = None
    while True:
        try:
            step = flow.send(outcome) if problem is None else flow.throw(problem)
        except StopIteration as end:
            result: T = end.value
            return result
        try:
            outcome, problem = perform(step), None
        except BaseException as error:  # noqa: BLE001 - it goes on from within the flow
            outcome, problem = None, error


async def aadvance(flow: Generator[Any, Any, T], perform: Callable[[Any], Awaitable[Any]]) -> T:
    """The same for asyncio; see :func:`advance`."""
    outcome: Any = None
    problem: BaseException | None = None
    while True:
        try:
            step = flow.send(outcome) if problem is None else flow.throw(problem)
        except StopIteration as end:
            result: T = end.value
            return result
        try:
            outcome, problem = await perform(step), None
        except BaseException as error:  # noqa: BLE001 - it goes on from within the flow
            outcome, problem = None, error


def do(step: Do | Pause, pace: Pace) -> Any:
    """Carry out a step in a thread of the caller's own."""
    if isinstance(step, Do):
        return step.work()
    if step.event is None:
        return pace.sleep(step.seconds or 0.0)
    return pace.wait(step.event, step.seconds)


async def ado(step: Do | Pause, pace: Pace) -> Any:
    """Carry out a step while other tasks go on."""
    if isinstance(step, Pause):
        return await (pace.asleep(step.seconds or 0.0) if step.event is None else pace.await_(step.event, step.seconds))
    return await _in_thread(step) if step.blocks else step.work()


async def _in_thread(step: Do) -> Any:
    import asyncio

    working = asyncio.ensure_future(asyncio.to_thread(step.work))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait([working])
        if step.undo is not None and not working.cancelled() and working.exception() is None:
            step.undo(working.result())
        raise
