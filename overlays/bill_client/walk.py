"""The way through the pages of a list: which request comes next, what an answer holds, and whether it is a circle."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from attrs import evolve, field, frozen

from bill_api.errors import DecodeError
from bill_api.paging import Page, Progress
from bill_api.types import UNSET
from bill_client.errors import RepeatedPage
from bill_client.shapes import is_list

if TYPE_CHECKING:
    from bill_api.wire import Request, Response

__all__ = ("MOST_EMPTY_PAGES", "Batch", "Walk")

MOST_EMPTY_PAGES = 1000
"""So many pages without anything on them in a row, each with a new cursor, are taken for a fault of the server."""

_PARAMETERS = {"page": "page", "forward": "page", "cursor": "nextPage", "offset": "start"}
"""Style of paging -> query parameter that takes the cursor."""


@frozen
class Batch:
    """What one answer holds.

    Args:
        items: decoded objects.
        next_cursor: as the answer names it; None where it names none.
        mark: the same for two answers with the same objects.
    """

    items: list[Any] = field(repr=False)
    next_cursor: str | None
    mark: int


class _Envelope(msgspec.Struct, rename="camel"):
    results: msgspec.Raw = msgspec.Raw(b"")
    next_page: str | None = None


class Walk:
    """The way through the pages of a list; does no I/O.

    Args:
        request: for the first page.
        parse: decodes an answer.
        cursor: where to begin; None for the first page.

    Raises:
        TypeError: the cursor is no text.
        ValueError: it cannot be one of this list, or the operation has no pages.
    """

    def __init__(self, request: Request, parse: Callable[[Response], Any], cursor: str | None) -> None:
        self._parameter = _parameter(request)
        self._request = request
        self._parse = parse
        self.cursor = _checked(request, cursor)
        """Of the page that is at hand."""
        self.next_cursor: str | None = None
        """Of the page after it."""
        self.is_exhausted = False
        self.pages = 0
        self.items = 0
        self._seen = {cursor}
        self._marks: set[int] = set()
        self._empty = 0

    def go_on(self) -> bool:
        """Move to the next page; False at the end."""
        if self.pages:
            self.cursor = self.next_cursor
            self.is_exhausted = self.cursor is None
        return not self.is_exhausted

    def request(self, cursor: str | None) -> Request:
        """The request for a page."""
        if cursor is None:
            return self._request
        return evolve(self._request, query=(*self._request.query, (self._parameter, cursor)))

    def read(self, response: Response) -> Batch:
        """What an answer holds.

        Raises:
            DecodeError: it is no page.
        """
        found = self._parse(response)
        if is_list(found):
            return Batch(found, None, hash(response.content))
        items = _nothing_if_absent(found.results)
        following = _nothing_if_absent(found.next_page)
        if not isinstance(items or [], list) or not isinstance(following or "", str):
            message = f"{self._request.operation.id}: no page: its results are no list, or its cursor is no text"
            raise DecodeError(message, response)
        mark = hash(bytes(msgspec.json.decode(response.content, type=_Envelope).results))
        return Batch(items or [], following or None, mark)

    def peek(self, response: Response) -> str | None:
        """Cursor of the page after one that is not decoded yet, where it is plain to see and worth fetching."""
        if not self.pages:
            return None
        try:
            following = msgspec.json.decode(response.content, type=_Envelope).next_page
        except msgspec.DecodeError:
            return None  # an array, or what decoding will complain about
        return None if following in self._seen else following or None

    def take(self, batch: Batch) -> Page[Any]:
        """The page at hand.

        Raises:
            RepeatedPage: the server gave it before, or leads back to a page that was read.
        """
        following = self._following(batch)
        if following is not None and following in self._seen:
            self._refuse("leads back to a page that was read already")
        if batch.items and batch.mark in self._marks:
            self._refuse("gave the same objects as on an earlier page")
        self._empty = 0 if batch.items else self._empty + 1
        if self._empty > MOST_EMPTY_PAGES:
            self._refuse(f"gave {MOST_EMPTY_PAGES} empty pages in a row")
        self._seen.add(following)
        self._marks.add(batch.mark)
        self.next_cursor = following
        self.pages += 1
        self.items += len(batch.items)
        return Page(items=batch.items, number=self.pages, cursor=self.cursor, next_cursor=following)

    def wanted(self, limit: int | None) -> str | None:
        """Cursor of the page after this one, where it is worth fetching while this one is worked on.

        Not after the first page: who stops there has sent a single request.
        """
        return self.next_cursor if self.pages > 1 and (limit is None or self.items < limit) else None

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return Progress(pages=self.pages, items=self.items, is_last=self.next_cursor is None)

    def _following(self, batch: Batch) -> str | None:
        if self._request.operation.pagination != "offset":
            return batch.next_cursor
        return str(int(self.cursor or 0) + len(batch.items)) if batch.items else None

    def _refuse(self, what: str) -> None:
        operation = self._request.operation.id
        message = f"{operation}: after {self.pages} pages the server {what}; stopped before going round in circles"
        hint = "an endless list is a fault of the server; .cursor of the reading says where it happened"
        raise RepeatedPage(message, operation=operation, hint=hint)


def _parameter(request: Request) -> str:
    name = _PARAMETERS.get(request.operation.pagination or "")
    if name is None:
        message = f"{request.operation.id} has no pages"
        raise ValueError(message)
    return name


def _checked(request: Request, cursor: object) -> str | None:
    if cursor is None:
        return None
    if not isinstance(cursor, str):
        message = f"{request.operation.id}: cursor must be text or None, not {type(cursor).__name__}"
        raise TypeError(message)
    if not cursor or (request.operation.pagination == "offset" and not (cursor.isascii() and cursor.isdecimal())):
        message = f"{request.operation.id}: {cursor!r} is no cursor of this list; leave it out to begin at the start"
        raise ValueError(message)
    return cursor


def _nothing_if_absent(value: Any) -> Any:
    return None if value is UNSET else value
