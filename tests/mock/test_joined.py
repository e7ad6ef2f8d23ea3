"""Answers in one piece."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from bill_mock.joined import JoinedProtocol, JoinedTransport
from bill_mock.server import running

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock import MockBill


class Wire:
    """A transport that notes what reaches it."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.ended = ""

    def write(self, data: bytes) -> None:
        """Note a piece."""
        self.pieces.append(data)

    def close(self) -> None:
        """Note the end."""
        self.ended = "closed"

    def abort(self) -> None:
        """Note the end."""
        self.ended = "aborted"

    def is_closing(self) -> bool:
        """Whether it has ended."""
        return bool(self.ended)

    def get_extra_info(self, name: str) -> str:
        """Something that only the transport itself knows."""
        return f"the {name}"


class Bench:
    """A joined transport with a turn of the event loop that ends when it is told to."""

    def __init__(self) -> None:
        self.wire = Wire()
        self.turns: list[Callable[[], None]] = []
        self.joined = JoinedTransport(cast("asyncio.Transport", self.wire), self.turns.append)

    def end_turn(self) -> None:
        """Let everything happen that waits for the end of the turn."""
        while self.turns:
            self.turns.pop()()


@pytest.fixture
def bench() -> Bench:
    """A fresh one."""
    return Bench()


def test_writes_of_one_turn_are_one_piece(bench: Bench) -> None:
    """In their order; those of the next turn are another."""
    bench.joined.write(b"head")
    bench.joined.write(b"body")
    assert bench.wire.pieces == []
    bench.end_turn()
    bench.joined.write(b"next")
    bench.end_turn()
    assert bench.wire.pieces == [b"headbody", b"next"]


def test_closing_sends_what_waits(bench: Bench) -> None:
    """As with an answer that ends the connection; nothing is sent twice."""
    bench.joined.write(b"last")
    bench.joined.close()
    bench.end_turn()
    assert (bench.wire.pieces, bench.wire.ended) == ([b"last"], "closed")


def test_aborting_sends_nothing(bench: Bench) -> None:
    """As when a connection is reset."""
    bench.joined.write(b"lost")
    bench.joined.abort()
    bench.end_turn()
    assert (bench.wire.pieces, bench.wire.ended) == ([], "aborted")


def test_nothing_is_written_to_a_closed_connection(bench: Bench) -> None:
    """The client has gone meanwhile."""
    bench.joined.write(b"late")
    bench.wire.close()
    bench.end_turn()
    assert bench.wire.pieces == []


def test_everything_else_is_the_transport_itself(bench: Bench) -> None:
    """Such as the socket it is asked for."""
    assert bench.joined.get_extra_info("socket") == "the socket"


def test_an_answer_is_one_write(mock: MockBill, monkeypatch: pytest.MonkeyPatch) -> None:
    """Head and body reach the transport of the server together, over a real port."""
    pieces: list[bytes] = []

    class Watched:
        def __init__(self, transport: Any) -> None:
            self._transport = transport

        def write(self, data: bytes) -> None:
            pieces.append(data)
            self._transport.write(data)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._transport, name)

    made: Any = JoinedProtocol.connection_made
    monkeypatch.setattr(JoinedProtocol, "connection_made", lambda self, transport: made(self, Watched(transport)))
    with running(mock) as url:
        answer = httpx.get(f"{url}/connect/v3/health")
    assert answer.status_code == 200
    assert [piece.endswith(answer.content) and piece.startswith(b"HTTP/1.1 200") for piece in pieces] == [True]
