"""What a client does with a request: send it, read the answer, go through pages, download, and close in the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from bill_client.layers import AsyncLayers, Layers
from bill_client.surface import Surface

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from bill_api.paging import AsyncPaginated, Paginated, Progress
    from bill_api.wire import Request, Response

__all__ = ("AsyncCalls", "Calls")

T = TypeVar("T")


class Calls(Surface[Layers]):
    """Calls for threads; see :class:`~bill_client.surface.Surface` for the arguments."""

    def send(self, request: Request) -> Response:
        """Send a request signed in, and return what came back, whatever its status.

        Args:
            request: what ``build`` of a module below ``bill_api.api`` made.

        Raises:
            MissingCredentials: the operation needs other credentials; nothing was sent.
            TypeError: an upload of asynchronous chunks; nothing was sent.
            BillError: signing in failed, or no whole answer came.
        """
        return self._layers.send(request, self._options)

    @overload
    def call(self, request: Request, parse: Callable[[Response], T]) -> T: ...
    @overload
    def call(self, request: str, /, *arguments: Any, **named: Any) -> Any: ...
    def call(self, request: Request | str, *arguments: Any, **named: Any) -> Any:
        """Call an operation by its operationId, or send a request that was built.

        ``client.call("listBills", max_=5)`` is ``client.bills.list(max_=5)``.

        Args:
            request: operationId, or what ``build`` of a module below ``bill_api.api`` made.
            arguments: those of the operation's method; for a built request the ``parse`` of its module.
            named: the same by name.

        Returns:
            What the operation returns: the decoded success.

        Raises:
            ValueError: there is no operation of this name.
            BillError: whatever goes wrong; see :mod:`bill_client.errors`.
        """
        if isinstance(request, str):
            return _find(self, request)(*arguments, **named)
        return self._call(request, *arguments, **named)

    def _call(self, request: Request, parse: Callable[[Response], T]) -> T:
        return self._answers.read(request, self.send(request), parse)

    def paginate(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Any]:
        """All objects of a list, page after page.

        What the ``iterate`` methods of resources call; see :mod:`bill_client.paging`.

        Args:
            request: for the first page, made by ``build`` of a module below ``bill_api.api``.
            parse: of the same module.
            cursor: where to begin; None for the first page.
            look_ahead: whether the next page is fetched while one is worked on.
            progress: called whenever a page has arrived.

        Raises:
            ValueError: the operation has no pages, or the cursor cannot be one of it.
            TypeError: the cursor is no text.
        """
        from bill_client.paging import Pages

        return Pages(
            self.send, self._answers.read, request, parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )

    def download(
        self,
        source: object,
        to: str | os.PathLike[str],
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Path:
        """Download a file to the disk, in pieces; it is there whole or not at all, in place of an older one.

        What breaks off on the way goes on where it stopped if the server allows that, and from the start otherwise.
        The session goes to BILL's own hosts alone, and nothing goes over plain http except on this machine.

        Args:
            source: link, or object with a ``download_link`` such as a document.
            to: path of the file; readable by its owner alone.
            progress: called with bytes so far and bytes in all, None where the server does not say; what it raises
                ends the download.

        Returns:
            The path, absolute.

        Raises:
            ValueError: there is no link yet, or it must not be followed; nothing was sent.
            TypeError: the source is neither a link nor an object that may have one.
            OSError: the folder does not exist, or the disk refuses.
            BillError: the server refused, or the file did not arrive whole.
        """
        from bill_client.downloads import download

        send = self._layers.fetcher(self._options.retry)
        return download(self._job(source, to, progress), send)

    def close(self) -> None:
        """Sign out where this client signed in, and close its connections. It cannot be used afterwards.

        What :meth:`with_options` made is closed with it; closing that alone does nothing.
        """
        if not self._is_view:
            self._layers.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncCalls(Surface[AsyncLayers]):
    """The same for asyncio; see :class:`Calls`."""

    async def send(self, request: Request) -> Response:
        """Send a request signed in, and return what came back, whatever its status; see :meth:`BillClient.send`."""
        return await self._layers.send(request, self._options)

    @overload
    async def call(self, request: Request, parse: Callable[[Response], T]) -> T: ...
    @overload
    async def call(self, request: str, /, *arguments: Any, **named: Any) -> Any: ...
    async def call(self, request: Request | str, *arguments: Any, **named: Any) -> Any:
        """Call an operation by its operationId, or send a request that was built; see :meth:`BillClient.call`."""
        if isinstance(request, str):
            return await _find(self, request)(*arguments, **named)
        return await self._call(request, *arguments, **named)

    async def _call(self, request: Request, parse: Callable[[Response], T]) -> T:
        return self._answers.read(request, await self.send(request), parse)

    def paginate(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Any]:
        """All objects of a list, page after page; see :meth:`BillClient.paginate`."""
        from bill_client.paging import AsyncPages

        return AsyncPages(
            self.send, self._answers.read, request, parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )

    async def download(
        self,
        source: object,
        to: str | os.PathLike[str],
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Path:
        """Download a file to the disk, in pieces; see :meth:`BillClient.download`."""
        from bill_client.downloads import adownload

        send = self._layers.fetcher(self._options.retry)
        return await adownload(self._job(source, to, progress), send)

    async def close(self) -> None:
        """Sign out where this client signed in, and close its connections; see :meth:`BillClient.close`."""
        if not self._is_view:
            await self._layers.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _find(client: object, operation_id: str) -> Callable[..., Any]:
    from bill_client.raw import find_method

    return find_method(client, operation_id)
