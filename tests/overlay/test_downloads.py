from __future__ import annotations

import asyncio
import math
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bill_client import (
    AsyncBillClient,
    AuthenticationError,
    BillClient,
    LimitReached,
    LimitRules,
    NotFound,
    SpendToken,
    TransportError,
    UnexpectedResponse,
)
from tests.overlay.support import LOGIN, Company, Script

HOST = "https://gateway.stage.bill.com"
LINK = f"{HOST}/files/1"
DATA = bytes(range(256)) * 40


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __iter__(self) -> Iterator[bytes]:
        """What comes of it."""
        yield self.data
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """What comes of it."""
        for piece in self:
            yield piece


def both(answer: Any, to: Path, link: str = LINK, credentials: Any = (LOGIN,), **options: Any) -> list[Any]:
    """What both clients were asked, or the errors they raised; the file is removed in between."""
    found: list[Any] = []
    call = {"progress": options.pop("progress", None)}

    async def main(script: Script) -> None:
        transport = httpx.MockTransport(script)
        async with AsyncBillClient(*credentials, transport=transport, testing=True, **options) as client:
            await client.download(link, to, **call)

    def threads(script: Script) -> None:
        with BillClient(*credentials, transport=httpx.MockTransport(script), testing=True, **options) as client:
            client.download(link, to, **call)

    for act in (threads, lambda script: asyncio.run(main(script))):
        script = Script(answer() if not hasattr(answer, "seen") else answer)
        try:
            act(script)
            assert to.read_bytes() == DATA
            assert list(to.parent.iterdir()) == [to]
            to.unlink()
            found.append([each for each in script.seen if each.url.path not in (LOGIN_PATH, LOGOUT_PATH)])
        except Exception as error:  # noqa: BLE001 - compared below
            found.append(error)
            assert list(to.parent.iterdir()) == []
    return found


LOGIN_PATH = "/connect/v3/login"
LOGOUT_PATH = "/connect/v3/logout"


def always(response: Callable[[httpx.Request], httpx.Response]) -> Callable[[], Any]:
    """The same answer for each request."""
    return lambda: response


def whole(_: httpx.Request) -> httpx.Response:
    """The file."""
    return httpx.Response(200, content=DATA)


def test_a_document_comes_from_the_mock_to_the_disk(company: Company, tmp_path: Path) -> None:
    """By its object; an ended session is renewed on the way, and the file is private."""
    owner, to = company.made["vendorId"], tmp_path / "w9.pdf"
    with company.client() as client:
        key = client.attachments.upload_to_vendor(owner, DATA, name="w9.pdf", wait=False).id
        company.end_sessions()
        attachment = client.attachments.get(key or "")
        company.end_sessions()
        assert client.download(attachment, to) == to
    assert to.read_bytes() == DATA
    assert stat.S_IMODE(to.stat().st_mode) == 0o600
    assert len(company.calls("login")) == 3


def test_the_session_goes_without_the_key(tmp_path: Path) -> None:
    """As the links are documented."""
    for seen in both(always(whole), tmp_path / "a"):
        assert seen[0].headers["sessionid"] == "session-1"
        assert "devkey" not in seen[0].headers
        assert str(seen[0].url) == LINK


@pytest.mark.parametrize("link", ["https://bucket.example/1?sig=x%2Fy", "http://127.0.0.1:1/1"])
def test_other_hosts_get_neither_session_nor_headers(tmp_path: Path, link: str) -> None:
    """And nobody signs in for them."""

    async def main(client: AsyncBillClient) -> None:
        async with client:
            await client.with_options(headers={"X-Own": "1"}).download(link, tmp_path / "b")

    script = Script(whole)
    transport = httpx.MockTransport(script)
    with BillClient(LOGIN, transport=transport, testing=True) as client:
        client.with_options(headers={"X-Own": "1"}).download(link, tmp_path / "a")
    asyncio.run(main(AsyncBillClient(LOGIN, transport=transport, testing=True)))
    for request in script.seen:
        assert str(request.url) == link
        assert not {"sessionid", "devkey", "authorization", "x-own"} & set(request.headers)
    assert len(script.seen) == 2


