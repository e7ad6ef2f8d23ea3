from __future__ import annotations

import asyncio
import pickle
import ssl
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from bill_client import AsyncBillClient, BillClient, BillError, CertificateError, ConfigurationError, TransportError
from tests.overlay.support import LOGIN
from tests.overlay.tls_server import Server, bundle_of, serving

OLD = trustme.CA(organization_name="Old Root")
NEW = trustme.CA(organization_name="New Root")


@pytest.fixture
def server() -> Iterator[Server]:
    """A server with a certificate of the old root."""
    with serving(OLD.issue_cert("localhost")) as running:
        yield running


@pytest.fixture
def roots(tmp_path: Path) -> Path:
    """Both roots in a file."""
    path = tmp_path / "roots.pem"
    path.write_bytes(bundle_of(OLD, NEW))
    return path


@pytest.fixture
def old_root(tmp_path: Path) -> Path:
    """The old root alone."""
    path = tmp_path / "old.pem"
    path.write_bytes(bundle_of(OLD))
    return path


def _check(server: Server, *credentials: Any, **options: Any) -> object:
    with BillClient(*credentials, base_url=server.url, timeout=5, testing=True, **options) as client:
        return client.health.check()


def _refused(server: Server, **options: Any) -> CertificateError:
    with pytest.raises(CertificateError) as caught:
        _check(server, **options)
    return caught.value


def test_must_work_01_a_certificate_of_another_root_is_taken_without_a_change(server: Server, roots: Path) -> None:
    """Nothing is pinned: certificates rotate about every 90 days, also to another root that is trusted."""
    with BillClient(base_url=server.url, ca_bundle=roots) as client:
        client.health.check()
        server.rotate(NEW.issue_cert("localhost"))
        client.health.check()
    assert len(server.requests) == 2


def test_must_work_01_a_failing_chain_is_explained(server: Server, old_root: Path) -> None:
    """Host, issuer and what to do; a certificate of a root that nobody trusts gets nothing but a greeting."""
    _check(server, ca_bundle=old_root)
    server.rotate(NEW.issue_cert("localhost"))
    error = _refused(server, ca_bundle=old_root)
    assert "getHealthCheck: the certificate of localhost is not trusted: " in str(error)
    assert "it was issued by O=New Root" in str(error)
    assert "ca_bundle=" in str(error.hint)
    assert "system_trust=True" in str(error.hint)
    assert (error.host, error.sent, error.status) == ("localhost", False, None)
    assert str(error.issuer).startswith("O=New Root")
    assert error.expires is not None
    assert error.expires > datetime.now(UTC)
    assert len(server.requests) == 1


def test_asyncio_explains_it_as_well(server: Server, roots: Path) -> None:
    """The same error, and the event loop goes on while the certificate is looked at."""

    async def main() -> None:
        async with AsyncBillClient(base_url=server.url, ca_bundle=roots) as client:
            await client.health.check()
        async with AsyncBillClient(base_url=server.url, testing=True) as client:
            with pytest.raises(CertificateError, match="issued by O=Old Root"):
                await client.health.check()

    asyncio.run(main())
    assert len(server.requests) == 1


