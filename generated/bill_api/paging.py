# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""What a list is when it is read page after page: pages, what is told about them, and how they are walked through."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Generic, Protocol, TypeVar

from attrs import field as _field
from attrs import frozen as _frozen

__all__ = ("AsyncPaginated", "Page", "Paginated", "Progress")

T = TypeVar("T")


@_frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a list.

    Args:
        items: what stands on it, never empty.
        number: counted from 1, from where the reading began; empty pages count too.
        cursor: of this page; None for the first one.
        next_cursor: of the page after it; None for the last one.
    """

    items: list[T] = _field(repr=False)
    number: int
    cursor: str | None
    next_cursor: str | None


@_frozen(kw_only=True)
class Progress:
    """How far the reading of a list is.

    Args:
        pages: that have arrived and are handed out now or were before, empty ones included.
        items: on those pages.
        is_last: whether no further page is announced.
    """

    pages: int
    items: int
    is_last: bool


class Paginated(Protocol[T]):
    """All objects of a list; pages are fetched as they are needed. Each ``for`` begins anew."""

    @property
    def cursor(self) -> str | None:
        """Cursor of the page that the latest ``for`` is at; None at the first page, and when all were read.

        Given back as ``cursor=`` it continues there: what was handed out of that page before comes again, and nothing
        is left out.
        """
        ...

    @property
    def is_exhausted(self) -> bool:
        """Whether the latest ``for`` came to the end of the list."""
        ...

    def __iter__(self) -> Iterator[T]:
        """One object after the other."""
        ...

    def pages(self) -> Iterator[Page[T]]:
        """One page after the other; empty ones are left out."""
        ...

    def to_list(self, limit: int | None = None) -> list[T]:
        """All objects, or the first of them.

        Args:
            limit: how many at most; no page is fetched for more.
        """
        ...


class AsyncPaginated(Protocol[T]):
    """The same for asyncio: ``async for``; see :class:`Paginated`."""

    @property
    def cursor(self) -> str | None:
        """Cursor of the page that the latest ``async for`` is at; see :attr:`Paginated.cursor`."""
        ...

    @property
    def is_exhausted(self) -> bool:
        """Whether the latest ``async for`` came to the end of the list."""
        ...

    def __aiter__(self) -> AsyncIterator[T]:
        """One object after the other."""
        ...

    def pages(self) -> AsyncIterator[Page[T]]:
        """One page after the other; empty ones are left out."""
        ...

    async def to_list(self, limit: int | None = None) -> list[T]:
        """All objects, or the first of them; see :meth:`Paginated.to_list`."""
        ...
