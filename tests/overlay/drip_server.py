"""A server on this machine that signs everybody in and answers everything else byte by byte, without an end."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

from tests.overlay.support import SIGNED_IN

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


class Server(ThreadingTCPServer):
    """Answers byte by byte.

    Args:
        beginning: what comes at once; the bytes after it belong to the same part of the answer.
    """

    daemon_threads = True

    def __init__(self, beginning: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.beginning = beginning
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(StreamRequestHandler):
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def handle(self) -> None:
        """Answer until the client hangs up."""
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while path := self._read():
                self.server.asked.append(path)
                if path.endswith("/login"):
                    body = json.dumps(SIGNED_IN).encode()
                    self.connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)
                else:
                    self._drip()
        except OSError:
            return

    def _read(self) -> str:
        """The path of the next request; empty where there is none."""
        line = self.rfile.readline().split()
        size = 0
        while (header := self.rfile.readline().strip().lower()) != b"":
            if header.startswith(b"content-length:"):
                size = int(header.partition(b":")[2])
        self.rfile.read(size)
        return line[1].decode() if line else ""

    def _drip(self) -> None:
        self.connection.sendall(self.server.beginning)
        while True:
            self.connection.sendall(b" ")


@contextmanager
def dripping(beginning: bytes) -> Iterator[Server]:
    """A server that runs until the block ends."""
    with Server(beginning) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