def test_a_failing_chain_is_not_tried_again(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would fail again; and a password is not offered five times to whoever answers."""
    greetings: list[Any] = []
    finish = Server.finish_request

    def counted(self: Server, *given: Any) -> None:
        greetings.append(given)
        finish(self, *given)

    monkeypatch.setattr(Server, "finish_request", counted)
    with BillClient(LOGIN, base_url=server.url, testing=True) as client, pytest.raises(CertificateError) as caught:
        client.bills.list()
    assert caught.value.operation == "login"
    assert len(greetings) == 2  # the call, and the look at the certificate
    assert server.requests == []


@pytest.mark.parametrize(
    ("names", "options", "reason", "hint"),
    [
        (["other.example"], {}, "Hostname mismatch", "another name"),
        (["localhost"], {"not_after": datetime(2025, 1, 1, tzinfo=UTC)}, "expired", "clock of this machine"),
        (["localhost"], {"not_before": datetime(2090, 1, 1, tzinfo=UTC)}, "not yet valid", "clock of this machine"),
    ],
    ids=["name", "expired", "early"],
)
def test_each_cause_has_its_advice(
    server: Server, roots: Path, names: list[str], options: dict[str, Any], reason: str, hint: str
) -> None:
    """A wrong clock is not cured by another root."""
    server.rotate(OLD.issue_cert(*names, **options))
    error = _refused(server, ca_bundle=roots)
    assert reason in str(error)
    assert hint in str(error.hint)


def test_the_error_is_a_transport_error_and_pickles(server: Server) -> None:
    """Who catches the family gets it, and it crosses processes with all it knows."""
    error = _refused(server)
    assert isinstance(error, TransportError)
    other = pickle.loads(pickle.dumps(error))
    assert (other.host, other.issuer, other.expires, other.hint) == (
        error.host,
        error.issuer,
        error.expires,
        error.hint,
    )


def test_an_explanation_does_without_the_certificate(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind a proxy it cannot be looked at."""
    monkeypatch.setattr("bill_client.certificates.fetch_certificate", lambda *_: None)
    error = _refused(server)
    assert "the certificate of localhost is not trusted" in str(error)
    assert (error.issuer, error.expires) == (None, None)


def test_a_failing_chain_of_another_host_is_explained(server: Server, old_root: Path, tmp_path: Path) -> None:
    """Files may lie elsewhere; the error names the host of the file, and nothing is left on the disk."""
    server.rotate(NEW.issue_cert("localhost"))
    options: dict[str, Any] = {"base_url": "http://127.0.0.1:9", "ca_bundle": old_root, "testing": True}
    link = f"{server.url}/file"

    async def later() -> None:
        async with AsyncBillClient(**options) as client:
            await client.download(link, tmp_path / "file.pdf")

    with BillClient(**options) as client:
        for act in (lambda: client.download(link, tmp_path / "file.pdf"), lambda: asyncio.run(later())):
            with pytest.raises(CertificateError, match="certificate of localhost is not trusted") as caught:
                act()
            assert caught.value.operation == "download"
            assert str(caught.value.issuer).startswith("O=New Root")
    assert (server.requests, list(tmp_path.glob("file*"))) == ([], [])


def _fail_while_handling(server: Server, client: BillClient) -> None:
    try:
        _check(server)
    except CertificateError:
        client.health.check()


@pytest.mark.parametrize("failure", [httpx.ConnectError("gone"), httpx.RemoteProtocolError("closed"), OSError("odd")])
def test_another_failure_while_a_chain_is_handled_is_not_blamed_on_it(server: Server, failure: Exception) -> None:
    """The context of an error may be something that the caller was busy with."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise failure

    other = BillClient(transport=httpx.MockTransport(fail), retry=False)
    with pytest.raises(TransportError) as caught:
        _fail_while_handling(server, other)
    assert type(caught.value) is TransportError
    assert isinstance(caught.value.__context__, Exception)


def test_the_trust_of_the_system_is_asked_for(server: Server, roots: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By way of truststore; on Linux OpenSSL's own folders and SSL_CERT_FILE count."""
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    _check(server, system_trust=True)
    assert server.requests == ["/connect/v3/health"]


def test_the_trust_of_the_system_needs_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what to install."""
    monkeypatch.setitem(sys.modules, "truststore", None)
    with pytest.raises(ConfigurationError, match=r"install bill-client\[truststore\]"):
        BillClient(system_trust=True)


@pytest.mark.parametrize(
    "given",
    [
        {"ca_bundle": "roots.pem", "system_trust": True},
        {"ssl_context": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), "system_trust": True},
        {"ssl_context": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), "ca_bundle": "roots.pem"},
    ],
    ids=["bundle and system", "context and system", "context and bundle"],
)
def test_one_kind_of_trust_is_said(given: dict[str, Any]) -> None:
    """Nobody knows what two would mean together."""
    with pytest.raises(ConfigurationError, match="give one of"):
        BillClient(**given)


def test_a_bundle_is_read_when_the_client_is_made(tmp_path: Path) -> None:
    """A wrong path is said at once, with the path."""
    empty = tmp_path / "empty.pem"
    empty.write_text("no certificate")
    with pytest.raises(ConfigurationError, match=r"missing\.pem cannot be read: No such file"):
        BillClient(ca_bundle=tmp_path / "missing.pem")
    with pytest.raises(ConfigurationError, match=r"empty\.pem holds no certificate"):
        BillClient(ca_bundle=str(empty))
    with pytest.raises(BillError, match="must be a path, not int"):
        BillClient(ca_bundle=7)  # type: ignore[arg-type]


def test_a_folder_of_roots_is_a_bundle_too(server: Server, tmp_path: Path) -> None:
    """Named by hash, as c_rehash does; a root that is not there is not trusted."""
    error = _refused(server, ca_bundle=tmp_path)
    assert error.host == "localhost"