def test_a_redirect_to_another_host_loses_the_session(tmp_path: Path) -> None:
    """One to BILL's own keeps it."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/files/1":
            return httpx.Response(302, headers={"Location": "/files/2"})
        if request.url.path == "/files/2":
            return httpx.Response(307, headers={"Location": "https://bucket.example/3"})
        return whole(request)

    for seen in both(always(answer), tmp_path / "a"):
        assert ["sessionid" in each.headers for each in seen] == [True, True, False]


@pytest.mark.parametrize("to", ["http://bucket.example/1", "file:///etc/passwd", "/files/1"])
def test_redirects_to_nowhere_end(tmp_path: Path, to: str) -> None:
    """Plain http, other schemes and circles."""
    answer = always(lambda _: httpx.Response(302, headers={"Location": to}))
    for error in both(answer, tmp_path / "a"):
        assert isinstance(error, UnexpectedResponse)
        assert "redirect" in str(error)


def resumable(request: httpx.Request, tag: str = '"1"') -> httpx.Response:
    """A server that knows ranges and breaks off after each thousand bytes."""
    headers = {"ETag": tag, "Accept-Ranges": "bytes"}
    start = 0
    if "range" in request.headers and request.headers["if-range"] == tag:
        start = int(request.headers["range"].removeprefix("bytes=").rstrip("-"))
        headers["Content-Range"] = f"bytes {start}-{len(DATA) - 1}/{len(DATA)}"
    headers["Content-Length"] = str(len(DATA) - start)
    status = 206 if start else 200
    rest = DATA[start : start + 4000]
    if start + 4000 >= len(DATA):
        return httpx.Response(status, headers=headers, content=rest)
    return httpx.Response(status, headers=headers, stream=Cut(rest))


def test_a_transfer_that_breaks_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """By range, and only while the file is the same."""
    steps: list[tuple[int, int | None]] = []
    for seen in both(always(resumable), tmp_path / "a", progress=lambda done, of: steps.append((done, of))):
        assert [each.headers.get("range") for each in seen] == [None, "bytes=4000-", "bytes=8000-"]
        assert seen[1].headers["if-range"] == '"1"'
        assert seen[0].headers["accept-encoding"] == "identity"
    assert steps == [(4000, len(DATA)), (8000, len(DATA)), (len(DATA), len(DATA))] * 2


def _second_whole(**headers: str) -> Callable[[], Any]:
    """Breaks off once, and then sends everything."""

    def make() -> Callable[[httpx.Request], httpx.Response]:
        asked: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            if len(asked) == 1:
                own = {"Content-Length": str(len(DATA)), **headers}
                return httpx.Response(200, headers=own, stream=Cut(b"old" * 100))
            return httpx.Response(200, content=DATA)

        return answer

    return make


@pytest.mark.parametrize(
    ("headers", "asked"),
    [
        ({}, False),
        ({"ETag": 'W/"1"', "Accept-Ranges": "bytes"}, False),
        ({"ETag": '"1"', "Accept-Ranges": "none"}, False),
        ({"ETag": '"1"', "Accept-Ranges": "bytes"}, True),
        ({"Last-Modified": "Mon, 16 Nov 2026 15:00:00 GMT", "Accept-Ranges": "bytes"}, True),
    ],
)
def test_without_ranges_it_begins_again(tmp_path: Path, headers: dict[str, str], asked: bool) -> None:  # noqa: FBT001
    """Nothing of the first part stays; so too where the file has changed meanwhile."""
    for seen in both(_second_whole(**headers), tmp_path / "a"):
        assert ["range" in each.headers for each in seen] == [False, asked]


def test_a_part_that_does_not_fit_is_not_used(tmp_path: Path) -> None:
    """An odd Content-Range, an unasked part and a range beyond the end all lead to a fresh start."""

    def make(status: int, **options: Any) -> Callable[[], Any]:
        def fresh() -> Callable[[httpx.Request], httpx.Response]:
            asked: list[httpx.Request] = []

            def answer(request: httpx.Request) -> httpx.Response:
                asked.append(request)
                if len(asked) == 2:
                    return httpx.Response(status, **options)
                return resumable(request) if len(asked) == 1 else whole(request)

            return answer

        return fresh

    for answer in (make(206, headers={"Content-Range": "bytes 7-8/9"}, content=b"xx"), make(416)):
        for seen in both(answer, tmp_path / "a"):
            assert ["range" in each.headers for each in seen] == [False, True, False]


def test_a_short_body_is_no_file(tmp_path: Path) -> None:
    """After as many attempts as the policy has, nothing is left on the disk."""
    short = lambda _: httpx.Response(200, headers={"Content-Length": "99"}, stream=httpx.ByteStream(b"x"))  # noqa: E731
    for error in both(always(short), tmp_path / "a"):
        assert isinstance(error, TransportError)
        assert str(error) == "download: 1 bytes came of 99"


def test_without_retries_a_break_is_final(tmp_path: Path) -> None:
    """One request."""
    for error in both(always(resumable), tmp_path / "a", retry=False):
        assert isinstance(error, TransportError)
        assert str(error) == "download: status 200, then ReadError in the body"


def test_refusals_are_errors_as_everywhere(tmp_path: Path) -> None:
    """With their codes; an older file stays as it was."""
    missing = [{"code": "BDC_1205", "message": "No such object"}]
    for error in both(always(lambda _: httpx.Response(404, json=missing)), tmp_path / "a"):
        assert isinstance(error, NotFound)
        assert (error.operation, error.codes) == ("download", ("BDC_1205",))
    for error in both(always(lambda _: httpx.Response(204)), tmp_path / "a"):
        assert isinstance(error, UnexpectedResponse)
    expired = [{"code": "BDC_1109", "message": "Session is invalid."}]
    for error in both(always(lambda _: httpx.Response(401, json=expired)), tmp_path / "a"):
        assert isinstance(error, AuthenticationError)


def test_a_failed_download_leaves_the_older_file(tmp_path: Path) -> None:
    """It is replaced at once or not at all."""
    to = tmp_path / "a"
    to.write_bytes(b"older")
    client = BillClient(LOGIN, transport=httpx.MockTransport(Script(lambda _: httpx.Response(404))), testing=True)
    with client, pytest.raises(NotFound):
        client.download(LINK, to)
    assert to.read_bytes() == b"older"
    with BillClient(LOGIN, transport=httpx.MockTransport(Script(whole)), testing=True) as client:
        client.download(LINK, to)
    assert to.read_bytes() == DATA


def test_a_client_without_login_asks_without_session(tmp_path: Path) -> None:
    """Export links open for anybody."""
    for credentials in ((), (SpendToken("spend-token-1"),)):
        for seen in both(always(whole), tmp_path / "a", credentials=credentials):
            assert not {"sessionid", "apitoken"} & set(seen[0].headers)


def test_bad_places_are_refused_unsent(tmp_path: Path) -> None:
    """A folder, and a name in a folder that does not exist."""
    script = Script(whole)
    with BillClient(LOGIN, transport=httpx.MockTransport(script), testing=True) as client:
        with pytest.raises(IsADirectoryError, match="is a folder"):
            client.download(LINK, tmp_path)
        with pytest.raises(FileNotFoundError, match="there is no folder"):
            client.download(LINK, tmp_path / "no" / "a")
        with pytest.raises(ValueError, match="nothing was sent"):
            client.download("http://example.com/1", tmp_path / "a")
    assert script.seen == []


def test_a_hook_may_end_a_download(tmp_path: Path) -> None:
    """What it raises comes out, and nothing is left."""

    def stop(_done: int, _whole: int | None) -> None:
        raise KeyError("enough")

    for error in both(always(whole), tmp_path / "a", progress=stop):
        assert isinstance(error, KeyError)


def test_the_deadline_bounds_the_whole_download(tmp_path: Path) -> None:
    """Also where bytes keep coming."""
    clients: list[Any] = []

    def slow(_done: int, _whole: int | None) -> None:
        clients[0]._config.pace.sleep(10)

    client = BillClient(LOGIN, transport=httpx.MockTransport(Script(whole)), testing=True, deadline=5)
    clients.append(client)
    with client, pytest.raises(TransportError, match="deadline of the call passed"):
        client.download(LINK, tmp_path / "a", progress=slow)
    assert list(tmp_path.iterdir()) == []
    with client.with_options(deadline=math.inf) as view:
        assert view.within(None) is view


def test_a_link_on_another_host_has_connections_of_its_own(company: Company, tmp_path: Path) -> None:
    """Over a real socket, with nothing left open afterwards."""
    from bill_mock.server import running

    with running(company.mock) as address, BillClient(company.login, base_url=address) as client:
        name = client.attachments.upload_to_vendor(company.made["vendorId"], DATA, name="a.pdf", wait=False).id
        company.mock.clock.advance(120)
        attachment = client.attachments.get(name or "")
        client.download(attachment, tmp_path / "own")
        other = str(attachment.download_link).replace("127.0.0.1", "localhost")
        with pytest.raises(AuthenticationError):
            client.download(other, tmp_path / "other")

        async def main() -> None:
            async with AsyncBillClient(company.login, base_url=address) as client:
                await client.download(attachment, tmp_path / "async")
                with pytest.raises(AuthenticationError):
                    await client.download(other, tmp_path / "other")

        asyncio.run(main())
    assert (tmp_path / "own").read_bytes() == (tmp_path / "async").read_bytes() == DATA


class Stuck(httpx.AsyncByteStream):
    """A body that does not go on."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """A piece, and then nothing."""
        yield b"piece"
        await asyncio.Event().wait()


def test_a_cancelled_download_leaves_nothing(tmp_path: Path) -> None:
    """Neither a part of the file, nor an open connection, nor a call that seems to be under way."""
    came = asyncio.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if "/files/" in request.url.path:
            return httpx.Response(200, stream=Stuck())
        return httpx.Response(200, json={"results": []})

    async def main() -> None:
        options: dict[str, Any] = {"testing": True, "limits": LimitRules(in_flight=1)}
        async with AsyncBillClient(LOGIN, transport=httpx.MockTransport(Script(answer)), **options) as client:
            task = asyncio.create_task(client.download(LINK, tmp_path / "a", progress=lambda *_: came.set()))
            await came.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await client.with_options(deadline=1).vendors.list()).results == []

    asyncio.run(main())
    assert list(tmp_path.iterdir()) == []


class Slow(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of many pieces, between which other tasks have their turn."""

    def __iter__(self) -> Iterator[bytes]:
        """Its pieces."""
        for _ in range(100):
            yield b"piece"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Its pieces."""
        for piece in self:
            await asyncio.sleep(0)
            yield piece


def _answer(request: httpx.Request) -> httpx.Response:
    if "/files/" in request.url.path:
        return httpx.Response(200, stream=Slow())
    return httpx.Response(200, json={"results": []})


def test_a_download_is_under_way_until_its_last_byte(tmp_path: Path) -> None:
    """It counts as one of the calls at the same time; afterwards there is room again."""
    refused: list[LimitReached] = []
    options: dict[str, Any] = {"testing": True, "limits": LimitRules(in_flight=1)}

    with BillClient(LOGIN, transport=httpx.MockTransport(Script(_answer)), **options) as client:

        def meanwhile(*_: object) -> None:
            if not refused:
                with pytest.raises(LimitReached, match="under way") as caught:
                    client.with_options(deadline=1).vendors.list()
                refused.append(caught.value)

        client.download(LINK, tmp_path / "a", progress=meanwhile)
        assert client.vendors.list().results == []
    assert [error.limit for error in refused] == ["in_flight"]


def test_a_task_that_downloads_is_under_way_too(tmp_path: Path) -> None:
    """The same for asyncio; a download that is broken off gives its place back."""

    async def main() -> None:
        options: dict[str, Any] = {"testing": True, "limits": LimitRules(in_flight=1)}
        transport = httpx.MockTransport(Script(_answer))
        async with AsyncBillClient(LOGIN, transport=transport, **options) as client:
            tasks: list[asyncio.Task[Any]] = []

            def meanwhile(*_: object) -> None:
                if not tasks:
                    tasks.append(asyncio.create_task(client.with_options(deadline=1).vendors.list()))
                if tasks[0].done():
                    raise KeyError

            with pytest.raises(KeyError):
                await client.download(LINK, tmp_path / "a", progress=meanwhile)
            with pytest.raises(LimitReached, match="under way"):
                tasks[0].result()
            assert (await client.vendors.list()).results == []

    asyncio.run(main())
