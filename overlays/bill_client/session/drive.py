"""Runs flows: the same generator with threads or with asyncio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar

from bill_client.pace import REAL
from bill_client.session.flows import Renew, Send
from bill_client.steps import aadvance, ado, advance, do

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.pace import Pace
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


def run(flow: Flow[T], send: SendOne, renew: Renewal = no_renewal, pace: Pace = REAL) -> T:
    """Run a flow to its end and return its result.

    Args:
        flow: what to run.
        send: sends one request.
        renew: gets a session other than the one given.
        pace: lets time pass.
    """

    def perform(step: Any) -> Any:
        if isinstance(step, Send):
            return send(step.request, step.options)
        return renew(step.stale) if isinstance(step, Renew) else do(step, pace)

    return advance(flow, perform)


async def arun(flow: Flow[T], send: AsyncSend, renew: AsyncRenewal = no_renewal, pace: Pace = REAL) -> T:
    """The same for asyncio; see :func:`run`."""

    async def perform(step: Any) -> Any:
        if isinstance(step, Send):
            return await send(step.request, step.options)
        return await (renew(step.stale) if isinstance(step, Renew) else ado(step, pace))

    return await aadvance(flow, perform)
