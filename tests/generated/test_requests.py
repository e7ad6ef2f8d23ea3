"""Every operation sends what the description says; the requests are on record, one file for each resource.

To renew the record after a wanted change: ``RENEW_REQUESTS=1 python -m pytest tests/generated/test_requests.py``,
then read the difference before you commit it.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import msgspec
import pytest

from bill_api.client import AsyncClient, Client
from bill_api.operations import OPERATIONS
from bill_api.resources import AsyncResources, Resources
from bill_api.wire import Request, Upload
from tests.generated.calls import Arguments, answer, arguments, module_of, ordered, random_body, resources_of
from tests.generated.description import CALLS, DOCUMENT, Call

RECORD = Path(__file__).parent / "requests"
URL = "https://gateway.stage.bill.com"
OF_THE_CLIENT = {"host", "accept", "accept-encoding", "user-agent", "connection", "content-length", "transfer-encoding"}
EVERY = pytest.mark.parametrize("call", CALLS, ids=lambda call: call.id)


class Server:
    """Answers each operation with something that decodes."""

    def __init__(self) -> None:
        self.call = CALLS[0]
        self.seen: list[httpx.Request] = []

    async def later(self, request: httpx.Request) -> httpx.Response:
        """Keep the request and answer."""
        await request.aread()
        return self(request)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The same for the synchronous client."""
        request.read()
        self.seen.append(request)
        status, schema = self.call.success
        return httpx.Response(status, json=None if schema is None else json.loads(_json(answer(self.call, 1))))


def _json(data: Any) -> str:
    return json.dumps(data, default=float)


@pytest.fixture(scope="module")
def server() -> Server:
    """A server for all tests."""
    return Server()


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Client]:
    """A client of that server."""
    with Client(URL, transport=httpx.MockTransport(server)) as made:
        yield made


@pytest.fixture(scope="module")
def run() -> Iterator[Callable[[Any], Any]]:
    """Runs coroutines, all in one loop."""
    with asyncio.Runner() as runner:
        yield runner.run


@pytest.fixture(scope="module")
def async_client(server: Server, run: Callable[[Any], Any]) -> Iterator[AsyncClient]:
    """An asynchronous client of that server."""
    made = AsyncClient(URL, transport=httpx.MockTransport(server.later))
    yield made
    run(made.aclose())


def check(call: Call, made: Arguments, seen: httpx.Request) -> None:
    """What arrived is what the description asks for."""
    path, _, query = seen.url.raw_path.decode().partition("?")
    assert (seen.method, path) == (call.method, made.path)
    assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(made.query)
    headers = {name: value for name, value in seen.headers.items() if name not in OF_THE_CLIENT}
    assert headers == made.headers
    assert ordered(seen.content) == ordered(made.content)


@EVERY
@pytest.mark.parametrize("full", [True, False], ids=["full", "required"])
def test_the_request_is_what_the_description_says(call: Call, full: bool, server: Server, client: Client) -> None:  # noqa: FBT001
    """Method, path, query, headers and body, with all parameters and with the required ones."""
    server.call = call
    made = arguments(call, full=full)
    module_of(call).sync_detailed(*made.positional, client=client, **made.named)
    check(call, made, server.seen.pop())


@EVERY
def test_the_asynchronous_request_is_the_same(
    call: Call, server: Server, async_client: AsyncClient, run: Callable[[Any], Any]
) -> None:
    """By way of asyncio."""
    server.call = call
    made = arguments(call, full=True)
    run(module_of(call).asyncio_detailed(*made.positional, client=async_client, **made.named))
    check(call, made, server.seen.pop())


@EVERY
def test_generated_bodies_are_sent_unchanged(call: Call) -> None:
    """Any body that the schema allows; examples of the description are sent by the tests above."""
    for seed in range(3):
        body = random_body(call, seed)
        made = arguments(call, full=False, body=body)
        request = module_of(call).build(*made.positional, **made.named)
        content = request.content
        sent = b"".join(content.chunks()) if isinstance(content, Upload) else content or b""
        assert ordered(sent) == ordered(made.content)
        assert request.json == body or body is None


class Catcher(Resources):
    """A client that keeps the request in place of sending it."""

    def call(self, request: Request, parse: Callable[[Any], Any]) -> Any:
        """The request and its decoder."""
        return request, parse


class AsyncCatcher(AsyncResources):
    """The same for asyncio."""

    async def call(self, request: Request, parse: Callable[[Any], Any]) -> Any:
        """The request and its decoder."""
        return request, parse


def plain(request: Request) -> tuple[Any, ...]:
    """A request as values that can be compared."""
    content = b"".join(request.content.chunks()) if isinstance(request.content, Upload) else request.content
    return request.operation.id, request.path, request.query, dict(request.headers), content


@EVERY
def test_methods_of_resources_build_the_same_request(call: Call, run: Callable[[Any], Any]) -> None:
    """Synchronous and asynchronous; they hand the decoder of the operation on."""
    made = arguments(call, full=True)
    module = module_of(call)
    wanted = plain(module.build(*made.positional, **made.named))
    request, parse = resources_of(call, Catcher())(*made.positional, **made.named)
    later, parse_later = run(resources_of(call, AsyncCatcher())(*made.positional, **made.named))
    assert plain(request) == plain(later) == wanted
    assert parse is parse_later is module.parse


def snapshot() -> dict[str, str]:
    """File -> the requests of one resource, as text; the required parameters alone where that is another request."""
    found: dict[str, list[str]] = {}
    for call in CALLS:
        whole, least = (_written(call, arguments(call, full=full)) for full in (True, False))
        texts = [f"### {call.id}\n{whole}"]
        if least != whole:
            texts.append(f"### {call.id}, required parameters only\n{least.partition(chr(10) * 2)[0]}\n")
        found.setdefault(f"{OPERATIONS[call.id].resource}.http", []).extend(texts)
    return {name: "\n".join(texts) for name, texts in sorted(found.items())}


def _written(call: Call, made: Arguments) -> str:
    request = module_of(call).build(*made.positional, **made.named)
    lines = [f"{request.operation.method} {request.path}"]
    lines += [f"  {'&' if i else '?'} {name}={value}" for i, (name, value) in enumerate(request.query)]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    if isinstance(request.content, bytes):
        is_json = request.headers["Content-Type"] == "application/json"
        body = msgspec.json.format(request.content, indent=1) if is_json else request.content
        lines += ["", body.decode()]
    return "\n".join(lines) + "\n"


def test_requests_are_as_recorded() -> None:
    """Letter by letter; see the head of this file for how to renew the record."""
    if os.environ.get("RENEW_REQUESTS"):
        RECORD.mkdir(exist_ok=True)
        for path in RECORD.glob("*.http"):
            path.unlink()
        for name, text in snapshot().items():
            (RECORD / name).write_text(text, encoding="utf-8")
    recorded = {path.name: path.read_text(encoding="utf-8") for path in sorted(RECORD.glob("*.http"))}
    assert snapshot() == recorded


def test_every_body_of_the_description_has_an_example_that_was_sent() -> None:
    """Raw uploads excepted."""
    without = [call.id for call in CALLS if call.body and "example" not in call.body[1]]
    raw = [call.id for call in CALLS if call.body and call.body[0] == "application/octet-stream"]
    assert without == raw
    assert len(CALLS) == sum(1 for item in DOCUMENT["paths"].values() for key in item if key in _METHODS)


_METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
