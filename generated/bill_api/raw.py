# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Answers before any meaning is read into them. What has which result is in ``raw.pyi``, for type checkers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field as _field
from attrs import frozen as _frozen

if TYPE_CHECKING:
    from .wire import Headers, Response

__all__ = ("AsyncRawResources", "RawResources", "RawResponse")

T = TypeVar("T")


@_frozen
class RawResponse(Generic[T]):
    """A success before any meaning is read into it.

    Args:
        response: what came back; its bytes are never shown.
        parse: makes the model of it.
    """

    response: Response
    _parse: Callable[[Response], T] = _field(repr=False)

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


class RawResources:
    """Attributes of ``client.raw``, as type checkers know them."""

    __slots__ = ()


class AsyncRawResources:
    """The same for asyncio."""

    __slots__ = ()
