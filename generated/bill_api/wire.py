# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""What goes to the server and what comes back, without any HTTP library."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, Protocol, TypeVar, cast

from attrs import field as _field
from attrs import frozen as _frozen

from .errors import UnexpectedStatus

if TYPE_CHECKING:
    from .types import FileContent

__all__ = (
    "AsyncSender",
    "Detailed",
    "Headers",
    "NaturalKey",
    "Operation",
    "Request",
    "Response",
    "Sender",
    "Upload",
    "succeeded",
)

CHUNK = 65_536
"""Bytes that are read from a file at once."""

T = TypeVar("T")


@_frozen
class NaturalKey:
    """How to find a created object again.

    Args:
        operation: operationId of the list to read.
        match: filter field of that list -> dotted field of the request body.
    """

    operation: str
    match: Mapping[str, str]


@_frozen(kw_only=True)
class Operation:
    """What is known of an operation before it is called.

    Args:
        id: operationId.
        method: HTTP method in capitals.
        path: template of the whole gateway path.
        resource: attributes from the client on, such as ``spend.cards``.
        call: name of the method there.
        security: alternatives, each a group of scheme names; empty where nothing is needed.
        effect: ``read``, ``idempotent``, ``undoable``, ``irreversible``, ``notifies`` or ``money``.
        inverse: operationId that takes the effect back.
        mfa: ``always``, ``reset`` or the dotted body field that asks for a trusted session.
        from_sign_in: headers that the client fills from the sign-in where a call leaves them out.
        own_key: header with BILL's own idempotency key, which the client makes where a call leaves it out.
        pagination: ``page``, ``cursor``, ``forward`` or ``offset``.
        content_type: of the request body.
        returns: ``json``, ``bytes`` or ``empty``.
        success: documented HTTP status of success.
        filterable: field -> operators that ``filters`` takes.
        sortable: fields that ``sort`` takes.
        natural_key: how to find the created object again.
        deprecated: whether it should not be called any more.
        since: when it became known.
        evidence: ``seen``, ``label`` or ``inferred``.
    """

    id: str
    method: str
    path: str
    resource: str
    call: str
    security: tuple[tuple[str, ...], ...]
    effect: str
    returns: str
    success: int
    inverse: str | None = None
    mfa: str | None = None
    from_sign_in: tuple[str, ...] = ()
    own_key: str | None = None
    pagination: str | None = None
    content_type: str | None = None
    filterable: Mapping[str, tuple[str, ...]] = _field(factory=dict)
    sortable: tuple[str, ...] = ()
    natural_key: NaturalKey | None = None
    deprecated: bool = False
    since: str | None = None
    evidence: str = "seen"


class Upload:
    """Bytes, a file or chunks, ready to be read; a file and a list of chunks can be read again from the start.

    Args:
        source: what to upload.

    Raises:
        TypeError: it is none of these.
    """

    __slots__ = ("_source", "_spent", "_start", "size")

    def __init__(self, source: FileContent) -> None:
        if isinstance(source, str) or not isinstance(source, bytes | Iterable | AsyncIterable):
            message = f"an upload must be bytes, a binary file or chunks of bytes, not {type(source).__name__}"
            raise TypeError(message)
        self._source = source
        self._spent = False
        self._start: int | None = None
        self.size: int | None = None
        if isinstance(source, bytes):
            self.size = len(source)
        elif hasattr(source, "seekable"):
            self._measure(cast("BinaryIO", source))

    @property
    def is_async(self) -> bool:
        """Whether only an asynchronous client can read it."""
        return not isinstance(self._source, Iterable)

    def _measure(self, file: BinaryIO) -> None:
        if file.seekable():
            self._start = file.tell()
            self.size = file.seek(0, 2) - self._start
            file.seek(self._start)

    def _open(self) -> None:
        if self._start is not None:
            cast("BinaryIO", self._source).seek(self._start)
        elif self._spent and not isinstance(self._source, bytes | list | tuple):
            message = "this upload was read already and cannot be read again; open it anew"
            raise ValueError(message)
        self._spent = True

    def chunks(self) -> Iterator[bytes]:
        """The content from the start; what is wrong with it is said before the first byte is read.

        Raises:
            TypeError: asynchronous chunks in a synchronous client.
            ValueError: chunks that can be read only once were read already.
        """
        source = self._source
        if not isinstance(source, Iterable):
            message = "asynchronous chunks can be uploaded by an asynchronous client only"
            raise TypeError(message)
        self._open()
        if isinstance(source, bytes):
            return iter((source,))
        if hasattr(source, "read"):
            return _blocks(cast("BinaryIO", source))
        return iter(source)

    def async_chunks(self) -> AsyncIterator[bytes]:
        """The content from the start; files are read in a thread, so that the event loop goes on.

        Raises:
            ValueError: chunks that can be read only once were read already.
        """
        if isinstance(self._source, AsyncIterable):
            self._open()
            return aiter(self._source)
        return _in_thread(self.chunks())


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(CHUNK):
        yield block


async def _in_thread(chunks: Iterator[bytes]) -> AsyncIterator[bytes]:
    import asyncio

    end = object()
    while (chunk := await asyncio.to_thread(next, chunks, end)) is not end:
        yield cast("bytes", chunk)


@_frozen(kw_only=True)
class Request:
    """A call that is ready to be sent.

    Args:
        operation: what is called.
        path: expanded, percent-encoded path.
        query: names and values in order, not yet encoded.
        headers: headers that belong to the call; credentials are not among them.
        json: the body as plain data where it is JSON or a form; never shown.
        content: the body as bytes or as an upload; never shown.
    """

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = _field(factory=dict, repr=False)
    json: Any = _field(default=None, repr=False)
    content: bytes | Upload | None = _field(default=None, repr=False)


class Headers(Mapping[str, str]):
    """Response headers; names are looked up in any case."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str]) -> None:
        self._items = {name.lower(): value for name, value in items.items()}

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({sorted(self._items)})"


@_frozen(kw_only=True)
class Response:
    """What came back, before any meaning is read into it.

    Args:
        status: HTTP status; any whole number.
        headers: see :class:`Headers`.
        content: the bytes of the body, whole; never shown.
    """

    status: int
    headers: Headers = _field(factory=lambda: Headers({}), repr=False)
    content: bytes = _field(default=b"", repr=False)


@_frozen(kw_only=True)
class Detailed(Generic[T]):
    """A decoded answer together with the response it came from."""

    response: Response
    parsed: T

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """Response headers."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self.response.content


class Sender(Protocol):
    """Sends requests; the only thing that generated code asks of a client."""

    def send(self, request: Request) -> Response:
        """Send a request and return what came back, whatever its status."""
        ...


class AsyncSender(Protocol):
    """The same for asyncio."""

    async def send(self, request: Request) -> Response:
        """Send a request and return what came back, whatever its status."""
        ...


def succeeded(operation: Operation, response: Response) -> Response:
    """The response itself where its status is a success.

    Raises:
        UnexpectedStatus: any other status; the response is on the error.
    """
    if 200 <= response.status < 300:
        return response
    raise UnexpectedStatus(operation.id, response)
