"""All pages of a list: one request after the other, the next one ahead, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator
from contextlib import aclosing
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from bill_api.paging import AsyncPaginated, Page, Paginated, Progress
from bill_client.walk import Walk

if TYPE_CHECKING:
    import asyncio

    from bill_api.wire import Request, Response

__all__ = ("AsyncPages", "Pages")

T = TypeVar("T")


class Read(Protocol):
    """Decodes the answer to a request, or raises what it means."""

    def __call__(self, request: Request, response: Response, parse: Callable[[Response], T], /) -> T: ...


class _Reading:
    """What both ways of reading share.

    Args:
        request: for the first page.
        parse: decodes an answer.
        cursor: where to begin; None for the first page.
        look_ahead: whether the next page is fetched while one is worked on.
        progress: called whenever a page has arrived.
    """

    def __init__(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None,
        look_ahead: bool,
        progress: Callable[[Progress], object] | None,
    ) -> None:
        self._begin: Callable[[], Walk] = partial(Walk, request, parse, cursor)
        self._walk = self._begin()
        self._look_ahead = look_ahead
        self._progress = progress

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at cursor {self.cursor!r}, {self._walk.items} read>"

    @property
    def cursor(self) -> str | None:
        """Cursor of the page that the latest loop is at; see :class:`bill_api.paging.Paginated`."""
        return self._walk.cursor

    @property
    def is_exhausted(self) -> bool:
        """Whether the latest loop came to the end of the list."""
        return self._walk.is_exhausted

    def _start(self) -> Walk:
        self._walk = self._begin()
        return self._walk

    def _took(self, walk: Walk) -> None:
        if self._progress is not None:
            self._progress(walk.progress)


class Pages(_Reading, Paginated[Any]):
    """All objects of a list. Each ``for`` begins anew, and sends nothing before it needs it.

    Args:
        send: sends a request.
        read: decodes the answer to a request, or raises what it means.
        request: for the first page.
        parse: decodes an answer.
        cursor: where to begin; None for the first page.
        look_ahead: whether the next page is fetched in a thread while one is worked on.
        progress: called whenever a page has arrived; what it raises goes through.
    """

    def __init__(
        self,
        send: Callable[[Request], Response],
        read: Read,
        request: Request,
        parse: Callable[[Response], Any],
        **options: Any,
    ) -> None:
        super().__init__(request, parse, **options)
        self._send = send
        self._read = read

    def __iter__(self) -> Iterator[Any]:
        for page in self._pages(None):
            yield from page.items

    def pages(self) -> Iterator[Page[Any]]:
        """One page after the other; empty ones are left out.

        Raises:
            RepeatedPage: the server goes round in circles.
            BillError: a page could not be read; ``cursor`` says which.
        """
        return self._pages(None)

    def to_list(self, limit: int | None = None) -> list[Any]:
        """All objects, or the first ``limit`` of them; no page is fetched for more.

        Raises:
            ValueError: the limit is no whole number from 0 on.
            BillError: as :meth:`pages` does.
        """
        _check_limit(limit)
        found: list[Any] = []
        if limit == 0:
            return found
        for page in self._pages(limit):
            found += page.items
            if limit is not None and len(found) >= limit:
                break
        return found[:limit]

    def _pages(self, limit: int | None) -> Iterator[Page[Any]]:
        walk = self._start()
        ahead: Callable[[], Response] | None = None
        while walk.go_on():
            request = walk.request(walk.cursor)
            response = self._send(request) if ahead is None else ahead()
            ahead = self._ahead(walk, walk.peek(response)) if limit is None else None
            page = walk.take(self._read(request, response, walk.read))
            ahead = ahead or self._ahead(walk, walk.wanted(limit))
            self._took(walk)
            if page.items:
                yield page

    def _ahead(self, walk: Walk, cursor: str | None) -> Callable[[], Response] | None:
        """Begin to fetch a page; calling the result waits for it."""
        if cursor is None or not self._look_ahead:
            return None
        return _in_thread(partial(self._send, walk.request(cursor)))


class AsyncPages(_Reading, AsyncPaginated[Any]):
    """The same for asyncio: ``async for``; see :class:`Pages`."""

    def __init__(
        self,
        send: Callable[[Request], Coroutine[Any, Any, Response]],
        read: Read,
        request: Request,
        parse: Callable[[Response], Any],
        **options: Any,
    ) -> None:
        super().__init__(request, parse, **options)
        self._send = send
        self._read = read

    async def __aiter__(self) -> AsyncIterator[Any]:
        async with aclosing(self._pages(None)) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def pages(self) -> AsyncIterator[Page[Any]]:
        """One page after the other; see :meth:`Pages.pages`."""
        return self._pages(None)

    async def to_list(self, limit: int | None = None) -> list[Any]:
        """All objects, or the first ``limit`` of them; see :meth:`Pages.to_list`."""
        _check_limit(limit)
        found: list[Any] = []
        if limit == 0:
            return found
        async with aclosing(self._pages(limit)) as pages:
            async for page in pages:
                found += page.items
                if limit is not None and len(found) >= limit:
                    break
        return found[:limit]

    async def _pages(self, limit: int | None) -> AsyncGenerator[Page[Any], None]:
        walk = self._start()
        ahead: asyncio.Task[Response] | None = None
        try:
            while walk.go_on():
                request = walk.request(walk.cursor)
                response = await (self._send(request) if ahead is None else ahead)
                ahead = self._ahead(walk, walk.peek(response)) if limit is None else None
                page = walk.take(self._read(request, response, walk.read))
                ahead = ahead or self._ahead(walk, walk.wanted(limit))
                self._took(walk)
                if page.items:
                    yield page
        finally:
            await _drop(ahead)

    def _ahead(self, walk: Walk, cursor: str | None) -> asyncio.Task[Response] | None:
        """Begin to fetch a page."""
        if cursor is None or not self._look_ahead:
            return None
        import asyncio

        return asyncio.create_task(self._send(walk.request(cursor)))


def _in_thread(work: Callable[[], T]) -> Callable[[], T]:
    """Begin work in a thread; the result of the call waits for it. A thread that nobody waits for is left alone."""
    from concurrent.futures import Future
    from threading import Thread

    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - raised where the result is asked for
            future.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="bill_client look-ahead", daemon=True).start()
    return future.result


async def _drop(task: asyncio.Task[Any] | None) -> None:
    """Stop a task that nobody waits for any more, and wait until it has."""
    if task is None:
        return
    import asyncio

    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.exception()  # otherwise asyncio complains that nobody looked at it


def _check_limit(limit: object) -> None:
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
        message = f"limit must be a whole number from 0 on, or None, not {limit!r}"
        raise ValueError(message)
