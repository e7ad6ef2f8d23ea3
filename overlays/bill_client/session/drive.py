"""Runs flows: the same generator with threads or with asyncio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar

from bill_client.session.flows import Renew

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.send import RequestOptions
    from bill_client.session.flows import Flow, Session

__all__ = ("AsyncRenewal", "AsyncSend", "Renewal", "SendOne", "arun", "no_renewal", "run")

T = TypeVar("T")

SendOne: TypeAlias = Callable[["Request", "RequestOptions"], "Response"]
AsyncSend: TypeAlias = Callable[["Request", "RequestOptions"], Awaitable["Response"]]
Renewal: TypeAlias = Callable[["Session | None"], "Session"]
AsyncRenewal: TypeAlias = Callable[["Session | None"], Awaitable["Session"]]


def no_renewal(stale: Session | None) -> NoReturn:
    """For flows that need no session, such as the sign-in itself."""
    message = f"this flow cannot ask for a session in place of {stale!r}"
    raise AssertionError(message)


def run(flow: Flow[T], send: SendOne, renew: Renewal = no_renewal) -> T:
    """Run a flow to its end and return its result.

    Args:
        flow: what to run.
        send: sends one request.
        renew: gets a session other than the one given.
    """
    outcome: Any = None
    while True:
        try:
            step = flow.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result
        outcome = renew(step.stale) if isinstance(step, Renew) else send(step.request, step.options)


async def arun(flow: Flow[T], send: AsyncSend, renew: AsyncRenewal = no_renewal) -> T:
    """The same for asyncio; see :func:`run`."""
    outcome: Any = None
    while True:
        try:
            step = flow.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result
        outcome = await (renew(step.stale) if isinstance(step, Renew) else send(step.request, step.options))
