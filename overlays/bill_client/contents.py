"""What is uploaded: read whole and measured before anything is sent, so that it can be sent a second time."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

from attrs import field, frozen

from bill_api.wire import Upload
from bill_client.shapes import is_path, is_text

__all__ = ("LARGEST_FILE", "Content", "Source", "WatchedUpload", "aread_source", "read_source")

Source: TypeAlias = "str | os.PathLike[str] | bytes | Iterable[bytes] | AsyncIterable[bytes]"
"""A path, the bytes themselves, a binary file, or chunks of bytes."""

LARGEST_FILE = 6 * 1024 * 1024
"""Bytes that BILL takes at most."""

PIECE = 65_536
"""Bytes that are reported at once."""


@frozen
class Content:
    """A file that is ready to be sent.

    Args:
        name: with its extension.
        data: its bytes, never shown.
    """

    name: str
    data: bytes = field(repr=False)


def read_source(source: Source, name: str | None) -> Content:
    """Read what is to be uploaded.

    Args:
        source: path, bytes, binary file (from where it stands) or chunks.
        name: of the file for BILL; that of the path or file where it is left out.

    Raises:
        TypeError: the source is none of these, or not binary.
        ValueError: it is empty or above 6 MB, or has no usable name.
        OSError: it cannot be read.
    """
    named = _name(source, name)
    if isinstance(source, AsyncIterable) and not isinstance(source, Iterable):
        raise TypeError("asynchronous chunks can be uploaded by AsyncBillClient only")
    return _checked(named, _read(source))


async def aread_source(source: Source, name: str | None) -> Content:
    """The same for asyncio: files are read in a thread; see :func:`read_source`."""
    import asyncio

    named = _name(source, name)
    if isinstance(source, bytes):
        return _checked(named, source)
    if isinstance(source, AsyncIterable) and not isinstance(source, Iterable):
        return _checked(named, await _gather(source))
    return _checked(named, await asyncio.to_thread(_read, source))


def _is_chunks(source: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(source, Iterable) and not isinstance(source, bytearray | memoryview)


def _read(source: Any) -> bytes:
    if isinstance(source, bytes):
        return source
    if is_path(source):
        with Path(source).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    if hasattr(source, "read"):
        return _read_file(source)
    if not _is_chunks(source):
        kind = type(source).__name__
        raise TypeError(f"an upload must be a path, bytes, a binary file or chunks of bytes, not {kind}")
    data = bytearray()
    for chunk in source:
        data += _bytes(chunk)
        if len(data) > LARGEST_FILE:
            break
    return bytes(data)


def _read_file(file: Any) -> bytes:
    data = bytearray()
    while len(data) <= LARGEST_FILE and (block := _bytes(file.read(LARGEST_FILE + 1 - len(data)))):
        data += block
    return bytes(data)


async def _gather(source: AsyncIterable[bytes]) -> bytes:
    data = bytearray()
    async for chunk in source:
        data += _bytes(chunk)
        if len(data) > LARGEST_FILE:
            break
    return bytes(data)


def _bytes(chunk: object) -> bytes:
    if not isinstance(chunk, bytes):
        kind = type(chunk).__name__
        raise TypeError(f"an upload must give bytes, not {kind}; open files in binary mode")
    return chunk


def _name(source: Any, name: str | None) -> str:
    """The name to send, whose folders are of no concern to BILL."""
    if name is None:
        own = source if is_path(source) else getattr(source, "name", None)
        if not is_path(own):
            raise ValueError('the file needs a name: pass name="invoice.pdf"')
        name = Path(own).name
    if not is_text(name):
        raise TypeError(f"name must be a str, not {type(name).__name__}")
    if not name or not name.isprintable() or "/" in name or "\\" in name:
        raise ValueError("name must be that of a file with its extension, such as invoice.pdf, without folders")
    return name


def _checked(name: str, data: bytes) -> Content:
    if len(data) > LARGEST_FILE:
        raise ValueError(f"{name!r} is larger than the {LARGEST_FILE} bytes (6 MB) that BILL takes; nothing was sent")
    if not data:
        raise ValueError(f"{name!r} is empty; nothing was sent")
    return Content(name, data)


class WatchedUpload(Upload):
    """An upload that tells how far it is.

    Args:
        data: what to upload.
        progress: called with bytes that were handed over and bytes in all.
    """

    __slots__ = ("_data", "_progress")

    def __init__(self, data: bytes, progress: Callable[[int, int], object]) -> None:
        super().__init__(data)
        self._data = data
        self._progress = progress

    def chunks(self) -> Iterator[bytes]:
        """The content from the start, in pieces."""
        for start in range(0, len(self._data), PIECE):
            piece = self._data[start : start + PIECE]
            yield piece
            self._report(start + len(piece))

    def _report(self, done: int) -> None:
        """Tell the caller; what its hook does wrong must not break off a request that is on its way."""
        try:
            self._progress(done, len(self._data))
        except Exception:
            from logging import getLogger

            getLogger("bill_client").exception("the progress hook of an upload failed")

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """The same for asyncio."""
        for piece in self.chunks():
            yield piece
