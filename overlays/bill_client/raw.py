"""``client.raw``: the same operations, answered with status, headers and bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from bill_api.raw import AsyncRawResources, RawResources, RawResponse
from bill_api.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from bill_api.paging import AsyncPaginated, Paginated
    from bill_api.wire import Request, Response
    from bill_client.answers import Answers

__all__ = ("AsyncRaw", "Raw", "RawResponse", "find_method")

P = ParamSpec("P")
T = TypeVar("T")
_NO_PAGES = "{}: a raw answer is a single page; take the list method with a cursor, or iterate without raw"


class Raw(RawResources):
    """Operations that return a :class:`RawResponse`, as attributes or from a method of the client.

    ``client.raw.bills.list(max_=5)`` and ``client.raw(client.bills.list)(max_=5)`` are the same, and type checkers know
    arguments and ``parsed`` of both. Refusals are errors, as in every call.

    What moves money goes as it is from here: nothing is checked before, no key keeps it from happening twice, and the
    ledger knows nothing of it. ``client.pay`` and the methods of the client itself are for that.

    Args:
        send: sends one request.
        answers: knows refusals.
    """

    def __init__(self, send: Callable[[Request], Response], answers: Answers) -> None:
        self._resources = _RawCaller(send, answers)

    if not TYPE_CHECKING:  # they know every attribute, and no other

        def __getattr__(self, name: str) -> Any:
            return getattr(self._resources, name)

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


class AsyncRaw(AsyncRawResources):
    """The same for asyncio; see :class:`Raw`."""

    def __init__(self, send: Callable[[Request], Awaitable[Response]], answers: Answers) -> None:
        self._resources = _AsyncRawCaller(send, answers)

    if not TYPE_CHECKING:  # they know every attribute, and no other

        def __getattr__(self, name: str) -> Any:
            return getattr(self._resources, name)

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
