"""Uploads: bytes, files and chunks, by both clients, again after a failure."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.templates.packages import Package, describe, parameter, record, upload

BINARY = {"type": "string", "format": "binary"}
SEND = upload("sendFile", "application/octet-stream", BINARY)
OPTIONAL = {**upload("sendMaybe", "application/octet-stream", BINARY)}
OPTIONAL["requestBody"] = {**OPTIONAL["requestBody"], "required": False}
DOCUMENT = describe(
    {"Note": record({"text": {"type": "string"}})},
    {
        "/connect/v3/files/{id}": {"post": {**SEND, "parameters": [parameter("id", "path", {"type": "string"})]}},
        "/connect/v3/files": {"post": OPTIONAL},
    },
)
BIG = bytes(range(256)) * 1_000
FORMS = ("bytes", "file", "list", "tuple", "generator", "bytesio")


class Server:
    """Keeps what it was sent."""

    def __init__(self) -> None:
        self.received: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer without a body."""
        request.read()
        self.received.append(request)
        return httpx.Response(200)

    async def later(self, request: httpx.Request) -> httpx.Response:
        """The same for asyncio."""
        await request.aread()
        self.received.append(request)
        return httpx.Response(200)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Files."""
    return generate(DOCUMENT)


def source(form: str, folder: Path) -> Any:
    """The big content in one form."""
    pieces = [BIG[:100_000], BIG[100_000:]]
    (folder / "big").write_bytes(BIG)
    makers: dict[str, Callable[[], Any]] = {
        "bytes": lambda: BIG,
        "file": lambda: (folder / "big").open("rb"),
        "list": lambda: pieces,
        "tuple": lambda: tuple(pieces),
        "generator": lambda: (piece for piece in pieces),
        "bytesio": lambda: io.BytesIO(BIG),
    }
    return makers[form]()


async def in_pieces() -> AsyncIterator[bytes]:
    """The big content as asynchronous chunks."""
    yield BIG[:100_000]
    await asyncio.sleep(0)
    yield BIG[100_000:]


def send(package: Package, request: Any) -> httpx.Request:
    """What arrives when a request is sent by the synchronous client."""
    server = Server()
    with package.load("client").Client("https://example.com", transport=httpx.MockTransport(server)) as client:
        client.send(request)
    return server.received[0]


def send_later(package: Package, request: Any) -> httpx.Request:
    """What arrives when a request is sent by the asynchronous client."""
    server = Server()

    async def run() -> None:
        transport = httpx.MockTransport(server.later)
        async with package.load("client").AsyncClient("https://example.com", transport=transport) as client:
            await client.send(request)

    asyncio.run(run())
    return server.received[0]


def close(content: Any) -> None:
    """Close what is a file."""
    if hasattr(content, "close"):
        content.close()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("sender", [send, send_later])
def test_the_whole_content_arrives(
    package: Package, tmp_path: Path, form: str, sender: Callable[[Package, Any], httpx.Request]
) -> None:
    """With its length where it can be known, in chunks elsewhere; the type is the described one."""
    content = source(form, tmp_path)
    arrived = sender(package, package.operation("send_file").build("f1", content))
    close(content)
    assert arrived.content == BIG
    assert arrived.headers["content-type"] == "application/octet-stream"
    sized = form in {"bytes", "file", "bytesio"}
    assert arrived.headers.get("content-length") == (str(len(BIG)) if sized else None)
    assert arrived.headers.get("transfer-encoding") == (None if sized else "chunked")


def test_asynchronous_chunks_arrive(package: Package) -> None:
    """With the asynchronous client."""
    assert send_later(package, package.operation("send_file").build("f1", in_pieces())).content == BIG


def test_asynchronous_chunks_are_refused_by_the_synchronous_client(package: Package) -> None:
    """With a message that says so."""
    with pytest.raises(TypeError, match="by an asynchronous client only"):
        send(package, package.operation("send_file").build("f1", in_pieces()))


@pytest.mark.parametrize("form", ["bytes", "file", "list", "tuple", "bytesio"])
@pytest.mark.parametrize("sender", [send, send_later])
def test_content_that_can_be_read_again_is_sent_again(
    package: Package, tmp_path: Path, form: str, sender: Callable[[Package, Any], httpx.Request]
) -> None:
    """A retry sends the whole of it, not the rest."""
    content = source(form, tmp_path)
    request = package.operation("send_file").build("f1", content)
    assert [sender(package, request).content for _ in range(3)] == [BIG] * 3
    close(content)


def test_content_that_can_be_read_once_is_not_sent_empty(package: Package, tmp_path: Path) -> None:
    """The second attempt is an error of the caller, before anything leaves."""
    request = package.operation("send_file").build("f1", source("generator", tmp_path))
    send(package, request)
    with pytest.raises(ValueError, match="read already"):
        send(package, request)
    later = package.operation("send_file").build("f1", in_pieces())
    send_later(package, later)
    with pytest.raises(ValueError, match="read already"):
        send_later(package, later)


@pytest.mark.parametrize("sender", [send, send_later])
def test_a_file_is_sent_from_where_it_stands(package: Package, sender: Callable[[Package, Any], httpx.Request]) -> None:
    """Its length counts from there too, in every attempt."""
    file = io.BytesIO(b"skipped" + BIG)
    file.seek(7)
    request = package.operation("send_file").build("f1", file)
    for _ in range(2):
        arrived = sender(package, request)
        assert arrived.content == BIG
        assert arrived.headers["content-length"] == str(len(BIG))


@pytest.mark.parametrize("sender", [send, send_later])
def test_empty_chunks_do_not_end_the_upload(package: Package, sender: Callable[[Package, Any], httpx.Request]) -> None:
    """A generator may yield nothing now and then."""
    request = package.operation("send_file").build("f1", [b"a", b"", b"b"])
    assert sender(package, request).content == b"ab"


@pytest.mark.parametrize("content", [b"", [], io.BytesIO()])
@pytest.mark.parametrize("sender", [send, send_later])
def test_an_empty_content_is_sent_as_such(
    package: Package, content: Any, sender: Callable[[Package, Any], httpx.Request]
) -> None:
    """Whether the server takes it is its own business."""
    assert sender(package, package.operation("send_file").build("f1", content)).content == b""


@pytest.mark.parametrize("content", ["text", 5, None, object()])
def test_what_cannot_be_uploaded_is_refused_when_building(package: Package, content: Any) -> None:
    """With the name of the wrong type."""
    with pytest.raises(TypeError, match=f"not {type(content).__name__}"):
        package.operation("send_file").build("f1", content)


def test_a_pipe_is_sent_in_chunks(package: Package) -> None:
    """It cannot be measured nor read again."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    request = package.operation("send_file").build("f1", Pipe(BIG))
    arrived = send(package, request)
    assert arrived.content == BIG
    assert "content-length" not in arrived.headers


def test_an_upload_may_be_left_out_where_it_is_optional(package: Package) -> None:
    """Then there is no body."""
    request = package.operation("send_maybe").build()
    assert request.content is None


def test_nothing_of_the_content_is_shown(package: Package) -> None:
    """A request in a log does not hold the file."""
    request = package.operation("send_file").build("f1", b"s3cret")
    assert "s3cret" not in repr(request)


def chunks() -> Iterator[bytes]:
    """Chunks from a generator function."""
    yield b"a"


def test_the_annotation_takes_every_form(package: Package) -> None:
    """`FileContent` is the type of the argument."""
    text = (package.folder / "api" / "things" / "send_file.py").read_text(encoding="utf-8")
    assert "def build(id: str, body: FileContent) -> Request:" in text or "body: FileContent" in text
    assert send(package, package.operation("send_file").build("f1", chunks())).content == b"a"
