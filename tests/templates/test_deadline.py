"""The bound of a call as a whole, where bytes come and go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.templates.packages import Package, call, describe, record, refer

DOCUMENT = describe(
    {"Thing": record({"name": {"type": "string"}})},
    {"/connect/v3/thing": {"get": call("getThing", result=refer("Thing"))}},
)


@pytest.fixture(scope="module")
def deadline(generate: Callable[[Any], Package]) -> ModuleType:
    """The module that keeps it."""
    return generate(DOCUMENT).load("deadline")


class Line:
    """A connection that notes what it is given; also what makes it."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, float | None]] = []
        self.written = b""

    def connect_tcp(self, *, timeout: float | None = None, host: str = "") -> Line:
        """Connect."""
        self.steps.append((f"connect {host}", timeout))
        return self

    connect_unix_socket = connect_tcp

    def start_tls(self, *, timeout: float | None = None) -> Line:
        """Greet."""
        self.steps.append(("tls", timeout))
        return self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Receive."""
        self.steps.append(("read", timeout))
        return b"x" * min(max_bytes, 1)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        self.steps.append((f"write {len(buffer)}", timeout))
        self.written += buffer


def test_each_step_gets_what_is_left_and_no_more(deadline: ModuleType) -> None:
    """Its own time-out, where that is shorter."""
    left = iter((9.0, 8.0, 7.0, 6.0))
    with deadline.within(lambda: next(left)):
        line = Line()
        stream = deadline.Network(line).connect_tcp(host="a", timeout=30).start_tls(timeout=5)
        stream.write(b"hello", timeout=30)
        assert stream.read(10, timeout=None) == b"x"
    assert line.steps == [("connect a", 9.0), ("tls", 5), ("write 5", 7.0), ("read", 6.0)]


def test_without_a_bound_nothing_changes(deadline: ModuleType) -> None:
    """Nor once the bound is over."""
    with deadline.within(lambda: -1.0), deadline.within(None):
        line = Line()
        stream = deadline.Network(line).connect_unix_socket(timeout=30)
        stream.write(b"x" * 200_000, timeout=None)
    stream.read(1, timeout=3)
    assert line.steps == [("connect ", 30), ("write 200000", None), ("read", 3)]


def test_nothing_is_read_or_written_after_the_deadline(deadline: ModuleType) -> None:
    """What was written before stays written: the server may have acted."""
    left = iter((1.0, 0.0, 0.0))
    line = Line()
    stream = deadline.Stream(line)
    with deadline.within(lambda: next(left)), pytest.raises(deadline.DeadlinePassed):
        stream.write(b"x" * 100_000)
    assert line.steps == [("write 65536", 1.0)]
    with deadline.within(lambda: 0.0), pytest.raises(deadline.DeadlinePassed, match="deadline of the call has passed"):
        stream.read(1)


def test_a_connection_is_tried_even_then(deadline: ModuleType) -> None:
    """Its own error says that nothing was sent, and it comes at once."""
    line = Line()
    with deadline.within(lambda: -5.0):
        deadline.Network(line).connect_tcp(timeout=30)
    assert line.steps == [("connect ", 0.001)]


def test_what_fails_at_the_deadline_failed_for_it(deadline: ModuleType) -> None:
    """Another failure before stays what it is."""

    class Broken(Line):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            del max_bytes, timeout
            raise ConnectionResetError

    for left, error in (((1.0, 0.0), deadline.DeadlinePassed), ((1.0, 1.0), ConnectionResetError)):
        rest = iter(left)
        with deadline.within(lambda rest=rest: next(rest)), pytest.raises(error):
            deadline.Stream(Broken()).read(1)


def test_every_connection_of_a_client_is_bound(deadline: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those through proxies too; binding twice changes nothing."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    with httpx.Client() as client:
        for _ in range(2):
            deadline.bind(client, deadline.Network)
        pools: list[Any] = [each._pool for each in (client._transport, *client._mounts.values()) if each is not None]  # type: ignore[attr-defined]
    assert len(pools) == 2
    assert all(isinstance(pool._network_backend, deadline.Network) for pool in pools)
    assert not any(isinstance(pool._network_backend._backend, deadline.Network) for pool in pools)


def test_asyncio_is_bound_alike(deadline: ModuleType) -> None:
    """Tasks have bounds of their own."""

    class Later:
        """The same line for tasks."""

        def __init__(self) -> None:
            self.line = Line()

        def __getattr__(self, name: str) -> Any:
            async def step(*given: Any, **named: Any) -> Any:
                await asyncio.sleep(0)
                result = getattr(self.line, name)(*given, **named)
                return self if result is self.line else result

            return step

    async def one(seconds: float) -> list[tuple[str, float | None]]:
        later = Later()
        with deadline.within(lambda: seconds):
            stream = await deadline.AsyncNetwork(later).connect_tcp(host="a", timeout=30)
            stream = await stream.start_tls(timeout=30)
            await stream.write(b"hello", timeout=30)
            await stream.read(10, timeout=30)
        return later.line.steps

    async def main() -> None:
        found = await asyncio.gather(one(3.0), one(4.0))
        assert [{timeout for _, timeout in steps} for steps in found] == [{3.0}, {4.0}]
        with deadline.within(lambda: 0.0), pytest.raises(deadline.DeadlinePassed):
            await deadline.AsyncStream(Later()).read(1)

    asyncio.run(main())
