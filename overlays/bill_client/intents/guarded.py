"""The layer above the repetitions: what moves money or cannot be taken back goes through the ledger, once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from bill_client.answers import decode
from bill_client.asking import Ask, reads
from bill_client.intents.asks import Act
from bill_client.intents.orders import check_bill_maker, order
from bill_client.intents.own_keys import OwnKey
from bill_client.intents.passage import Passage
from bill_client.intents.scope import BILL_CHANGERS, BILL_MAKERS
from bill_client.steps import aadvance, ado, advance, do

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bill_api.wire import Request, Response
    from bill_client.intents.asks import Flow, Step
    from bill_client.intents.books import Books
    from bill_client.options import CallOptions
    from bill_client.pace import Pace
    from bill_client.policy import RetryPolicy
    from bill_client.send import RequestOptions

__all__ = ("AsyncGuarded", "Guarded", "careful")

T = TypeVar("T")


class Guarded:
    """Runs flows that read, act and keep books.

    Args:
        send: the layer below.
        books: the ledgers.
        secrets: gives the values that must not show.
        pace: clock and sleep.
    """

    def __init__(
        self,
        send: Callable[[Request, RequestOptions, RetryPolicy], Response],
        books: Books,
        secrets: Callable[[], Iterable[str]],
        pace: Pace,
    ) -> None:
        self._send = send
        self.books = books
        self._secrets = secrets
        self._pace = pace

    def send(self, request: Request, options: CallOptions) -> Response:
        """Send a request that :func:`needs_care`; see :meth:`Passage.run` for what comes of it."""
        return self.run(careful(request, self.books, options), options)

    def run(self, flow: Flow[T], options: CallOptions) -> T:
        """Run a flow to its end; everything it sends shares the time of one call.

        Args:
            flow: yields steps.
            options: of the call.

        Raises:
            BillError: what the flow raises.
        """
        begun = options.begin(self._pace)

        def perform(step: Step) -> Any:
            if isinstance(step, Ask):
                response = self._send(step.request, _cut(begun, step, self._pace), options.retry)
                return _read(step, response, self._secrets)
            if isinstance(step, Act):
                return self._send(step.request, evolve(begun, leaving=step.leaving), options.retry)
            return do(step, self._pace)

        return advance(flow, perform)


class AsyncGuarded:
    """The same for asyncio; see :class:`Guarded`."""

    def __init__(
        self,
        send: Callable[[Request, RequestOptions, RetryPolicy], Awaitable[Response]],
        books: Books,
        secrets: Callable[[], Iterable[str]],
        pace: Pace,
    ) -> None:
        self._send = send
        self.books = books
        self._secrets = secrets
        self._pace = pace

    async def send(self, request: Request, options: CallOptions) -> Response:
        """Send a request that :func:`needs_care`; see :meth:`Guarded.send`."""
        return await self.run(careful(request, self.books, options), options)

    async def run(self, flow: Flow[T], options: CallOptions) -> T:
        """Run a flow to its end; see :meth:`Guarded.run`."""
        begun = options.begin(self._pace)

        async def perform(step: Step) -> Any:
            if isinstance(step, Ask):
                response = await self._send(step.request, _cut(begun, step, self._pace), options.retry)
                return _read(step, response, self._secrets)
            if isinstance(step, Act):
                return await self._send(step.request, evolve(begun, leaving=step.leaving), options.retry)
            return await ado(step, self._pace)

        return await aadvance(flow, perform)


def careful(request: Request, books: Books, options: CallOptions) -> Flow[Response]:
    """The flow of a call that must not go as it is.

    Args:
        request: of an operation that needs care.
        books: the ledgers.
        options: of the call.
    """
    operation = request.operation
    terms = books.terms(operation, options)
    is_plain = operation.id in BILL_MAKERS and terms.is_fresh and not terms.policy.is_off
    if is_plain or operation.id in BILL_CHANGERS:
        yield from reads(check_bill_maker(request, terms.policy))
        response: Response = yield Act(request)
        return response
    job, ledger = order(request, terms), books.ledger(operation)
    if operation.own_key is None:
        return (yield from Passage(job, ledger, books.keep, terms.patience).run())
    own = OwnKey(request, job, ledger, books.keep, options.retry)
    return (yield from own.run(Passage(own.job(), ledger, books.keep, terms.patience).run()))


def _cut(begun: RequestOptions, step: Ask, pace: Pace) -> RequestOptions:
    """The options of a step that may take less time than the call has."""
    if step.seconds is None:
        return begun
    end = pace.now() + step.seconds
    return evolve(begun, deadline=end if begun.deadline is None else min(begun.deadline, end))


def _read(step: Ask, response: Response, secrets: Callable[[], Iterable[str]]) -> Any:
    """The decoded answer to a step that reads."""
    return decode(step.request.operation, response, step.parse, secrets)
