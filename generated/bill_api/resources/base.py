# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""What resource classes stand on: something that sends a request and decodes the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..wire import Request, Response

__all__ = ("AsyncCaller", "AsyncResource", "Caller", "Resource")

T = TypeVar("T")


class Caller(Protocol):
    """A client as resource classes see it."""

    def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """Send a request, raise for a refusal, and decode the success."""
        ...

    def paginate(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Any]:
        """All objects of a list, given the request for its first page and the decoder of a page."""
        ...


class AsyncCaller(Protocol):
    """The same for asyncio."""

    async def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """Send a request, raise for a refusal, and decode the success."""
        ...

    def paginate(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Any]:
        """All objects of a list, given the request for its first page and the decoder of a page."""
        ...


class Resource:
    """Operations of one resource.

    Args:
        caller: the client.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller


class AsyncResource:
    """Operations of one resource, asynchronous.

    Args:
        caller: the client.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
