"""A server with TLS on this machine, whose certificate can be exchanged while it runs."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trustme import CA, LeafCert


class Server(ThreadingHTTPServer):
    """Answers every request with an empty object.

    Args:
        certificate: what it shows.
    """

    daemon_threads = True

    def __init__(self, certificate: LeafCert) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[str] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.rotate(certificate)

    @property
    def url(self) -> str:
        """Where it listens, by name."""
        return f"https://localhost:{self.server_port}"

    def rotate(self, certificate: LeafCert) -> None:
        """Show another certificate to whoever connects from now on."""
        certificate.configure_cert(self._context)

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Greet in the thread of the connection, and give up where the client turns away."""
        try:
            with self._context.wrap_socket(request, server_side=True) as connection:
                super().finish_request(connection, client_address)
        except OSError:
            return


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        """Answer."""
        self.server.requests.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name in the base class
        """Say nothing."""


@contextmanager
def serving(certificate: LeafCert) -> Iterator[Server]:
    """A server that runs until the block ends."""
    with Server(certificate) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def bundle_of(*authorities: CA) -> bytes:
    """Roots one after another, as a bundle has them."""
    return b"".join(authority.cert_pem.bytes() for authority in authorities)
