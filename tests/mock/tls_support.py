"""The mock behind TLS on this machine, with a certificate that can be exchanged while it runs."""

from __future__ import annotations

import http.client
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bill_mock.codec import decode, encode
from bill_mock.server import bind, server_for

if TYPE_CHECKING:
    from pathlib import Path

    import uvicorn
    from trustme import CA, LeafCert

    from bill_mock import MockBill

_SECONDS = 10.0


@dataclass(frozen=True)
class TlsServer:
    """A running server."""

    port: int
    context: ssl.SSLContext

    def rotate(self, certificate: LeafCert) -> None:
        """Show another certificate to whoever connects from now on."""
        certificate.configure_cert(self.context)

    def connect(self, *roots: CA) -> http.client.HTTPSConnection:
        """A connection that trusts these roots and no others; it is opened by its first request."""
        trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        for root in roots:
            root.configure_trust(trust)
        return http.client.HTTPSConnection("localhost", self.port, timeout=_SECONDS, context=trust)


def ask(connection: http.client.HTTPSConnection, method: str, path: str, body: object = None, **headers: str) -> Any:
    """The decoded body of a successful request, sent by the standard library alone."""
    connection.request(method, f"/connect/v3{path}", None if body is None else encode(body), headers)
    response = connection.getresponse()
    answered = response.read()
    assert response.status == 200, answered
    return decode(answered)


@contextmanager
def tls_server(mock: MockBill, certificate: LeafCert, folder: Path) -> Iterator[TlsServer]:
    """A server of the mock with TLS for the length of a `with` block."""
    chain = folder / "server.pem"
    certificate.private_key_and_cert_chain_pem.write_to_path(str(chain))
    server, listener = server_for(mock), bind("127.0.0.1", 0)
    server.config.ssl_certfile = str(chain)
    server.config.load()
    assert server.config.ssl is not None
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait(server)
        yield TlsServer(listener.getsockname()[1], server.config.ssl)
    finally:
        server.should_exit = True
        thread.join(_SECONDS)
        listener.close()


def _wait(server: uvicorn.Server) -> None:
    deadline = time.monotonic() + _SECONDS
    while not server.started:
        assert time.monotonic() < deadline, "the server did not start"
        time.sleep(0.005)
