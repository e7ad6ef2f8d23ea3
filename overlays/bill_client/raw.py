"""``client.raw``: the same operations, answered with status, headers and bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, cast

from attrs import field, frozen

from bill_api.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from bill_api.paging import AsyncPaginated, Paginated
    from bill_api.wire import Headers, Request, Response
    from bill_client.answers import Answers

__all__ = ("AsyncRaw", "Raw", "RawNode", "RawResponse", "find_method")

P = ParamSpec("P")
T = TypeVar("T")
_NO_PAGES = "{}: a raw answer is a single page; take the list method with a cursor, or iterate without raw"


@frozen
class RawResponse(Generic[T]):
    """A success before any meaning is read into it.

    Args:
        response: what came back; its bytes are never shown.
        parse: makes the model of it.
    """

    response: Response
    _parse: Callable[[Response], T] = field(repr=False)

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """Response headers; names are looked up in any case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self.response.content

    @property
    def parsed(self) -> T:
        """What the operation returns; decoded anew with each access.

        Raises:
            bill_api.errors.DecodeError: the bytes cannot be read.
        """
        return self._parse(self.response)


class RawNode(Protocol):
    """A resource or a method below ``client.raw``; type checkers let every name pass."""

    def __getattr__(self, name: str) -> RawNode: ...

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call the operation; a :class:`RawResponse`, to be awaited where the client is asynchronous."""
        ...


class Raw:
    """Operations that return a :class:`RawResponse`, as attributes or from a method of the client.

    ``client.raw.bills.list(max_=5)`` is short; ``client.raw(client.bills.list)(max_=5)`` is checked by type checkers,
    arguments and ``parsed`` alike. Refusals are errors, as in every call.

    What moves money goes as it is from here: nothing is checked before, no key keeps it from happening twice, and the
    ledger knows nothing of it. ``client.pay`` and the methods of the client itself are for that.

    Args:
        send: sends one request.
        answers: knows refusals.
    """

    def __init__(self, send: Callable[[Request], Response], answers: Answers) -> None:
        self._resources = _RawCaller(send, answers)

    def __getattr__(self, name: str) -> RawNode:
        return cast("RawNode", getattr(self._resources, name))

    def __dir__(self) -> list[str]:
        return _public(Resources)

    def __call__(self, method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """A method of the client's resources, made to return a :class:`RawResponse`.

        Args:
            method: such as ``client.bills.list``.

        Raises:
            TypeError: it is no such method.
        """
        return cast("Callable[P, RawResponse[T]]", _rebound(method, self._resources))


class AsyncRaw:
    """The same for asyncio; see :class:`Raw`."""

    def __init__(self, send: Callable[[Request], Awaitable[Response]], answers: Answers) -> None:
        self._resources = _AsyncRawCaller(send, answers)

    def __getattr__(self, name: str) -> RawNode:
        return cast("RawNode", getattr(self._resources, name))

    def __dir__(self) -> list[str]:
        return _public(AsyncResources)

    def __call__(self, method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
        """A method of the client's resources, made to return a :class:`RawResponse`; see :meth:`Raw.__call__`."""
        return cast("Callable[P, Awaitable[RawResponse[T]]]", _rebound(method, self._resources))


class _RawCaller(Resources):
    """What resources below ``client.raw`` call.

    Args:
        send: sends one request.
        answers: knows refusals.
    """

    def __init__(self, send: Callable[[Request], Response], answers: Answers) -> None:
        self._send = send
        self._answers = answers

    def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """A raw response; that resources say otherwise is why ``Raw`` hides them."""
        response = self._send(request)
        self._answers.check(request, response)
        return cast("T", RawResponse(response, parse))

    def paginate(self, request: Request, parse: Callable[[Response], Any], **options: Any) -> Paginated[Any]:
        """Refused: what comes raw is a single answer."""
        del parse, options
        raise TypeError(_NO_PAGES.format(request.operation.id))


class _AsyncRawCaller(AsyncResources):
    """The same for asyncio."""

    def __init__(self, send: Callable[[Request], Awaitable[Response]], answers: Answers) -> None:
        self._send = send
        self._answers = answers

    async def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """A raw response."""
        response = await self._send(request)
        self._answers.check(request, response)
        return cast("T", RawResponse(response, parse))

    def paginate(self, request: Request, parse: Callable[[Response], Any], **options: Any) -> AsyncPaginated[Any]:
        """Refused: what comes raw is a single answer."""
        del parse, options
        raise TypeError(_NO_PAGES.format(request.operation.id))


def find_method(client: object, operation_id: str) -> Callable[..., Any]:
    """The method of a client that calls an operation.

    Args:
        client: has resources as attributes.
        operation_id: such as ``listBills``.

    Raises:
        ValueError: there is no such operation; those with similar names are named.
    """
    from bill_api.operations import OPERATIONS

    operation = OPERATIONS.get(operation_id)
    if operation is None:
        near = get_close_matches(operation_id, OPERATIONS, n=3)
        message = f"there is no operation {operation_id!r}" + (f"; did you mean {' or '.join(near)}?" if near else "")
        raise ValueError(message)
    found: Any = client
    for name in (*operation.resource.split("."), operation.call):
        found = getattr(found, name)
    return cast("Callable[..., Any]", found)


def _rebound(method: object, caller: Resources | AsyncResources) -> object:
    from bill_api.resources import AsyncResource, Resource

    wanted = Resource if isinstance(caller, Resources) else AsyncResource
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, wanted):
        message = f"raw takes a method of a resource, such as client.bills.list, not {method!r}"
        raise TypeError(message)
    return getattr(type(resource)(cast("Any", caller)), cast("Any", method).__name__)


def _public(resources: type) -> list[str]:
    return [name for name in dir(resources) if not name.startswith("_")]
